#pragma once

#include "session/sessionstate.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace gooseneck {

class FilterList;
class IncidentPreview;
class Pill;
class ReadingCard;
class StatusChoices;

/// The third column: the filters as Callgoose's form has them, the reading they are shown under, and what
/// they do to the selected payload.
class FiltersPanel : public QFrame
{
    Q_OBJECT

public:
    explicit FiltersPanel(QWidget* parent = nullptr);

    void render(const SessionState& state, StateParts parts);
    /// Leads to the field that a problem is about.
    void focusPlace(const Finding& finding);
    /// The first filter, or what makes one.
    void focusFirst();

Q_SIGNALS:
    void filterSetEdited(const gooseneck::FilterSet& filterSet);
    void proposeRequested();
    void effectChosen(const QString& status, gooseneck::StatusEffect effect);
    void payloadRequested(gooseneck::CaptureId id);
    void fixRequested(const gooseneck::Finding& finding);
    /// The card of the readings was opened: it waits for a render().
    void readingShown();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHeader();
    QWidget* makeRobustnessLine();
    QWidget* makeBody();
    QWidget* makeContent();
    void connectParts();
    void renderFilters();
    void renderRobustness(const SessionState& state);
    void renderTraces(const SessionState& state);
    void takeProfile(const MatchingProfile& profile);
    void showReading();

    FilterSet m_filterSet;
    FilterList* m_list;
    QLabel* m_count;
    QComboBox* m_profile;
    QWidget* m_robustnessLine = nullptr;
    Pill* m_robustness;
    QPushButton* m_details;
    ReadingCard* m_reading;
    StatusChoices* m_choices;
    QLineEdit* m_from;
    QStackedWidget* m_pages;
    QScrollArea* m_scroll;
    QPushButton* m_add;
    QPushButton* m_propose;
    IncidentPreview* m_preview;
};

} // namespace gooseneck

#pragma once

#include "panels/filtercard.h"
#include "session/sessionstate.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace gooseneck {

class IncidentPreview;
class Pill;

/// The third column: the filters as Callgoose's form has them, the reading they are shown under, and what
/// they do to the selected payload.
class FiltersPanel : public QFrame
{
    Q_OBJECT

public:
    explicit FiltersPanel(QWidget* parent = nullptr);

    void render(const SessionState& state, StateParts parts);
    void focusFilter(int number);

Q_SIGNALS:
    void filterSetEdited(const gooseneck::FilterSet& filterSet);
    void proposeRequested();

private:
    QWidget* makeHeader();
    QWidget* makeBody();
    void renderCards();
    void renderTraces(const SessionState& state);
    void takeProfile(int index);
    void addFilter();

    FilterSet m_filterSet;
    QList<FilterCard*> m_cards;
    QLabel* m_count;
    Pill* m_dependence;
    QComboBox* m_profile;
    QLineEdit* m_from;
    QStackedWidget* m_pages;
    QVBoxLayout* m_cardColumn;
    QPushButton* m_add;
    IncidentPreview* m_preview;
};

} // namespace gooseneck

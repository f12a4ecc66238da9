#pragma once

#include "filter/robustness.h"
#include "session/sessionstate.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QPushButton;

namespace gooseneck {

class WrappedLabel;

/// What depends on how Callgoose reads the filters, payload and reading by name, and the switches of the
/// matching profile with what the two sources say of each.
class ReadingCard : public QFrame
{
    Q_OBJECT

public:
    explicit ReadingCard(QWidget* parent = nullptr);

    void render(const SessionState& state);
    /// On the first thing that depends, or else on the switches.
    void focusFirst();

Q_SIGNALS:
    void profileChosen(const gooseneck::MatchingProfile& profile);
    void payloadRequested(gooseneck::CaptureId id);
    void fixRequested(const gooseneck::Finding& finding);

private:
    /// One switch that outcomes depend on.
    struct CauseRow
    {
        QWidget* widget = nullptr;
        WrappedLabel* text = nullptr;
        QPushButton* show = nullptr;
        QPushButton* fix = nullptr;
    };

    CauseRow makeCause(Robustness::Switch name);
    template <class Reading>
    QComboBox* addSwitch(Robustness::Switch name, const QString& objectName, const QList<Reading>& readings);
    void renderCause(Robustness::Switch name, const SessionState& state);
    void choose();

    Robustness m_robustness;
    std::array<CauseRow, Robustness::SwitchCount> m_causes;
    std::array<Finding, Robustness::SwitchCount> m_fixes;
    WrappedLabel* m_selected;
    WrappedLabel* m_profile;
    QComboBox* m_items = nullptr;
    QComboBox* m_keys = nullptr;
    QComboBox* m_case = nullptr;
};

} // namespace gooseneck

#pragma once

#include "filter/robustness.h"
#include "session/sessionstate.h"

#include <QFrame>

class QComboBox;
class QLabel;
class QMenu;
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
    /// One switch, or several together, that outcomes depend on.
    struct CauseRow
    {
        QWidget* widget = nullptr;
        WrappedLabel* text = nullptr;
        QPushButton* show = nullptr;
        QMenu* payloads = nullptr; ///< of `show`
        QPushButton* fix = nullptr;
    };

    static constexpr size_t together = Robustness::SwitchCount; ///< in m_causes

    CauseRow makeCause();
    template <class Reading>
    QComboBox* addSwitch(Robustness::Switch name, const QString& objectName, const QList<Reading>& readings);
    void renderCause(const CauseRow& row, const Robustness::Cause& cause, const QString& text,
                     const SessionState& state);
    static QString exampleOf(const Robustness::Cause& cause, const SessionState& state);
    void choose();

    std::array<CauseRow, together + 1> m_causes;
    std::array<Finding, Robustness::SwitchCount> m_fixes;
    WrappedLabel* m_selected;
    WrappedLabel* m_profile;
    QComboBox* m_items = nullptr;
    QComboBox* m_keys = nullptr;
    QComboBox* m_case = nullptr;
};

} // namespace gooseneck

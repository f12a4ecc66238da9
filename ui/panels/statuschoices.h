#pragma once

#include "session/sessionstate.h"

#include <QFrame>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace gooseneck {

class WrappedLabel;

/// Asks for each status that means neither down nor up what it is to do, and says what follows from it.
/// Hidden while there is none.
class StatusChoices : public QFrame
{
    Q_OBJECT

public:
    explicit StatusChoices(QWidget* parent = nullptr);

    void render(const SessionState& state);

Q_SIGNALS:
    void effectChosen(const QString& status, gooseneck::StatusEffect effect);

private:
    struct Row
    {
        QString status;
        QWidget* widget = nullptr;
        QLabel* name = nullptr;
        QButtonGroup* effects = nullptr;
        WrappedLabel* consequence = nullptr;
    };

    Row makeRow();
    void renderRow(Row& row, const UnsureStatus& status);

    QVBoxLayout* m_column;
    QList<Row> m_rows;
    WrappedLabel* m_known;
    QLabel* m_more;
};

} // namespace gooseneck

#pragma once

#include "session/sessionstate.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace gooseneck {

/// The history of runs: found by words, shown again, and two of them compared step by step.
class RunsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RunsDialog(QWidget* parent = nullptr);

    void render(const QList<TestReport>& runs);

Q_SIGNALS:
    void showRequested(const gooseneck::TestReport& report);

private:
    void fill();
    void renderSelection();
    void compare(const TestReport& one, const TestReport& other);
    QList<TestReport> selected() const;

    QList<TestReport> m_runs;
    QLineEdit* m_search;
    QTreeWidget* m_list;
    QLabel* m_hint;
    QTreeWidget* m_steps;
    QPushButton* m_show;
};

} // namespace gooseneck

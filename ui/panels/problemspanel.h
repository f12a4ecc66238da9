#pragma once

#include "models/findingsmodel.h"
#include "session/sessionstate.h"

#include <QStackedWidget>

class QTreeView;

namespace gooseneck {

/// The problems list: severity, sentence, and a fix where there is one. Enter or a click on the fix applies
/// it.
class ProblemsPanel : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ProblemsPanel(QWidget* parent = nullptr);

    void render(const SessionState& state);

Q_SIGNALS:
    void fixRequested(const gooseneck::Finding& finding);
    void filterRequested(int number);

private:
    void openFinding(const QModelIndex& index);

    FindingsModel* m_model;
    QTreeView* m_view;
};

} // namespace gooseneck

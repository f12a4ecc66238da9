#pragma once

#include "models/findingsmodel.h"
#include "session/sessionstate.h"

#include <QStackedWidget>

class QTreeView;

namespace gooseneck {

/// The problems list: severity, sentence, and a fix where there is one. A click or Enter goes to the place a
/// problem came from; a click on its fix, or Ctrl+. in the row, applies it.
class ProblemsPanel : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ProblemsPanel(QWidget* parent = nullptr);

    void render(const SessionState& state);

Q_SIGNALS:
    void fixRequested(const gooseneck::Finding& finding);
    /// To be led to the field, and the payload, that a problem is about.
    void placeRequested(const gooseneck::Finding& finding);
    /// What this kind of problem is, and what to do.
    void helpRequested(gooseneck::FindingCode code);

private:
    void makeView();
    void makeActions();
    void goTo(const QModelIndex& index);
    void fix(const QModelIndex& index);

    FindingsModel* m_model;
    QTreeView* m_view;
};

} // namespace gooseneck

#pragma once

#include "models/payloadlistmodel.h"
#include "session/sessionstate.h"

#include <QFrame>
#include <QTimer>

class QAction;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace gooseneck {

class EmptyState;
class UniformListView;

/// The first column: every payload with its verdict.
class PayloadListPanel : public QFrame
{
    Q_OBJECT

public:
    explicit PayloadListPanel(QMenu* addMenu, QWidget* parent = nullptr);

    void render(const SessionState& state, StateParts parts);
    /// What the list's own menu offers beside unfolding.
    void setContextActions(const QList<QAction*>& actions);

Q_SIGNALS:
    void selected(gooseneck::CaptureId id);
    /// Two rows are selected; the same id twice where they no longer are.
    void compareRequested(gooseneck::CaptureId one, gooseneck::CaptureId other);
    void pasteRequested();
    void samplesRequested();
    void listFilterEdited(const gooseneck::ListFilter& filter);
    /// The rows on the screen have become others.
    void visibleChanged(const QList<gooseneck::CaptureId>& ids);
    /// The deliveries of the row's event are to be folded or unfolded.
    void attemptsChosen(gooseneck::CaptureId id, gooseneck::Attempts attempts);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QFrame* makeBar(QMenu* addMenu);
    QPushButton* makeVerdictChooser();
    void trackVisible();
    void showPage(QWidget* page);
    void takeVerdict(VerdictKind kind, bool wanted);
    void renderCount(const SessionState& state);
    void tellVisible();
    void addFoldActions();
    void clearFilter();
    void chooseAttempts(Attempts attempts);
    void showSelection(CaptureId id);
    void takeSelection();
    void takeSelected();

    PayloadListModel* m_model;
    QLabel* m_count;
    QLineEdit* m_filter;
    UniformListView* m_list;
    QStackedWidget* m_pages;
    EmptyState* m_empty;
    EmptyState* m_noMatch;
    bool m_comparing = false;
    QPushButton* m_verdicts;
    ListFilter m_listFilter;
    QAction* m_unfold;
    QAction* m_fold;
    QTimer m_visibleTimer; ///< the rows on the screen are told once things have settled
};

} // namespace gooseneck

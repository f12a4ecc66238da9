#pragma once

#include "models/payloadlistmodel.h"
#include "session/sessionstate.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListView;
class QMenu;
class QSortFilterProxyModel;
class QStackedWidget;

namespace gooseneck {

class EmptyState;

/// The first column: every payload with its verdict.
class PayloadListPanel : public QFrame
{
    Q_OBJECT

public:
    explicit PayloadListPanel(QMenu* addMenu, QWidget* parent = nullptr);

    void render(const SessionState& state, StateParts parts);

Q_SIGNALS:
    void selected(gooseneck::CaptureId id);
    void pasteRequested();
    void samplesRequested();

private:
    void showPage(QWidget* page);
    void showSelection(CaptureId id);
    void takeSelection();

    PayloadListModel* m_model;
    QSortFilterProxyModel* m_filtered;
    QLabel* m_count;
    QLineEdit* m_filter;
    QListView* m_list;
    QStackedWidget* m_pages;
    EmptyState* m_empty;
};

} // namespace gooseneck

#pragma once

#include "models/jsontreemodel.h"
#include "session/sessionstate.h"

#include <QFrame>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTabWidget;
class QTreeView;

namespace gooseneck {

class WrappedLabel;

/// The second column: the selected payload as a tree, as bytes and with its headers.
class PayloadPanel : public QFrame
{
    Q_OBJECT

public:
    explicit PayloadPanel(QWidget* parent = nullptr);

    void render(const SessionState& state, StateParts parts);

Q_SIGNALS:
    void roleAssigned(gooseneck::Role role, const QString& keyPath);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeTreePage();
    void renderPayload(const Payload& payload);
    void renderBanner(const SessionState& state, const Payload& payload);
    void renderPath();
    void assign(Role role);
    void copyFocused(int dataRole);
    void showContextMenu(const QPoint& position);

    JsonTreeModel* m_model;
    QStackedWidget* m_pages;
    QTabWidget* m_tabs;
    QTreeView* m_tree;
    WrappedLabel* m_banner;
    QFrame* m_bannerFrame;
    QLabel* m_facts;
    QLabel* m_path;
    QPlainTextEdit* m_raw;
    QPlainTextEdit* m_headers;
    CapturePtr m_shown;
};

} // namespace gooseneck

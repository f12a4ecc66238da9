#include "widgets/fieldsview.h"

#include "models/fieldsmodel.h"
#include "theme/theme.h"
#include "widgets/pilldelegate.h"
#include "widgets/rolekeys.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QStyledItemDelegate>

namespace gooseneck {

namespace {

/// Keys and values are foreign text, and are shown as such.
class MonospacedDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->font = monospacedFont();
    }
};

} // namespace

FieldsView::FieldsView(QWidget* parent)
    : QTreeView(parent)
{
    setProperty("kind", QStringLiteral("table"));
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setItemDelegateForColumn(FieldsModel::RoleColumn,
                             new PillDelegate([](const QModelIndex&) { return Tone::Accent; }, 0, this));
    auto* monospaced = new MonospacedDelegate(this);
    setItemDelegateForColumn(FieldsModel::KeyColumn, monospaced);
    setItemDelegateForColumn(FieldsModel::ValuesColumn, monospaced);
    header()->setSectionsMovable(false);
    header()->setStretchLastSection(false);
}

QString FieldsView::currentPath() const
{
    return currentIndex().data(FieldsModel::PathRole).toString();
}

bool FieldsView::isCurrentNameable() const
{
    return currentIndex().data(FieldsModel::IsKeyPathRole).toBool();
}

void FieldsView::assign(Role role)
{
    if (isCurrentNameable()) {
        Q_EMIT roleRequested(role, currentPath());
    }
}

void FieldsView::copyPath() const
{
    if (currentIndex().isValid()) {
        QGuiApplication::clipboard()->setText(currentPath());
    }
}

void FieldsView::keyPressEvent(QKeyEvent* event)
{
    const bool isPathCopy =
        event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) && event->key() == Qt::Key_C;
    if (const auto role = roleOfKey(*event)) {
        assign(*role);
    } else if (isPathCopy || event->matches(QKeySequence::Copy)) {
        copyPath();
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void FieldsView::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid()) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (isCurrentNameable()) {
        addRoleActions(*menu, this, [this](Role role) { assign(role); });
    }
    menu->addAction(tr("Copy &key path"), QKeySequence(tr("Ctrl+Shift+C")), this, &FieldsView::copyPath);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(current).bottomLeft()) : event->globalPos());
}

} // namespace gooseneck

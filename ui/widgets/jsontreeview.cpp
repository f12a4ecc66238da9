#include "widgets/jsontreeview.h"

#include "models/payloadlink.h"
#include "models/treetext.h"
#include "widgets/jsontreedelegate.h"
#include "widgets/rolekeys.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>
#include <QScrollBar>
#include <queue>
#include <QUrl>

namespace gooseneck {

namespace {

constexpr int firstLevelShown = 2;
constexpr qsizetype shapesKept = 64;

} // namespace

JsonTreeView::JsonTreeView(QWidget* parent)
    : QTreeView(parent)
    , m_model(new JsonTreeModel(this))
{
    setModel(m_model);
    setItemDelegate(new JsonTreeDelegate(this));
    setUniformRowHeights(true);
    setIndentation(16);
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(JsonTreeModel::KeyColumn, QHeaderView::Interactive);
    header()->setSectionResizeMode(JsonTreeModel::ValueColumn, QHeaderView::Stretch);
    header()->setSectionResizeMode(JsonTreeModel::RoleColumn, QHeaderView::Fixed);
    header()->resizeSection(JsonTreeModel::KeyColumn, 170);
    header()->resizeSection(JsonTreeModel::RoleColumn, 120);
    header()->setSectionsMovable(false);
    connect(this, &QTreeView::expanded, this,
            [this](const QModelIndex& index) { m_expanded.insert(m_model->placeOf(index)); });
    connect(this, &QTreeView::collapsed, this,
            [this](const QModelIndex& index) { m_expanded.remove(m_model->placeOf(index)); });
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { Q_EMIT currentValueChanged(currentValue()); });
}

void JsonTreeView::setDocument(const std::shared_ptr<const JsonDocument>& document)
{
    keepPlaces();
    m_expanded.clear();
    m_model->setDocument(document);
    m_shape = document ? shapeOf(*document) : QString();
    if (!document) {
        return;
    }
    if (const auto known = m_places.constFind(m_shape); known != m_places.cend()) {
        restorePlaces(Places(*known));
    } else {
        openToLevel(firstLevelShown);
    }
    if (!currentIndex().isValid()) {
        setCurrentIndex(m_model->index(0, 0));
    }
}

void JsonTreeView::keepPlaces()
{
    if (!m_model->document()) {
        return;
    }
    if (m_places.size() >= shapesKept) {
        m_places.clear();
    }
    const TreePlace current = currentIndex().isValid() ? m_model->placeOf(currentIndex()) : TreePlace();
    m_places.insert(m_shape, {m_expanded, current, verticalScrollBar()->value()});
}

void JsonTreeView::restorePlaces(const Places& places)
{
    scheduleDelayedItemsLayout(); // one layout for all of them
    for (const TreePlace& place : places.expanded) {
        if (const QModelIndex index = m_model->indexOf(place); index.isValid()) {
            expand(index);
        }
    }
    executeDelayedItemsLayout();
    setAutoScroll(false); // it would open what is closed around the current place
    setCurrentIndex(m_model->indexOf(places.current));
    setAutoScroll(true);
    verticalScrollBar()->setValue(places.scrolledTo);
}

void JsonTreeView::openToLevel(int level)
{
    collapseAll();
    scheduleDelayedItemsLayout(); // one layout for all of them
    struct Waiting
    {
        QModelIndex index;
        int depth; ///< of what it holds, from 1
    };
    std::queue<Waiting> waiting;
    waiting.push({QModelIndex(), 1});
    int opened = 0;
    for (; !waiting.empty(); waiting.pop()) {
        const auto [index, depth] = waiting.front();
        const int rows = m_model->rowCount(index);
        if (opened + rows > maxOpenedRows && index.isValid()) {
            break;
        }
        opened += rows;
        if (index.isValid()) {
            expand(index);
        }
        const bool areSections = rows > 0 && m_model->valueAt(m_model->index(0, 0, index)) == noJson;
        if (areSections) {
            waiting.push({m_model->index(0, 0, index), depth});
            continue;
        }
        for (int row = 0; depth < level && row < rows; ++row) {
            if (const QModelIndex child = m_model->index(row, 0, index); m_model->hasChildren(child)) {
                waiting.push({child, depth + 1});
            }
        }
    }
    executeDelayedItemsLayout();
    if (currentIndex().isValid()) {
        scrollTo(currentIndex());
    }
}

void JsonTreeView::showValue(JsonIndex node)
{
    const QModelIndex index = m_model->indexOf(node);
    if (index.isValid() && node != currentValue()) {
        setCurrentIndex(index);
        scrollTo(index);
    }
}

void JsonTreeView::setMarkedText(const QString& text)
{
    m_markedText = text;
    viewport()->update();
}

bool JsonTreeView::assignByKey(const QKeyEvent& event)
{
    if (currentValue() == noJson) {
        return false;
    }
    const auto role = roleOfKey(event);
    if (role) {
        Q_EMIT roleRequested(*role);
    }
    return role.has_value();
}

void JsonTreeView::keyPressEvent(QKeyEvent* event)
{
    const auto isKey = [&](Qt::KeyboardModifiers modifiers, int key) {
        return event->modifiers() == modifiers && event->key() == key;
    };
    const bool isLevel =
        event->modifiers() == Qt::ControlModifier && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_9;
    if (assignByKey(*event)) {
        return;
    }
    if (isLevel) {
        openToLevel(event->key() - Qt::Key_0);
    } else if (event->matches(QKeySequence::Copy)) {
        copy(JsonTreeModel::TextRole);
    } else if (isKey(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_C)) {
        copy(JsonTreeModel::KeyPathRole);
    } else if (isKey(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_P)) {
        copy(JsonTreeModel::PointerRole);
    } else if (isKey(Qt::ControlModifier | Qt::ShiftModifier, Qt::Key_J)) {
        copy(JsonTreeModel::JqPathRole);
    } else if (isKey(Qt::ControlModifier | Qt::AltModifier, Qt::Key_C)) {
        copy(JsonTreeModel::SubtreeRole);
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void JsonTreeView::mouseReleaseEvent(QMouseEvent* event)
{
    QTreeView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    if (event->button() == Qt::LeftButton && index.column() == JsonTreeModel::ValueColumn &&
        JsonTreeDelegate::linkMarkRect(visualRect(index), index).contains(event->pos())) {
        openLink(index);
    }
}

void JsonTreeView::openLink(const QModelIndex& index) const
{
    const QUrl link = index.data(JsonTreeModel::LinkRole).toUrl();
    if (link.isValid()) {
        QDesktopServices::openUrl(QUrl::fromEncoded(link.toEncoded()));
    }
}

void JsonTreeView::copy(int dataRole) const
{
    if (const QVariant value = currentIndex().data(dataRole); value.isValid()) {
        QGuiApplication::clipboard()->setText(value.toString());
    }
}

void JsonTreeView::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid()) {
        return;
    }
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (currentValue() != noJson) {
        addPlaceActions(*menu);
        const QUrl link = current.data(JsonTreeModel::LinkRole).toUrl();
        if (link.isValid()) {
            const QString shown = fontMetrics().elidedText(asciiForm(link), Qt::ElideMiddle, 480);
            menu->addAction(tr("&Open %1").arg(QString(shown).replace(u'&', QStringLiteral("&&"))), this,
                            [this, place = QPersistentModelIndex(current)] { openLink(place); });
            menu->addSeparator();
        }
    }
    addLevelActions(*menu);
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(current).bottomLeft()) : event->globalPos());
}

void JsonTreeView::addPlaceActions(QMenu& menu)
{
    addRoleActions(menu, this, [this](Role role) { Q_EMIT roleRequested(role); });
    addCopyActions(menu);
}

void JsonTreeView::addCopyActions(QMenu& menu)
{
    const std::initializer_list<std::tuple<QString, int, QKeySequence>> copies{
        {tr("Copy &value"), JsonTreeModel::TextRole, QKeySequence(tr("Ctrl+C"))},
        {tr("Copy &key path"), JsonTreeModel::KeyPathRole, QKeySequence(tr("Ctrl+Shift+C"))},
        {tr("Copy JSON &Pointer"), JsonTreeModel::PointerRole, QKeySequence(tr("Ctrl+Shift+P"))},
        {tr("Copy &jq path"), JsonTreeModel::JqPathRole, QKeySequence(tr("Ctrl+Shift+J"))},
        {tr("Copy as JS&ON"), JsonTreeModel::SubtreeRole, QKeySequence(tr("Ctrl+Alt+C"))}};
    for (const auto& [text, role, keys] : copies) {
        menu.addAction(text, keys, this, [this, role = role] { copy(role); });
    }
    menu.addSeparator();
}

void JsonTreeView::addLevelActions(QMenu& menu)
{
    QMenu* levels = menu.addMenu(tr("&Expand to level"));
    for (int level = 1; level <= 9; ++level) {
        levels->addAction(QStringLiteral("&%1").arg(level),
                          QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + level)), this,
                          [this, level] { openToLevel(level); });
    }
}

} // namespace gooseneck

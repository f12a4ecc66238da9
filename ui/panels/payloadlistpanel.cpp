#include "panels/payloadlistpanel.h"

#include "theme/theme.h"
#include "widgets/emptystate.h"
#include "widgets/payloaddelegate.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>

namespace gooseneck {

PayloadListPanel::PayloadListPanel(QMenu* addMenu, QWidget* parent)
    : QFrame(parent)
    , m_model(new PayloadListModel(this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_count(new QLabel)
    , m_filter(new QLineEdit)
    , m_list(new QListView)
    , m_pages(new QStackedWidget)
{
    auto* title = new QLabel(tr("Payloads"));
    title->setProperty("kind", QStringLiteral("title"));
    m_count->setProperty("kind", QStringLiteral("secondary"));
    m_filter->setObjectName(QStringLiteral("payloadFilter"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setAccessibleName(tr("Filter the payloads by text"));
    auto* add = new QPushButton;
    add->setObjectName(QStringLiteral("addPayload"));
    add->setText(tr("Add ▾"));
    add->setMenu(addMenu);

    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterRole(PayloadListModel::SearchRole);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setObjectName(QStringLiteral("payloads"));
    m_list->setModel(m_filtered);
    m_list->setItemDelegate(new PayloadDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setAccessibleName(tr("Payloads"));

    m_empty = new EmptyState(tr("No payloads yet"),
                             tr("Listen for webhooks, paste one with Ctrl+V, drop a file, or add samples."));
    m_empty->addAction(tr("Add samples"), this, [this] { Q_EMIT samplesRequested(); });
    m_empty->addAction(tr("Paste"), this, [this] { Q_EMIT pasteRequested(); });
    m_pages->addWidget(m_empty);
    setFocusProxy(m_empty);
    m_pages->addWidget(m_list);

    auto* bar = new QFrame;
    bar->setProperty("kind", QStringLiteral("bar"));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(Space::m, Space::s, Space::m, Space::s);
    row->setSpacing(Space::s);
    row->addWidget(title);
    row->addWidget(m_count);
    row->addWidget(m_filter, 1);
    row->addWidget(add);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_pages, 1);

    connect(m_filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PayloadListPanel::takeSelection);
}

void PayloadListPanel::render(const SessionState& state, StateParts parts)
{
    if (parts & (StatePart::Filters | StatePart::Roles)) {
        m_model->setRules(state.filterSet, state.roles);
    }
    if (parts & StatePart::Payloads) {
        // The model may report another current row while it changes; the state's selection is the true one.
        const QSignalBlocker quiet(m_list->selectionModel());
        m_model->setPayloads(state.payloads);
    }
    m_count->setText(state.payloads.isEmpty() ? QString() : QLocale().toString(state.payloads.size()));
    showPage(state.payloads.isEmpty() ? m_empty : static_cast<QWidget*>(m_list));
    if (parts & (StatePart::Payloads | StatePart::Selection)) {
        showSelection(state.selected);
    }
}

/// The focus stays in this panel when what had it goes away.
void PayloadListPanel::showPage(QWidget* page)
{
    const bool hadFocus = m_pages->isAncestorOf(QApplication::focusWidget());
    m_pages->setCurrentWidget(page);
    setFocusProxy(page);
    if (hadFocus) {
        page->setFocus();
    }
}

void PayloadListPanel::showSelection(CaptureId id)
{
    const int row = m_model->rowOf(id);
    const QModelIndex index = row < 0 ? QModelIndex() : m_filtered->mapFromSource(m_model->index(row));
    const QSignalBlocker quiet(this);
    m_list->setCurrentIndex(index);
    m_list->viewport()->update();
}

void PayloadListPanel::takeSelection()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid()) {
        Q_EMIT selected(current.data(PayloadListModel::IdRole).toLongLong());
    }
}

} // namespace gooseneck

#include "panels/payloadlistpanel.h"

#include "theme/theme.h"
#include "widgets/emptystate.h"
#include "widgets/payloaddelegate.h"
#include "widgets/uniformlistview.h"
#include "wording/verdicttext.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStackedWidget>

namespace gooseneck {

PayloadListPanel::PayloadListPanel(QMenu* addMenu, QWidget* parent)
    : QFrame(parent)
    , m_model(new PayloadListModel(this))
    , m_count(new QLabel)
    , m_filter(new QLineEdit)
    , m_list(new UniformListView)
    , m_pages(new QStackedWidget)
    , m_verdicts(makeVerdictChooser())
{
    m_list->setObjectName(QStringLiteral("payloads"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PayloadDelegate(m_list));
    m_list->setAccessibleName(tr("Payloads"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setDragDropMode(QAbstractItemView::DragOnly);
    m_list->setToolTip(tr("Select two with Ctrl or Shift to compare them."));

    m_empty = new EmptyState(tr("No payloads yet"),
                             tr("Listen for webhooks, paste one with Ctrl+V, drop a file, or add samples."));
    m_empty->addAction(tr("Add samples"), this, [this] { Q_EMIT samplesRequested(); });
    m_empty->addAction(tr("Paste"), this, [this] { Q_EMIT pasteRequested(); });
    m_pages->addWidget(m_empty);
    setFocusProxy(m_empty);
    m_pages->addWidget(m_list);
    m_noMatch = new EmptyState(tr("Nothing matches"), tr("No payload has this text and verdict."));
    m_noMatch->addAction(tr("Show all"), this, [this] { clearFilter(); });
    m_pages->addWidget(m_noMatch);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBar(addMenu));
    column->addWidget(m_pages, 1);

    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_listFilter.text = text;
        Q_EMIT listFilterEdited(m_listFilter);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PayloadListPanel::takeSelection);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &PayloadListPanel::takeSelected);
    addFoldActions();
    trackVisible();
}

void PayloadListPanel::addFoldActions()
{
    const auto add = [this](const QString& text, const QKeySequence& key, Attempts attempts) {
        auto* action = new QAction(text, m_list);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, attempts] { chooseAttempts(attempts); });
        m_list->addAction(action);
        return action;
    };
    m_unfold = add(tr("Show each &attempt"), Qt::Key_Right, Attempts::Unfolded);
    m_unfold->setObjectName(QStringLiteral("unfoldAttempts"));
    m_fold = add(tr("&Fold the attempts"), Qt::Key_Left, Attempts::Folded);
    m_fold->setObjectName(QStringLiteral("foldAttempts"));
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(m_list, &UniformListView::doubleClicked, this, [this](const QModelIndex& index) {
        const bool isFolded = index.data(PayloadListModel::FoldRole) == QVariant::fromValue(Attempts::Folded);
        chooseAttempts(isFolded ? Attempts::Unfolded : Attempts::Folded);
    });
}

void PayloadListPanel::setContextActions(const QList<QAction*>& actions)
{
    auto* separator = new QAction(m_list);
    separator->setSeparator(true);
    m_list->addAction(separator);
    m_list->addActions(actions);
}

void PayloadListPanel::chooseAttempts(Attempts attempts)
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid()) {
        Q_EMIT attemptsChosen(current.data(PayloadListModel::IdRole).toLongLong(), attempts);
    }
}

QFrame* PayloadListPanel::makeBar(QMenu* addMenu)
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
    add->setAccessibleName(tr("Add a payload"));

    auto* bar = new QFrame;
    bar->setProperty("kind", QStringLiteral("bar"));
    auto* head = new QHBoxLayout;
    head->setSpacing(Space::s);
    head->addWidget(title);
    head->addWidget(m_count, 1);
    head->addWidget(add);
    auto* search = new QHBoxLayout;
    search->setSpacing(Space::s);
    search->addWidget(m_filter, 1);
    search->addWidget(m_verdicts);
    auto* column = new QVBoxLayout(bar);
    column->setContentsMargins(Space::m, Space::s, Space::m, Space::s);
    column->setSpacing(Space::s);
    column->addLayout(head);
    column->addLayout(search);
    return bar;
}

void PayloadListPanel::trackVisible()
{
    m_visibleTimer.setSingleShot(true);
    m_visibleTimer.setInterval(0);
    connect(&m_visibleTimer, &QTimer::timeout, this, &PayloadListPanel::tellVisible);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, &m_visibleTimer,
            qOverload<>(&QTimer::start));
    m_list->viewport()->installEventFilter(this);
}

QPushButton* PayloadListPanel::makeVerdictChooser()
{
    auto* button = new QPushButton;
    button->setObjectName(QStringLiteral("verdictFilter"));
    button->setText(QStringLiteral("▾"));
    button->setToolTip(tr("Show only payloads with these verdicts"));
    button->setAccessibleName(tr("Filter the payloads by verdict"));
    auto* menu = new QMenu(button);
    for (const VerdictKind kind : {VerdictKind::Trigger, VerdictKind::Resolve, VerdictKind::Both,
                                   VerdictKind::None, VerdictKind::Invalid}) {
        Verdict named;
        named.kind = kind;
        QAction* action = menu->addAction(verdictText(named));
        action->setObjectName(toWord(kind));
        action->setCheckable(true);
        connect(action, &QAction::toggled, this, [this, kind](bool wanted) { takeVerdict(kind, wanted); });
    }
    button->setMenu(menu);
    return button;
}

void PayloadListPanel::render(const SessionState& state, StateParts parts)
{
    if (parts & (StatePart::Payloads | StatePart::List | StatePart::Rows | StatePart::Roles)) {
        // The model may report another current row while it changes; the state's selection is the true one.
        const QSignalBlocker quiet(m_list->selectionModel());
        m_model->render(state, parts);
        m_visibleTimer.start();
    }
    renderCount(state);
    showPage(state.payloads.isEmpty() ? m_empty
             : state.shown.isEmpty()  ? m_noMatch
                                      : static_cast<QWidget*>(m_list));
    if (parts & (StatePart::Payloads | StatePart::List | StatePart::Rows | StatePart::Selection)) {
        showSelection(state.selected);
    }
}

/// The focus stays in this panel when what had it goes away.
void PayloadListPanel::showPage(QWidget* page)
{
    const QWidget* focus = window()->focusWidget(); // also while the window is not the active one
    const bool hadFocus = focus && m_pages->isAncestorOf(focus);
    m_pages->setCurrentWidget(page);
    setFocusProxy(page);
    if (hadFocus) {
        page->setFocus();
    }
}

void PayloadListPanel::renderCount(const SessionState& state)
{
    const QString all = QLocale().toString(state.payloads.size());
    if (state.payloads.isEmpty()) {
        m_count->clear();
    } else if (state.listFilter.isEmpty()) {
        m_count->setText(all);
    } else {
        m_count->setText(tr("%1 of %2").arg(QLocale().toString(state.shown.size()), all));
    }
}

void PayloadListPanel::clearFilter()
{
    for (QAction* action : m_verdicts->menu()->actions()) {
        action->setChecked(false);
    }
    m_filter->clear();
}

void PayloadListPanel::takeVerdict(VerdictKind kind, bool wanted)
{
    if (wanted) {
        m_listFilter.verdicts.append(kind);
    } else {
        m_listFilter.verdicts.removeAll(kind);
    }
    m_verdicts->setText(m_listFilter.verdicts.isEmpty() ? QStringLiteral("▾") : QStringLiteral("● ▾"));
    Q_EMIT listFilterEdited(m_listFilter);
}

void PayloadListPanel::tellVisible()
{
    const QModelIndex first = m_list->indexAt({1, 1});
    const QModelIndex last = m_list->indexAt({1, m_list->viewport()->height() - 2});
    const int end = last.isValid() ? last.row() + 1 : m_model->rowCount();
    QList<CaptureId> ids;
    for (int row = first.isValid() ? first.row() : end; row < end; ++row) {
        ids.append(m_model->index(row).data(PayloadListModel::IdRole).toLongLong());
    }
    Q_EMIT visibleChanged(ids);
}

bool PayloadListPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        m_visibleTimer.start();
    }
    return QFrame::eventFilter(watched, event);
}

void PayloadListPanel::showSelection(CaptureId id)
{
    const int row = m_model->rowOf(id);
    const QModelIndex index = row < 0 ? QModelIndex() : m_model->index(row);
    const QSignalBlocker quiet(this);
    // A row that went away, as an attempt that is folded does, leaves the next one current but not selected.
    const bool isChosen = index == m_list->currentIndex() && m_list->selectionModel()->hasSelection();
    if (!isChosen) {
        // Ends a comparison. Not by the view, which would add to the selection while Ctrl of Ctrl+V is down.
        m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    }
    m_list->viewport()->update();
    const QVariant fold = index.data(PayloadListModel::FoldRole);
    m_unfold->setEnabled(fold == QVariant::fromValue(Attempts::Folded));
    m_fold->setEnabled(fold == QVariant::fromValue(Attempts::Unfolded));
}

void PayloadListPanel::takeSelected()
{
    const QModelIndexList rows = m_list->selectionModel()->selectedRows();
    const auto idOf = [](const QModelIndex& row) { return row.data(PayloadListModel::IdRole).toLongLong(); };
    const bool comparing = rows.size() == 2;
    if (comparing || m_comparing) {
        m_comparing = comparing;
        Q_EMIT compareRequested(comparing ? idOf(rows[0]) : 0, comparing ? idOf(rows[1]) : 0);
    }
}

void PayloadListPanel::takeSelection()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid()) {
        Q_EMIT selected(current.data(PayloadListModel::IdRole).toLongLong());
    }
}

} // namespace gooseneck

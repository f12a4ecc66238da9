#include "panels/problemspanel.h"

#include "theme/theme.h"
#include "widgets/columns.h"
#include "widgets/emptystate.h"
#include "widgets/findingdelegate.h"
#include "widgets/pilldelegate.h"
#include "widgets/tones.h"
#include "wording/findingtext.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QTreeView>

namespace gooseneck {

namespace {

enum Page { NothingToCheck, NoProblems, List };

Tone severityTone(const QModelIndex& row)
{
    return toneOf(static_cast<Severity>(row.data(FindingsModel::SeverityRole).toInt()));
}

QStringList severityNames()
{
    return {severityName(Severity::Error), severityName(Severity::Warning), severityName(Severity::Info)};
}

} // namespace

ProblemsPanel::ProblemsPanel(QWidget* parent)
    : QStackedWidget(parent)
    , m_model(new FindingsModel(this))
    , m_view(new QTreeView)
{
    addWidget(new EmptyState(tr("Nothing to check yet"),
                             tr("As soon as there are filters, this says where they and the payloads do not "
                                "fit together, and how to mend it.")));
    addWidget(new EmptyState(tr("No problems found"),
                             tr("The filters and the payloads seen so far fit together.")));
    addWidget(m_view);
    makeView();
    makeActions();
}

void ProblemsPanel::makeView()
{
    m_view->setObjectName(QStringLiteral("problems"));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setHeaderHidden(true);
    m_view->setMouseTracking(true);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("Problems"));
    m_view->setAccessibleDescription(
        tr("Enter leads to the place of a problem, Ctrl+Full stop applies its fix."));
    m_view->setItemDelegateForColumn(FindingsModel::SeverityColumn,
                                     new PillDelegate(severityTone, Space::m, m_view));
    m_view->setItemDelegateForColumn(FindingsModel::SentenceColumn, new SentenceDelegate(m_view));
    m_view->setItemDelegateForColumn(FindingsModel::FixColumn, new FixDelegate(m_view));
    QHeaderView* header = m_view->header();
    header->setStretchLastSection(false);
    header->setSectionResizeMode(FindingsModel::SeverityColumn, QHeaderView::Fixed);
    widenForPills(*m_view, FindingsModel::SeverityColumn, severityNames());
    header->setSectionResizeMode(FindingsModel::SentenceColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(FindingsModel::FixColumn, QHeaderView::ResizeToContents);
    connect(header, &QHeaderView::sectionResized, m_view, &QTreeView::doItemsLayout);
    connect(m_view, &QTreeView::activated, this, &ProblemsPanel::goTo);
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == FindingsModel::FixColumn && !index.data().toString().isEmpty()) {
            fix(index);
        } else {
            goTo(index);
        }
    });
}

void ProblemsPanel::makeActions()
{
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto add = [this](const QString& name, const QKeySequence& keys) {
        auto* action = new QAction(name, m_view);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_view->addAction(action);
        return action;
    };
    connect(add(tr("Apply the fix"), QKeySequence(Qt::CTRL | Qt::Key_Period)), &QAction::triggered, this,
            [this] { fix(m_view->currentIndex()); });
    connect(add(tr("Go to its place"), {}), &QAction::triggered, this,
            [this] { goTo(m_view->currentIndex()); });
    connect(add(tr("What to do about it"), QKeySequence(Qt::SHIFT | Qt::Key_F1)), &QAction::triggered, this,
            [this] {
                if (const QModelIndex current = m_view->currentIndex(); current.isValid()) {
                    Q_EMIT helpRequested(m_model->findingAt(current.row()).code);
                }
            });
    connect(add(tr("Copy"), QKeySequence::Copy), &QAction::triggered, this, [this] {
        const QModelIndex current = m_view->currentIndex();
        QGuiApplication::clipboard()->setText(
            current.siblingAtColumn(FindingsModel::SentenceColumn).data().toString());
    });
}

void ProblemsPanel::render(const SessionState& state)
{
    m_model->setFindings(state.findings);
    setCurrentIndex(!state.findings.isEmpty()           ? List
                    : state.filterSet.filters.isEmpty() ? NothingToCheck
                                                        : NoProblems);
}

void ProblemsPanel::goTo(const QModelIndex& index)
{
    if (index.isValid()) {
        Q_EMIT placeRequested(Finding(m_model->findingAt(index.row())));
    }
}

void ProblemsPanel::fix(const QModelIndex& index)
{
    if (!index.isValid()) {
        return;
    }
    // A copy: the model changes while the fix is applied.
    const Finding finding = m_model->findingAt(index.row());
    if (finding.fix != Fix::None) {
        Q_EMIT fixRequested(finding);
    }
}

} // namespace gooseneck

#include "panels/problemspanel.h"

#include "theme/theme.h"
#include "widgets/emptystate.h"
#include "widgets/pilldelegate.h"
#include "widgets/tones.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace gooseneck {

namespace {

Tone severityTone(const QModelIndex& row)
{
    return toneOf(static_cast<Severity>(row.data(FindingsModel::SeverityRole).toInt()));
}

class LinkDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->palette.setColor(QPalette::Text, colorsOf(option->palette).accent);
        option->palette.setColor(QPalette::HighlightedText, colorsOf(option->palette).accent);
    }
};

} // namespace

ProblemsPanel::ProblemsPanel(QWidget* parent)
    : QStackedWidget(parent)
    , m_model(new FindingsModel(this))
    , m_view(new QTreeView)
{
    m_view->setObjectName(QStringLiteral("problems"));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setHeaderHidden(true);
    m_view->setUniformRowHeights(true);
    m_view->setAccessibleName(tr("Problems"));
    m_view->setItemDelegateForColumn(FindingsModel::SeverityColumn,
                                     new PillDelegate(severityTone, Space::m, m_view));
    m_view->setItemDelegateForColumn(FindingsModel::FixColumn, new LinkDelegate(m_view));
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(FindingsModel::SeverityColumn, QHeaderView::Fixed);
    m_view->header()->resizeSection(FindingsModel::SeverityColumn, 112);
    m_view->header()->setSectionResizeMode(FindingsModel::SentenceColumn, QHeaderView::Stretch);
    m_view->header()->setSectionResizeMode(FindingsModel::FixColumn, QHeaderView::Fixed);
    m_view->header()->resizeSection(FindingsModel::FixColumn, 170);
    addWidget(
        new EmptyState(tr("No problems found"),
                       tr("Problems appear here as soon as filters and payloads do not fit together.")));
    addWidget(m_view);
    connect(m_view, &QTreeView::activated, this, &ProblemsPanel::openFinding);
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == FindingsModel::FixColumn) {
            openFinding(index);
        }
    });
}

void ProblemsPanel::render(const SessionState& state)
{
    m_model->setFindings(state.findings);
    setCurrentIndex(state.findings.isEmpty() ? 0 : 1);
}

void ProblemsPanel::openFinding(const QModelIndex& index)
{
    // A copy: the model changes while the fix is applied.
    const Finding finding = m_model->findingAt(index.row());
    if (index.column() == FindingsModel::FixColumn && finding.fix != Fix::None) {
        Q_EMIT fixRequested(finding);
    } else {
        Q_EMIT filterRequested(finding.filter);
    }
}

} // namespace gooseneck

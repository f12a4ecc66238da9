#include "panels/comparepage.h"

#include "models/differencemodel.h"
#include "theme/theme.h"
#include "widgets/columns.h"
#include "widgets/emptystate.h"
#include "widgets/wrappedlabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QHeaderView>
#include <QLocale>
#include <QStackedWidget>
#include <QTreeView>

namespace gooseneck {

namespace {

/// "Checkout API (error)", as the list names it.
QString nameOf(const SessionState& state, const Capture& capture)
{
    const RowFactsPtr facts = state.facts.value(capture.id);
    const QString title =
        facts && !facts->title.isEmpty() ? facts->title : ComparePage::tr("Payload %1").arg(capture.id);
    return facts && !facts->status.isEmpty() ? QStringLiteral("%1 (%2)").arg(title, facts->status) : title;
}

} // namespace

ComparePage::ComparePage(QWidget* parent)
    : QWidget(parent)
    , m_model(new DifferenceModel(this))
    , m_pages(new QStackedWidget)
    , m_summary(new WrappedLabel)
    , m_all(new QCheckBox(tr("Sho&w what is the same, too")))
    , m_view(new QTreeView)
{
    m_view->setObjectName(QStringLiteral("differences"));
    m_view->setModel(m_model);
    m_view->setProperty("kind", QStringLiteral("table"));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setFont(monospacedFont());
    m_view->setAccessibleName(tr("Differences of the two payloads"));
    setColumnWidths(*m_view->header(), {140, 140, 140});
    m_summary->setObjectName(QStringLiteral("compareSummary"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(Space::m, Space::s, Space::m, Space::s);
    head->setSpacing(Space::s);
    head->addWidget(m_summary, 1);
    head->addWidget(m_all);
    auto* body = new QWidget;
    auto* bodyColumn = new QVBoxLayout(body);
    bodyColumn->setContentsMargins(0, 0, 0, 0);
    bodyColumn->setSpacing(0);
    bodyColumn->addLayout(head);
    bodyColumn->addWidget(m_view, 1);
    auto* empty = new EmptyState(tr("Nothing to compare"),
                                 tr("Select two payloads on the left, with Ctrl or Shift, or compare the "
                                    "selected one with its recovery or trigger."));
    empty->addAction(tr("Compare with its recovery"), this, [this] { Q_EMIT partnerRequested(); });
    m_pages->addWidget(empty);
    m_pages->addWidget(body);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    connect(m_all, &QCheckBox::toggled, this, &ComparePage::fill);
}

void ComparePage::render(const SessionState& state)
{
    const auto same = [](const std::optional<Comparison>& a, const std::optional<Comparison>& b) {
        return a.has_value() == b.has_value() &&
               (!a || (a->before.capture == b->before.capture && a->after.capture == b->after.capture &&
                       a->isReady() == b->isReady()));
    };
    if (!same(m_compared, state.compared)) {
        m_compared = state.compared;
        m_names = m_compared ? tr("Earlier: %1. Later: %2.")
                                   .arg(nameOf(state, *m_compared->before.capture),
                                        nameOf(state, *m_compared->after.capture))
                             : QString();
        fill();
    }
}

void ComparePage::fill()
{
    m_pages->setCurrentIndex(m_compared ? 1 : 0);
    if (!m_compared) {
        m_model->clear();
        return;
    }
    m_model->setComparison(*m_compared,
                           m_all->isChecked() ? DifferenceScope::All : DifferenceScope::DifferencesOnly);
    m_summary->setText(summary());
}

QString ComparePage::summary() const
{
    if (!m_compared->isReady()) {
        return tr("The two payloads are being read…");
    }
    if (!m_compared->isJson()) {
        return tr("One of the two is not JSON, so there are no keys to compare.");
    }
    if (m_compared->differing.isEmpty()) {
        return m_names + u' ' + tr("The two payloads say the same.");
    }
    return m_names + u' ' + tr("Differences: %1.").arg(QLocale().toString(m_compared->differing.size()));
}

} // namespace gooseneck

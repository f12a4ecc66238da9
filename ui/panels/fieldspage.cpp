#include "panels/fieldspage.h"

#include "models/fieldsmodel.h"
#include "theme/theme.h"
#include "widgets/columns.h"
#include "widgets/emptystate.h"
#include "widgets/fieldsview.h"
#include "widgets/flowlayout.h"
#include "wording/tr.h"
#include "wording/verdicttext.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace gooseneck {

namespace {

constexpr int detailLines = 4;

QStringList roleNames()
{
    QStringList names;
    for (const Role role : {Role::Status, Role::Incident, Role::Title, Role::Description}) {
        names.append(roleName(role));
    }
    return names;
}

} // namespace

FieldsPage::FieldsPage(QWidget* parent)
    : QWidget(parent)
    , m_model(new FieldsModel(this))
    , m_view(new FieldsView)
    , m_pages(new QStackedWidget)
    , m_search(new QLineEdit)
    , m_onlyShown(new QCheckBox(tr("&Only what the list shows")))
    , m_count(new QLabel)
    , m_detail(new QPlainTextEdit)
{
    m_found.setSourceModel(m_model);
    m_found.setFilterRole(FieldsModel::SearchRole);
    m_found.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setObjectName(QStringLiteral("fields"));
    m_view->setAccessibleName(tr("Keys of all payloads"));
    m_view->setModel(&m_found);
    setColumnWidths(*m_view->header(), {124, 98, 62, 146, 128, 420, 110, 80, 170, 170});
    widenForPills(*m_view, FieldsModel::RoleColumn, roleNames());

    m_pages->addWidget(new EmptyState(
        tr("No keys"), tr("As soon as there is a payload that is JSON, its keys are listed here with all "
                          "values that were seen under them.")));
    m_pages->addWidget(makeBody());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_pages, 1);
    setFocusProxy(m_view);

    connect(m_search, &QLineEdit::textChanged, &m_found, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_search, &QLineEdit::textChanged, this, [this] { showCurrent(m_view->currentPath()); });
    connect(m_onlyShown, &QCheckBox::toggled, this,
            [this](bool narrow) { Q_EMIT scopeChosen(narrow ? FieldScope::Shown : FieldScope::All); });
    connect(m_view, &FieldsView::roleRequested, this, &FieldsPage::roleAssigned);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &FieldsPage::renderDetail);
}

QWidget* FieldsPage::makeHead()
{
    m_search->setObjectName(QStringLiteral("fieldsSearch"));
    m_search->setPlaceholderText(tr("Search keys and values"));
    m_search->setAccessibleName(tr("Search the keys and their values"));
    m_search->setClearButtonEnabled(true);
    m_onlyShown->setObjectName(QStringLiteral("fieldsOfShown"));
    m_onlyShown->setToolTip(tr("Count only the payloads that the filter of the list lets through"));
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(Space::m, Space::s, Space::m, Space::s);
    row->setSpacing(Space::m);
    row->addWidget(m_search, 1);
    row->addWidget(m_onlyShown);
    return head;
}

QWidget* FieldsPage::makeBody()
{
    m_detail->setObjectName(QStringLiteral("fieldDetail"));
    m_detail->setAccessibleName(tr("What is known of the key"));
    m_detail->setReadOnly(true);
    m_detail->setTabChangesFocus(true);
    m_detail->setPlaceholderText(tr("Choose a key to read what it could serve as, and why."));
    m_detail->document()->setDocumentMargin(Space::s);
    m_detail->setFixedHeight(detailLines * m_detail->fontMetrics().lineSpacing() + 2 * Space::s);
    auto* hint = new QLabel(tr("S status · I id · T title · D description · Ctrl+Shift+C copies the key"));
    hint->setProperty("kind", QStringLiteral("secondary"));
    m_count->setObjectName(QStringLiteral("fieldsCount"));
    m_count->setProperty("kind", QStringLiteral("secondary"));
    m_count->setAlignment(Qt::AlignRight);
    auto* footer = new QFrame;
    footer->setProperty("kind", QStringLiteral("footer"));
    auto* flow = new FlowLayout(footer); // two lines where one has no room for both
    flow->setContentsMargins(Space::m, 6, Space::m, 6);
    flow->setSpacing(Space::m);
    flow->addWidget(hint);
    flow->addWidget(m_count);
    auto* rule = new QFrame;
    rule->setProperty("kind", QStringLiteral("rule"));
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(rule);
    column->addWidget(m_detail);
    column->addWidget(footer);
    return body;
}

void FieldsPage::render(const SessionState& state, StateParts parts)
{
    if (parts & StatePart::Roles) {
        m_model->setRoles(state.roles);
    }
    if (parts & StatePart::Fields) {
        const QSignalBlocker quiet(m_onlyShown);
        m_onlyShown->setChecked(state.fieldScope == FieldScope::Shown);
        const QString current = m_view->currentPath();
        m_model->setReport(state.fields);
        m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
        renderCount(state.fields);
        showCurrent(current);
    }
}

void FieldsPage::openSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FieldsPage::renderCount(const FieldReportPtr& report)
{
    if (!report) {
        m_count->clear();
        return;
    }
    const FieldTable& table = report->table;
    QStringList facts{tr("%1 in %2", "so many keys in so many payloads")
                          .arg(tr("%Ln keys", nullptr, forPlural(table.fields.size())),
                               tr("%Ln payloads", nullptr, forPlural(table.payloads)))};
    if (table.notJson > 0) {
        facts.append(tr("%Ln not JSON", nullptr, forPlural(table.notJson)));
    }
    if (table.isCut) {
        facts.append(tr("not all keys"));
    }
    m_count->setText(facts.join(QStringLiteral(" · ")));
    m_count->setToolTip(
        table.isCut ? tr("There are more keys or values than can be counted; the first ones are listed.")
                    : QString());
}

void FieldsPage::renderDetail()
{
    const QString detail = m_view->currentIndex().data(FieldsModel::DetailRole).toString();
    if (detail != m_detail->toPlainText()) { // or the text would scroll back
        m_detail->setPlainText(detail);
    }
}

/// Keeps the current key where the rows have become others; the first is it where that one is gone.
void FieldsPage::showCurrent(const QString& path)
{
    const QModelIndex row = m_found.mapFromSource(m_model->index(m_model->rowOf(path), 0));
    if (!row.isValid() || m_view->currentPath() != path) {
        m_view->setCurrentIndex(row.isValid() ? row : m_found.index(0, 0));
    }
    renderDetail();
}

} // namespace gooseneck

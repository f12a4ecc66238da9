#include "panels/treepage.h"

#include "base/plaintext.h"
#include "theme/theme.h"
#include "widgets/jsontreeview.h"
#include "widgets/searchbar.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLocale>

namespace gooseneck {

TreePage::TreePage(QWidget* parent)
    : QWidget(parent)
    , m_tree(new JsonTreeView)
    , m_searchBar(new SearchBar)
    , m_path(new QLabel)
{
    m_tree->setObjectName(QStringLiteral("tree"));
    m_tree->setAccessibleName(tr("Keys and values of the payload"));
    m_searchBar->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_searchBar);
    column->addWidget(m_tree, 1);
    column->addWidget(makeFooter());
    setFocusProxy(m_tree);
    connect(m_tree, &JsonTreeView::currentValueChanged, this, &TreePage::renderPath);
    connectSearch();
}

QWidget* TreePage::makeFooter()
{
    auto* footer = new QFrame;
    footer->setProperty("kind", QStringLiteral("footer"));
    m_path->setFont(monospacedFont());
    m_path->setTextFormat(Qt::PlainText);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* hint = new QLabel(tr("S status · I id · T title · D description · Ctrl+F search"));
    hint->setProperty("kind", QStringLiteral("secondary"));
    auto* row = new QHBoxLayout(footer);
    row->setContentsMargins(Space::m, 6, Space::m, 6);
    row->addWidget(m_path, 1);
    row->addWidget(hint);
    return footer;
}

void TreePage::connectSearch()
{
    connect(m_searchBar, &SearchBar::textChanged, this, &TreePage::startSearch);
    connect(m_searchBar, &SearchBar::nextRequested, this, &TreePage::searchNext);
    connect(m_searchBar, &SearchBar::previousRequested, this, &TreePage::searchPrevious);
    connect(m_searchBar, &SearchBar::closed, this, &TreePage::leaveSearch);
    connect(&m_search, &TreeSearch::advanced, this, &TreePage::renderSearch);
    connect(m_tree, &JsonTreeView::currentValueChanged, this, &TreePage::renderSearch);
}

void TreePage::setDocument(const std::shared_ptr<const JsonDocument>& document)
{
    m_searchFrom = noJson;
    m_tree->setDocument(document);
    m_search.setDocument(document);
    renderPath();
}

void TreePage::renderPath()
{
    const QModelIndex current = m_tree->currentIndex();
    m_path->setText(current.isValid()
                        ? visibleExcerpt(current.data(JsonTreeModel::KeyPathRole).toString(), 200)
                        : QString());
}

void TreePage::openSearch()
{
    m_searchBar->open();
    startSearch(m_searchBar->text());
}

void TreePage::startSearch(const QString& text)
{
    const JsonIndex current = m_tree->currentValue();
    m_searchFrom = current == noJson ? 0 : current;
    m_tree->setMarkedText(text);
    m_search.setNeedle(text);
    renderSearch();
}

void TreePage::leaveSearch()
{
    m_searchFrom = noJson;
    m_tree->setMarkedText({});
    m_search.setNeedle({});
    m_tree->setFocus();
}

void TreePage::searchNext()
{
    if (m_search.needle().isEmpty()) {
        openSearch();
        return;
    }
    const JsonIndex current = m_tree->currentValue();
    m_tree->showValue(m_search.next(current == noJson ? 0 : current));
}

void TreePage::searchPrevious()
{
    const JsonIndex current = m_tree->currentValue();
    m_tree->showValue(m_search.previous(current == noJson ? 0 : current));
}

void TreePage::renderSearch()
{
    // The first hit is shown as soon as it is known; the current value itself may be it.
    const bool isAhead = m_search.count() > 0 && m_search.next(m_searchFrom - 1) >= m_searchFrom;
    if (m_searchFrom != noJson && m_search.count() > 0 && (isAhead || m_search.isOver())) {
        const JsonIndex from = std::exchange(m_searchFrom, noJson);
        m_tree->showValue(m_search.next(from - 1));
    }
    const QLocale locale;
    const QString count =
        locale.toString(m_search.count()) + (m_search.isOver() ? QString() : QStringLiteral("…"));
    const qsizetype ordinal = m_search.ordinalOf(m_tree->currentValue());
    m_searchBar->setStatus(m_search.needle().isEmpty()                  ? QString()
                           : m_search.isOver() && m_search.count() == 0 ? tr("Not found")
                           : ordinal > 0 ? tr("%1 of %2").arg(locale.toString(ordinal), count)
                                         : count);
}

} // namespace gooseneck

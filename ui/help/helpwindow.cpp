#include "help/helpwindow.h"

#include "help/helpbook.h"
#include "theme/theme.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QTextBrowser>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

/// Pages link to each other by their files.
QString placeOf(const QUrl& link)
{
    const QString file = link.path();
    return helpPlace(file.endsWith(u".html"_s) ? file.chopped(5) : file, link.fragment());
}

QString styleFor(const Colors& colors)
{
    return u"h1 { font-size: 20px; font-weight: 600; } h2 { font-size: 15px; font-weight: 600; } "
           "h3 { font-size: 13px; font-weight: 600; } p, li { margin-bottom: 6px; } "
           "a { color: %1; } code { font-family: monospace; color: %2; } body { color: %3; }"_s.arg(
               colors.accent.name(), colors.string.name(), colors.text.name());
}

} // namespace

HelpWindow::HelpWindow(const QString& keys, QWidget* parent)
    : QDialog(parent)
    , m_keys(keys)
    , m_contents(new QListWidget)
    , m_text(new QTextBrowser)
    , m_back(new QPushButton(tr("&Back")))
{
    setObjectName(u"help"_s);
    setWindowTitle(tr("Help"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(860, 600);
    m_contents->setObjectName(u"helpContents"_s);
    m_contents->setAccessibleName(tr("Pages of the help"));
    m_contents->setProperty("kind", u"contents"_s);
    m_text->setObjectName(u"helpText"_s);
    m_text->setAccessibleName(tr("Help"));
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(Space::xl);
    const QList<HelpPage> pages = helpPages();
    for (const HelpPage& page : pages) {
        auto* item = new QListWidgetItem(page.title, m_contents);
        item->setData(Qt::UserRole, page.id);
        item->setSizeHint({0, 30});
    }
    auto* halves = new QSplitter(Qt::Horizontal);
    halves->addWidget(m_contents);
    halves->addWidget(m_text);
    halves->setStretchFactor(1, 1);
    halves->setSizes({230, 630});
    halves->setChildrenCollapsible(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(halves, 1);
    column->addWidget(makeButtons());
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem* item) {
        if (item && item->data(Qt::UserRole).toString() != page()) {
            openPlace(item->data(Qt::UserRole).toString());
        }
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::followLink);
    m_text->setFocus();
}

QWidget* HelpWindow::makeButtons()
{
    m_back->setObjectName(u"helpBack"_s);
    m_back->setAutoDefault(false);
    auto* closing = new QPushButton(tr("&Close"));
    closing->setAutoDefault(false);
    auto* bar = new QWidget;
    bar->setProperty("kind", u"footer"_s);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(Space::m, Space::s, Space::m, Space::s);
    row->addWidget(m_back);
    row->addStretch();
    row->addWidget(closing);
    connect(m_back, &QPushButton::clicked, this, &HelpWindow::goBack);
    connect(closing, &QPushButton::clicked, this, &QDialog::close);
    return bar;
}

QString HelpWindow::page() const
{
    return m_place.section(u'#', 0, 0);
}

void HelpWindow::openPlace(const QString& place)
{
    if (!m_place.isEmpty() && place != m_place) {
        m_before.append(m_place);
    }
    showPlace(place);
}

void HelpWindow::goBack()
{
    if (!m_before.isEmpty()) {
        showPlace(m_before.takeLast());
    }
}

void HelpWindow::followLink(const QUrl& link)
{
    if (!link.isRelative()) {
        return; // the help works offline, and leads nowhere else
    }
    openPlace(link.path().isEmpty() ? helpPlace(page(), link.fragment()) : placeOf(link));
}

void HelpWindow::showPlace(const QString& place)
{
    const bool isOtherPage = place.section(u'#', 0, 0) != page();
    m_place = place;
    if (isOtherPage) {
        m_text->setHtml(styled(page()));
        setWindowTitle(tr("Help: %1").arg(m_text->documentTitle()));
        for (int row = 0; row < m_contents->count(); ++row) {
            if (m_contents->item(row)->data(Qt::UserRole).toString() == page()) {
                m_contents->setCurrentRow(row);
            }
        }
    }
    const QString anchor = place.section(u'#', 1);
    anchor.isEmpty() ? m_text->moveCursor(QTextCursor::Start) : m_text->scrollToAnchor(anchor);
    m_back->setEnabled(!m_before.isEmpty());
}

QString HelpWindow::styled(const QString& page) const
{
    m_text->document()->setDefaultStyleSheet(styleFor(colorsOf(palette())));
    return helpText(page).replace(u"<!-- the table is made from the actions of the window -->"_s, m_keys);
}

} // namespace gooseneck

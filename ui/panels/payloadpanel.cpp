#include "panels/payloadpanel.h"

#include "base/plaintext.h"
#include "models/jsontreemodel.h"
#include "panels/comparepage.h"
#include "panels/evidencebanner.h"
#include "panels/fieldspage.h"
#include "panels/headerspage.h"
#include "panels/noveltyline.h"
#include "panels/rawpage.h"
#include "panels/readingpage.h"
#include "panels/treepage.h"
#include "theme/theme.h"
#include "widgets/emptystate.h"
#include "widgets/jsontreeview.h"
#include "widgets/wrappedlabel.h"
#include "wording/errortext.h"
#include "wording/reachabilitytext.h"

#include <QAction>
#include <QBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabWidget>

namespace gooseneck {

namespace {

QString factsText(const Capture& capture, const QByteArray& content)
{
    QStringList facts;
    if (!capture.method.isEmpty()) {
        facts.append(visibleText(QString::fromLatin1(capture.method)));
    }
    facts.append(QLocale().formattedDataSize(capture.bodyBytes(), 1, QLocale::DataSizeTraditionalFormat));
    if (content.startsWith("\xEF\xBB\xBF")) {
        facts.append(PayloadPanel::tr("byte order mark"));
    }
    return facts.join(QStringLiteral(" · "));
}

/// Why there is no tree. What could not be unpacked is not JSON either, which says less.
QString wrongWords(const Payload& payload)
{
    return payload.codingError ? sentence(*payload.codingError)
           : payload.error     ? sentence(*payload.error)
                               : QString();
}

} // namespace

PayloadPanel::PayloadPanel(QWidget* parent)
    : QFrame(parent)
    , m_pages(new QStackedWidget)
    , m_tabs(new QTabWidget)
    , m_treePages(new QStackedWidget)
    , m_tree(new TreePage)
    , m_raw(new RawPage)
    , m_headers(new HeadersPage)
    , m_fields(new FieldsPage)
    , m_compare(new ComparePage)
    , m_banner(new EvidenceBanner)
    , m_novelty(new NoveltyLine)
    , m_reveal(new QPushButton(tr("Reveal secrets")))
    , m_wrong(new WrappedLabel)
    , m_reading(new ReadingPage)
    , m_facts(new QLabel)
{
    setAccessibleName(tr("Payload"));
    m_tabs->setObjectName(QStringLiteral("payloadTabs"));
    m_tabs->setAccessibleName(tr("Views of the payload"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeTreeTab(), tr("Tree"));
    m_tabs->addTab(m_raw, tr("Raw"));
    m_tabs->addTab(m_headers, tr("Headers"));
    m_tabs->addTab(m_fields, tr("Fields"));
    m_tabs->addTab(m_compare, tr("Compare"));
    m_facts->setProperty("kind", QStringLiteral("secondary"));
    m_facts->setContentsMargins(0, 0, Space::m, Space::xs);
    m_facts->setAlignment(Qt::AlignVCenter | Qt::AlignRight);
    m_tabs->setCornerWidget(m_facts);

    m_pages->addWidget(
        new EmptyState(tr("Nothing selected"),
                       tr("Choose a payload on the left to see its keys and to say what they mean.")));
    m_pages->addWidget(m_tabs);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    addShortcuts();
    connect(m_tree->tree(), &JsonTreeView::roleRequested, this, &PayloadPanel::assign);
    connect(m_tree->tree(), &JsonTreeView::currentValueChanged, m_raw, &RawPage::markValue);
    connect(m_novelty, &NoveltyLine::compareRequested, this, &PayloadPanel::compareRequested);
    connect(m_compare, &ComparePage::partnerRequested, this, &PayloadPanel::partnerRequested);
    connect(m_fields, &FieldsPage::roleAssigned, this, &PayloadPanel::roleAssigned);
    connect(m_fields, &FieldsPage::scopeChosen, this, &PayloadPanel::fieldScopeChosen);
    connect(m_raw, &RawPage::valueChosen, m_tree->tree(), &JsonTreeView::showValue);
}

QWidget* PayloadPanel::makeTreeTab()
{
    m_treePage = makeTreePage();
    m_wrongPage = makeWrongPage();
    connect(m_reading, &ReadingPage::stopRequested, this, &PayloadPanel::stopReadingRequested);
    connect(m_reading, &ReadingPage::readRequested, this, &PayloadPanel::readRequested);
    for (QWidget* page : {m_treePage, m_wrongPage, static_cast<QWidget*>(m_reading)}) {
        m_treePages->addWidget(page);
    }
    return m_treePages;
}

QWidget* PayloadPanel::makeTreePage()
{
    connect(m_banner, &EvidenceBanner::accepted, this, &PayloadPanel::rolesAccepted);
    m_reveal->setObjectName(QStringLiteral("revealPayload"));
    m_reveal->setProperty("kind", QStringLiteral("flat"));
    m_reveal->setCheckable(true);
    m_reveal->setToolTip(
        tr("Tokens and links that act without a login are covered in tree, bytes, headers and copies"));
    m_reveal->hide();
    connect(m_reveal, &QPushButton::toggled, this, [this](bool wanted) {
        setSecrets(wanted ? SecretsShown::Revealed : SecretsShown::Masked);
        showPayload();
    });
    connect(m_headers, &HeadersPage::secretsAsked, this, [this](SecretsShown shown) {
        setSecrets(shown);
        showPayload();
    });
    m_banner->addButton(m_reveal);
    auto* bannerSpace = new QVBoxLayout;
    bannerSpace->setContentsMargins(Space::m, Space::s, Space::m, Space::xs);
    bannerSpace->setSpacing(Space::s);
    bannerSpace->addWidget(m_banner);
    bannerSpace->addWidget(m_novelty);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bannerSpace);
    column->addWidget(m_tree, 1);
    page->setFocusProxy(m_tree);
    return page;
}

QWidget* PayloadPanel::makeWrongPage()
{
    auto* notice = new QFrame;
    notice->setProperty("kind", QStringLiteral("notice"));
    auto* row = new QHBoxLayout(notice);
    row->setContentsMargins(Space::m, Space::s, Space::m, Space::s);
    row->addWidget(m_wrong);
    auto* empty =
        new EmptyState(tr("No tree"), tr("The bytes are kept as they came. Raw shows where they stop "
                                         "being JSON."));
    empty->addAction(tr("Show the bytes"), this, [this] { m_tabs->setCurrentWidget(m_raw); });
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(notice);
    column->addWidget(empty, 1);
    return page;
}

void PayloadPanel::addShortcuts()
{
    const auto add = [this](const QString& name, const QKeySequence& keys, auto&& act) {
        auto* action = new QAction(name, this);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
    };
    add(tr("Search"), QKeySequence::Find, [this] { search(); });
    add(tr("Next place found"), QKeySequence(Qt::Key_F3), [this] { m_tree->searchNext(); });
    add(tr("Previous place found"), QKeySequence(Qt::SHIFT | Qt::Key_F3),
        [this] { m_tree->searchPrevious(); });
}

/// Searches what is open, the tree if that has nothing to search in.
void PayloadPanel::search()
{
    if (m_tabs->currentWidget() == m_fields) {
        m_fields->openSearch();
    } else if (m_document) {
        m_tabs->setCurrentIndex(0);
        m_tree->openSearch();
    }
}

void PayloadPanel::openTab(PayloadTab tab)
{
    m_tabs->setCurrentIndex(static_cast<int>(tab));
    QWidget* page =
        m_tabs->currentWidget() == m_treePages ? m_treePages->currentWidget() : m_tabs->currentWidget();
    if (page->isVisibleTo(this)) { // not while there is no payload: the focus would be lost
        page->setFocus();
    }
}

void PayloadPanel::render(const SessionState& state, StateParts parts)
{
    const Payload* payload = selectedPayload(state);
    if (parts & StatePart::Roles) {
        m_roles = state.roles;
        m_tree->tree()->jsonModel()->setRoles(m_roles);
    }
    m_pages->setCurrentIndex(payload ? 1 : 0);
    const bool another = payload && (!m_payload || payload->capture->id != m_payload->capture->id);
    const bool changed = another || payload == nullptr || payload->capture != m_payload->capture ||
                         payload->document != m_payload->document || payload->error != m_payload->error;
    if (changed) {
        m_payload = payload ? std::optional(*payload) : std::nullopt;
        if (another) {
            setSecrets(SecretsShown::Masked);
        }
        showPayload();
    }
    renderReading(state);
    m_fields->render(state, parts);
    m_compare->render(state);
    if (state.compared && !m_comparing) {
        m_tabs->setCurrentWidget(m_compare);
    }
    m_comparing = state.compared.has_value();
    if (parts & (StatePart::Selection | StatePart::Roles | StatePart::Fields)) {
        renderBanner(state);
    }
}

void PayloadPanel::setSecrets(SecretsShown shown)
{
    m_secrets = shown;
    const bool revealed = shown == SecretsShown::Revealed;
    const QSignalBlocker quiet(m_reveal);
    m_reveal->setChecked(revealed);
    m_reveal->setText(revealed ? tr("Hide secrets") : tr("Reveal secrets"));
    m_headers->setSecrets(shown);
}

/// With what acts without a login covered, until it is revealed; all places stay what they are.
void PayloadPanel::showPayload()
{
    if (!m_payload) {
        m_shown.reset();
        showOutcome({});
        return;
    }
    Payload shown = *m_payload;
    const bool hasSecrets = !shown.coveredContent.isEmpty();
    m_reveal->setVisible(hasSecrets);
    if (hasSecrets && m_secrets == SecretsShown::Masked) {
        shown.document = shown.covered;
        shown.content = shown.coveredContent;
    }
    if (shown.capture != m_shown || shown.content.constData() != m_bytes.constData()) {
        showBytes(shown);
    }
    showOutcome(shown);
}

void PayloadPanel::showBytes(const Payload& payload)
{
    m_shown = payload.capture;
    m_bytes = payload.content;
    m_facts->setText(factsText(*m_shown, m_bytes));
    m_raw->setBytes(m_bytes);
    m_headers->setCapture(m_shown);
    m_headers->setSecrets(m_secrets);
}

void PayloadPanel::showOutcome(const Payload& shown)
{
    m_document = shown.document;
    m_raw->setDocument(m_document);
    m_tree->setDocument(m_document);
    m_wrong->setText(wrongWords(shown));
    if (shown.isStopped()) {
        m_reading->showStopped();
        m_treePages->setCurrentWidget(m_reading);
    } else if (shown.error) {
        m_raw->setError(*shown.error, wrongWords(shown));
        m_treePages->setCurrentWidget(m_wrongPage);
    } else {
        m_treePages->setCurrentWidget(m_treePage);
    }
}

void PayloadPanel::renderReading(const SessionState& state)
{
    if (state.readThousandths) {
        m_reading->showProgress(*state.readThousandths);
        m_treePages->setCurrentWidget(m_reading);
    }
}

void PayloadPanel::renderBanner(const SessionState& state)
{
    m_novelty->render(state);
    if (m_document) {
        m_banner->render(deriveKeyOffer(state), m_roles);
    } else {
        m_banner->say(tr("The payload is being read…"));
    }
}

void PayloadPanel::assign(Role role)
{
    const QModelIndex current = m_tree->tree()->currentIndex();
    const QString path = current.data(JsonTreeModel::KeyPathRole).toString();
    if (!path.isEmpty()) {
        Q_EMIT roleAssigned(role, path);
    }
}

} // namespace gooseneck

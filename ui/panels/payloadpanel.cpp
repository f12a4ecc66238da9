#include "panels/payloadpanel.h"

#include "base/plaintext.h"
#include "base/redact.h"
#include "theme/theme.h"
#include "widgets/emptystate.h"
#include "widgets/jsontreedelegate.h"
#include "widgets/wrappedlabel.h"
#include "wording/errortext.h"
#include "wording/verdicttext.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTreeView>

namespace gooseneck {

namespace {

constexpr qsizetype maxRawShown = 2'000'000;

QPlainTextEdit* makeReader(const QString& accessibleName)
{
    auto* reader = new QPlainTextEdit;
    reader->setReadOnly(true);
    reader->setFont(monospacedFont());
    reader->setAccessibleName(accessibleName);
    reader->setTabChangesFocus(true);
    reader->document()->setDocumentMargin(Space::m);
    return reader;
}

QString rawText(const QByteArray& body)
{
    QStringList lines;
    const auto parts = QString::fromUtf8(body.left(maxRawShown)).split(u'\n');
    for (const QString& line : parts) {
        lines.append(visibleText(line));
    }
    if (body.size() > maxRawShown) {
        lines.append(PayloadPanel::tr("… %1 bytes more").arg(QLocale().toString(body.size() - maxRawShown)));
    }
    return lines.join(u'\n');
}

QString headerText(const Capture& capture)
{
    if (capture.headers.isEmpty()) {
        return PayloadPanel::tr("This payload did not come over HTTP, so it has no headers.");
    }
    QStringList lines{visibleText(QString::fromLatin1(capture.method)) + u' ' + maskedSecret};
    for (const HttpHeader& header : capture.headers) {
        lines.append(visibleText(QString::fromLatin1(header.name)) + QStringLiteral(": ") +
                     visibleText(redactedHeaderValue(header.name, header.value)));
    }
    return lines.join(u'\n');
}

QString factsText(const Capture& capture)
{
    const QString size =
        QLocale().formattedDataSize(capture.bodyBytes(), 1, QLocale::DataSizeTraditionalFormat);
    return capture.method.isEmpty()
               ? size
               : QString(visibleText(QString::fromLatin1(capture.method)) + QStringLiteral(" · ") + size);
}

} // namespace

PayloadPanel::PayloadPanel(QWidget* parent)
    : QFrame(parent)
    , m_model(new JsonTreeModel(this))
    , m_pages(new QStackedWidget)
    , m_tabs(new QTabWidget)
    , m_tree(new QTreeView)
    , m_banner(new WrappedLabel)
    , m_bannerFrame(new QFrame)
    , m_facts(new QLabel)
    , m_path(new QLabel)
    , m_raw(makeReader(tr("Bytes of the payload")))
    , m_headers(makeReader(tr("Headers of the payload")))
{
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeTreePage(), tr("Tree"));
    m_tabs->addTab(m_raw, tr("Raw"));
    m_tabs->addTab(m_headers, tr("Headers"));
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
    column->addWidget(m_pages);
}

QWidget* PayloadPanel::makeTreePage()
{
    m_tree->setObjectName(QStringLiteral("tree"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new JsonTreeDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setIndentation(16);
    m_tree->setAccessibleName(tr("Keys and values of the payload"));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(JsonTreeModel::KeyColumn, QHeaderView::Interactive);
    m_tree->header()->setSectionResizeMode(JsonTreeModel::ValueColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(JsonTreeModel::RoleColumn, QHeaderView::Fixed);
    m_tree->header()->resizeSection(JsonTreeModel::KeyColumn, 170);
    m_tree->header()->resizeSection(JsonTreeModel::RoleColumn, 120);
    m_tree->header()->setSectionsMovable(false);
    m_tree->installEventFilter(this);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &PayloadPanel::showContextMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &PayloadPanel::renderPath);

    m_bannerFrame->setProperty("kind", QStringLiteral("banner"));
    auto* bannerRow = new QHBoxLayout(m_bannerFrame);
    bannerRow->setContentsMargins(Space::m, Space::s, Space::m, Space::s);
    bannerRow->addWidget(m_banner);

    auto* footer = new QFrame;
    footer->setProperty("kind", QStringLiteral("footer"));
    m_path->setFont(monospacedFont());
    m_path->setTextFormat(Qt::PlainText);
    m_path->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* hint = new QLabel(tr("S status · I id · T title · D description"));
    hint->setProperty("kind", QStringLiteral("secondary"));
    auto* footerRow = new QHBoxLayout(footer);
    footerRow->setContentsMargins(Space::m, 6, Space::m, 6);
    footerRow->addWidget(m_path, 1);
    footerRow->addWidget(hint);

    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bannerSpace = new QVBoxLayout;
    bannerSpace->setContentsMargins(Space::m, Space::s, Space::m, Space::xs);
    bannerSpace->addWidget(m_bannerFrame);
    column->addLayout(bannerSpace);
    column->addWidget(m_tree, 1);
    column->addWidget(footer);
    return page;
}

void PayloadPanel::render(const SessionState& state, StateParts parts)
{
    const Payload* payload = selectedPayload(state);
    m_pages->setCurrentIndex(payload ? 1 : 0);
    if (!payload) {
        m_shown.reset();
        m_model->setDocument(nullptr);
        return;
    }
    if (parts & StatePart::Roles) {
        m_model->setRoles(state.roles);
    }
    if (payload->capture != m_shown || payload->document != m_model->document()) {
        m_shown = payload->capture;
        renderPayload(*payload);
    }
    renderBanner(state, *payload);
}

void PayloadPanel::renderPayload(const Payload& payload)
{
    m_model->setDocument(payload.document);
    m_tree->expandToDepth(1);
    m_tree->setCurrentIndex(m_model->index(0, 0));
    m_facts->setText(factsText(*payload.capture));
    m_raw->setPlainText(rawText(payload.bytes()));
    m_headers->setPlainText(headerText(*payload.capture));
    renderPath();
}

void PayloadPanel::renderBanner(const SessionState& state, const Payload& payload)
{
    if (!payload.document) {
        m_banner->setText(payload.error ? sentence(*payload.error) : tr("The payload is being read…"));
        m_bannerFrame->show();
        return;
    }
    QStringList keys;
    for (const Role role : {Role::Status, Role::Incident, Role::Title, Role::Description}) {
        if (!state.roles[role].isEmpty()) {
            keys.append(visibleExcerpt(state.roles[role], 60));
        }
    }
    const auto sender = recogniseSender(*payload.document);
    const QString name = sender ? senderName(sender->kind) : tr("Unknown sender");
    if (sender && sender->kind == SenderKind::OpenStatusStatusPage) {
        m_banner->setText(tr("%1. Monitors never send this kind: no incident follows from it.").arg(name));
    } else if (keys.isEmpty()) {
        m_banner->setText(
            tr("%1. Select the key that says up or down and press S, then I for the incident id.").arg(name));
    } else {
        m_banner->setText(tr("%1. Keys assigned: %2.").arg(name, keys.join(QStringLiteral(", "))));
    }
}

void PayloadPanel::renderPath()
{
    const QModelIndex current = m_tree->currentIndex();
    m_path->setText(current.isValid()
                        ? visibleExcerpt(current.data(JsonTreeModel::KeyPathRole).toString(), 200)
                        : QString());
}

bool PayloadPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return QFrame::eventFilter(watched, event);
    }
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() == Qt::NoModifier) {
        switch (key->key()) {
        case Qt::Key_S:
            assign(Role::Status);
            return true;
        case Qt::Key_I:
            assign(Role::Incident);
            return true;
        case Qt::Key_T:
            assign(Role::Title);
            return true;
        case Qt::Key_D:
            assign(Role::Description);
            return true;
        default:
            break;
        }
    }
    if (key->matches(QKeySequence::Copy)) {
        copyFocused(JsonTreeModel::TextRole);
        return true;
    }
    if (key->key() == Qt::Key_C && key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        copyFocused(JsonTreeModel::KeyPathRole);
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void PayloadPanel::assign(Role role)
{
    const QModelIndex current = m_tree->currentIndex();
    const QString path = current.isValid() ? current.data(JsonTreeModel::KeyPathRole).toString() : QString();
    if (!path.isEmpty()) {
        Q_EMIT roleAssigned(role, path);
    }
}

void PayloadPanel::copyFocused(int dataRole)
{
    const QModelIndex current = m_tree->currentIndex();
    if (current.isValid()) {
        QGuiApplication::clipboard()->setText(current.data(dataRole).toString());
    }
}

void PayloadPanel::showContextMenu(const QPoint& position)
{
    if (!m_tree->currentIndex().isValid()) {
        return;
    }
    QMenu* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Use as &status"), this, [this] { assign(Role::Status); });
    menu->addAction(tr("Use as &incident id"), this, [this] { assign(Role::Incident); });
    menu->addAction(tr("Use as &title"), this, [this] { assign(Role::Title); });
    menu->addAction(tr("Use as &description"), this, [this] { assign(Role::Description); });
    menu->addSeparator();
    menu->addAction(tr("Copy &value"), this, [this] { copyFocused(JsonTreeModel::TextRole); });
    menu->addAction(tr("Copy &key path"), this, [this] { copyFocused(JsonTreeModel::KeyPathRole); });
    menu->addAction(tr("Copy JSON &Pointer"), this, [this] { copyFocused(JsonTreeModel::PointerRole); });
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

} // namespace gooseneck

#include "panels/rawpage.h"

#include "theme/theme.h"
#include "widgets/hexview.h"
#include "widgets/rawview.h"
#include "widgets/wrappedlabel.h"

#include <QBoxLayout>
#include <QFrame>
#include <QStackedWidget>

namespace gooseneck {

namespace {

bool isText(const JsonError& error)
{
    return error.kind != JsonError::Kind::InvalidUtf8 && error.kind != JsonError::Kind::Utf16;
}

} // namespace

RawPage::RawPage(QWidget* parent)
    : QWidget(parent)
    , m_views(new QStackedWidget)
    , m_error(new WrappedLabel)
    , m_errorFrame(new QFrame)
    , m_raw(new RawView)
    , m_hex(new HexView)
{
    m_raw->setObjectName(QStringLiteral("raw"));
    m_raw->setAccessibleName(tr("Bytes of the payload as text"));
    m_hex->setObjectName(QStringLiteral("hex"));
    m_hex->setAccessibleName(tr("Bytes of the payload in hexadecimal"));
    m_views->addWidget(m_raw);
    m_views->addWidget(m_hex);
    m_errorFrame->setProperty("kind", QStringLiteral("notice"));
    auto* row = new QHBoxLayout(m_errorFrame);
    row->setContentsMargins(Space::m, Space::s, Space::m, Space::s);
    row->addWidget(m_error);
    m_errorFrame->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_errorFrame);
    column->addWidget(m_views, 1);
    connect(m_raw, &BytesView::offsetChosen, this, &RawPage::choose);
}

BytesView* RawPage::shown() const
{
    return static_cast<BytesView*>(m_views->currentWidget());
}

bool RawPage::showsHex() const
{
    return m_views->currentWidget() == m_hex;
}

void RawPage::setBytes(const QByteArray& bytes)
{
    m_bytes = bytes;
    m_document.reset();
    m_hex->setBytes({});
    m_raw->setBytes(bytes);
    m_errorFrame->hide();
    m_views->setCurrentWidget(m_raw);
    setFocusProxy(m_raw);
}

void RawPage::setError(const JsonError& error, const QString& words)
{
    if (!isText(error)) {
        m_raw->setBytes({});
        m_hex->setBytes(m_bytes);
        m_views->setCurrentWidget(m_hex);
        setFocusProxy(m_hex);
    }
    m_error->setText(words);
    m_errorFrame->show();
    shown()->setError(error.offset);
}

void RawPage::setDocument(const std::shared_ptr<const JsonDocument>& document)
{
    m_document = document;
}

void RawPage::markValue(JsonIndex node)
{
    if (!m_document || node == noJson) {
        m_raw->setHighlight(0, 0);
        return;
    }
    m_raw->setHighlight(m_document->start(node), m_document->offset(node) + m_document->raw(node).size());
}

void RawPage::choose(qsizetype offset)
{
    if (m_document) {
        Q_EMIT valueChosen(m_document->nodeAt(offset));
    }
}

} // namespace gooseneck

#include "panels/rawpage.h"

#include "widgets/hexview.h"
#include "widgets/rawview.h"

namespace gooseneck {

namespace {

bool isText(const JsonError& error)
{
    return error.kind != JsonError::Kind::InvalidUtf8 && error.kind != JsonError::Kind::Utf16;
}

} // namespace

RawPage::RawPage(QWidget* parent)
    : QStackedWidget(parent)
    , m_raw(new RawView)
    , m_hex(new HexView)
{
    m_raw->setObjectName(QStringLiteral("raw"));
    m_raw->setAccessibleName(tr("Bytes of the payload as text"));
    m_hex->setObjectName(QStringLiteral("hex"));
    m_hex->setAccessibleName(tr("Bytes of the payload in hexadecimal"));
    addWidget(m_raw);
    addWidget(m_hex);
    connect(m_raw, &BytesView::offsetChosen, this, &RawPage::choose);
}

BytesView* RawPage::shown() const
{
    return static_cast<BytesView*>(currentWidget());
}

bool RawPage::showsHex() const
{
    return currentWidget() == m_hex;
}

void RawPage::setBytes(const QByteArray& bytes)
{
    m_bytes = bytes;
    m_document.reset();
    m_hex->setBytes({});
    m_raw->setBytes(bytes);
    setCurrentWidget(m_raw);
    setFocusProxy(m_raw);
}

void RawPage::setError(const JsonError& error)
{
    if (!isText(error)) {
        m_raw->setBytes({});
        m_hex->setBytes(m_bytes);
        setCurrentWidget(m_hex);
        setFocusProxy(m_hex);
    }
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

#include "secretclipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QUuid>

namespace gooseneck {

namespace {

const QString markFormat = QStringLiteral("application/x-gooseneck-secret");
/// Read by Klipper and others, who then leave it out of their history.
const QString hintFormat = QStringLiteral("x-kde-passwordManagerHint");

} // namespace

SecretClipboard::SecretClipboard(QObject* parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(lifetime);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard()
{
    clear();
}

void SecretClipboard::copy(const Secret& secret)
{
    m_mark = QUuid::createUuid().toByteArray();
    auto* content = new QMimeData;
    content->setText(QString::fromLatin1(secret.reveal()));
    content->setData(hintFormat, "secret");
    content->setData(markFormat, m_mark);
    QGuiApplication::clipboard()->setMimeData(content);
    m_timer.start();
}

void SecretClipboard::clear()
{
    if (m_mark.isEmpty()) {
        return;
    }
    QClipboard* clipboard = QGuiApplication::clipboard();
    const QMimeData* content = clipboard->mimeData();
    const bool isOurs = content && content->data(markFormat) == m_mark;
    m_mark.clear();
    if (isOurs) {
        clipboard->clear();
        Q_EMIT cleared();
    }
}

} // namespace gooseneck

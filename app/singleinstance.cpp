#include "singleinstance.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

constexpr int answerTimeoutMs = 3000;
constexpr qint64 maxMessageBytes = qint64{1} << 20;
const QByteArray taken = "taken";

QString socketName(const QString& dataFolder)
{
    const QByteArray folder = QDir(dataFolder).absolutePath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(folder, QCryptographicHash::Sha256).toHex().first(16);
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return (runtime.isEmpty() ? QDir::tempPath() : runtime) + u"/gooseneck-"_s + QString::fromLatin1(hash);
}

} // namespace

SingleInstance::SingleInstance(const QString& dataFolder, QObject* parent)
    : QObject(parent)
    , m_name(socketName(dataFolder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::take);
}

bool SingleInstance::handOver(const QStringList& files) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(answerTimeoutMs)) {
        return false;
    }
    QStringList absolute;
    for (const QString& file : files) {
        absolute.append(QFileInfo(file).absoluteFilePath());
    }
    QDataStream stream(&socket);
    stream << absolute;
    return socket.waitForReadyRead(answerTimeoutMs) && socket.peek(taken.size()) == taken;
}

void SingleInstance::begin()
{
    QLocalServer::removeServer(m_name); // of a program that was killed: a living one would have answered
    m_server.listen(m_name);
}

void SingleInstance::take()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            QDataStream stream(socket);
            stream.startTransaction();
            QStringList files;
            stream >> files;
            if (stream.commitTransaction()) {
                socket->write(taken);
                socket->flush();
                Q_EMIT startedAgain(files);
            } else if (socket->bytesAvailable() > maxMessageBytes) {
                socket->abort();
            }
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}

} // namespace gooseneck

#pragma once

#include <QByteArray>
#include <QIODevice>

namespace gooseneck {

/// A request body that can be read once and not rewound. QNetworkAccessManager silently sends a POST again
/// when a connection fails, if it can rewind the body; with this one it reports ContentReSendError instead
/// (design/robustness.md, trap 1).
class OneWayBody : public QIODevice
{
    Q_OBJECT

public:
    explicit OneWayBody(QByteArray bytes, QObject* parent = nullptr);

    /// Whether any of it was taken to be sent. Until then no server can have the whole request: its head
    /// promises this body. Always true of an empty one, which no server has to wait for.
    bool hasLeft() const { return m_read > 0 || m_bytes.isEmpty(); }
    bool isSequential() const override { return true; }
    /// The network asks for it where it would send again; QIODevice itself would write a warning.
    bool seek(qint64) override { return false; }
    qint64 bytesAvailable() const override;
    bool atEnd() const override { return m_read >= m_bytes.size(); }

protected:
    qint64 readData(char* data, qint64 maxBytes) override;
    qint64 writeData(const char* data, qint64 bytes) override;

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace gooseneck

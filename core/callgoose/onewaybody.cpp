#include "callgoose/onewaybody.h"

#include <cstring>

namespace gooseneck {

OneWayBody::OneWayBody(QByteArray bytes, QObject* parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OneWayBody::bytesAvailable() const
{
    return m_bytes.size() - m_read + QIODevice::bytesAvailable();
}

qint64 OneWayBody::readData(char* data, qint64 maxBytes)
{
    const qint64 left = m_bytes.size() - m_read;
    if (left == 0) {
        return -1;
    }
    const qint64 count = qMin(left, maxBytes);
    std::memcpy(data, m_bytes.constData() + m_read, static_cast<size_t>(count));
    m_read += count;
    return count;
}

qint64 OneWayBody::writeData(const char*, qint64)
{
    return -1;
}

} // namespace gooseneck

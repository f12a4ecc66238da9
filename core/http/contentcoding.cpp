#include "http/contentcoding.h"

#include <zlib.h>

#include <algorithm>
#include <array>
#include <optional>

namespace gooseneck {

namespace {

enum class Coding { Gzip, Deflate };

/// What inflateInit2() understands by its window bits (zlib.h).
enum class Framing : int {
    Gzip = MAX_WBITS + 16,
    Zlib = MAX_WBITS,
    Raw = -MAX_WBITS,
};

bool isNamed(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// The codings in the order they were applied. nullopt: one of them is not understood.
std::optional<QList<Coding>> codingsOf(const HttpHeaders& headers)
{
    QList<Coding> codings;
    for (const HttpHeader& header : headers) {
        if (!isNamed(header.name, "Content-Encoding")) {
            continue;
        }
        for (const QByteArray& part : header.value.split(',')) {
            const QByteArray name = part.trimmed();
            if (isNamed(name, "gzip") || isNamed(name, "x-gzip")) {
                codings.append(Coding::Gzip);
            } else if (isNamed(name, "deflate")) {
                codings.append(Coding::Deflate);
            } else if (!name.isEmpty() && !isNamed(name, "identity")) {
                return std::nullopt;
            }
        }
    }
    return codings.size() <= maxContentCodings ? std::optional(codings) : std::nullopt;
}

/// One zlib stream that is closed whatever happens.
class Inflater
{
public:
    explicit Inflater(Framing framing)
        : m_ready(inflateInit2(&m_stream, static_cast<int>(framing)) == Z_OK)
    {
    }
    ~Inflater()
    {
        if (m_ready) {
            inflateEnd(&m_stream);
        }
    }
    Q_DISABLE_COPY_MOVE(Inflater)

    Result<QByteArray, ContentCodingError> inflateAll(const QByteArray& body, qsizetype limitBytes);

private:
    int inflateSome(QByteArray& out, qsizetype& roomBytes);
    bool beginNextMember();

    z_stream m_stream{};
    bool m_ready;
};

int Inflater::inflateSome(QByteArray& out, qsizetype& roomBytes)
{
    // One byte more than allowed tells a body that is too long from one that ends right at the limit.
    std::array<char, 32'768> piece{};
    const qsizetype wanted = std::min<qsizetype>(static_cast<qsizetype>(piece.size()), roomBytes + 1);
    m_stream.next_out = reinterpret_cast<Bytef*>(piece.data());
    m_stream.avail_out = static_cast<uInt>(wanted);
    const int code = inflate(&m_stream, Z_NO_FLUSH);
    const qsizetype made = wanted - static_cast<qsizetype>(m_stream.avail_out);
    out.append(piece.data(), made);
    roomBytes -= made;
    return code;
}

/// RFC 1952, 2.2: a gzip file may hold several members one after another.
bool Inflater::beginNextMember()
{
    return m_stream.avail_in > 0 && inflateReset(&m_stream) == Z_OK;
}

Result<QByteArray, ContentCodingError> Inflater::inflateAll(const QByteArray& body, qsizetype limitBytes)
{
    if (!m_ready) {
        return failure(ContentCodingError::Damaged);
    }
    // zlib does not write to its input; its C interface merely says so without ZLIB_CONST.
    m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(body.constData()));
    m_stream.avail_in = static_cast<uInt>(body.size());
    QByteArray out;
    qsizetype roomBytes = limitBytes;
    for (;;) {
        const int code = inflateSome(out, roomBytes);
        if (roomBytes < 0) {
            return failure(ContentCodingError::TooLarge);
        }
        if (code == Z_STREAM_END) {
            if (m_stream.avail_in == 0) {
                return out;
            }
            if (!beginNextMember()) {
                return failure(ContentCodingError::Damaged);
            }
        } else if (code != Z_OK) {
            // Z_BUF_ERROR is how zlib says that the input stops too early.
            return failure(ContentCodingError::Damaged);
        }
    }
}

/// A zlib header is a multiple of 31 and says "deflate" in its low four bits (RFC 1950, 2.2).
Framing framingOf(Coding coding, const QByteArray& body)
{
    if (coding == Coding::Gzip) {
        return Framing::Gzip;
    }
    const auto byteAt = [&body](qsizetype i) { return static_cast<unsigned>(static_cast<uchar>(body[i])); };
    const bool hasHeader =
        body.size() >= 2 && (byteAt(0) & 0x0fU) == 8U && (byteAt(0) * 256U + byteAt(1)) % 31U == 0U;
    return hasHeader ? Framing::Zlib : Framing::Raw;
}

} // namespace

bool isContentCoded(const HttpHeaders& headers)
{
    const auto codings = codingsOf(headers);
    return !codings || !codings->isEmpty();
}

Result<QByteArray, ContentCodingError> decodedBody(const HttpHeaders& headers, const QByteArray& body,
                                                   qsizetype limitBytes)
{
    const auto codings = codingsOf(headers);
    if (!codings) {
        return failure(ContentCodingError::Unknown);
    }
    QByteArray decoded = body;
    // The one that was put on last comes off first.
    for (auto coding = codings->crbegin(); coding != codings->crend(); ++coding) {
        auto inflated = Inflater(framingOf(*coding, decoded)).inflateAll(decoded, limitBytes);
        if (!inflated) {
            return inflated;
        }
        decoded = std::move(inflated).value();
    }
    return decoded;
}

} // namespace gooseneck

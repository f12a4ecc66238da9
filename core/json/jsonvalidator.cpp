#include "json/jsonvalidator.h"

// Compiled into this one file: Debian's Boost.JSON is used by its headers alone.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#pragma GCC diagnostic ignored "-Wnull-dereference"
#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/src.hpp>
#pragma GCC diagnostic pop

namespace gooseneck {

namespace {

/// Counts values and keeps none.
struct CountingHandler
{
    static constexpr std::size_t max_object_size = std::size_t(-1);
    static constexpr std::size_t max_array_size = std::size_t(-1);
    static constexpr std::size_t max_key_size = std::size_t(-1);
    static constexpr std::size_t max_string_size = std::size_t(-1);
    using Text = boost::json::string_view;
    using Code = boost::json::error_code;

    std::size_t values = 0;

    bool count()
    {
        ++values;
        return true;
    }
    bool on_document_begin(Code&) { return true; }
    bool on_document_end(Code&) { return true; }
    bool on_object_begin(Code&) { return count(); }
    bool on_object_end(std::size_t, Code&) { return true; }
    bool on_array_begin(Code&) { return count(); }
    bool on_array_end(std::size_t, Code&) { return true; }
    bool on_key_part(Text, std::size_t, Code&) { return true; }
    bool on_key(Text, std::size_t, Code&) { return true; }
    bool on_string_part(Text, std::size_t, Code&) { return true; }
    bool on_string(Text, std::size_t, Code&) { return count(); }
    bool on_number_part(Text, Code&) { return true; }
    bool on_int64(std::int64_t, Text, Code&) { return count(); }
    bool on_uint64(std::uint64_t, Text, Code&) { return count(); }
    bool on_double(double, Text, Code&) { return count(); }
    bool on_bool(bool, Code&) { return count(); }
    bool on_null(Code&) { return count(); }
    bool on_comment_part(Text, Code&) { return true; }
    bool on_comment(Text, Code&) { return true; }
};

bool isWhiteSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// The offset of the first byte that does not continue well-formed UTF-8, or -1.
qsizetype firstInvalidUtf8(QByteArrayView text)
{
    const auto byteAt = [&](qsizetype i) {
        return i < text.size() ? static_cast<quint8>(text[i]) : quint8(0);
    };
    for (qsizetype i = 0; i < text.size();) {
        const quint8 lead = byteAt(i);
        if (lead < 0x80) {
            ++i;
            continue;
        }
        const int length = lead >= 0xC2 && lead <= 0xDF   ? 2
                           : lead >= 0xE0 && lead <= 0xEF ? 3
                           : lead >= 0xF0 && lead <= 0xF4 ? 4
                                                          : 0;
        const quint8 low = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
        const quint8 high = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
        bool valid = length > 0 && byteAt(i + 1) >= low && byteAt(i + 1) <= high;
        for (int k = 2; valid && k < length; ++k) {
            valid = (byteAt(i + k) & 0xC0) == 0x80;
        }
        if (!valid) {
            return i;
        }
        i += length;
    }
    return -1;
}

JsonError errorAt(JsonError::Kind kind, const QByteArray& bytes, qsizetype offset)
{
    const TextPosition position = positionOf(bytes, offset);
    return {kind, offset, position.line, position.column};
}

bool startsLikeUtf16(const QByteArray& bytes)
{
    return bytes.startsWith("\xFE\xFF") || bytes.startsWith("\xFF\xFE") ||
           (bytes.size() >= 2 && ((bytes[0] == 0) != (bytes[1] == 0)));
}

JsonError::Kind kindOf(boost::json::error code)
{
    using boost::json::error;
    if (code == error::extra_data) {
        return JsonError::Kind::TrailingData;
    }
    if (code == error::incomplete) {
        return JsonError::Kind::UnexpectedEnd;
    }
    if (code == error::too_deep) {
        return JsonError::Kind::TooDeep;
    }
    if (code == error::illegal_leading_surrogate || code == error::illegal_trailing_surrogate ||
        code == error::expected_hex_digit || code == error::expected_utf16_escape) {
        return JsonError::Kind::BadEscape;
    }
    return JsonError::Kind::UnexpectedToken;
}

JsonError parserError(const QByteArray& bytes, boost::json::error code, qsizetype offset)
{
    JsonError::Kind kind = kindOf(code);
    if (kind == JsonError::Kind::UnexpectedEnd) {
        offset = bytes.size();
    } else {
        const qsizetype invalid =
            firstInvalidUtf8(QByteArrayView(bytes).first(qMin(offset + 4, bytes.size())));
        if (invalid >= 0 && invalid <= offset && bytes.size() - invalid > 0 &&
            firstInvalidUtf8(bytes) == invalid) {
            kind = JsonError::Kind::InvalidUtf8;
            offset = invalid;
        }
    }
    return errorAt(kind, bytes, offset);
}

} // namespace

JsonCheck checkJson(const QByteArray& bytes)
{
    JsonCheck check;
    if (bytes.size() > maxJsonBytes) {
        check.error = JsonError{JsonError::Kind::TooLarge, maxJsonBytes, 1, 1};
        return check;
    }
    if (startsLikeUtf16(bytes)) {
        check.error = errorAt(JsonError::Kind::Utf16, bytes, 0);
        return check;
    }
    check.start = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    if (std::all_of(bytes.cbegin() + check.start, bytes.cend(), isWhiteSpace)) {
        check.error = errorAt(JsonError::Kind::Empty, bytes, bytes.size());
        return check;
    }

    boost::json::parse_options options;
    options.max_depth = maxJsonDepth;
    boost::json::basic_parser<CountingHandler> parser(options);
    boost::json::error_code code;
    const auto length = static_cast<std::size_t>(bytes.size() - check.start);
    const std::size_t consumed = parser.write_some(false, bytes.constData() + check.start, length, code);
    if (!code && consumed < length) {
        code = boost::json::error::extra_data;
    }
    if (code) {
        check.error = parserError(bytes, static_cast<boost::json::error>(code.value()),
                                  check.start + static_cast<qsizetype>(consumed));
    }
    check.values = parser.handler().values;
    return check;
}

TextPosition positionOf(QByteArrayView utf8, qsizetype offset)
{
    TextPosition position;
    for (qsizetype i = 0; i < qMin(offset, utf8.size()); ++i) {
        if (utf8[i] == '\n') {
            ++position.line;
            position.column = 1;
        } else if ((static_cast<quint8>(utf8[i]) & 0xC0) != 0x80) {
            ++position.column;
        }
    }
    return position;
}

} // namespace gooseneck

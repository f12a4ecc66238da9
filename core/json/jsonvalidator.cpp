#include "json/jsonvalidator.h"

#include "json/jsonfault.h"
#include "json/utf8position.h"

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
    std::size_t containers = 0;

    bool count()
    {
        ++values;
        return true;
    }
    bool countContainer()
    {
        ++containers;
        return count();
    }
    bool on_document_begin(Code&) { return true; }
    bool on_document_end(Code&) { return true; }
    bool on_object_begin(Code&) { return countContainer(); }
    bool on_object_end(std::size_t, Code&) { return true; }
    bool on_array_begin(Code&) { return countContainer(); }
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

JsonError errorAt(JsonError::Kind kind, const QByteArray& bytes, qsizetype offset)
{
    const TextPosition position = positionOf(bytes, offset);
    return {kind, offset, position.line, position.column, {}};
}

/// By a byte order mark or, as RFC 4627 has it, by the zeros among the first bytes. A lone NUL in a text of
/// bytes is no UTF-16.
bool startsLikeUtf16(const QByteArray& bytes)
{
    if (bytes.startsWith("\xFE\xFF") || bytes.startsWith("\xFF\xFE")) {
        return true;
    }
    if (bytes.size() < 2 || bytes.size() % 2 != 0) {
        return false;
    }
    const auto isZero = [&](qsizetype i) { return bytes[i] == 0; };
    const bool firstUnit = isZero(0) != isZero(1);
    return firstUnit && (bytes.size() == 2 || (isZero(0) == isZero(2) && isZero(1) == isZero(3)));
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

/// The UTF-16 unit of the escape "\uXXXX" at `at`; 0 if there is none.
char16_t escapedUnit(const QByteArray& text, qsizetype at)
{
    if (at + 6 > text.size()) {
        return 0;
    }
    const QByteArrayView escape = QByteArrayView(text).sliced(at, 6);
    const bool complete =
        escape.startsWith("\\u") && std::all_of(escape.begin() + 2, escape.end(), isHexDigit);
    return complete ? static_cast<char16_t>(escape.sliced(2).toByteArray().toUShort(nullptr, 16)) : u'\0';
}

/// Boost.JSON refuses two things that are JSON (RFC 8259, 7 and 6) and that senders write: an escape of half
/// a surrogate pair, which JavaScript makes of a text cut inside an emoji, and an exponent beyond an int. In
/// this copy other digits stand in their place, so that everything keeps its offset.
QByteArray withTamedValues(QByteArray text)
{
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (c == '"') {
            inString = !inString;
        } else if (inString && c == '\\') {
            const char16_t unit = escapedUnit(text, i);
            const bool pair = QChar::isHighSurrogate(unit) && QChar::isLowSurrogate(escapedUnit(text, i + 6));
            if (QChar::isSurrogate(unit) && !pair) {
                text[i + 2] = '0';
            }
            i += pair ? 11 : 1;
        } else if (!inString && (c == 'e' || c == 'E') && i > 0 && isDigit(text.at(i - 1))) {
            qsizetype digit = i + 1;
            if (digit < text.size() && (text.at(digit) == '+' || text.at(digit) == '-')) {
                ++digit;
            }
            for (; digit < text.size() && isDigit(text.at(digit)); ++digit) {
                text[digit] = '0';
            }
            i = digit - 1;
        }
    }
    return text;
}

JsonError::Kind kindOf(boost::json::error code, const QByteArray& bytes, qsizetype offset)
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
    if (code == error::expected_hex_digit) {
        return JsonError::Kind::BadEscape;
    }
    // An odd number of backslashes: what follows should have been the letter of an escape.
    qsizetype backslashes = 0;
    while (backslashes < offset && bytes[offset - 1 - backslashes] == '\\') {
        ++backslashes;
    }
    return backslashes % 2 == 1 ? JsonError::Kind::BadEscape : JsonError::Kind::UnexpectedToken;
}

/// What one run of Boost.JSON's parser over the text from `start` on found.
struct Run
{
    boost::json::error_code code;
    qsizetype offset = 0;
    std::size_t values = 0;
    std::size_t containers = 0;
    bool stopped = false;
};

using Parser = boost::json::basic_parser<CountingHandler>;

boost::json::parse_options parseOptions()
{
    boost::json::parse_options options;
    options.max_depth = maxJsonDepth;
    return options;
}

struct Steps
{
    qsizetype bytes;
    const std::function<bool(qsizetype)>& goesOn;
};

Run run(const QByteArray& bytes, qsizetype start, const Steps& steps)
{
    Run result;
    result.offset = start;
    Parser parser(parseOptions());
    while (!result.code) {
        const qsizetype length = qMin(steps.bytes, bytes.size() - result.offset);
        const bool more = result.offset + length < bytes.size();
        const auto consumed = static_cast<qsizetype>(parser.write_some(
            more, bytes.constData() + result.offset, static_cast<std::size_t>(length), result.code));
        result.offset += consumed;
        if (!result.code && consumed < length) {
            result.code = boost::json::error::extra_data;
        }
        if (!more || result.code) {
            break;
        }
        result.stopped = !steps.goesOn(result.offset);
        if (result.stopped) {
            break;
        }
    }
    result.values = parser.handler().values;
    result.containers = parser.handler().containers;
    return result;
}

/// Boost.JSON reports some errors at the start of a token. Fed byte by byte it stops at the very byte that
/// cannot continue the text.
Run locate(const QByteArray& bytes, qsizetype start, const Run& failed)
{
    constexpr qsizetype stepBack = 16;
    Run found;
    Parser parser(parseOptions());
    found.offset = qMax(start, failed.offset - stepBack);
    const auto ahead = static_cast<std::size_t>(found.offset - start);
    if (ahead > 0) {
        parser.write_some(true, bytes.constData() + start, ahead, found.code);
        if (found.code) {
            return failed;
        }
    }
    for (; found.offset < bytes.size(); ++found.offset) {
        parser.write_some(true, bytes.constData() + found.offset, 1, found.code);
        if (found.code) {
            return found;
        }
    }
    found.code = boost::json::error::incomplete;
    return found;
}

JsonError parserError(const QByteArray& bytes, qsizetype start, Run failed)
{
    const auto isCode = [&](boost::json::error code) { return failed.code == code; };
    if (isCode(boost::json::error::incomplete)) {
        failed.offset = bytes.size();
    } else if (!isCode(boost::json::error::extra_data)) {
        failed = locate(bytes, start, failed);
    }
    const qsizetype upTo = qMin(failed.offset + 1, bytes.size());
    const qsizetype invalid = firstInvalidUtf8(QByteArrayView(bytes).first(upTo));
    if (invalid >= 0) {
        return errorAt(JsonError::Kind::InvalidUtf8, bytes, invalid);
    }
    const auto code = static_cast<boost::json::error>(failed.code.value());
    return errorAt(kindOf(code, bytes, failed.offset), bytes, failed.offset);
}

} // namespace

JsonCheck checkJson(const QByteArray& bytes)
{
    return checkJson(bytes, maxJsonBytes, [](qsizetype) { return true; });
}

JsonCheck checkJson(const QByteArray& bytes, qsizetype stepBytes,
                    const std::function<bool(qsizetype)>& goesOn)
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
        // With nothing behind it, the mark itself is what cannot stand there.
        const bool onlyMark = bytes.size() == check.start;
        check.error = errorAt(JsonError::Kind::Empty, bytes, onlyMark ? 0 : bytes.size());
        return check;
    }

    const Steps steps{stepBytes, goesOn};
    Run result = run(bytes, check.start, steps);
    if (result.code) {
        const QByteArray tamed = withTamedValues(bytes);
        result = run(tamed, check.start, steps);
        if (result.code) {
            check.error = parserError(tamed, check.start, result);
            const bool hasFault = check.error->kind != JsonError::Kind::TooDeep &&
                                  check.error->kind != JsonError::Kind::InvalidUtf8;
            check.error->fault = hasFault ? faultAt(bytes, check.error->offset) : JsonFault();
        }
    }
    if (result.stopped) {
        check.error = JsonError{.kind = JsonError::Kind::Stopped, .offset = result.offset};
    }
    check.values = result.values;
    check.containers = result.containers;
    return check;
}

} // namespace gooseneck

#include "insight/capabilities.h"

#include "base/redact.h"

#include <algorithm>
#include <array>

namespace gooseneck {

namespace {

/// A text between its quotes.
struct Span
{
    qsizetype begin;
    qsizetype length;
};

/// The name of the member that a text stands under, also as an element of a list there; empty if there is
/// none.
QByteArray nameAbove(const JsonDocument& document, JsonIndex node)
{
    while (!document.hasKey(node) && node != document.root()) {
        node = document.parent(node);
        if (document.kind(node) != JsonKind::Array) {
            return {};
        }
    }
    return document.hasKey(node) ? document.key(node) : QByteArray();
}

QList<Span> spansIn(const JsonDocument& document)
{
    QList<Span> spans;
    for (const JsonIndex node : capabilitiesIn(document)) {
        spans.append({document.offset(node) + 1, document.raw(node).size() - 2});
    }
    return spans;
}

/// Where the text that begins at `begin` ends: at its quote, or with the line.
qsizetype endOfText(QByteArrayView bytes, qsizetype begin)
{
    qsizetype at = begin;
    while (at < bytes.size() && bytes[at] != '"' && bytes[at] != '\n') {
        at += bytes[at] == '\\' ? 2 : 1;
    }
    return qMin(at, bytes.size());
}

qsizetype behindSpace(QByteArrayView bytes, qsizetype at)
{
    while (at < bytes.size() && (bytes[at] == ' ' || bytes[at] == '\t')) {
        ++at;
    }
    return at;
}

/// What looks like a member in bytes that are no JSON, such as a payload with one comma too many.
QList<Span> spansInText(QByteArrayView bytes)
{
    QList<Span> spans;
    for (qsizetype quote = bytes.indexOf('"'); quote >= 0; quote = bytes.indexOf('"', quote)) {
        const qsizetype end = endOfText(bytes, quote + 1);
        const QByteArrayView name = bytes.sliced(quote + 1, end - quote - 1);
        qsizetype at = behindSpace(bytes, qMin(end + 1, bytes.size()));
        quote = qMin(end + 1, bytes.size());
        if (at >= bytes.size() || bytes[at] != ':' || !isCapabilityName(name)) {
            continue;
        }
        at = behindSpace(bytes, at + 1);
        if (at < bytes.size() && bytes[at] == '"') {
            const qsizetype valueEnd = endOfText(bytes, at + 1);
            spans.append({at + 1, valueEnd - at - 1});
            quote = qMin(valueEnd + 1, bytes.size());
        }
    }
    return spans;
}

QByteArray marked(const QByteArray& bytes, const QList<Span>& spans)
{
    QByteArray masked;
    qsizetype copied = 0;
    for (const Span& span : spans) {
        masked += bytes.mid(copied, span.begin - copied) + maskedSecret.toUtf8();
        copied = span.begin + span.length;
    }
    return masked + bytes.mid(copied);
}

QByteArray covered(QByteArray bytes, const QList<Span>& spans)
{
    for (const Span& span : spans) {
        bytes.replace(span.begin, span.length, QByteArray(span.length, '*'));
    }
    return bytes;
}

} // namespace

bool isCapabilityName(QByteArrayView memberName)
{
    QByteArray name = memberName.toByteArray().toLower();
    name.replace("_", "").replace("-", "");
    constexpr std::array<QByteArrayView, 3> links{"verifyurl", "manageurl", "unsubscribeurl"};
    constexpr std::array<QByteArrayView, 3> endings{"token", "secret", "password"};
    return std::ranges::find(links, QByteArrayView(name)) != links.end() ||
           std::ranges::any_of(endings, [&](QByteArrayView ending) { return name.endsWith(ending); });
}

QList<JsonIndex> capabilitiesIn(const JsonDocument& document)
{
    QList<JsonIndex> found;
    for (JsonIndex node = 0; node < document.size(); ++node) {
        if (document.kind(node) == JsonKind::String && isCapabilityName(nameAbove(document, node))) {
            found.append(node);
        }
    }
    return found;
}

QByteArray withoutCapabilities(const QByteArray& bytes)
{
    const auto document = JsonDocument::parse(bytes);
    return marked(bytes, document ? spansIn(*document) : spansInText(bytes));
}

QByteArray coveredCapabilities(const JsonDocument& document)
{
    return covered(document.bytes(), spansIn(document));
}

QByteArray coveredText(const QByteArray& bytes)
{
    return covered(bytes, spansInText(bytes));
}

} // namespace gooseneck

#include "json/jsonmoment.h"

#include <QDateTime>
#include <QRegularExpression>

namespace gooseneck {

namespace {

using std::chrono::milliseconds;

std::optional<UtcTime> momentOfNumber(QByteArrayView written)
{
    constexpr qint64 year2100 = 4'102'444'800; // seconds
    if (written.size() != 10 && written.size() != 13) {
        return {};
    }
    bool isInteger = false;
    const qint64 value = written.toByteArray().toLongLong(&isInteger);
    const qint64 scale = written.size() == 10 ? 1000 : 1;
    if (!isInteger || value <= 0 || value * scale >= year2100 * 1000) {
        return {};
    }
    return UtcTime(milliseconds(value * scale));
}

std::optional<UtcTime> momentOfText(const QByteArray& text)
{
    static const QRegularExpression shape(QStringLiteral(
        "^\\d{4}-\\d\\d-\\d\\d[T ]\\d\\d:\\d\\d(:\\d\\d([.,]\\d{1,9})?)?(Z|[+-]\\d\\d(:?\\d\\d)?)$"));
    const QRegularExpressionMatch match = shape.match(QString::fromLatin1(text));
    if (!match.hasMatch()) {
        return {};
    }
    const QDateTime moment = QDateTime::fromString(match.captured(), Qt::ISODateWithMs);
    return moment.isValid() ? std::optional(UtcTime(milliseconds(moment.toMSecsSinceEpoch()))) : std::nullopt;
}

} // namespace

std::optional<UtcTime> momentIn(const JsonDocument& document, JsonIndex node)
{
    constexpr qsizetype longest = 40;
    switch (document.kind(node)) {
    case JsonKind::Number:
        return momentOfNumber(document.raw(node));
    case JsonKind::String:
        return momentOfText(document.scalarExcerpt(node, longest + 1).text);
    case JsonKind::Null:
    case JsonKind::False:
    case JsonKind::True:
    case JsonKind::Array:
    case JsonKind::Object:
        break;
    }
    return {};
}

} // namespace gooseneck

#include "models/treetext.h"

#include "base/plaintext.h"
#include "json/jsonmoment.h"
#include "models/payloadlink.h"
#include "wording/tr.h"

#include <QDateTime>
#include <QLocale>

namespace gooseneck {

namespace {

constexpr qsizetype maxShown = 1000;

QString shownExcerpt(const TextExcerpt& excerpt)
{
    const QString shown = visibleExcerpt(charactersOf(excerpt.text), maxShown);
    return excerpt.isCut && !shown.endsWith(u'…') ? shown + u'…' : shown;
}

} // namespace

QString keyText(const JsonDocument& document, JsonIndex node)
{
    if (node == document.root()) {
        return tr("(value)");
    }
    return document.hasKey(node) ? shownExcerpt(document.keyExcerpt(node, 4 * maxShown))
                                 : QString::number(document.position(node));
}

QString valueText(const JsonDocument& document, JsonIndex node)
{
    switch (document.kind(node)) {
    case JsonKind::Object:
        return QStringLiteral("{%1}").arg(document.childCount(node));
    case JsonKind::Array:
        return QStringLiteral("[%1]").arg(document.childCount(node));
    case JsonKind::String:
    case JsonKind::Null:
    case JsonKind::False:
    case JsonKind::True:
    case JsonKind::Number:
        break;
    }
    return shownExcerpt(document.scalarExcerpt(node, 4 * maxShown));
}

QString localTime(const JsonDocument& document, JsonIndex node)
{
    const auto moment = momentIn(document, node);
    if (!moment) {
        return {};
    }
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(moment->time_since_epoch().count());
    return QLocale().toString(local,
                              tr("d MMM yyyy HH:mm:ss t",
                                 "a moment in the letters of QLocale; only order and marks are translated"));
}

QString toolTip(const JsonDocument& document, JsonIndex node)
{
    QStringList lines{valueText(document, node).toHtmlEscaped()};
    if (const QUrl link = linkIn(document, node); link.isValid()) {
        lines.append(tr("Opens %1").arg(asciiForm(link)).toHtmlEscaped());
    }
    if (document.isDuplicateKey(node)) {
        lines.append(
            tr("This key stands more than once in its object; the last one counts.").toHtmlEscaped());
    }
    return QStringLiteral("<div>%1</div>").arg(lines.join(QStringLiteral("<br>")));
}

QString shapeOf(const JsonDocument& document)
{
    constexpr JsonIndex namesLookedAt = 100;
    JsonIndex inside = document.root();
    QString shape = QString::number(static_cast<int>(document.kind(inside)));
    if (document.kind(inside) == JsonKind::Array && document.childCount(inside) > 0) {
        inside = document.firstChild(inside);
        shape += QString::number(static_cast<int>(document.kind(inside)));
    }
    QStringList names;
    JsonIndex seen = 0;
    for (JsonIndex child = document.firstChild(inside); child != noJson && seen < namesLookedAt;
         child = document.nextSibling(child), ++seen) {
        names.append(charactersOf(document.keyExcerpt(child, maxShown).text));
    }
    names.sort();
    return shape + u'\n' + names.join(u'\n');
}

} // namespace gooseneck

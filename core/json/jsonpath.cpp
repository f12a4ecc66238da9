#include "json/jsonpath.h"

#include "json/jsontext.h"

#include <QRegularExpression>
#include <QStringList>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

QStringList steps(const JsonDocument& document, JsonIndex node)
{
    QStringList names;
    for (; node != document.root(); node = document.parent(node)) {
        names.prepend(document.hasKey(node) ? charactersOf(document.key(node))
                                            : QString::number(document.position(node)));
    }
    return names;
}

JsonIndex elementAt(const JsonDocument& document, JsonIndex array, QByteArrayView step)
{
    bool isNumber = false;
    const uint position = step.toByteArray().toUInt(&isNumber);
    // "01", "+1" and " 1" are no decimal index, although toUInt() reads them.
    const bool isIndex = isNumber && QByteArray::number(position) == step;
    return isIndex ? document.element(array, position) : noJson;
}

} // namespace

QString dottedPath(const JsonDocument& document, JsonIndex node)
{
    return steps(document, node).join(u'.');
}

QString jsonPointer(const JsonDocument& document, JsonIndex node)
{
    QString pointer;
    const QStringList names = steps(document, node);
    for (QString name : names) {
        pointer += u'/' + name.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
    }
    return pointer;
}

JsonIndex nodeAt(const JsonDocument& document, QByteArrayView path)
{
    const JsonIndex literal = rootMember(document, path);
    return literal != noJson ? literal : walkTo(document, path);
}

JsonIndex walkTo(const JsonDocument& document, QByteArrayView path)
{
    JsonIndex node = document.root();
    while (true) {
        const qsizetype dot = path.indexOf('.');
        const QByteArrayView step = dot < 0 ? path : path.first(dot);
        switch (document.kind(node)) {
        case JsonKind::Object:
            node = document.member(node, step);
            break;
        case JsonKind::Array:
            node = elementAt(document, node, step);
            break;
        case JsonKind::Null:
        case JsonKind::False:
        case JsonKind::True:
        case JsonKind::Number:
        case JsonKind::String:
            return noJson;
        }
        if (dot < 0 || node == noJson) {
            return node;
        }
        path = path.sliced(dot + 1);
    }
}

JsonIndex rootMember(const JsonDocument& document, QByteArrayView key)
{
    return document.kind(document.root()) == JsonKind::Object ? document.member(document.root(), key)
                                                              : noJson;
}

JsonIndex nodeAtPointer(const JsonDocument& document, QStringView pointer)
{
    JsonIndex node = document.root();
    const auto names = pointer.split(u'/').sliced(1);
    for (const QStringView written : names) {
        const QString name = written.toString().replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
        bool isPosition = false;
        const JsonIndex position = name.toUInt(&isPosition);
        node = document.kind(node) == JsonKind::Object           ? document.member(node, name.toUtf8())
               : isPosition && QString::number(position) == name ? document.element(node, position)
                                                                 : noJson;
        if (node == noJson) {
            return noJson;
        }
    }
    return node;
}

QString jqPath(const JsonDocument& document, JsonIndex node)
{
    static const QRegularExpression identifier(QStringLiteral("^[A-Za-z_][A-Za-z0-9_]*$"),
                                               QRegularExpression::DontCaptureOption);
    QString path;
    for (; node != document.root(); node = document.parent(node)) {
        const QString name = charactersOf(document.key(node));
        if (!document.hasKey(node)) {
            path.prepend(u'[' + QString::number(document.position(node)) + u']');
        } else if (identifier.match(name).hasMatch() && !name.endsWith(u'\n')) {
            path.prepend(u'.' + name);
        } else {
            path.prepend(u'[' + QString::fromUtf8(quotedString(name)) + u']');
        }
    }
    return path.startsWith(u'.') ? path : u'.' + path;
}

} // namespace gooseneck

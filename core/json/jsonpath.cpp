#include "json/jsonpath.h"

#include "json/jsontext.h"

#include <QStringList>

namespace gooseneck {

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

JsonIndex walk(const JsonDocument& document, QByteArrayView path)
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
    return literal != noJson ? literal : walk(document, path);
}

JsonIndex rootMember(const JsonDocument& document, QByteArrayView key)
{
    return document.kind(document.root()) == JsonKind::Object ? document.member(document.root(), key)
                                                              : noJson;
}

} // namespace gooseneck

#include "filter/lookup.h"

namespace gooseneck {

namespace {

JsonIndex rootMember(const JsonDocument& document, QByteArrayView key)
{
    return document.kind(document.root()) == JsonKind::Object ? document.member(document.root(), key)
                                                              : noJson;
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

JsonIndex firstAnywhere(const JsonDocument& document, QByteArrayView key)
{
    for (JsonIndex node = 1; node < document.size(); ++node) {
        if (document.keyEquals(node, key)) {
            // The first one decides which object is meant; of its duplicates the last counts.
            return document.member(document.parent(node), key);
        }
    }
    return noJson;
}

} // namespace

JsonIndex lookup(const JsonDocument& document, QByteArrayView key, KeysReading keys)
{
    switch (keys) {
    case KeysReading::TopLevel:
        return rootMember(document, key);
    case KeysReading::Dotted: {
        const JsonIndex literal = rootMember(document, key);
        return literal != noJson ? literal : walk(document, key);
    }
    case KeysReading::AnyDepth:
        return firstAnywhere(document, key);
    }
    return noJson;
}

} // namespace gooseneck

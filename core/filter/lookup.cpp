#include "filter/lookup.h"

#include "json/jsonpath.h"

namespace gooseneck {

namespace {

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
    case KeysReading::Dotted:
        return nodeAt(document, key);
    case KeysReading::AnyDepth:
        return firstAnywhere(document, key);
    }
    return noJson;
}

} // namespace gooseneck

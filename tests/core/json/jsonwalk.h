#pragma once

#include "json/jsondocument.h"
#include "json/jsonpath.h"
#include "json/jsontext.h"

namespace gooseneck::test {

/// What is wrong with the members or elements of one container; nullptr if nothing is.
inline const char* wrongChildren(const JsonDocument& document, JsonIndex container)
{
    JsonIndex count = 0;
    qsizetype end = document.offset(container);
    for (JsonIndex child = document.firstChild(container); child != noJson;
         child = document.nextSibling(child)) {
        if (child <= container || child >= document.size()) {
            return "a child stands outside its container's place in the order";
        }
        if (document.parent(child) != container) {
            return "a child has another parent";
        }
        if (document.hasKey(child) != (document.kind(container) == JsonKind::Object)) {
            return "members have keys, elements have none";
        }
        if (document.offset(child) <= end) {
            return "children overlap or are out of order";
        }
        end = document.offset(child) + document.raw(child).size();
        ++count;
    }
    if (count != document.childCount(container)) {
        return "the number of children is wrong";
    }
    if (end > document.offset(container) + document.raw(container).size()) {
        return "a child reaches beyond its container";
    }
    return nullptr;
}

/// Goes over the whole index and reads every key and value. Says what does not fit; nullptr if everything
/// does.
inline const char* wrongIndex(const JsonDocument& document)
{
    if (document.size() == 0 || document.parent(document.root()) != noJson ||
        document.nextSibling(document.root()) != noJson) {
        return "the root is not a root";
    }
    for (JsonIndex node = 0; node < document.size(); ++node) {
        const QByteArrayView raw = document.raw(node);
        if (raw.isEmpty() || document.offset(node) + raw.size() > document.bytes().size()) {
            return "a value lies outside the bytes";
        }
        if (node > 0 && document.parent(node) >= node) {
            return "a parent comes after its child";
        }
        const QByteArray key = document.key(node);
        if (document.hasKey(node) && !document.keyEquals(node, key)) {
            return "a key does not equal itself";
        }
        // Whatever the bytes were: what is shown of them is well-formed.
        if (charactersOf(key).toUtf8() != key ||
            charactersOf(document.text(node)).toUtf8() != document.text(node)) {
            return "a key or text is not UTF-8";
        }
        if (const char* wrong = document.isContainer(node) ? wrongChildren(document, node) : nullptr) {
            return wrong;
        }
    }
    return nullptr;
}

} // namespace gooseneck::test

#pragma once

#include "json/jsondocument.h"

namespace gooseneck {

/// The key path of a value as Callgoose's form takes it: names and array positions joined by dots
/// ("monitor.id", "alerts.0.status"). Empty for the root. A name that itself holds a dot is written as it is.
QString dottedPath(const JsonDocument& document, JsonIndex node);

/// The JSON Pointer (RFC 6901) of a value.
QString jsonPointer(const JsonDocument& document, JsonIndex node);

/// The value that a key path finds under the dotted reading (design/formats.md, 2): the member of the root
/// with exactly that name, else the path walked name by name and position by position. noJson if there is
/// none; of duplicate members the last counts.
JsonIndex nodeAt(const JsonDocument& document, QByteArrayView path);

/// The second half of nodeAt(): the path walked, whether or not a member of the root has it as its name.
JsonIndex walkTo(const JsonDocument& document, QByteArrayView path);

/// The member of a root object with exactly that name, noJson if there is none.
JsonIndex rootMember(const JsonDocument& document, QByteArrayView name);

/// The value a JSON Pointer leads to, noJson if none; of duplicate members it is the last.
JsonIndex nodeAtPointer(const JsonDocument& document, QStringView pointer);

/// The path of a value in jq's language: ".alerts[0].status", names that are no identifiers as ["a b"].
QString jqPath(const JsonDocument& document, JsonIndex node);

} // namespace gooseneck

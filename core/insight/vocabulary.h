#pragma once

#include "insight/roles.h"

#include <QStringView>

#include <optional>

namespace gooseneck {

// What monitoring calls things: the words of states and the names of keys. All of them stand in the tables of
// vocabulary.cpp, and a new word or name is one more entry there.

enum class StatusMeaning { Down, Up, Unsure };

/// What a status value means in the common vocabularies of monitoring, in several languages and in any case.
/// "degraded" is Unsure: whether it opens, keeps or closes an incident is the operator's choice.
StatusMeaning statusMeaning(QStringView value);

/// Whether a value is a word for a state at all: also the ones between down and up ("degraded", "pending").
bool isStatusWord(QStringView value);

/// How common a key's name is for a role, 0 being the most common; nullopt if it is not in the table. Case,
/// dots and separators do not count, so that "monitor_id", "monitorId" and "monitor.id" are one name; the
/// whole path goes before its last step.
std::optional<int> commonNameRank(Role role, QStringView keyPath);

} // namespace gooseneck

#include "insight/sender.h"

#include "insight/vocabulary.h"
#include "json/jsontext.h"

#include <algorithm>

namespace gooseneck {

namespace {

/// Objects only: no known sender is told by an element of an array.
JsonIndex memberAt(const JsonDocument& document, QByteArrayView path)
{
    JsonIndex node = document.root();
    while (node != noJson && document.kind(node) == JsonKind::Object) {
        const qsizetype dot = path.indexOf('.');
        node = document.member(node, dot < 0 ? path : path.first(dot));
        if (dot < 0) {
            return node;
        }
        path = path.sliced(dot + 1);
    }
    return noJson;
}

bool isDownOrUp(const JsonDocument& document, JsonIndex node)
{
    return document.kind(node) == JsonKind::String &&
           statusMeaning(charactersOf(document.text(node))) != StatusMeaning::Unsure;
}

bool holds(const MemberRule& rule, const JsonDocument& document)
{
    const JsonIndex node = memberAt(document, rule.path);
    if (node == noJson) {
        return rule.want == MemberRule::Want::Absent;
    }
    switch (rule.want) {
    case MemberRule::Want::Present:
        return true;
    case MemberRule::Want::Absent:
        return false;
    case MemberRule::Want::Number:
        return document.kind(node) == JsonKind::Number;
    case MemberRule::Want::String:
        return document.kind(node) == JsonKind::String;
    case MemberRule::Want::Object:
        return document.kind(node) == JsonKind::Object;
    case MemberRule::Want::OneOf:
        return !document.isContainer(node) && rule.texts.contains(document.text(node));
    case MemberRule::Want::StatusWord:
        return isDownOrUp(document, node);
    }
    return false;
}

} // namespace

std::optional<KnownSender> recogniseSender(const JsonDocument& document,
                                           const std::vector<SenderShape>& table)
{
    if (document.kind(document.root()) != JsonKind::Object) {
        return std::nullopt;
    }
    const auto found = std::ranges::find_if(table, [&](const SenderShape& shape) {
        return std::ranges::all_of(shape.rules,
                                   [&](const MemberRule& rule) { return holds(rule, document); });
    });
    return found == table.end() ? std::nullopt : std::optional(found->sender);
}

} // namespace gooseneck

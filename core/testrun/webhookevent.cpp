#include "testrun/webhookevent.h"

#include "json/jsondocument.h"

#include <algorithm>
#include <array>

namespace gooseneck {

namespace {

constexpr std::array closingWords{"resolv", "closed", "recovered"};

bool speaksOfClosing(const QByteArray& text)
{
    const QByteArray lower = text.toLower();
    return std::ranges::any_of(closingWords, [&](const char* word) { return lower.contains(word); });
}

bool isWordChar(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           static_cast<unsigned char>(c) >= 0x80;
}

/// As the whole text or as a word of its own in it, so that 77 is not found in 1779.
bool holdsWord(const QByteArray& text, const QByteArray& word)
{
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        const bool begins = at == 0 || !isWordChar(text[at - 1]);
        if (begins && (end == text.size() || !isWordChar(text[end]))) {
            return true;
        }
    }
    return false;
}

} // namespace

std::optional<WebhookEvent> readWebhookEvent(const QByteArray& body, const QString& incidentId)
{
    const auto document = JsonDocument::parse(body);
    const QByteArray id = incidentId.toUtf8();
    if (!document || id.isEmpty()) {
        return std::nullopt;
    }
    bool isMentioned = false;
    bool isResolved = false;
    for (JsonIndex node = 0; node < document->size(); ++node) {
        if (document->isContainer(node)) {
            continue;
        }
        const QByteArray text = document->text(node);
        const bool isId = holdsWord(text, id);
        isMentioned = isMentioned || isId;
        const JsonKind kind = document->kind(node);
        // A title or a description may speak of anything; a word of state is short.
        const bool isStateWord = kind == JsonKind::String && !isId && text.size() <= 40;
        isResolved = isResolved || (isStateWord && speaksOfClosing(text)) ||
                     (kind == JsonKind::True && speaksOfClosing(document->key(node)));
    }
    if (!isMentioned) {
        return std::nullopt;
    }
    return isResolved ? WebhookEvent::Resolved : WebhookEvent::Created;
}

} // namespace gooseneck

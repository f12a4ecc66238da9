#include "intake/collect.h"

#include <algorithm>

namespace gooseneck {

namespace {

/// Of notes that differ only in foreign names more would not be read, and searching them would take long.
constexpr qsizetype maxNotes = 64;
constexpr qsizetype maxNameLength = 200;

} // namespace

Capture blankCapture(const IntakeHints& hints)
{
    Capture capture;
    capture.receivedAt = hints.takenAt;
    capture.source = hints.source;
    capture.origin = hints.fileName;
    return capture;
}

void addNote(Intake& intake, IntakeNote::Kind kind, const QString& name, qsizetype count)
{
    const QString kept = name.left(maxNameLength);
    const auto same = std::ranges::find_if(
        intake.notes, [&](const IntakeNote& note) { return note.kind == kind && note.name == kept; });
    if (same != intake.notes.end()) {
        same->count += count;
    } else if (intake.notes.size() < maxNotes) {
        intake.notes.append({kind, kept, count});
    }
}

Added addCapture(Intake& intake, Capture capture)
{
    if (capture.body.size() > maxPayloadBytes) {
        addNote(intake, IntakeNote::Kind::PayloadTooLarge);
        return Added::No;
    }
    if (intake.captures.size() >= maxIntakeCaptures) {
        addNote(intake, IntakeNote::Kind::TooManyPayloads);
        return Added::No;
    }
    intake.captures.append(std::move(capture));
    return Added::Yes;
}

} // namespace gooseneck

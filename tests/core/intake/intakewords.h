#pragma once

#include "intake/intake.h"

#include <QByteArrayList>

namespace gooseneck::test {

/// The notes of an intake as words, "several-payloads:2 variable-kept($X)", in order.
inline QByteArray notesOf(const Intake& intake)
{
    using Kind = IntakeNote::Kind;
    const auto word = [](Kind kind) -> QByteArray {
        switch (kind) {
        case Kind::Empty:
            return "empty";
        case Kind::TooLarge:
            return "too-large";
        case Kind::PayloadTooLarge:
            return "payload-too-large";
        case Kind::TooManyPayloads:
            return "too-many-payloads";
        case Kind::DataInAFile:
            return "data-in-a-file";
        case Kind::FormNotTaken:
            return "form-not-taken";
        case Kind::NoUrl:
            return "no-url";
        case Kind::NoPosts:
            return "no-posts";
        case Kind::OtherMethods:
            return "other-methods";
        case Kind::BracesNotJson:
            return "braces-not-json";
        case Kind::AnswersLeftOut:
            return "answers-left-out";
        case Kind::TokenUnusable:
            return "token-unusable";
        case Kind::TokensLeftOut:
            return "tokens-left-out";
        case Kind::CredentialsTaken:
            return "credentials-taken";
        case Kind::SeveralPayloads:
            return "several-payloads";
        case Kind::CaptureLines:
            return "capture-lines";
        case Kind::BrokenCaptures:
            return "broken-captures";
        case Kind::BrokenLine:
            return "broken-line";
        case Kind::ListAsOne:
            return "list-as-one";
        case Kind::FoundInLog:
            return "found-in-log";
        case Kind::TimesFromLog:
            return "times-from-log";
        case Kind::NotUnderstood:
            return "not-understood";
        case Kind::OptionIgnored:
            return "option-ignored";
        case Kind::UnknownOption:
            return "unknown-option";
        case Kind::VariableKept:
            return "variable-kept";
        case Kind::OtherWords:
            return "other-words";
        case Kind::CaretQuoting:
            return "caret-quoting";
        case Kind::LineEnds:
            return "line-ends";
        case Kind::LengthDiffers:
            return "length-differs";
        case Kind::ChunksKept:
            return "chunks-kept";
        case Kind::NoBody:
            return "no-body";
        case Kind::NoTime:
            return "no-time";
        }
        return {};
    };
    QByteArrayList words;
    for (const IntakeNote& note : intake.notes) {
        const QByteArray name = note.name.isEmpty() ? QByteArray() : '(' + note.name.toUtf8() + ')';
        const QByteArray count = note.count == 1 ? QByteArray() : ':' + QByteArray::number(note.count);
        words.append(word(note.kind) + name + count);
    }
    return words.join(' ');
}

inline QByteArrayList bodiesOf(const Intake& intake)
{
    QByteArrayList bodies;
    for (const Capture& capture : intake.captures) {
        bodies.append(capture.body);
    }
    return bodies;
}

/// "Name: value" lines.
inline QByteArrayList headersOf(const Capture& capture)
{
    QByteArrayList lines;
    for (const HttpHeader& header : capture.headers) {
        lines.append(header.name + ": " + header.value);
    }
    return lines;
}

} // namespace gooseneck::test

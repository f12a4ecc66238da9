// The part of Session that is about the ways in: paste, files, samples, and tokens found on the way.

#include "intake/captureline.h"
#include "intake/samples.h"
#include "session/session.h"

#include <QFileInfo>

namespace gooseneck {

void Session::addCaptures(const QList<Capture>& captures)
{
    QMetaObject::invokeMethod(&m_recorder,
                              [recorder = &m_recorder, captures] { recorder->record(captures); });
}

void Session::addPastedText(const QString& text)
{
    takeIntake(understand(text.toUtf8(), {CaptureSource::Paste, {}, utcNow()}));
}

void Session::addFile(const QString& path)
{
    if (const auto content = readFile(path, maxIntakeBytes)) {
        if (areCaptureLines(*content)) {
            takeCaptureLines(*content);
            return;
        }
        takeIntake(understand(*content, {CaptureSource::File, QFileInfo(path).fileName(), utcNow()}));
    } else {
        Q_EMIT failed(content.error());
    }
}

/// What this program exported of a history.
void Session::takeCaptureLines(const QByteArray& content)
{
    const CaptureLines lines = capturesFromLines(content);
    addCaptures(lines.captures);
    QList<IntakeNote> notes{{IntakeNote::Kind::CaptureLines, {}, lines.captures.size()}};
    if (lines.broken > 0) {
        notes.append({IntakeNote::Kind::BrokenCaptures, {}, lines.broken});
    }
    Q_EMIT noted(IntakeSummary{IntakeForm::JsonLines, lines.captures.size(), notes, {}});
}

void Session::takeIntake(Intake intake)
{
    if (intake.captures.isEmpty() && !intake.notes.isEmpty()) {
        Q_EMIT failed(intake.notes.constFirst());
        return;
    }
    addCaptures(intake.captures);
    IntakeSummary summary{intake.form, intake.captures.size(), intake.notes, {}};
    QStringList taken;
    for (FoundToken& token : intake.tokens) {
        summary.tokens.append(keepFoundToken(std::move(token), taken));
    }
    if (!summary.notes.isEmpty() || !summary.tokens.isEmpty()) {
        Q_EMIT noted(summary);
    }
}

/// Under the server it was sent to, else under the one that is set up. The token that the operator entered
/// there stays, and of several for one server the first is kept.
FoundTokenFate Session::keepFoundToken(FoundToken token, QStringList& taken)
{
    FoundTokenFate fate{token.place, FoundTokenFate::Fate::NoEndpoint, {}};
    Endpoint sentTo;
    sentTo.url = token.url;
    fate.origin = token.url.isValid() && !token.url.host().isEmpty() ? originOf(sentTo)
                  : m_state.endpoint                                 ? originOf(*m_state.endpoint)
                                                                     : QString();
    const bool isOfEndpoint = m_state.endpoint && fate.origin == originOf(*m_state.endpoint);
    if (taken.contains(fate.origin) || (isOfEndpoint && m_token.hasToken())) {
        fate.fate = FoundTokenFate::Fate::NotReplaced;
    } else if (!fate.origin.isEmpty()) {
        taken.append(fate.origin);
        fate.fate = FoundTokenFate::Fate::Stored;
        m_token.storeFor(fate.origin, std::move(token.token));
    }
    return fate;
}

void Session::addSample(const QString& sampleId)
{
    for (const Sample& sample : builtInSamples()) {
        if (sample.id == sampleId) {
            addCaptures({captureOf(sample)});
        }
    }
}

void Session::addAllSamples()
{
    QList<Capture> captures;
    for (const Sample& sample : builtInSamples()) {
        captures.append(captureOf(sample));
    }
    addCaptures(captures);
}

} // namespace gooseneck

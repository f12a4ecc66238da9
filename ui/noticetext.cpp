#include "noticetext.h"

#include "base/plaintext.h"
#include "wording/intaketext.h"
#include "wording/tr.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>

namespace gooseneck {

namespace {

QString shown(const QString& path)
{
    return visibleText(QDir::toNativeSeparators(path));
}

QString fateText(const FoundTokenFate& token)
{
    const QString found = sentence(FoundToken{Secret(), token.place, {}});
    switch (token.fate) {
    case FoundTokenFate::Fate::Stored:
        return found + u' ' +
               tr("It is now kept for %1: in the keychain, or in memory for this run where there is none.")
                   .arg(visibleText(token.origin));
    case FoundTokenFate::Fate::NotReplaced:
        return found + u' ' +
               tr("The token that is kept for %1 was not replaced by it; to do that, enter it under "
                  "Connection.")
                   .arg(visibleText(token.origin));
    case FoundTokenFate::Fate::NoEndpoint:
        return found + u' ' +
               tr("It was not kept, because nothing says which server it is for: enter it under Connection.");
    }
    return found;
}

class ToSentence
{
    Q_DECLARE_TR_FUNCTIONS(gooseneck::ToSentence)

public:
    QString operator()(const IntakeSummary& summary) const
    {
        constexpr qsizetype maxSaid = 4;
        QStringList sentences;
        for (const FoundTokenFate& token : summary.tokens) {
            sentences.append(fateText(token));
        }
        for (const IntakeNote& note : summary.notes) {
            sentences.append(sentence(note));
        }
        if (sentences.size() > maxSaid) {
            const qsizetype more = sentences.size() - maxSaid;
            sentences = sentences.first(maxSaid);
            sentences.append(tr("There are %Ln more remarks.", nullptr, forPlural(more)));
        }
        return sentences.join(u' ');
    }
    QString operator()(const CapturesDropped& dropped) const
    {
        return tr("The history is full: the oldest captures that are not pinned made room for new ones (%1). "
                  "Pin what is to stay.")
            .arg(QLocale().toString(dropped.count));
    }
    QString operator()(const HistoryReadOnly&) const
    {
        return tr("Another Gooseneck uses this history. It is shown here but nothing can be added; close the "
                  "other one, or start this one with --data and a folder of its own.");
    }
    QString operator()(const CapturesRemoved& removed) const
    {
        return removed.count == 1
                   ? tr("The payload was removed.")
                   : tr("%Ln deliveries of one event were removed.", nullptr, forPlural(removed.count));
    }
    QString operator()(const HistoryUpdated& updated) const
    {
        return tr("The history was brought up to date. What it was before is kept as \"%1\".")
            .arg(shown(updated.backup));
    }
    QString operator()(const HistoryCleared& cleared) const
    {
        return tr("Cleared. Captures that are gone for good: %1. Pinned ones that were kept: %2.")
            .arg(QLocale().toString(cleared.removed), QLocale().toString(cleared.kept));
    }
    QString operator()(const PartnerMissing&) const
    {
        return tr(
            "No payload of the same incident says the opposite of this one. Choose a status and an id key "
            "first, and capture both the error and its recovery.");
    }
    QString operator()(const PortMoved& moved) const
    {
        return tr("Port %1 is taken by another program, so the listener uses %2. The address in OpenStatus "
                  "has to "
                  "name it.")
            .arg(moved.asked)
            .arg(moved.used);
    }
    QString operator()(const ListenerSecretMissing& missing) const
    {
        return tr("The listener is off: the value of the secret header \"%1\" could not be read from the "
                  "keychain. "
                  "Enter it again under Listener, or leave the header's name empty.")
            .arg(visibleExcerpt(QString::fromLatin1(missing.headerName), 60));
    }
    QString operator()(const FilterSetImported& imported) const
    {
        return tr("The filters of \"%1\" took the place of yours. Undo (Ctrl+Z) brings yours back.")
            .arg(shown(imported.path));
    }
    QString operator()(const WorkspaceImported& imported) const
    {
        return tr("The workspace \"%1\" took the place of yours. Undo (Ctrl+Z) brings yours back.")
            .arg(shown(imported.path));
    }
};

} // namespace

QString sentence(const Notice& notice)
{
    return std::visit(ToSentence(), notice);
}

} // namespace gooseneck

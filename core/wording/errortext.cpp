#include "wording/errortext.h"

#include "base/plaintext.h"
#include "wording/tr.h"

#include <QDir>
#include <QLocale>

#include <algorithm>
#include <array>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

QString shownPath(const QString& path)
{
    return visibleExcerpt(QDir::toNativeSeparators(path), 200);
}

QString shownSize(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 0);
}

QString place(qsizetype line, qsizetype column)
{
    return tr("line %1, column %2").arg(line).arg(column);
}

/// What core/filter/filtersetfile says of a type.
QString expectedText(const QString& expected)
{
    const std::array known{std::pair{u"a list"_s, tr("a list")}, std::pair{u"a text"_s, tr("a text")},
                           std::pair{u"an object"_s, tr("an object")},
                           std::pair{u"a whole number from 1 on"_s, tr("a whole number from 1 on")}};
    const auto found = std::ranges::find(known, expected, &std::pair<QString, QString>::first);
    return found == known.end() ? expected : found->second;
}

} // namespace

QString sentence(const FileError& error)
{
    const QString path = shownPath(error.path);
    switch (error.kind) {
    case FileError::Kind::NotFound:
        return tr("There is no file \"%1\". Check the name.").arg(path);
    case FileError::Kind::NotAFile:
        return tr("\"%1\" is a folder. Choose a file.").arg(path);
    case FileError::Kind::NotReadable:
        return tr("The file \"%1\" cannot be read. Check its permissions.").arg(path);
    case FileError::Kind::NotWritable:
        return tr("The file \"%1\" cannot be written; nothing was changed. Check its permissions or choose "
                  "another "
                  "place.")
            .arg(path);
    case FileError::Kind::TooLarge:
        return tr("The file \"%1\" is larger than %2 and was not read. Choose a smaller one, or split it.")
            .arg(path, shownSize(error.limitBytes));
    case FileError::Kind::DiskFull:
        return tr("The disk is full, so \"%1\" was not written; an earlier version of it is unchanged. Free "
                  "some space "
                  "and try again.")
            .arg(path);
    case FileError::Kind::Failed:
        return tr("The file \"%1\" could not be used. Try again, or choose another place.").arg(path);
    }
    return {};
}

QString sentence(const FilterSetError& error, const QString& fileName)
{
    const QString file = shownPath(fileName);
    const QString path = visibleExcerpt(error.path, 120);
    const QString where = place(error.position.line, error.position.column);
    switch (error.kind) {
    case FilterSetError::Kind::NotJson:
        return tr("\"%1\" is not JSON: it is damaged or cut off at %2. It was left as it is; take an earlier "
                  "copy "
                  "or mend the text there.")
            .arg(file, place(error.json.line, error.json.column));
    case FilterSetError::Kind::NotAFilterSet:
        return tr("\"%1\" is not a filter set of this program. Choose a file that was exported as one.")
            .arg(file);
    case FilterSetError::Kind::NewerVersion:
        return tr("\"%1\" was written by a newer version of this program (format version %2). Update the "
                  "program to "
                  "open it; the file was left as it is.")
            .arg(file, visibleExcerpt(error.found, 20));
    case FilterSetError::Kind::UnknownMember:
        return tr("\"%1\" has a member \"%2\" (%3) that a filter set does not have. Correct or remove it.")
            .arg(file, path, where);
    case FilterSetError::Kind::MissingMember:
        return tr("In \"%1\" the member \"%2\" is missing (%3). Add it.").arg(file, path, where);
    case FilterSetError::Kind::WrongType:
        return tr("In \"%1\" the member \"%2\" (%3) should be %4.")
            .arg(file, path, where, expectedText(error.expected));
    case FilterSetError::Kind::UnknownWord:
        return tr("In \"%1\" the member \"%2\" (%3) has the value \"%4\". It is one of: %5.")
            .arg(file, path, where, visibleExcerpt(error.found, 60), error.expected);
    case FilterSetError::Kind::DuplicateMember:
        return tr("In \"%1\" the member \"%2\" stands twice (%3). Remove one of them.")
            .arg(file, path, where);
    }
    return {};
}

QString sentence(const StoreError& error)
{
    const QString path = shownPath(error.path);
    switch (error.kind) {
    case StoreError::Kind::NotOpen:
        return tr("The history is not open, so nothing was stored. The sender was told to try again.");
    case StoreError::Kind::NotFound:
        return tr("There is no history \"%1\". Check the name.").arg(path);
    case StoreError::Kind::NotOurs:
        return tr("\"%1\" is no history of this program; it was left as it is. Choose another file.")
            .arg(path);
    case StoreError::Kind::CannotOpen:
        return tr("The history \"%1\" cannot be opened. Check that its folder can be written.").arg(path);
    case StoreError::Kind::InUse:
        return tr("Another running program writes the history \"%1\". Here it can only be read; close the "
                  "other "
                  "program to write it.")
            .arg(path);
    case StoreError::Kind::Busy:
        return tr("Another program holds the history \"%1\". Close it and try again.").arg(path);
    case StoreError::Kind::DiskFull:
        return tr("The disk is full: the payload was not stored, and its sender was told to try again. Free "
                  "some space.");
    case StoreError::Kind::NewerVersion:
        return tr("The history \"%1\" was written by a newer version of this program and was left as it is. "
                  "Update the "
                  "program to use it.")
            .arg(path);
    case StoreError::Kind::Damaged:
        return tr("The history \"%1\" is damaged. It is set aside, not deleted, when the program starts the "
                  "next time.")
            .arg(path);
    case StoreError::Kind::Gone:
        return tr("This payload is no longer in the history \"%1\".").arg(path);
    case StoreError::Kind::Failed:
        return tr("The history \"%1\" could not be used; nothing was stored. Try again.").arg(path);
    }
    return {};
}

QString sentence(const ListenError& error)
{
    const QString address = error.address.toString();
    switch (error.kind) {
    case ListenError::Kind::PortInUse:
        return tr("Port %1 on %2 is taken by another program. Choose another port, or 0 for any free one.")
            .arg(error.port)
            .arg(address);
    case ListenError::Kind::NotPermitted:
        return tr("This account may not listen on port %1. Choose a port above 1023.").arg(error.port);
    case ListenError::Kind::AddressNotAvailable:
        return tr("The address %1 does not belong to this machine. Use 127.0.0.1.").arg(address);
    case ListenError::Kind::Failed:
        return tr("Listening on %1, port %2, failed. Try another port.").arg(address).arg(error.port);
    }
    return {};
}

QString sentence(const CaptureLineError& error, const QString& fileName, qint64 line)
{
    const QString place = shownPath(fileName) + u':' + QString::number(line);
    switch (error.kind) {
    case CaptureLineError::Kind::NotJson:
        return tr("%1: This line is not JSON. Give a file that \"captures --ndjson\" wrote.").arg(place);
    case CaptureLineError::Kind::NotACapture:
        return tr("%1: This line is no capture. Give a file that \"captures --ndjson\" wrote.").arg(place);
    case CaptureLineError::Kind::NewerVersion:
        return tr("%1: This capture was written by a newer version of this program. Update the program to "
                  "read "
                  "it.")
            .arg(place);
    case CaptureLineError::Kind::BadMember:
        return tr("%1: The member \"%2\" of this capture is missing or cannot be read.")
            .arg(place, visibleExcerpt(error.member, 60));
    }
    return {};
}

QString sentence(EndpointError error)
{
    switch (error) {
    case EndpointError::Empty:
        return tr("Enter the URL from Callgoose: Dashboard, API Tokens.");
    case EndpointError::NotAUrl:
        return tr("This is not a URL. Copy it from Callgoose: Dashboard, API Tokens.");
    case EndpointError::NoHost:
        return tr("The URL has no host. It should look like https://acme.callgoose.com/v1/process.");
    case EndpointError::SchemeNotHttp:
        return tr("The URL must begin with https://.");
    case EndpointError::PlainHttp:
        return tr("http:// would send the token in clear over the network. Use https://.");
    case EndpointError::UserInfo:
        return tr("The URL holds a user name or password. Remove the part before the @.");
    }
    return {};
}

QString sentence(TokenError error)
{
    switch (error) {
    case TokenError::Empty:
        return tr("The token is empty. Copy it from Callgoose: Dashboard, API Tokens.");
    case TokenError::TooLong:
        return tr("The token is longer than %1 characters. Copy only the token.").arg(maxTokenBytes);
    case TokenError::NotVisibleAscii:
        return tr(
            "The token holds a space, a line break or a letter that no token has. Copy only the token.");
    }
    return {};
}

QString sentence(PlanError error)
{
    switch (error) {
    case PlanError::TriggerNotJson:
        return tr("The payload chosen to trigger is not JSON. Select another one.");
    case PlanError::ResolveNotJson:
        return tr("The payload chosen to resolve is not JSON. Select another one.");
    case PlanError::NoFilters:
        return tr("There are no filters to test yet. Propose or add one.");
    }
    return {};
}

QString sentence(ProposalGap gap)
{
    switch (gap) {
    case ProposalGap::NoStatusKey:
        return tr("No key has the status role yet. Select the key in the tree and press S.");
    case ProposalGap::NoPayloads:
        return tr("No payload has the status key. Add one that has it.");
    case ProposalGap::NoDownStatus:
        return tr("No payload seen says that something is down. Add one, or type the filter by hand.");
    }
    return {};
}

QString sentence(SecretStatus status)
{
    switch (status) {
    case SecretStatus::Done:
        return {};
    case SecretStatus::NotFound:
        return tr("No token is stored for this endpoint.");
    case SecretStatus::Locked:
        return tr("The keychain is locked. Unlock it, then try again.");
    case SecretStatus::Denied:
        return tr("The keychain refused access. Allow it for this program, then try again.");
    case SecretStatus::Unavailable:
        return tr("This machine offers no keychain.");
    case SecretStatus::TimedOut:
        return tr("The keychain does not answer. Check whether it asks for a password in another window.");
    case SecretStatus::Failed:
        return tr("The keychain reported a failure. Try again.");
    }
    return {};
}

} // namespace gooseneck

#include "openstatustasktext.h"

#include "wording/errortext.h"
#include "wording/openstatustext.h"
#include "wording/tr.h"

namespace gooseneck {

namespace {

QString secretSentence(SecretStatus status)
{
    return status == SecretStatus::NotFound
               ? tr("The API key or Callgoose's token is not stored. Enter the key here, the token in the "
                    "connection (Test, Connection).")
               : sentence(status);
}

QString doneText(OpenStatusState::Done done)
{
    switch (done) {
    case OpenStatusState::Done::Nothing:
        return {};
    case OpenStatusState::Done::Created:
        return tr("The channel was created.");
    case OpenStatusState::Done::Updated:
        return tr("The channel was updated.");
    case OpenStatusState::Done::Deleted:
        return tr("The channel was deleted.");
    case OpenStatusState::Done::Tested:
        return tr("OpenStatus sent its test and Callgoose took it. The test says \"recovered\": look into "
                  "Callgoose's log for it.");
    }
    return {};
}

QString goingOnText(OpenStatusState::Task task)
{
    switch (task) {
    case OpenStatusState::Task::None:
        return {};
    case OpenStatusState::Task::Loading:
        return tr("Reading monitors and channels …");
    case OpenStatusState::Task::Saving:
        return tr("Saving the channel …");
    case OpenStatusState::Task::Deleting:
        return tr("Deleting the channel …");
    case OpenStatusState::Task::Testing:
        return tr("OpenStatus sends its test …");
    }
    return {};
}

} // namespace

TaskText taskText(const OpenStatusState& state)
{
    const QString done = doneText(state.done);
    if (state.task != OpenStatusState::Task::None) {
        return {QString(done + u' ' + goingOnText(state.task)).trimmed()};
    }
    if (const auto* error = std::get_if<RpcError>(&state.problem)) {
        return {QString(done + u' ' + sentence(*error)).trimmed(), true};
    }
    if (const auto* status = std::get_if<SecretStatus>(&state.problem)) {
        return {QString(done + u' ' + secretSentence(*status)).trimmed(), true};
    }
    if (!done.isEmpty()) {
        return {done};
    }
    return {state.loaded
                ? tr("Choose the monitors that should page someone, and a new channel or the one to change.")
                : tr("With an API key of OpenStatus (Settings, API Token) the channel is set up from here. "
                     "Without one, hand over the sheet or the Terraform file (Export).")};
}

QString keyStateText(TokenState state)
{
    switch (state) {
    case TokenState::NoEndpoint:
    case TokenState::Missing:
        return tr("Not stored yet");
    case TokenState::Looking:
        return tr("Asking the keychain");
    case TokenState::InKeychain:
        return tr("In the keychain; leave empty to keep it");
    case TokenState::SessionOnly:
        return tr("In memory until the program ends; leave empty to keep it");
    case TokenState::Locked:
        return tr("The keychain is locked");
    case TokenState::Denied:
        return tr("The keychain denied access");
    case TokenState::Unavailable:
        return tr("There is no keychain: a key is kept until the program ends");
    case TokenState::TimedOut:
        return tr("The keychain does not answer");
    case TokenState::Failed:
        return tr("The keychain failed");
    }
    return {};
}

QString rpcServerSentence(EndpointError error)
{
    switch (error) {
    case EndpointError::Empty:
    case EndpointError::NotAUrl:
    case EndpointError::NoHost:
        return tr("This is no address. OpenStatus's own is https://api.openstatus.dev/rpc, a self-hosted one "
                  "http://HOST:3001/rpc.");
    case EndpointError::SchemeNotHttp:
        return tr(
            "The address must begin with https://, or for a self-hosted OpenStatus nearby with http://.");
    case EndpointError::PlainHttp:
        return tr("http:// would send the key in clear over the internet. Use https://.");
    case EndpointError::UserInfo:
        return tr("The address holds a user name or password. Remove the part before the @.");
    }
    return {};
}

} // namespace gooseneck

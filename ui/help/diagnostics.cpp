#include "help/diagnostics.h"

#include "base/components.h"

#include <QGuiApplication>
#include <QScreen>
#include <QStyleHints>
#include <QSysInfo>

#include <algorithm>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

class Lines
{
public:
    void add(const QString& name, const QString& value) { m_text += name + u": "_s + value + u'\n'; }
    void add(const QString& name, qsizetype value) { add(name, QString::number(value)); }
    void add(const QString& name, bool value) { add(name, value ? u"yes"_s : u"no"_s); }
    const QString& text() const { return m_text; }

private:
    QString m_text;
};

QString word(TokenState state)
{
    switch (state) {
    case TokenState::NoEndpoint:
        return u"no endpoint"_s;
    case TokenState::Looking:
        return u"looking"_s;
    case TokenState::Missing:
        return u"missing"_s;
    case TokenState::InKeychain:
        return u"in the keychain"_s;
    case TokenState::SessionOnly:
        return u"in memory"_s;
    case TokenState::Locked:
        return u"keychain locked"_s;
    case TokenState::Denied:
        return u"keychain denied it"_s;
    case TokenState::Unavailable:
        return u"no keychain"_s;
    case TokenState::TimedOut:
        return u"keychain did not answer"_s;
    case TokenState::Failed:
        return u"keychain failed"_s;
    }
    return {};
}

QString word(AuthMode mode)
{
    switch (mode) {
    case AuthMode::Bearer:
        return u"Authorization: Bearer"_s;
    case AuthMode::Query:
        return u"in the URL"_s;
    case AuthMode::Header:
        return u"X-Callgoose-Auth"_s;
    }
    return {};
}

void addPlatform(Lines& lines)
{
    for (const Component& component : componentsInUse()) {
        lines.add(component.name, component.version.isEmpty() ? u"not there"_s : component.version);
    }
    lines.add(u"Qt at build time"_s, QStringLiteral(QT_VERSION_STR));
    lines.add(u"System"_s, QSysInfo::prettyProductName());
    lines.add(u"Kernel"_s, QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion());
    lines.add(u"Processor"_s, QSysInfo::currentCpuArchitecture());
    lines.add(u"Window system"_s, QGuiApplication::platformName());
    lines.add(u"Locale"_s, QLocale().name());
    for (const QScreen* screen : QGuiApplication::screens()) {
        lines.add(u"Screen"_s, u"%1x%2 at %3"_s.arg(screen->size().width())
                                   .arg(screen->size().height())
                                   .arg(screen->devicePixelRatio()));
    }
}

void addConnection(Lines& lines, const SessionState& state)
{
    lines.add(u"Keychain"_s, state.tokenStore);
    lines.add(u"Endpoint set up"_s, state.endpoint.has_value());
    lines.add(u"Token"_s, word(state.token));
    if (state.endpoint) {
        lines.add(u"Token is sent"_s, word(state.endpoint->auth));
        lines.add(u"Endpoint is https"_s, state.endpoint->url.scheme() == u"https");
        lines.add(u"Tenant learned"_s, state.endpoint->learned.has_value());
    }
    lines.add(u"Listening"_s, state.listener.kind == ListenerState::Kind::Listening);
    lines.add(u"Open to all networks"_s, state.listening.reach == ListenReach::AllNetworks);
    lines.add(u"Further host names"_s, state.listening.hostNames.size());
    lines.add(u"Secret header asked for"_s, state.listening.sharedSecret.value != nullptr);
    lines.add(u"Passed on to Callgoose"_s, state.listening.tee == Tee::On);
    lines.add(u"Simulator runs"_s, state.simulator.listening);
}

void addCounts(Lines& lines, const SessionState& state)
{
    const auto pinned = std::ranges::count_if(state.payloads, [](const auto& one) { return one->pinned; });
    lines.add(u"Payloads"_s, state.payloads.size());
    lines.add(u"Pinned"_s, static_cast<qsizetype>(pinned));
    lines.add(u"History is writable"_s, state.historyAccess == StoreAccess::ReadWrite);
    lines.add(u"History was damaged"_s, !state.historySetAside.isEmpty());
    lines.add(u"Kept captures at most"_s, state.retention.maxCount);
    lines.add(u"Filters"_s, state.filterSet.filters.size());
    lines.add(u"Profile"_s, toText(state.filterSet.profile));
    for (const Finding& finding : state.findings) {
        lines.add(u"Problem"_s, toWord(finding.code));
    }
    lines.add(u"Runs kept"_s, state.runs.size());
    lines.add(u"Resolves owed"_s, state.pending.size());
}

} // namespace

QString diagnosticsText(const SessionState& state)
{
    Lines lines;
    addPlatform(lines);
    addConnection(lines, state);
    addCounts(lines, state);
    return lines.text();
}

} // namespace gooseneck

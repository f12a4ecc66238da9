#include "wording/simulatortext.h"

#include "base/plaintext.h"
#include "wording/errortext.h"
#include "wording/tokentext.h"
#include "wording/tr.h"

#include <QDir>

namespace gooseneck {

QString sentence(const TenantFileError& error, const QString& fileName)
{
    using Kind = TenantFileError::Kind;
    const QString file = visibleText(QDir::toNativeSeparators(fileName));
    const QString path = visibleExcerpt(error.path, 120);
    const QString where = tr("line %1, column %2").arg(error.position.line).arg(error.position.column);
    switch (error.kind) {
    case Kind::NotJson:
        return tr("\"%1\" is not JSON: it is damaged or cut off at %2. Mend the text there.")
            .arg(file, where);
    case Kind::NotATenant:
        return tr("\"%1\" is no tenant file. Its first member has to be \"format\": \"gooseneck.tenant\".")
            .arg(file);
    case Kind::NewerVersion:
        return tr("\"%1\" has another format version than 1. Update this program, or write \"version\": 1.")
            .arg(file);
    case Kind::UnknownMember:
        return tr("\"%1\" has a member \"%2\" (%3) that a tenant file does not have. Correct or remove it.")
            .arg(file, path, where);
    case Kind::MissingMember:
        return tr("In \"%1\" the member \"%2\" is missing (%3). Add it.").arg(file, path, where);
    case Kind::BadValue:
        return tr("In \"%1\" the value of \"%2\" (%3) is none that can stand there. Correct it.")
            .arg(file, path, where);
    case Kind::NoServices:
        return tr("\"%1\" has no services. Name at least one with its filters.").arg(file);
    case Kind::NameTwice:
        return tr("In \"%1\" two services have the same name (\"%2\", %3). Give each one its own.")
            .arg(file, path, where);
    case Kind::UnknownName:
        return tr("In \"%1\" the token at \"%2\" (%3) is of a team or service that is not there. Correct the "
                  "name.")
            .arg(file, path, where);
    case Kind::WebhookElsewhere:
        return tr("In \"%1\" the webhook is not an http address of this machine. Nothing of the simulator "
                  "leaves it: use 127.0.0.1.")
            .arg(file);
    }
    return {};
}

QString sentence(const TenantLoadError& error)
{
    struct ToSentence
    {
        const QString& path;

        QString operator()(const FileError& cause) const { return sentence(cause); }
        QString operator()(const TenantFileError& cause) const { return sentence(cause, path); }
        QString operator()(const FilterSetError& cause) const { return sentence(cause, path); }
        QString operator()(const EnvironmentTokenError& cause) const { return sentence(cause); }
    };
    return std::visit(ToSentence{error.path}, error.cause);
}

QString faultForms()
{
    return tr(
        "Use status=503, delay=2000 (milliseconds), drop or garbage, each with \",next=N\" for the next N "
        "requests or without.");
}

QString faultText(const Fault& fault)
{
    switch (fault.kind) {
    case Fault::Kind::Status:
        return tr("refused with %1 on request").arg(fault.status);
    case Fault::Kind::Delay:
        return tr("answered after %1 ms on request").arg(fault.delay.count());
    case Fault::Kind::Drop:
        return tr("connection closed without an answer on request");
    case Fault::Kind::Garbage:
        return tr("answered with garbage on request");
    }
    return {};
}

QString reachText(const Reach& reach)
{
    switch (reach.scope) {
    case TokenScope::Global:
        return tr("Global");
    case TokenScope::Team:
        return tr("team %1").arg(visibleExcerpt(reach.of, 40));
    case TokenScope::Service:
        return tr("service %1").arg(visibleExcerpt(reach.of, 40));
    }
    return {};
}

QString sentence(const WebhookDelivery& delivery)
{
    const QString what = delivery.change == IncidentChange::Created
                             ? tr("Incident %1 opened.").arg(delivery.incident)
                             : tr("Incident %1 was resolved.").arg(delivery.incident);
    if (delivery.outcome.kind == ProcessOutcome::Kind::Answered) {
        return what + u' ' + tr("The webhook was answered with %1.").arg(delivery.outcome.reply.status);
    }
    return what + u' ' + tr("The webhook's receiver gave no answer; check its address.");
}

} // namespace gooseneck

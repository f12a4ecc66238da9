#include "exports/sheet.h"

#include "base/redact.h"
#include "exports/markdowntext.h"

#include <QCoreApplication>
#include <QUrl>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("Sheet", text);
}

class SheetWriter
{
public:
    void line(const QString& text = {}) { m_text += text + u'\n'; }
    void heading(const QString& text)
    {
        line();
        line(u"## "_s + text);
        line();
    }
    void tableHead(const QString& left, const QString& right)
    {
        line(u"| "_s + left + u" | "_s + right + u" |"_s);
        line(u"|---|---|"_s);
    }
    void row(const QString& field, const QString& value)
    {
        line(u"| "_s + field + u" | "_s + value + u" |"_s);
    }
    void textRow(const QString& field, const QString& foreignText)
    {
        row(field, asMarkdownCode(foreignText));
    }
    QByteArray finish() { return m_text.toUtf8(); }

private:
    QString m_text;
};

QString items(const QStringList& values)
{
    QStringList shown;
    for (const QString& value : values) {
        shown.append(asMarkdownCode(value));
    }
    return shown.isEmpty() ? u"—"_s : shown.join(u", "_s);
}

void writeFilter(SheetWriter& sheet, const Filter& filter, int number)
{
    sheet.line(u"### "_s + tr("Filter %1").arg(number));
    sheet.line();
    sheet.tableHead(tr("Field in the Callgoose form"), tr("Value"));
    sheet.textRow(tr("Urgency"), filter.urgency);
    for (const Condition& condition : filter.trigger.conditions) {
        sheet.textRow(tr("Trigger: Payload JSON Key"), condition.key);
        sheet.row(tr("Trigger: Key Value Contains"), items(condition.contains));
    }
    sheet.textRow(tr("Trigger: Map Incident With"), filter.trigger.mapIncidentWith);
    sheet.textRow(tr("Trigger: Incident Title From"), filter.trigger.titleFrom);
    sheet.textRow(tr("Trigger: Incident Description From"), filter.trigger.descriptionFrom);
    if (filter.resolve) {
        sheet.textRow(tr("Resolve: Payload JSON Key"), filter.resolve->condition.key);
        sheet.row(tr("Resolve: Key Value Contains"), items(filter.resolve->condition.contains));
        sheet.textRow(tr("Resolve: Incident Mapped With"), filter.resolve->incidentMappedWith);
    } else {
        sheet.row(tr("Resolve"), tr("leave empty: incidents of this filter are closed by a person"));
    }
    sheet.line();
}

QString shownUrl(const FilterSet& filterSet, const std::optional<Endpoint>& endpoint)
{
    if (!endpoint) {
        return filterSet.from.isEmpty()
                   ? tr("the URL from Callgoose: Dashboard, API Tokens")
                   : tr("the URL from Callgoose (Dashboard, API Tokens) with %1 added: the titles depend on "
                        "it")
                         .arg(asMarkdownCode(u"?from="_s +
                                             QString::fromLatin1(QUrl::toPercentEncoding(filterSet.from))));
    }
    QString url = redactedUrl(requestUrl(*endpoint, filterSet.from));
    if (endpoint->auth == AuthMode::Query) {
        url += (url.contains(u'?') ? u"&"_s : u"?"_s) + u"token=<TOKEN>"_s;
    }
    return asMarkdownCode(url);
}

QString shownHeader(const std::optional<Endpoint>& endpoint)
{
    switch (endpoint ? endpoint->auth : AuthMode::Bearer) {
    case AuthMode::Bearer:
        return u"`Authorization: Bearer <TOKEN>`"_s;
    case AuthMode::Header:
        return u"`X-Callgoose-Auth: <TOKEN>`"_s;
    case AuthMode::Query:
        return tr("none: the token is in the URL");
    }
    return {};
}

void writeOpenStatus(SheetWriter& sheet, const FilterSet& filterSet, const std::optional<Endpoint>& endpoint)
{
    sheet.heading(tr("OpenStatus: Notifications, new channel of type Webhook"));
    sheet.tableHead(tr("Field"), tr("Value"));
    sheet.row(tr("Name"), u"`Callgoose SQIBS`"_s);
    sheet.row(tr("URL"), shownUrl(filterSet, endpoint));
    sheet.row(tr("Method"), tr("`POST` (OpenStatus sends nothing else)"));
    sheet.row(tr("Header"), shownHeader(endpoint));
    sheet.row(tr("Header"), u"`Content-Type: application/json`"_s);
    sheet.row(tr("Events"),
              tr("`error`, `degraded` and `recovered` are always sent; connect every monitor that should "
                 "page someone"));
    sheet.line();
    sheet.line(tr("The Test button of OpenStatus always sends `recovered`. It can show that the URL and the "
                  "token work, "
                  "never that a trigger does."));
}

QString readingNote(const MatchingProfile& profile)
{
    return tr("The verdicts behind this sheet assume: %1 of a list must be contained, keys are read as `%2`, "
              "case is "
              "`%3`. Callgoose's pages do not settle this; run a full-cycle test against your tenant.")
        .arg(profile.items == ItemsReading::All ? tr("all items") : tr("any one item"), toWord(profile.keys),
             toWord(profile.letterCase));
}

} // namespace

QByteArray sheetAsMarkdown(const FilterSet& filterSet, const std::optional<Endpoint>& endpoint)
{
    SheetWriter sheet;
    sheet.line(u"# "_s + tr("Hand-over sheet: OpenStatus to Callgoose SQIBS"));
    sheet.line();
    if (!filterSet.name.isEmpty()) {
        sheet.line(tr("Filter set: %1").arg(asMarkdownCode(filterSet.name)));
        sheet.line();
    }
    sheet.line(tr(
        "Type these values field by field. `<TOKEN>` stands for the API token, which is never written down "
        "here."));
    sheet.heading(tr("Callgoose: service, API integration, filters"));
    int number = 0;
    for (const Filter& filter : filterSet.filters) {
        writeFilter(sheet, filter, ++number);
    }
    if (filterSet.filters.isEmpty()) {
        sheet.line(tr("There are no filters yet."));
        sheet.line();
    }
    sheet.line(readingNote(filterSet.profile));
    writeOpenStatus(sheet, filterSet, endpoint);
    return sheet.finish();
}

} // namespace gooseneck

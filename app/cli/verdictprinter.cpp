#include "verdictprinter.h"

#include "base/plaintext.h"
#include "wording/errortext.h"
#include "wording/verdicttext.h"

#include <algorithm>
#include <utility>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownCharacters = 200;

void writeTrace(JsonWriter& json, int filter, QStringView part, const ConditionTrace& trace)
{
    json.beginObject().member(u"filter", filter).member(u"part", part).member(u"key", trace.key);
    json.key(u"found").boolean(trace.found);
    if (trace.found) {
        json.member(u"value", trace.value);
    }
    json.key(u"holds").boolean(trace.holds);
    json.member(u"text", sentence(trace)).endObject();
}

QByteArray whyAsJson(const QList<FilterTrace>& traces)
{
    JsonWriter json(JsonLayout::OneLine);
    json.beginArray();
    int number = 0;
    for (const FilterTrace& trace : traces) {
        ++number;
        for (const ConditionTrace& condition : trace.trigger) {
            writeTrace(json, number, u"trigger", condition);
        }
        if (trace.resolve) {
            writeTrace(json, number, u"resolve", *trace.resolve);
        }
    }
    json.endArray();
    return json.finish().trimmed();
}

/// A payload with its verdict.
struct Weighed
{
    const QString& source;
    const JsonDocument& document;
    const Verdict& verdict;
    bool isRobust;
};

/// Members of an object, straight into the output: JsonWriter would take longer than the evaluation.
class Members
{
public:
    explicit Members(QByteArray& out)
        : m_out(out)
    {
        put("{");
    }

    Members& add(QByteArrayView name, QStringView text)
    {
        begin(name);
        appendQuoted(m_out, text);
        return *this;
    }
    Members& addIfAny(QByteArrayView name, const std::optional<QString>& text)
    {
        return text ? add(name, *text) : *this;
    }
    Members& add(QByteArrayView name, int number) { return addJson(name, QByteArray::number(number)); }
    /// A value as JSON.
    Members& addJson(QByteArrayView name, QByteArrayView json)
    {
        begin(name);
        put(json);
        return *this;
    }
    void end() { put("}\n"); }

private:
    void begin(QByteArrayView name)
    {
        char* to = room(name.size() + 4 - (m_isFirst ? 1 : 0));
        if (!std::exchange(m_isFirst, false)) {
            *to++ = ',';
        }
        *to++ = '"';
        to = std::copy(name.begin(), name.end(), to);
        *to++ = '"';
        *to = ':';
    }
    void put(QByteArrayView bytes) { std::copy(bytes.begin(), bytes.end(), room(bytes.size())); }
    /// So many bytes more. QByteArray::append() of a few bytes takes several times as long.
    char* room(qsizetype bytes)
    {
        const qsizetype at = m_out.size();
        m_out.resize(at + bytes);
        return m_out.data() + at;
    }

    QByteArray& m_out;
    bool m_isFirst = true;
};

void writeMatch(Members& members, const Verdict& verdict)
{
    const bool triggers = verdict.triggerFilter.has_value();
    if (const auto filter = triggers ? verdict.triggerFilter : verdict.resolveFilter) {
        members.add("filter", *filter);
        members.addIfAny("incident", triggers ? verdict.triggerIncident : verdict.resolveIncident);
    }
    if (triggers) {
        members.add("title", verdict.title).add("description", verdict.description);
    }
}

void writeAsJson(QByteArray& out, const FilterSet& filterSet, const Weighed& one, Explanation explanation)
{
    const Verdict& verdict = one.verdict;
    Members members(out);
    members.add("source", one.source).add("verdict", toWord(verdict.kind));
    writeMatch(members, verdict);
    members.addJson("robust", one.isRobust ? "true" : "false");
    if (verdict.kind == VerdictKind::Both) {
        members.add("resolveFilter", *verdict.resolveFilter)
            .addIfAny("resolveIncident", verdict.resolveIncident);
    }
    if (explanation == Explanation::EachCondition) {
        members.addJson("why", whyAsJson(explain(filterSet, one.document, filterSet.profile)));
    }
    members.end();
}

void appendLine(QByteArray& out, const QString& line)
{
    out += line.toUtf8() + '\n';
}

void writeTrace(QByteArray& out, int filter, const QString& part, const ConditionTrace& trace)
{
    appendLine(out, u"  "_s + tr("Filter %1, %2: %3").arg(QString::number(filter), part, sentence(trace)));
}

void writeWhy(QByteArray& out, const QList<FilterTrace>& traces)
{
    int number = 0;
    for (const FilterTrace& trace : traces) {
        ++number;
        for (const ConditionTrace& condition : trace.trigger) {
            writeTrace(out, number, tr("trigger"), condition);
        }
        if (trace.resolve) {
            writeTrace(out, number, tr("resolve"), *trace.resolve);
        }
    }
}

QString filterNumbers(const Verdict& verdict)
{
    QStringList numbers;
    for (const auto& filter : {verdict.triggerFilter, verdict.resolveFilter}) {
        if (filter && !numbers.contains(QString::number(*filter))) {
            numbers.append(QString::number(*filter));
        }
    }
    return numbers.isEmpty() ? QString() : u" ("_s + tr("filter %1").arg(numbers.join(u", "_s)) + u')';
}

/// Readings with the same outcome share a line: most sets differ in one respect only.
void writeDifferences(QByteArray& out, QList<ReadingDifference> differences)
{
    while (!differences.isEmpty()) {
        const ReadingDifference first = differences.constFirst();
        const auto count = differences.removeIf(
            [&](const ReadingDifference& other) { return sameOutcome(other.verdict, first.verdict); });
        appendLine(out, u"  "_s + tr("Another result under %1 of %2 readings, such as %3: %4%5")
                                      .arg(QString::number(count), QString::number(allProfiles().size()),
                                           toText(first.profile), verdictText(first.verdict),
                                           filterNumbers(first.verdict)));
    }
}

void writeAsText(QByteArray& out, const FilterSet& filterSet, const Weighed& one, Explanation explanation)
{
    const Verdict& verdict = one.verdict;
    appendLine(out, visibleText(one.source) + u": "_s + verdictText(verdict) + filterNumbers(verdict));
    if (verdict.triggerFilter) {
        appendLine(out, u"  "_s + tr("Title: %1").arg(visibleExcerpt(verdict.title, shownCharacters)));
        appendLine(out,
                   u"  "_s + tr("Description: %1").arg(visibleExcerpt(verdict.description, shownCharacters)));
    }
    if (!one.isRobust) {
        writeDifferences(out, differencesByReading(filterSet, one.document));
    }
    if (explanation == Explanation::EachCondition) {
        writeWhy(out, explain(filterSet, one.document, filterSet.profile));
    }
}

void writeInvalid(Written& written, OutputForm form, const QString& source, const JsonError& error)
{
    appendLine(written.err, visibleText(source) + u": "_s + sentence(error));
    if (form == OutputForm::Text) {
        return;
    }
    JsonWriter json(JsonLayout::OneLine);
    json.beginObject().member(u"source", source).member(u"verdict", toWord(VerdictKind::Invalid));
    json.member(u"offset", error.offset)
        .member(u"line", error.line)
        .member(u"column", error.column)
        .endObject();
    written.out += json.finish();
}

} // namespace

VerdictKind writeVerdict(Written& written, OutputForm form, Explanation explanation,
                         const PreparedFilters& filters, const QString& source,
                         const Result<JsonDocument, JsonError>& document)
{
    if (!document) {
        writeInvalid(written, form, source, document.error());
        return VerdictKind::Invalid;
    }
    const PreparedFilters::Weighed weighed = filters.weigh(*document);
    const Weighed one{source, *document, weighed.verdict, weighed.isRobust};
    switch (form) {
    case OutputForm::Json:
        writeAsJson(written.out, filters.filterSet(), one, explanation);
        break;
    case OutputForm::Text:
        writeAsText(written.out, filters.filterSet(), one, explanation);
        break;
    }
    return weighed.verdict.kind;
}

} // namespace gooseneck

#include "exports/sheet.h"

#include "exports/markdowntext.h"
#include "wording/tr.h"

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

QString cellText(const SheetCell& cell)
{
    QStringList parts;
    for (const QString& value : cell.values) {
        parts.append(asMarkdownCode(value));
    }
    const QString values = parts.join(u", "_s);
    const QString sentence = asMarkdownText(cell.sentence);
    if (values.isEmpty() && sentence.isEmpty()) {
        return u"—"_s;
    }
    return values.isEmpty() || sentence.isEmpty() ? QString(values + sentence)
                                                  : QString(sentence + u": "_s + values);
}

QString table(const QString& left, const QList<SheetRow>& rows, qsizetype column)
{
    QString text = u"| "_s + left + u" | "_s + tr("Value") + u" |\n|---|---|\n"_s;
    for (const SheetRow& row : rows) {
        text += u"| "_s + row.field + u" | "_s + cellText(row.cells[column]) + u" |\n"_s;
    }
    return text + u'\n';
}

QString heading(const QString& text)
{
    return u"## "_s + text + u"\n\n"_s;
}

QString troubleText(const SheetTrouble& trouble)
{
    QString text =
        u"- **"_s + asMarkdownText(trouble.symptom) + u".** "_s + asMarkdownText(trouble.advice) + u'\n';
    for (const QString& finding : trouble.findings) {
        text += u"  - "_s + tr("Found here:") + u' ' + asMarkdownText(finding) + u'\n';
    }
    return text;
}

} // namespace

QByteArray sheetAsMarkdown(const FilterSet& filterSet, const std::optional<Endpoint>& endpoint,
                           const QList<Finding>& findings)
{
    const SheetContent sheet = sheetContent(filterSet, endpoint, findings);
    QString text = u"# "_s + sheet.title + u"\n\n"_s;
    if (!sheet.setName.isEmpty()) {
        text += tr("Filter set: %1").arg(asMarkdownCode(sheet.setName)) + u"\n\n"_s;
    }
    text += asMarkdownText(sheet.intro) + u"\n\n"_s + heading(sheet.filtersTitle);
    for (qsizetype filter = 0; filter < sheet.filterCount; ++filter) {
        text += u"### "_s + tr("Filter %1").arg(filter + 1) + u"\n\n"_s +
                table(tr("Field in the Callgoose form"), sheet.filters, filter);
    }
    if (sheet.filterCount == 0) {
        text += tr("There are no filters yet.") + u"\n\n"_s;
    }
    text += asMarkdownText(sheet.reading) + u"\n\n"_s + heading(sheet.channelTitle) +
            table(tr("Field"), sheet.channel, 0) + asMarkdownText(sheet.channelNote) + u"\n\n"_s +
            heading(sheet.troublesTitle);
    for (const SheetTrouble& trouble : sheet.troubles) {
        text += troubleText(trouble);
    }
    return text.toUtf8();
}

} // namespace gooseneck

// The hand-over sheet for a browser and its printer.

#include "base/plaintext.h"
#include "exports/sheet.h"
#include "wording/language.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QXmlStreamWriter>

#include <algorithm>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

/// So many filters stand side by side; ten are two tables.
constexpr qsizetype filtersPerTable = 5;

/// Neither text holds < > & or ", which XML and HTML would not read alike.
constexpr auto style = R"(
@page { size: A4; margin: 11mm; }
body { font: 13px/1.35 system-ui, 'DejaVu Sans', sans-serif; color: #1b1f24; background: #ffffff; margin: 24px auto;
  max-width: 1080px; }
h1 { font-size: 1.5em; margin: 0 0 .3em; } h2 { font-size: 1.12em; margin: 1em 0 .3em; } p { margin: .3em 0; }
table { border-collapse: collapse; width: 100%; margin: .3em 0; }
th, td { border: 1px solid #c9ced6; padding: .22em .5em; text-align: left; vertical-align: top; }
th { background: #f1f3f6; font-weight: 600; } tbody th { width: 1%; white-space: nowrap; }
code { font-family: 'DejaVu Sans Mono', monospace; font-size: .94em; white-space: pre-wrap; overflow-wrap: anywhere; }
span.value { display: inline-block; margin-right: .6em; }
button { font: inherit; font-size: .82em; margin-left: .4em; padding: 0 .45em; border: 1px solid #8a93a0;
  border-radius: 4px; background: #f7f8fa; cursor: pointer; }
.quiet { color: #555c66; } ul { margin: .2em 0; padding-left: 1.2em; }
@media print { body { font-size: 8pt; line-height: 1.25; margin: 0; max-width: none; } button { display: none; } h2 { margin-top: .7em; } tr, li { break-inside: avoid; } }
)"_L1;

constexpr auto script = R"(
document.querySelectorAll('code.typed').forEach(function (code) {
  var button = document.createElement('button');
  button.type = 'button';
  button.textContent = code.dataset.copy;
  button.setAttribute('aria-label', code.dataset.copy + ': ' + code.textContent);
  button.onclick = function () {
    var range = document.createRange();
    range.selectNodeContents(code);
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    if (document.execCommand('copy')) { button.textContent = code.dataset.copied; }
  };
  code.after(button);
});
)"_L1;

QString policy()
{
    const QByteArray hash =
        QCryptographicHash::hash(QByteArrayView(script.data(), script.size()), QCryptographicHash::Sha256);
    return u"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-%1'; form-action 'none'"_s.arg(
        QString::fromLatin1(hash.toBase64()));
}

/// Writes the page. QXmlStreamWriter escapes every text, so that foreign text cannot become markup.
class PageWriter
{
    Q_DECLARE_TR_FUNCTIONS(gooseneck::PageWriter)

public:
    PageWriter()
        : m_xml(&m_bytes)
    {
    }

    QByteArray write(const SheetContent& sheet)
    {
        m_xml.writeDTD(u"<!DOCTYPE html>"_s);
        m_xml.writeStartElement(u"html"_s);
        m_xml.writeAttribute(u"lang"_s, toWord(spokenLanguage()));
        writeHead(sheet);
        m_xml.writeStartElement(u"body"_s);
        m_xml.writeTextElement(u"h1"_s, sheet.title);
        if (!sheet.setName.isEmpty()) {
            m_xml.writeTextElement(u"p"_s, tr("Filter set: %1").arg(visibleText(sheet.setName)));
        }
        paragraph(sheet.intro);
        m_xml.writeTextElement(u"h2"_s, sheet.filtersTitle);
        writeFilters(sheet);
        paragraph(sheet.reading);
        m_xml.writeTextElement(u"h2"_s, sheet.channelTitle);
        writeTable({tr("Field"), tr("Value")}, sheet.channel, 0, 1);
        paragraph(sheet.channelNote);
        m_xml.writeTextElement(u"h2"_s, sheet.troublesTitle);
        writeTroubles(sheet.troubles);
        m_xml.writeTextElement(u"script"_s, {});
        m_xml.writeEndDocument();
        // The script as it is: its hash is that of these bytes, and it needs no escaping.
        m_bytes.replace("<script></script>",
                        "<script>" + QByteArray(script.data(), script.size()) + "</script>");
        return m_bytes + '\n';
    }

private:
    void writeHead(const SheetContent& sheet)
    {
        m_xml.writeStartElement(u"head"_s);
        writeMeta(u"charset"_s, u"utf-8"_s, {}, {});
        writeMeta(u"http-equiv"_s, u"Content-Security-Policy"_s, u"content"_s, policy());
        writeMeta(u"name"_s, u"viewport"_s, u"content"_s, u"width=device-width"_s);
        m_xml.writeTextElement(u"title"_s, sheet.title);
        m_xml.writeTextElement(u"style"_s, style);
        m_xml.writeEndElement();
    }

    void writeMeta(const QString& name, const QString& value, const QString& second, const QString& content)
    {
        m_xml.writeEmptyElement(u"meta"_s);
        m_xml.writeAttribute(name, value);
        if (!second.isEmpty()) {
            m_xml.writeAttribute(second, content);
        }
    }

    void paragraph(const QString& text)
    {
        m_xml.writeStartElement(u"p"_s);
        m_xml.writeAttribute(u"class"_s, u"quiet"_s);
        m_xml.writeCharacters(text);
        m_xml.writeEndElement();
    }

    void writeFilters(const SheetContent& sheet)
    {
        if (sheet.filterCount == 0) {
            paragraph(tr("There are no filters yet."));
        }
        for (qsizetype first = 0; first < sheet.filterCount; first += filtersPerTable) {
            const qsizetype count = std::min(filtersPerTable, sheet.filterCount - first);
            QStringList names{tr("Field in the Callgoose form")};
            for (qsizetype filter = first; filter < first + count; ++filter) {
                names.append(tr("Filter %1").arg(filter + 1));
            }
            writeTable(names, sheet.filters, first, count);
        }
    }

    void writeTable(const QStringList& names, const QList<SheetRow>& rows, qsizetype first, qsizetype count)
    {
        m_xml.writeStartElement(u"table"_s);
        m_xml.writeStartElement(u"thead"_s);
        m_xml.writeStartElement(u"tr"_s);
        for (const QString& name : names) {
            m_xml.writeTextElement(u"th"_s, name);
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeStartElement(u"tbody"_s);
        for (const SheetRow& row : rows) {
            m_xml.writeStartElement(u"tr"_s);
            m_xml.writeTextElement(u"th"_s, row.field);
            for (qsizetype column = first; column < first + count; ++column) {
                writeCell(row.cells[column]);
            }
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
        m_xml.writeEndElement();
    }

    void writeCell(const SheetCell& cell)
    {
        m_xml.writeStartElement(u"td"_s);
        if (!cell.sentence.isEmpty()) {
            m_xml.writeCharacters(cell.values.isEmpty() ? cell.sentence : QString(cell.sentence + u": "_s));
        } else if (cell.values.isEmpty()) {
            m_xml.writeCharacters(u"—"_s);
        }
        for (const QString& value : cell.values) {
            writeValue(value);
        }
        m_xml.writeEndElement();
    }

    /// What is shown can be copied only where it is the value itself.
    void writeValue(const QString& value)
    {
        const QString shown = visibleText(value);
        m_xml.writeStartElement(u"span"_s);
        m_xml.writeAttribute(u"class"_s, u"value"_s);
        m_xml.writeStartElement(u"code"_s);
        if (shown == value) {
            m_xml.writeAttribute(u"class"_s, u"typed"_s);
            m_xml.writeAttribute(u"data-copy"_s, tr("Copy"));
            m_xml.writeAttribute(u"data-copied"_s, tr("Copied"));
        }
        m_xml.writeCharacters(shown);
        m_xml.writeEndElement();
        if (shown != value) {
            m_xml.writeCharacters(u' ' + tr("(holds invisible characters)"));
        }
        m_xml.writeEndElement();
    }

    void writeTroubles(const QList<SheetTrouble>& troubles)
    {
        m_xml.writeStartElement(u"ul"_s);
        for (const SheetTrouble& trouble : troubles) {
            m_xml.writeStartElement(u"li"_s);
            m_xml.writeTextElement(u"b"_s, trouble.symptom + u'.');
            m_xml.writeCharacters(u' ' + trouble.advice);
            if (!trouble.findings.isEmpty()) {
                m_xml.writeStartElement(u"ul"_s);
                for (const QString& finding : trouble.findings) {
                    m_xml.writeTextElement(u"li"_s, tr("Found here:") + u' ' + finding);
                }
                m_xml.writeEndElement();
            }
            m_xml.writeEndElement();
        }
        m_xml.writeEndElement();
    }

    QByteArray m_bytes;
    QXmlStreamWriter m_xml;
};

} // namespace

QByteArray sheetAsHtml(const FilterSet& filterSet, const std::optional<Endpoint>& endpoint,
                       const QList<Finding>& findings)
{
    return PageWriter().write(sheetContent(filterSet, endpoint, findings));
}

} // namespace gooseneck

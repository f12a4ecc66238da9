#include "base/plaintext.h"
#include "exports/openstatusexport.h"
#include "exports/sheet.h"
#include "filter/filtersetfile.h"
#include "support/captures.h"

#include <QFile>
#include <QTest>
#include <QXmlStreamReader>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

Endpoint acme(AuthMode auth = AuthMode::Bearer)
{
    return {QUrl(u"https://acme.callgoose.com/v1/process"_s), auth};
}

/// A filter set with this text in every place for foreign text.
FilterSet filledWith(const QString& text)
{
    Filter filter;
    filter.urgency = text;
    filter.trigger = {{{text, {text, text}}, {text, {text}}}, text, text, text};
    filter.resolve = ResolvePart{{text, {text}}, text};
    return {text, text, {}, {filter}};
}

/// The page as XML: its elements in order, and the texts of its <code> elements.
struct ReadPage
{
    QStringList elements;
    QStringList codes;
    QString error;
};

ReadPage readPage(const QByteArray& html)
{
    ReadPage page;
    QXmlStreamReader xml(html);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        page.elements.append(xml.name().toString());
        if (xml.name() == u"code") {
            page.codes.append(xml.readElementText());
        }
    }
    page.error = xml.errorString();
    return page;
}

QStringList naughtyStrings()
{
    QFile file(QStringLiteral(GOOSENECK_CORPORA "/blns/blns.txt"));
    QStringList strings;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray& line : file.readAll().split('\n')) {
            const QString text = QString::fromUtf8(line); // takes a byte order mark away
            if (!text.isEmpty() && !line.startsWith('#')) {
                strings.append(text);
            }
        }
    }
    return strings;
}

QByteArray sample(const QString& name)
{
    QFile file(QStringLiteral(GOOSENECK_SOURCE_DIR "/tests/data/openstatus/rpc_") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysEveryFieldOfTheForm_data();
    void saysEveryFieldOfTheForm();
    void tiesFindingsToTroubles();
    void naughtyStringsAreNoMarkup();
    void nobodysTokenIsInIt();
    void requestIsTheSample();
    void filterSetComesBackEqual();
};

void TestSheet::saysEveryFieldOfTheForm_data()
{
    QTest::addColumn<QString>("field");
    for (const char* field :
         {"Urgency", "Trigger: Payload JSON Key", "Trigger: Key Value Contains", "Trigger: Map Incident With",
          "Trigger: Incident Title From", "Trigger: Incident Description From", "Resolve: Payload JSON Key",
          "Resolve: Key Value Contains", "Resolve: Incident Mapped With", "Name", "URL", "Header key",
          "Header value", "Events"}) {
        QTest::newRow(field) << QString::fromLatin1(field);
    }
}

void TestSheet::saysEveryFieldOfTheForm()
{
    QFETCH(QString, field);
    const QByteArray markdown = sheetAsMarkdown(alertFilterSet(), acme());
    QVERIFY(markdown.contains("| " + field.toUtf8() + " | "));
    const QByteArray html = sheetAsHtml(alertFilterSet(), acme());
    QVERIFY(html.contains("<th>" + field.toUtf8() + "</th>"));
}

void TestSheet::tiesFindingsToTroubles()
{
    FilterSet set = alertFilterSet();
    set.filters[0].resolve->incidentMappedWith = u"id"_s;
    const QList<Finding> findings = lint(set, {});
    const auto differs = std::find_if(findings.cbegin(), findings.cend(), [](const Finding& finding) {
        return finding.code == FindingCode::MapKeyDiffers;
    });
    QVERIFY(differs != findings.cend());
    const SheetContent sheet = sheetContent(set, acme(), {*differs});
    QCOMPARE(sheet.troubles.size(), 4);
    QVERIFY(sheet.troubles[2].symptom.contains(u"never closes"));
    QCOMPARE(sheet.troubles[2].findings.size(), 1);
    QVERIFY(sheetAsMarkdown(set, acme(), {*differs}).contains("  - Found here: Filter 1"));
    QVERIFY(sheetAsHtml(set, acme(), {*differs}).contains("<li>Found here: Filter 1"));
}

void TestSheet::naughtyStringsAreNoMarkup()
{
    const QStringList strings =
        naughtyStrings() + QStringList{u"<script>"_s, u"`x`|"_s, QString(QChar(0xFFFE)) + QChar(0xD800)};
    const QStringList elements = readPage(sheetAsHtml(filledWith(u"x"_s), acme())).elements;
    for (const QString& text : strings) {
        const ReadPage page = readPage(sheetAsHtml(filledWith(text), acme()));
        QVERIFY2(page.error.isEmpty(), qPrintable(page.error + u": "_s + text));
        QVERIFY2(page.elements == elements, qPrintable(text));
        QVERIFY2(page.codes.contains(visibleText(text)), qPrintable(text));
        const QByteArray markdown = sheetAsMarkdown(filledWith(text), acme());
        QCOMPARE(markdown.count('\n'), sheetAsMarkdown(filledWith(u"x"_s), acme()).count('\n'));
    }
    if (strings.size() < 100) {
        QSKIP("the list of naughty strings is not here");
    }
}

void TestSheet::nobodysTokenIsInIt()
{
    const QByteArray canary = "gk-canary-7f2c";
    const auto parsed =
        parseEndpoint(u"https://acme.callgoose.com/v1/process?key=a&token="_s + QString::fromLatin1(canary));
    QVERIFY(parsed);
    const Endpoint endpoint = parsed->endpoint;
    for (const QByteArray& content :
         {sheetAsMarkdown(alertFilterSet(), endpoint), sheetAsHtml(alertFilterSet(), endpoint),
          channelAsTerraform(alertFilterSet(), endpoint, {}),
          channelAsRequest(alertFilterSet(), endpoint, {})}) {
        QVERIFY(!content.contains(canary));
        QVERIFY(content.contains("token"));
    }
}

void TestSheet::requestIsTheSample()
{
    QByteArray expected = sample(u"create_notification_request.json"_s);
    QVERIFY(!expected.isEmpty());
    // The sample has another endpoint and token, and a second header of its sender's own.
    expected.replace("https://bridge.example.net/openstatus/7f2c",
                     "https://acme.callgoose.com/v1/process?from=OpenStatus");
    expected.replace("EXAMPLE-TOKEN", "<TOKEN>");
    const qsizetype second = expected.indexOf(",\n        {\n          \"key\": \"X-Source\"");
    expected.remove(second, expected.indexOf("}", second) + 1 - second);
    QCOMPARE(channelAsRequest(alertFilterSet(), acme(), {u"4821"_s, u"4830"_s}), expected);
}

void TestSheet::filterSetComesBackEqual()
{
    for (const QString& text : naughtyStrings() + QStringList{u"x"_s}) {
        const auto back = readFilterSet(writeFilterSet(filledWith(text)));
        QVERIFY2(back && *back == filledWith(text), qPrintable(text));
    }
}

QTEST_GUILESS_MAIN(TestSheet)
#include "tst_sheet.moc"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QString state; ///< "unfinished" ...; empty: finished
    bool isPlural = false;
    QStringList forms; ///< one where it is no plural
};

QStringList all(const QString& text, const QRegularExpression& pattern)
{
    QStringList found;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        found.append(matches.next().captured());
    }
    std::ranges::sort(found);
    return found;
}

/// A form of a plural may leave its number out: "one monitor".
QStringList placeholders(const QString& text, bool isPlural)
{
    static const QRegularExpression pattern(u"%L?(?:\\d+|n)"_s);
    QStringList found = all(text, pattern);
    if (isPlural) {
        found.removeAll(u"%n"_s);
        found.removeAll(u"%Ln"_s);
    }
    return found;
}

QStringList tags(const QString& text)
{
    static const QRegularExpression pattern(u"</?[a-z][^<>]*>"_s);
    return all(text, pattern);
}

/// The patterns of a file filter, "(*.json)".
QStringList filePatterns(const QString& text)
{
    static const QRegularExpression pattern(u"\\(\\*[^)]*\\)"_s);
    return all(text, pattern);
}

qsizetype mnemonics(const QString& text)
{
    static const QRegularExpression pattern(u"&&|&(\\S)"_s);
    qsizetype count = 0;
    auto matches = pattern.globalMatch(text);
    while (matches.hasNext()) {
        count += matches.next().captured(1).isEmpty() ? 0 : 1;
    }
    return count;
}

QChar lastMark(const QString& text)
{
    const QChar last = text.isEmpty() ? QChar() : text.back();
    return u"….:?! \n"_s.contains(last) ? last : QChar();
}

bool isShortcut(const QString& text)
{
    static const QRegularExpression pattern(u"^(?:(?:Ctrl|Shift|Alt)\\+)+\\w+$"_s);
    return pattern.match(text).hasMatch();
}

/// What stands at the beginning where a text is joined to one before it.
QChar firstMark(const QString& text)
{
    const QChar first = text.isEmpty() ? QChar() : text.front();
    return first == u' ' || first == u',' ? first : QChar();
}

QStringList formFaults(const QString& source, const QString& form, bool isPlural)
{
    const std::pair<bool, QString> rules[]{
        {form.trimmed().isEmpty(), u"is empty"_s},
        {placeholders(source, isPlural) != placeholders(form, isPlural), u"other placeholders"_s},
        {tags(source) != tags(form), u"other tags"_s},
        {filePatterns(source) != filePatterns(form), u"other file patterns"_s},
        {mnemonics(source) != mnemonics(form), u"another number of mnemonics"_s},
        {lastMark(source) != lastMark(form), u"another last character"_s},
        {firstMark(source) != firstMark(form), u"another first character"_s},
        {source.count(u'\n') != form.count(u'\n'), u"other line breaks"_s},
        {source.contains(u"  "_s) != form.contains(u"  "_s), u"other double spaces"_s},
        {isShortcut(source) && source != form, u"another shortcut"_s},
    };
    QStringList faults;
    for (const auto& [isBroken, rule] : rules) {
        if (isBroken) {
            faults.append(rule);
        }
    }
    return faults;
}

QStringList faultsOf(const Message& message)
{
    if (!message.state.isEmpty()) {
        return {message.state};
    }
    QStringList faults;
    if (message.forms.size() != (message.isPlural ? 2 : 1)) { // German, French and Spanish have two
        faults.append(u"another number of forms"_s);
    }
    for (const QString& form : message.forms) {
        faults += formFaults(message.source, form, message.isPlural);
    }
    faults.removeDuplicates();
    return faults;
}

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value(u"numerus"_s) == u"yes";
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            message.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            message.state = xml.attributes().value(u"type"_s).toString();
            if (!message.isPlural) {
                message.forms.append(xml.readElementText());
                continue;
            }
            while (xml.readNextStartElement()) {
                message.forms.append(xml.readElementText());
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> readMessages(QIODevice& file)
{
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"name") {
            context = xml.readElementText();
        } else if (xml.name() == u"message") {
            messages.append(readMessage(xml, context));
        }
    }
    return xml.hasError() ? QList<Message>() : messages;
}

} // namespace

/// The translations against their English source.
class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faultsAreFound_data();
    void faultsAreFound();
    void everyTextIsTranslated_data();
    void everyTextIsTranslated();
};

void TestTranslations::faultsAreFound_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<QStringList>("faults");
    QTest::newRow("placeholders in another order") << u"%1 of %2"_s << u"von %2 %1"_s << QStringList();
    QTest::newRow("a placeholder is gone")
        << u"%1 of %2"_s << u"%1"_s << QStringList(u"other placeholders"_s);
    QTest::newRow("a number out of the blue")
        << u"A monitor"_s << u"%n Monitor"_s << QStringList(u"other placeholders"_s);
    QTest::newRow("another tag") << u"<b>x</b>"_s << u"<i>x</i>"_s << QStringList(u"other tags"_s);
    QTest::newRow("another file pattern")
        << u"All (*.json)"_s << u"Alle (*.jsn)"_s << QStringList(u"other file patterns"_s);
    QTest::newRow("the mnemonic is gone")
        << u"&Open"_s << u"Offnen"_s << QStringList(u"another number of mnemonics"_s);
    QTest::newRow("an ampersand is no mnemonic") << u"&This && that"_s << u"&Dies && das"_s << QStringList();
    QTest::newRow("no full stop") << u"It is so."_s << u"So ist es"_s
                                  << QStringList(u"another last character"_s);
    QTest::newRow("three dots for one character")
        << u"Open…"_s << u"Offnen..."_s << QStringList(u"another last character"_s);
    QTest::newRow("French space before the mark") << u"Really?"_s << u"Vraiment\u202f?"_s << QStringList();
    QTest::newRow("joined without its space")
        << u" ms"_s << u"ms"_s << QStringList(u"another first character"_s);
    QTest::newRow("a line less") << u"a\nb"_s << u"a b"_s << QStringList(u"other line breaks"_s);
    QTest::newRow("columns moved together") << u"a  b"_s << u"a b"_s << QStringList(u"other double spaces"_s);
    QTest::newRow("a shortcut that no program reads")
        << u"Ctrl+E"_s << u"Strg+E"_s << QStringList(u"another shortcut"_s);
    QTest::newRow("nothing") << u"Stop"_s << QString() << QStringList(u"is empty"_s);
}

void TestTranslations::faultsAreFound()
{
    QFETCH(const QString, source);
    QFETCH(const QString, translation);
    QFETCH(const QStringList, faults);
    QCOMPARE(faultsOf({{}, source, {}, false, {translation}}), faults);
}

void TestTranslations::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : {u"de"_s, u"fr"_s, u"es"_s}) {
        QTest::newRow(qPrintable(language)) << language;
    }
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(const QString, language);
    QFile file(QStringLiteral(GOOSENECK_SOURCE_DIR) +
               u"/resources/translations/gooseneck_%1.ts"_s.arg(language));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<Message> messages = readMessages(file);
    QVERIFY2(messages.size() > 1500, qPrintable(QString::number(messages.size())));
    qsizetype count = 0;
    for (const Message& message : messages) {
        const QStringList faults = faultsOf(message);
        count += faults.size();
        if (!faults.isEmpty()) {
            qWarning().noquote() << message.context
                                 << u"\"%1\": %2"_s.arg(message.source, faults.join(u", "));
        }
    }
    QCOMPARE(count, 0);
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"

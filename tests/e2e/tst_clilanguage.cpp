#include "cliprocess.h"

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

Ended runIn(const QString& language, const QStringList& arguments)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"GOOSENECK_LANGUAGE"_s, language);
    return runProgram(cliPath(), arguments, {}, environment);
}

} // namespace

class TestCliLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jsonIsTheSameInEveryLanguage_data();
    void jsonIsTheSameInEveryLanguage();
    void anotherLanguageIsSaidAndEnglishIsSpoken();
};

void TestCliLanguage::jsonIsTheSameInEveryLanguage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const QStringList input{u"--filters"_s, openStatusFilters(), samplePath(u"openstatus-error"_s)};
    QTest::newRow("findings") << QStringList{u"lint"_s, u"--json"_s} + input;
    QTest::newRow("verdicts and why") << QStringList{u"evaluate"_s, u"--json"_s, u"--explain"_s} + input;
    QTest::newRow("suggestions") << QStringList{u"suggest"_s, u"--json"_s, samplePath(u"openstatus-error"_s),
                                                samplePath(u"openstatus-recovered"_s)};
}

void TestCliLanguage::jsonIsTheSameInEveryLanguage()
{
    QFETCH(const QStringList, arguments);
    const Ended english = runIn({}, arguments);
    QVERIFY2(english.exitCode == 0 || english.exitCode == 1, english.err.constData());
    QVERIFY(!english.out.isEmpty());
    for (const QString& language : {u"de"_s, u"fr"_s, u"es"_s}) {
        QCOMPARE(runIn(language, arguments).out, english.out);
    }
}

void TestCliLanguage::anotherLanguageIsSaidAndEnglishIsSpoken()
{
    const Ended ended = runIn(u"klingon"_s, {u"--help"_s});
    QCOMPARE(ended.exitCode, 0);
    QVERIFY(ended.err.contains("GOOSENECK_LANGUAGE holds no language"));
    QVERIFY(ended.out.contains("Connects OpenStatus monitors"));
}

QTEST_GUILESS_MAIN(TestCliLanguage)
#include "tst_clilanguage.moc"

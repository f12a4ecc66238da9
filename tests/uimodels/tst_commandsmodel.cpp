#include "models/commandsmodel.h"
#include "models/fuzzymatch.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

Command command(const QString& name, const QString& path)
{
    Command made;
    made.id = path + u'/' + name;
    made.name = name;
    made.path = path;
    return made;
}

QList<Command> someCommands()
{
    return {command(u"Open workspace"_s, u"File"_s), command(u"Save workspace"_s, u"File"_s),
            command(u"Hand-over sheet"_s, u"File › Export"_s), command(u"Export captures"_s, u"Payloads"_s),
            command(u"Test on simulator"_s, u"Test"_s)};
}

QStringList namesIn(const CommandsModel& model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row) {
        names.append(model.index(row).data().toString());
    }
    return names;
}

} // namespace

class TestCommandsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void betterFirst_data();
    void betterFirst();
    void withNothingTypedTheLastUsedComeFirst();
    void whatWasTypedIsLookedForInNamesThenInMenus();
    void ofEqualOnesTheLastUsedIsFirst();
    void saysWhyItIsNotAvailable();
};

void TestCommandsModel::finds_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("nothing typed fits everything") << u""_s << u"Save"_s << true;
    QTest::newRow("spaces alone are nothing") << u"  "_s << u"Save"_s << true;
    QTest::newRow("letters in their order") << u"swk"_s << u"Save workspace"_s << true;
    QTest::newRow("not in another order") << u"ws"_s << u"Swap"_s << false;
    QTest::newRow("upper and lower case alike") << u"SAVE"_s << u"save"_s << true;
    QTest::newRow("every word has to be there") << u"save nothing"_s << u"Save workspace"_s << false;
    QTest::newRow("words in any order") << u"work save"_s << u"Save workspace"_s << true;
    QTest::newRow("a letter counts once") << u"ss"_s << u"Use"_s << false;
    QTest::newRow("letters beyond ASCII") << u"ü"_s << u"Übernehmen"_s << true;
}

void TestCommandsModel::finds()
{
    QFETCH(QString, query);
    QFETCH(QString, text);
    QFETCH(bool, found);
    QCOMPARE(fuzzyScore(query, text).has_value(), found);
}

void TestCommandsModel::betterFirst_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    QTest::newRow("the beginning of a word before its middle")
        << u"test"_s << u"Run a test"_s << u"Greatest"_s;
    QTest::newRow("side by side before scattered") << u"pin"_s << u"Pin"_s << u"Paste into"_s;
    QTest::newRow("initials before scattered letters") << u"sw"_s << u"Save workspace"_s << u"Show"_s;
}

void TestCommandsModel::betterFirst()
{
    QFETCH(QString, query);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    QVERIFY(fuzzyScore(query, better).value() > fuzzyScore(query, worse).value_or(0));
}

void TestCommandsModel::withNothingTypedTheLastUsedComeFirst()
{
    CommandsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCommands(someCommands(),
                      {u"Test/Test on simulator"_s, u"Payloads/Export captures"_s, u"gone"_s});
    QCOMPARE(namesIn(model), QStringList({u"Test on simulator"_s, u"Export captures"_s, u"Open workspace"_s,
                                          u"Save workspace"_s, u"Hand-over sheet"_s}));
    QCOMPARE(model.placeOf(0), 4);
}

void TestCommandsModel::whatWasTypedIsLookedForInNamesThenInMenus()
{
    CommandsModel model;
    model.setCommands(someCommands(), {});
    model.setQuery(u"export"_s);
    QCOMPARE(namesIn(model), QStringList({u"Export captures"_s, u"Hand-over sheet"_s}));
    model.setQuery(u"no such thing"_s);
    QCOMPARE(model.rowCount(), 0);
}

void TestCommandsModel::ofEqualOnesTheLastUsedIsFirst()
{
    CommandsModel model;
    model.setCommands(someCommands(), {u"File/Save workspace"_s});
    model.setQuery(u"workspace"_s);
    QCOMPARE(namesIn(model), QStringList({u"Save workspace"_s, u"Open workspace"_s}));
}

void TestCommandsModel::saysWhyItIsNotAvailable()
{
    Command pin = command(u"Pin"_s, u"Payloads"_s);
    pin.shortcut = u"Ctrl+P"_s;
    pin.isEnabled = false;
    pin.reason = u"No payload is selected."_s;
    CommandsModel model;
    model.setCommands({pin}, {});
    QCOMPARE(model.index(0).data(CommandsModel::EnabledRole).toBool(), false);
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
             u"Pin, in Payloads, Ctrl+P, not available: No payload is selected."_s);
}

QTEST_GUILESS_MAIN(TestCommandsModel)
#include "tst_commandsmodel.moc"

#include "insight/rolesuggestions.h"
#include "intake/samples.h"
#include "payloads.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

QString reasonName(SuggestionReason reason)
{
    switch (reason) {
    case SuggestionReason::KnownSender:
        return u"known sender"_s;
    case SuggestionReason::BothStatusWords:
        return u"both words"_s;
    case SuggestionReason::DownWordsOnly:
        return u"down only"_s;
    case SuggestionReason::UpWordsOnly:
        return u"up only"_s;
    case SuggestionReason::OtherStatusWords:
        return u"other words"_s;
    case SuggestionReason::EqualInPairs:
        return u"pairs"_s;
    case SuggestionReason::OnePerMonitor:
        return u"per monitor"_s;
    case SuggestionReason::CommonName:
        return u"name"_s;
    case SuggestionReason::LongText:
        return u"text"_s;
    }
    return {};
}

QString reasonName(RejectionReason reason)
{
    switch (reason) {
    case RejectionReason::DiffersInPair:
        return u"differs in pair of"_s;
    case RejectionReason::DifferentEveryTime:
        return u"different every time"_s;
    case RejectionReason::SameForDifferentMonitors:
        return u"same for different"_s;
    case RejectionReason::NeverInBoth:
        return u"never in both"_s;
    case RejectionReason::MissingInSome:
        return u"missing in some"_s;
    case RejectionReason::Container:
        return u"container"_s;
    case RejectionReason::TooLong:
        return u"too long"_s;
    }
    return {};
}

QString missingName(MissingEvidence missing)
{
    switch (missing) {
    case MissingEvidence::Payloads:
        return u"payloads"_s;
    case MissingEvidence::StatusKey:
        return u"status key"_s;
    case MissingEvidence::RealAlert:
        return u"real alert"_s;
    case MissingEvidence::MonitorState:
        return u"monitor state"_s;
    case MissingEvidence::Trigger:
        return u"trigger"_s;
    case MissingEvidence::Resolve:
        return u"resolve"_s;
    case MissingEvidence::Pair:
        return u"pair"_s;
    case MissingEvidence::SecondMonitor:
        return u"second monitor"_s;
    }
    return {};
}

/// "monitor.id: pairs, proven", the best first.
QStringList candidateLines(const RoleSuggestion& suggestion)
{
    QStringList lines;
    for (const RoleCandidate& candidate : suggestion.candidates) {
        lines.append(candidate.key + u": "_s + reasonName(candidate.reason) +
                     (candidate.isProven ? u", proven"_s : QString()));
    }
    return lines;
}

QStringList rejectedLines(const RoleSuggestion& suggestion)
{
    QStringList lines;
    for (const RejectedKey& rejected : suggestion.rejected) {
        lines.append(
            (rejected.key + u": "_s + reasonName(rejected.reason) + u' ' + rejected.other).trimmed());
    }
    return lines;
}

QByteArray sample(const QString& id)
{
    for (const Sample& known : builtInSamples()) {
        if (known.id == id) {
            return known.body;
        }
    }
    qFatal("no such sample");
}

/// An event of a sender that nobody knows: {"kind":...,"object":{"ref","label"},"when","region","note"}.
QByteArray event(const char* kind, const char* object, int when)
{
    return QByteArray(R"({"account":"acme","kind":"%1","object":{"ref":"%2","label":"The %2"},"when":%3,)"
                      R"("zone":"eu","note":"something happened to the object"})")
        .replace("%1", kind)
        .replace("%2", object)
        .replace("%3", QByteArray::number(when));
}

QByteArrayList pairsOfTwo()
{
    return {event("CRITICAL", "r-7", 1000), event("OK", "r-7", 1001), event("CRITICAL", "r-8", 1002),
            event("OK", "r-8", 1003)};
}

} // namespace

class TestRoleSuggestions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ranksCandidates_data();
    void ranksCandidates();
    void rejectsWithAReason_data();
    void rejectsWithAReason();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void recommendsNoIdWithoutAPair();
    void chanceDoesNotMakeAnId();
    void allSendersAreServed();
};

void TestRoleSuggestions::ranksCandidates_data()
{
    QTest::addColumn<QByteArrayList>("bodies");
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("first");

    const QByteArrayList openStatus{sample(u"openstatus-error"_s), sample(u"openstatus-recovered"_s)};
    QTest::newRow("OpenStatus's status") << openStatus << Role::Status << u"status: known sender, proven"_s;
    QTest::newRow("OpenStatus's id") << openStatus << Role::Incident << u"monitor.id: known sender, proven"_s;
    QTest::newRow("OpenStatus's title")
        << openStatus << Role::Title << u"monitor.name: known sender, proven"_s;
    QTest::newRow("a documented key is not proven by its name alone")
        << QByteArrayList{sample(u"openstatus-error"_s)} << Role::Incident << u"monitor.id: known sender"_s;
    QTest::newRow("an unknown sender's status by its words")
        << pairsOfTwo() << Role::Status << u"kind: both words, proven"_s;
    QTest::newRow("an unknown sender's id by its pairs")
        << pairsOfTwo() << Role::Incident << u"object.ref: pairs, proven"_s;
    QTest::newRow("an unknown sender's title by its monitors")
        << pairsOfTwo() << Role::Title << u"object.label: per monitor, proven"_s;
    QTest::newRow("an unknown sender's description by its words")
        << pairsOfTwo() << Role::Description << u"note: text, proven"_s;
    QTest::newRow("status words of another language")
        << QByteArrayList{R"({"zustand":"Störung","nr":1})", R"({"zustand":"behoben","nr":1})"}
        << Role::Status << u"zustand: both words, proven"_s;
    QTest::newRow("down alone is not proven")
        << QByteArrayList{R"({"state":"firing"})"} << Role::Status << u"state: down only"_s;
    QTest::newRow("both words before a common name")
        << QByteArrayList{R"({"type":"alert","x":"down"})", R"({"type":"alert","x":"up"})"} << Role::Status
        << u"x: both words, proven"_s;
    QTest::newRow("of equal ids the common name")
        << QByteArrayList{R"({"status":"down","slug":"a","monitor_id":7})",
                          R"({"status":"up","slug":"a","monitor_id":7})"}
        << Role::Incident << u"monitor_id: pairs, proven"_s;
    QTest::newRow("a number under array positions is a key too")
        << QByteArrayList{R"({"alerts":[{"status":"firing","id":"x1"}]})",
                          R"({"alerts":[{"status":"resolved","id":"x1"}]})",
                          R"({"alerts":[{"status":"firing","id":"x2"}]})"}
        << Role::Incident << u"alerts.0.id: pairs, proven"_s;
}

void TestRoleSuggestions::ranksCandidates()
{
    QFETCH(QByteArrayList, bodies);
    QFETCH(Role, role);
    QFETCH(QString, first);

    const QStringList lines = candidateLines(suggestRoles(atlasOf(bodies))[role]);
    QVERIFY(!lines.isEmpty());
    QCOMPARE(lines.constFirst(), first);
}

void TestRoleSuggestions::rejectsWithAReason_data()
{
    QTest::addColumn<QByteArrayList>("bodies");
    QTest::addColumn<Role>("role");
    QTest::addColumn<QString>("expected");

    QTest::newRow("differs between the two payloads of one monitor")
        << QByteArrayList{sample(u"openstatus-error"_s), sample(u"openstatus-recovered"_s)} << Role::Incident
        << u"cronTimestamp: differs in pair of monitor.id"_s;
    QTest::newRow("the same for different monitors")
        << pairsOfTwo() << Role::Incident << u"zone: same for different object.ref"_s;
    QTest::newRow("not in every trigger and resolve")
        << QByteArrayList{R"({"id":1,"status":"down","code":5})", R"({"id":1,"status":"up"})"}
        << Role::Incident << u"code: missing in some"_s;
    QTest::newRow("different every time")
        << QByteArrayList{R"({"status":"down","at":1})", R"({"status":"down","at":2})",
                          R"({"status":"down","at":3})"}
        << Role::Incident << u"at: different every time"_s;
    QTest::newRow("an object is no id")
        << QByteArrayList{R"({"status":"down","id":{"a":1}})"} << Role::Incident << u"id: container"_s;
    QTest::newRow("an object is no status")
        << QByteArrayList{R"({"status":{"a":1}})"} << Role::Status << u"status: container"_s;
    QTest::newRow("a status longer than an item may be")
        << QByteArrayList{R"({"status":")" + QByteArray(51, 'x') + R"("})"} << Role::Status
        << u"status: too long"_s;
}

void TestRoleSuggestions::rejectsWithAReason()
{
    QFETCH(QByteArrayList, bodies);
    QFETCH(Role, role);
    QFETCH(QString, expected);

    const QStringList lines = rejectedLines(suggestRoles(atlasOf(bodies))[role]);
    QVERIFY2(lines.contains(expected), qPrintable(lines.join(u'\n')));
}

void TestRoleSuggestions::saysWhatIsMissing_data()
{
    QTest::addColumn<QByteArrayList>("bodies");
    QTest::addColumn<QStringList>("missing");

    const auto row = [](const char* rule, const QByteArrayList& bodies, const QStringList& missing) {
        QTest::newRow(rule) << bodies << missing;
    };
    row("nothing was seen", {}, {u"payloads"_s});
    row("nothing that is JSON", {"{"}, {u"payloads"_s});
    row("only the Test button", {sample(u"openstatus-test-button"_s)}, {u"real alert"_s});
    row("only a status page", {R"({"type":"status_report","data":{}})"}, {u"monitor state"_s});
    row("no word for a state", {R"({"a":1})"}, {u"status key"_s});
    row("no resolve", {sample(u"openstatus-error"_s)}, {u"resolve"_s});
    row("no trigger", {sample(u"openstatus-recovered"_s)}, {u"trigger"_s});
    row("no pair", {R"({"id":1,"status":"down"})", R"({"id":2,"status":"up"})"}, {u"pair"_s});
    row("one monitor", {sample(u"openstatus-error"_s), sample(u"openstatus-recovered"_s)},
        {u"second monitor"_s});
    row("two pairs are enough", pairsOfTwo(), {});
}

void TestRoleSuggestions::saysWhatIsMissing()
{
    QFETCH(QByteArrayList, bodies);
    QFETCH(QStringList, missing);

    QStringList names;
    for (const MissingEvidence one : suggestRoles(atlasOf(bodies)).missing) {
        names.append(missingName(one));
    }
    QCOMPARE(names, missing);
}

void TestRoleSuggestions::recommendsNoIdWithoutAPair()
{
    const RoleSuggestions one = suggestRoles(atlasOf({R"({"id":1,"status":"down","title":"a"})"}));
    QCOMPARE(candidateLines(one.incident), QStringList{u"id: name"_s});
    QCOMPARE(one.best(), (Roles{u"status"_s, {}, u"title"_s, {}}));

    const RoleSuggestions pair = suggestRoles(
        atlasOf({R"({"id":1,"status":"down","title":"a"})", R"({"id":1,"status":"up","title":"a"})"}));
    QCOMPARE(pair.best(), (Roles{u"status"_s, u"id"_s, u"title"_s, {}}));
}

void TestRoleSuggestions::chanceDoesNotMakeAnId()
{
    // A latency from a small range meets itself in triggers and resolves of other monitors.
    FieldAtlas atlas;
    for (int number = 0; number < 400; ++number) {
        const QByteArray monitor = QByteArray::number(number / 2 % 5);
        const QByteArray body = R"({"ms":)" + QByteArray::number(number * 7919 % 97) + R"(,"probe":"p)" +
                                monitor + R"(","host":"h)" + monitor + R"(","status":")" +
                                (number % 2 == 0 ? "down" : "up") + R"(","at":)" +
                                QByteArray::number(number) + "}";
        atlas.add(payloadsOf({body}).constFirst());
    }
    const RoleSuggestion incident = suggestRoles(atlas).incident;
    QCOMPARE(candidateLines(incident), QStringList({u"probe: pairs, proven"_s, u"host: pairs, proven"_s}));
    QCOMPARE(incident.candidates.constFirst().count, 5);
    QVERIFY(rejectedLines(incident).contains(u"ms: differs in pair of probe"_s));
}

void TestRoleSuggestions::allSendersAreServed()
{
    const RoleSuggestions both =
        suggestRoles(atlasOf({sample(u"openstatus-error"_s), sample(u"openstatus-recovered"_s),
                              sample(u"guide-down"_s), sample(u"guide-up"_s)}));
    QCOMPARE(candidateLines(both.incident).first(2),
             QStringList({u"monitor.id: known sender, proven"_s, u"id: known sender, proven"_s}));
}

QTEST_APPLESS_MAIN(TestRoleSuggestions)
#include "tst_rolesuggestions.moc"

#include "support/captures.h"
#include "support/runningsession.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <sys/stat.h>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

template <class T>
std::optional<T> lastNoticeOf(const QSignalSpy& noted)
{
    for (auto it = noted.crbegin(); it != noted.crend(); ++it) {
        const auto notice = (*it)[0].template value<Notice>();
        if (const auto* found = std::get_if<T>(&notice)) {
            return *found;
        }
    }
    return std::nullopt;
}

QByteArray tokenIn(SecretStore& store, const QString& account)
{
    QByteArray token;
    bool ended = false;
    SecretJob* job = store.read(account);
    QObject::connect(job, &SecretJob::finished, job, [&] {
        const Secret secret = job->takeSecret();
        token = QByteArray(secret.reveal().constData(), secret.reveal().size());
        ended = true;
    });
    return QTest::qWaitFor([&] { return ended; }) ? token : QByteArray("no answer");
}

} // namespace

/// What the session does with history, files, tokens that are found, and the listener.
class TestSessionHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeliveryLeavesTheSelectionOfWhoLooksAtAnOlderOne();
    void aPinStaysOverClearing();
    void exportedCapturesComeBack();
    void aPastedTokenGoesToTheKeychain();
    void aTokenOfNobodyIsNotKept();
    void theRestOfAPasteIsSaid();
    void aFilterSetFileKeepsConnectionAndUndo();
    void theLastEditIsKeptAtTheEnd();
    void theKeptFileIsTheOwnersAlone();
    void aFirstStartSaysNothing();
    void aTakenPortMovesOn();
    void aNewPathMakesTheOldOneInvalid();
    void testPayloadsBelongTogether();
    void bodiesOnTheDiskAreComparedToo();
    void theEnteredTokenStays();
    void ofSeveralTokensForOneServerTheFirstIsKept();
    void aHiddenDeliveryTakesNoSelection();
    void whatTheFilterHidesIsNotRemoved();
    void theNextSelectionIsOneThatIsShown();
    void attemptsAreOneRowUntilUnfolded();
    void anActOnAFoldedRowIsForAllItsDeliveries();
};

void TestSessionHistory::aDeliveryLeavesTheSelectionOfWhoLooksAtAnOlderOne()
{
    RunningSession session;
    session.arrive(storedAlerts(1, 3));
    QTRY_COMPARE(session.state().selected, 3);
    session->select(2);
    session.arrive(storedAlerts(4, 1));
    QTRY_COMPARE(session.state().payloads.size(), 4);
    QCOMPARE(session.state().selected, 2);
    session->select(4);
    session.arrive(storedAlerts(5, 1));
    QTRY_COMPARE(session.state().selected, 5);
    session->setFollowing(Following::Nothing);
    session.arrive(storedAlerts(6, 1));
    QTRY_COMPARE(session.state().payloads.size(), 6);
    QCOMPARE(session.state().selected, 5);
}

void TestSessionHistory::aPinStaysOverClearing()
{
    RunningSession session;
    QSignalSpy noted(session.get(), &Session::noted);
    session->addAllSamples();
    QTRY_COMPARE(session.state().payloads.size(), builtInSamples().size());
    const CaptureId kept = session.state().payloads[1]->id;
    session->select(kept);
    session->pinSelected(Pin::Set);
    QTRY_VERIFY(session.state().payloads[1]->pinned);
    session->clearHistory();
    QTRY_COMPARE(session.state().payloads.size(), 1);
    QCOMPARE(session.state().payloads[0]->id, kept);
    const auto cleared = lastNoticeOf<HistoryCleared>(noted);
    QVERIFY(cleared);
    QCOMPARE(cleared->removed, builtInSamples().size() - 1);
    QCOMPARE(cleared->kept, 1);
}

void TestSessionHistory::exportedCapturesComeBack()
{
    RunningSession session;
    session->addAllSamples();
    QTRY_COMPARE(session.state().payloads.size(), builtInSamples().size());
    QSignalSpy wrote(session.get(), &Session::wrote);
    session->exportCaptures(session.path(u"out.ndjson"_s));
    QTRY_COMPARE(wrote.size(), 1);
    QSignalSpy noted(session.get(), &Session::noted);
    session->addFile(session.path(u"out.ndjson"_s));
    const auto summary = lastNoticeOf<IntakeSummary>(noted);
    QVERIFY(summary);
    QCOMPARE(summary->notes.constFirst().kind, IntakeNote::Kind::CaptureLines);
    QCOMPARE(summary->notes.constFirst().count, builtInSamples().size());
    QTRY_COMPARE(session.state().payloads.size(), 2 * builtInSamples().size());
    for (qsizetype i = 0; i < builtInSamples().size(); ++i) {
        QCOMPARE(session.state().payloads[i + builtInSamples().size()]->body,
                 session.state().payloads[i]->body);
    }
}

void TestSessionHistory::aPastedTokenGoesToTheKeychain()
{
    RunningSession session;
    QSignalSpy noted(session.get(), &Session::noted);
    session->addPastedText(u"curl -H 'Authorization: Bearer s3cret-token' -d '{\"a\":1}' "
                           "https://acme.callgoose.com/v1/process"_s);
    QTRY_COMPARE(session.state().payloads.size(), 1);
    const auto summary = lastNoticeOf<IntakeSummary>(noted);
    QVERIFY(summary);
    QCOMPARE(summary->tokens.size(), 1);
    QCOMPARE(summary->tokens[0].fate, FoundTokenFate::Fate::Stored);
    QCOMPARE(tokenIn(session.keychain, summary->tokens[0].origin), "s3cret-token"_ba);
    for (const HttpHeader& header : session.state().payloads[0]->headers) {
        QVERIFY(!header.value.contains("s3cret-token"));
    }
}

void TestSessionHistory::aTokenOfNobodyIsNotKept()
{
    RunningSession session;
    QSignalSpy noted(session.get(), &Session::noted);
    session->addPastedText(u"[12:00] Authorization: Bearer s3cret-token {\"a\":1}\n[12:01] {\"a\":2}"_s);
    QTRY_VERIFY(!session.state().payloads.isEmpty());
    const auto summary = lastNoticeOf<IntakeSummary>(noted);
    QVERIFY(summary);
    for (const FoundTokenFate& token : summary->tokens) {
        QCOMPARE(token.fate, FoundTokenFate::Fate::NoEndpoint);
    }
    for (const CapturePtr& capture : session.state().payloads) {
        QVERIFY(!capture->body.contains("s3cret-token"));
    }
}

void TestSessionHistory::theRestOfAPasteIsSaid()
{
    RunningSession session;
    QSignalSpy noted(session.get(), &Session::noted);
    session->addPastedText(u"{\"a\":1}\n{\"a\":2}\nbroken\n"_s);
    QTRY_VERIFY(session.state().payloads.size() >= 2);
    const auto summary = lastNoticeOf<IntakeSummary>(noted);
    QVERIFY(summary);
    QVERIFY(!summary->notes.isEmpty());
}

void TestSessionHistory::aFilterSetFileKeepsConnectionAndUndo()
{
    RunningSession session;
    const Endpoint endpoint{QUrl(u"https://acme.callgoose.com/v1/process"_s), AuthMode::Bearer};
    session->setEndpoint(endpoint);
    session->assignRoles(alertRoles());
    FilterSet mine = alertFilterSet();
    mine.name = u"mine"_s;
    session->setFilterSet(mine);
    FilterSet other = mine;
    other.name = u"other"_s;
    const QString path = session.path(u"other.json"_s);
    QVERIFY(bool(writeFileAtomically(path, writeFilterSet(other))));
    session->openWorkspace(path);
    session->acceptImport();
    QCOMPARE(session.state().filterSet, other);
    QCOMPARE(session.state().endpoint, std::optional(endpoint));
    QCOMPARE(session.state().roles, alertRoles());
    QVERIFY(session.state().workspacePath.isEmpty());
    session->undo();
    QCOMPARE(session.state().filterSet, mine);
}

void TestSessionHistory::theLastEditIsKeptAtTheEnd()
{
    RunningSession session;
    const QString path = session.path(u"current.gooseneck.json"_s);
    session->keepIn(path);
    FilterSet edited = alertFilterSet();
    edited.from = u"AAA"_s;
    session->setFilterSet(edited);
    session.end();
    const auto kept = readWorkspace(*readFile(path, 1 << 20));
    QVERIFY(kept);
    QCOMPARE(kept->filterSet, edited);
}

void TestSessionHistory::theKeptFileIsTheOwnersAlone()
{
    RunningSession session;
    const QString path = session.path(u"current.gooseneck.json"_s);
    session->keepIn(path);
    session->setFilterSet(alertFilterSet());
    session.end();
    struct stat info
    {
    };
    QCOMPARE(stat(QFile::encodeName(path).constData(), &info), 0);
    QCOMPARE(info.st_mode & 0777, mode_t(0600));
}

void TestSessionHistory::aFirstStartSaysNothing()
{
    RunningSession session;
    QSignalSpy failed(session.get(), &Session::failed);
    session->keepIn(session.path(u"not/there/yet/current.gooseneck.json"_s));
    QCOMPARE(failed.size(), 0);
}

void TestSessionHistory::aTakenPortMovesOn()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    RunningSession session;
    QSignalSpy noted(session.get(), &Session::noted);
    ListenerSettings settings;
    settings.port = other.serverPort();
    session->setListenerSettings(settings);
    session->startListening();
    QTRY_COMPARE(session.state().listener.kind, ListenerState::Kind::Listening);
    const auto moved = lastNoticeOf<PortMoved>(noted);
    QVERIFY(moved);
    QCOMPARE(moved->asked, other.serverPort());
    QCOMPARE(int(moved->used), session.state().listener.url.port());
    QVERIFY(moved->used != moved->asked);
}

void TestSessionHistory::aNewPathMakesTheOldOneInvalid()
{
    RunningSession session;
    ListenerSettings settings;
    settings.port = 0;
    session->setListenerSettings(settings);
    session->startListening();
    QTRY_COMPARE(session.state().listener.kind, ListenerState::Kind::Listening);
    const QUrl before = session.state().listener.url;
    session->rotateListenerPath();
    QTRY_VERIFY(session.state().listener.url.path() != before.path());
    QTcpSocket sender;
    sender.connectToHost(before.host(), static_cast<quint16>(session.state().listener.url.port()));
    sender.write("POST " + before.path().toLatin1() + " HTTP/1.1\r\nHost: 127.0.0.1:" +
                 QByteArray::number(session.state().listener.url.port()) + "\r\nContent-Length: 2\r\n\r\n{}");
    QTRY_VERIFY(sender.peek(100).startsWith("HTTP/1.1 404"));
}

void TestSessionHistory::testPayloadsBelongTogether()
{
    RunningSession session;
    session->assignRoles({u"status"_s, u"id"_s, {}, {}});
    FilterSet set;
    for (const QString& name : {u"a"_s, u"b"_s}) {
        Filter filter;
        filter.trigger.conditions = {{u"status"_s, {name + u"-down"_s}}};
        filter.trigger.mapIncidentWith = u"id"_s;
        filter.resolve = ResolvePart{{u"status"_s, {name + u"-up"_s}}, u"id"_s};
        set.filters.append(filter);
    }
    session->setFilterSet(set);
    session.arrive(
        {storedCapture(1, R"({"status":"a-down","id":1})"), storedCapture(2, R"({"status":"a-up","id":1})"),
         storedCapture(3, R"({"status":"a-up","id":9})"), storedCapture(4, R"({"status":"b-up","id":5})")});
    QTRY_COMPARE(session.state().payloads.size(), 4);
    session->select(1);
    QCOMPARE(deriveTestPayloads(session.state()).resolve->id, 2);
    session->select(3);
    QCOMPARE(deriveTestPayloads(session.state()).trigger->id, 1);
    QCOMPARE(deriveTestPayloads(session.state()).resolve->id, 3);
}

void TestSessionHistory::bodiesOnTheDiskAreComparedToo()
{
    RunningSession session;
    const QString filler(100'000, u'x');
    session->addPastedText(u"{\"status\":\"down\",\"filler\":\"%1\"}"_s.arg(filler));
    session->addPastedText(u"{\"status\":\"up\",\"filler\":\"%1\"}"_s.arg(filler));
    QTRY_COMPARE(session.state().payloads.size(), 2);
    session.reload();
    QTRY_VERIFY(session.state().payloads.size() == 2 && !session.state().payloads[0]->hasBody());
    session->compare(2, 1);
    QVERIFY(!session.state().compared->isReady());
    QTRY_VERIFY(session.state().compared->isReady());
    QCOMPARE(session.state().compared->before.capture->id, 1);
    QCOMPARE(session.state().compared->differing.size(), 1);
    QCOMPARE(session.state().compared->differing[0].key, u"status"_s);
    session->compare(1, 1);
    QVERIFY(!session.state().compared);
}

void TestSessionHistory::theEnteredTokenStays()
{
    RunningSession session;
    QSignalSpy noted(session.get(), &Session::noted);
    session->setEndpoint({QUrl(u"https://acme.callgoose.com/v1/process"_s), AuthMode::Bearer});
    session->storeToken(Secret("entered"));
    QTRY_COMPARE(session.state().token, TokenState::InKeychain);
    session->addPastedText(u"curl -H 'Authorization: Bearer pasted' -d '{}' "
                           "https://acme.callgoose.com/v1/process"_s);
    QTRY_COMPARE(session.state().payloads.size(), 1);
    const auto summary = lastNoticeOf<IntakeSummary>(noted);
    QVERIFY(summary);
    QCOMPARE(summary->tokens[0].fate, FoundTokenFate::Fate::NotReplaced);
    QCOMPARE(tokenIn(session.keychain, summary->tokens[0].origin), "entered"_ba);
}

void TestSessionHistory::ofSeveralTokensForOneServerTheFirstIsKept()
{
    RunningSession session;
    QSignalSpy noted(session.get(), &Session::noted);
    session->addPastedText(u"curl -H 'Authorization: Bearer two' -d '{}' "
                           "https://acme.callgoose.com/v1/process?token=one"_s);
    QTRY_COMPARE(session.state().payloads.size(), 1);
    const auto summary = lastNoticeOf<IntakeSummary>(noted);
    QVERIFY(summary);
    QCOMPARE(summary->tokens.size(), 2);
    QCOMPARE(summary->tokens[0].fate, FoundTokenFate::Fate::Stored);
    QCOMPARE(summary->tokens[1].fate, FoundTokenFate::Fate::NotReplaced);
    QCOMPARE(tokenIn(session.keychain, summary->tokens[0].origin),
             summary->tokens[0].place == FoundToken::Place::Query ? "one"_ba : "two"_ba);
}

void TestSessionHistory::aHiddenDeliveryTakesNoSelection()
{
    RunningSession session;
    session.arrive(storedAlerts(1, 3));
    QTRY_COMPARE(session.state().selected, 3);
    session->setListFilter({u"recovered"_s, {}}); // only 3, 6 ... are
    QTRY_COMPARE(session.state().shown, QList<CaptureId>{3});
    session.arrive(storedAlerts(4, 1));
    QTRY_COMPARE(session.state().payloads.size(), 4);
    QCOMPARE(session.state().selected, 3);
    session.arrive(storedAlerts(6, 1));
    QTRY_COMPARE(session.state().shown, (QList<CaptureId>{3, 6}));
    QCOMPARE(session.state().selected, 6);
}

void TestSessionHistory::whatTheFilterHidesIsNotRemoved()
{
    RunningSession session;
    session->addPastedText(u"{\"status\":\"error\"}"_s);
    session->addPastedText(u"{\"status\":\"other\"}"_s);
    QTRY_COMPARE(session.state().payloads.size(), 2);
    session->select(1);
    session->setListFilter({u"other"_s, {}});
    QTRY_COMPARE(session.state().shown, QList<CaptureId>{2});
    session->select(1);
    QVERIFY(deriveChosen(session.state()).isEmpty());
}

void TestSessionHistory::theNextSelectionIsOneThatIsShown()
{
    RunningSession session;
    for (const QString& status : {u"keep"_s, u"other"_s, u"keep"_s, u"other"_s}) {
        session->addPastedText(
            u"{\"status\":\"%1\",\"n\":%2}"_s.arg(status).arg(session.state().payloads.size()));
        QTRY_VERIFY(session.state().selectedPayload.has_value());
    }
    QTRY_COMPARE(session.state().payloads.size(), 4);
    session->setListFilter({u"keep"_s, {}});
    QTRY_COMPARE(session.state().shown, (QList<CaptureId>{1, 3}));
    session->select(3);
    session->removeSelected();
    QTRY_COMPARE(session.state().payloads.size(), 3);
    QCOMPARE(session.state().selected, 1);
}

void TestSessionHistory::attemptsAreOneRowUntilUnfolded()
{
    RunningSession session;
    session.arrive(storedAlerts(1, 3) + QList{storedCapture(4, alertBody(3))} + storedAlerts(5, 1));
    const auto ids = [](std::initializer_list<CaptureId> list) { return QList<CaptureId>(list); };
    QTRY_COMPARE(deriveListed(session.state()), ids({1, 2, 3, 5}));
    QCOMPARE(deriveRowOf(session.state(), 4), 3);
    session->setAttempts(4, Attempts::Unfolded);
    QCOMPARE(deriveListed(session.state()), ids({1, 2, 3, 4, 5}));
    QCOMPARE(deriveRowOf(session.state(), 4), 4);
    session->setAttempts(4, Attempts::Folded);
    QCOMPARE(deriveListed(session.state()), ids({1, 2, 3, 5}));
}

void TestSessionHistory::anActOnAFoldedRowIsForAllItsDeliveries()
{
    RunningSession session;
    const QString retried = u"{\"monitor\":{\"id\":1},\"cronTimestamp\":1,\"status\":\"error\"}"_s;
    session->addPastedText(retried);
    session->addPastedText(retried);
    session->addPastedText(u"{\"status\":\"other\"}"_s);
    QTRY_COMPARE(deriveListed(session.state()), (QList<CaptureId>{1, 3}));
    session->select(2);
    session->pinSelected(Pin::Set);
    QTRY_VERIFY(session.state().payloads[0]->pinned && session.state().payloads[1]->pinned);
    session->removeSelected();
    QTRY_COMPARE(session.state().payloads.size(), 1);
    session->undoRemove();
    QTRY_COMPARE(session.state().payloads.size(), 3);
    QTRY_COMPARE(deriveListed(session.state()), (QList<CaptureId>{1, 3}));
}

QTEST_GUILESS_MAIN(TestSessionHistory)
#include "tst_sessionhistory.moc"

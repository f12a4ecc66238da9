#include "session/session.h"
#include "support/captures.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace gooseneck;
using namespace Qt::StringLiterals;

/// A session with a real recorder, store and analysis on threads of their own.
class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void selectionFollowsAnArrival();
    void everyPayloadGetsItsFacts();
    void removalSelectsTheNeighbourAndIsUndone();
    void proposalIsUndoneAndRedone();
    void nothingToProposeIsSaid();
    void findingsFollowTheFilters();
    void aFixIsUndoable();
    void aFixOfTheEndpointIsUndoable();
    void aStatusChosenToKeepThingsOpenIsNoProblem();
    void endpointIsAmongTheFindings();
    void listFilterShowsAndShowsAllAgain();
    void listFilterLetsArrivalsThroughThatFit();
    void largePayloadIsParsedElsewhere();
    void readingIsStoppedAndTakenUpAgain();
    void bodyLeftOnDiskIsReadForAllThatNeedsIt();
    void droppedCapturesGo();
    void rolesComeFromAKnownSender();
    void aTestKnowsItsPayloadsRightAfterAChange();
    void fastArrivalsAreTakenOverTogether();

private:
    const SessionState& state() const { return m_session->state(); }
    /// As if the listener had stored them.
    void arrive(const QList<CapturePtr>& captures)
    {
        QMetaObject::invokeMethod(m_recorder,
                                  [recorder = m_recorder, captures] { Q_EMIT recorder->captured(captures); });
    }
    VerdictKind verdictOf(CaptureId id) const
    {
        const RowFactsPtr facts = state().facts.value(id);
        return facts ? facts->verdict : VerdictKind::Invalid;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QThread m_recorderThread;
    QThread m_analysisThread;
    Recorder* m_recorder = nullptr;
    Analysis* m_analysis = nullptr;
    MemorySecretStore m_keychain;
    MemorySecretStore m_memory;
    std::unique_ptr<Session> m_session;
};

void TestSession::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_recorder = new Recorder;
    m_analysis = new Analysis;
    m_recorder->moveToThread(&m_recorderThread);
    m_analysis->moveToThread(&m_analysisThread);
    m_recorderThread.start();
    m_analysisThread.start();
    m_session = std::make_unique<Session>(*m_recorder, *m_analysis, m_keychain, m_memory);
    const QString store = m_folder->filePath(u"captures.sqlite"_s);
    QMetaObject::invokeMethod(m_analysis, [analysis = m_analysis, store] { analysis->readFrom(store); });
    QMetaObject::invokeMethod(m_recorder, [recorder = m_recorder, store] { recorder->open(store); });
}

void TestSession::cleanup()
{
    m_session.reset();
    m_recorder->deleteLater();
    m_analysis->deleteLater();
    m_recorderThread.quit();
    m_analysisThread.quit();
    QVERIFY(m_recorderThread.wait(5000));
    QVERIFY(m_analysisThread.wait(5000));
}

void TestSession::selectionFollowsAnArrival()
{
    m_session->addPastedText(u"{\"a\":1}"_s);
    QTRY_COMPARE(state().payloads.size(), 1);
    QCOMPARE(state().selected, state().payloads[0]->id);
    QVERIFY(state().selectedPayload->document);
    m_session->addPastedText(u"{\"a\":"_s);
    QTRY_COMPARE(state().payloads.size(), 2);
    QCOMPARE(state().selected, state().payloads[1]->id);
    QCOMPARE(state().selectedPayload->error->kind, JsonError::Kind::UnexpectedEnd);
    QCOMPARE(state().shown, (QList<CaptureId>{state().payloads[0]->id, state().payloads[1]->id}));
}

void TestSession::everyPayloadGetsItsFacts()
{
    m_session->assignRoles(alertRoles());
    m_session->setFilterSet(alertFilterSet());
    arrive(storedAlerts(1, 1500));
    QTRY_COMPARE(state().facts.size(), 1500);
    QCOMPARE(verdictOf(1), VerdictKind::Trigger);
    QCOMPARE(verdictOf(1500), VerdictKind::Resolve);
    QCOMPARE(state().facts.value(2)->title, u"Checkout 102 API"_s);
    QTRY_VERIFY(state().seen.keys.contains(u"monitor.id"_s));
}

void TestSession::removalSelectsTheNeighbourAndIsUndone()
{
    m_session->addAllSamples();
    QTRY_COMPARE(state().payloads.size(), builtInSamples().size());
    const QList<CapturePtr> before = state().payloads;
    m_session->select(before[2]->id);
    m_session->removeSelected();
    QTRY_COMPARE(state().payloads.size(), before.size() - 1);
    QCOMPARE(state().selected, before[3]->id);
    QCOMPARE(state().selectedPayload->capture, before[3]);
    QVERIFY(!state().shown.contains(before[2]->id));
    m_session->undoRemove();
    QTRY_COMPARE(state().payloads.size(), before.size());
    QCOMPARE(*state().payloads[2], *before[2]);
    QCOMPARE(state().selected, before[2]->id);
    QTRY_VERIFY(state().facts.contains(before[2]->id));
}

void TestSession::proposalIsUndoneAndRedone()
{
    arrive(storedAlerts(1, 100));
    QTRY_COMPARE(state().payloads.size(), 100);
    m_session->proposeFilters();
    QTRY_VERIFY(!state().filterSet.filters.isEmpty());
    const FilterSet proposed = state().filterSet;
    QTRY_COMPARE(deriveUnsureStatuses(state()), (QList<UnsureStatus>{{u"degraded"_s, 4, std::nullopt}}));
    QVERIFY(state().canUndo);
    m_session->undo();
    QCOMPARE(state().filterSet, FilterSet());
    m_session->redo();
    QCOMPARE(state().filterSet, proposed);
}

void TestSession::nothingToProposeIsSaid()
{
    QSignalSpy failed(m_session.get(), &Session::failed);
    m_session->proposeFilters();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(std::get<ProposalGap>(failed[0][0].value<Problem>()), ProposalGap::NoStatusKey);
}

void TestSession::findingsFollowTheFilters()
{
    m_session->assignRoles(alertRoles());
    arrive(storedAlerts(1, 30));
    m_session->setFilterSet(alertFilterSet());
    const auto codes = [this] {
        QStringList words;
        for (const Finding& finding : state().findings) {
            words.append(toWord(finding.code));
        }
        return words;
    };
    QTRY_COMPARE(codes(), (QStringList{u"degraded-unhandled"_s, u"reading-dependent"_s}));
    FilterSet never = alertFilterSet();
    never.filters[0].trigger.conditions[0].contains = {u"down"_s};
    m_session->setFilterSet(never);
    QTRY_VERIFY(codes().contains(u"never-triggers"_s));
}

void TestSession::aFixIsUndoable()
{
    FilterSet list = alertFilterSet();
    list.filters[0].trigger.conditions[0].contains = {u"error"_s, u"down"_s};
    m_session->setFilterSet(list);
    QTRY_VERIFY(!state().findings.isEmpty());
    QCOMPARE(state().findings[0].fix, Fix::SplitFilter);
    m_session->applyFindingFix(state().findings[0]);
    QCOMPARE(state().filterSet.filters.size(), 2);
    m_session->undo();
    QCOMPARE(state().filterSet, list);
}

void TestSession::aFixOfTheEndpointIsUndoable()
{
    const Endpoint endpoint{QUrl(u"https://acme.callgoose.com/v1/process"_s), AuthMode::Query};
    m_session->setFilterSet(alertFilterSet());
    m_session->setEndpoint(endpoint);
    const auto finding = [this] {
        const auto found = std::ranges::find(state().findings, FindingCode::TokenInUrl, &Finding::code);
        return found == state().findings.cend() ? Finding() : *found;
    };
    QTRY_COMPARE(finding().fix, Fix::UseHeader);
    m_session->applyFindingFix(finding());
    QCOMPARE(state().endpoint->auth, AuthMode::Bearer);
    QTRY_COMPARE(finding().fix, Fix::None);
    m_session->undo();
    QCOMPARE(state().endpoint, std::optional(endpoint));
    QCOMPARE(state().filterSet, alertFilterSet());
    QTRY_COMPARE(finding().fix, Fix::UseHeader);
    m_session->redo();
    QCOMPARE(state().endpoint->auth, AuthMode::Bearer);
}

void TestSession::aStatusChosenToKeepThingsOpenIsNoProblem()
{
    m_session->assignRoles(alertRoles());
    arrive(storedAlerts(1, 30));
    m_session->setFilterSet(alertFilterSet());
    const auto isReported = [this] {
        return std::ranges::find(state().findings, FindingCode::DegradedUnhandled, &Finding::code) !=
               state().findings.cend();
    };
    QTRY_VERIFY(isReported());
    QTRY_COMPARE(deriveUnsureStatuses(state()).size(), 1);
    QVERIFY(!deriveUnsureStatuses(state())[0].effect);
    m_session->chooseStatusEffect(u"degraded"_s, StatusEffect::KeepsOpen);
    QVERIFY(!isReported());
    QCOMPARE(state().filterSet, alertFilterSet());
    QCOMPARE(deriveUnsureStatuses(state())[0].effect, StatusEffect::KeepsOpen);
    const QString path = m_folder->filePath(u"kept.gooseneck.json"_s);
    m_session->saveWorkspace(path);
    m_session->chooseStatusEffect(u"degraded"_s, StatusEffect::Resolves);
    QCOMPARE(state().filterSet.filters.size(), 2);
    QVERIFY(state().keptStatuses.isEmpty());
    m_session->undo();
    QCOMPARE(state().filterSet, alertFilterSet());
    m_session->openWorkspace(path);
    QCOMPARE(state().keptStatuses, QStringList{u"degraded"_s});
}

void TestSession::endpointIsAmongTheFindings()
{
    m_session->setEndpoint({QUrl(u"http://acme.callgoose.com/v1/process"_s), AuthMode::Bearer});
    const auto notHttps = [](const Finding& finding) {
        return finding.code == FindingCode::EndpointNotHttps;
    };
    QVERIFY(std::ranges::any_of(state().findings, notHttps));
    FilterSet nameless = alertFilterSet();
    nameless.from.clear();
    m_session->setFilterSet(nameless);
    QTRY_COMPARE(state().findings.size(), 2);
    QVERIFY(std::ranges::any_of(state().findings, notHttps));
}

void TestSession::listFilterShowsAndShowsAllAgain()
{
    arrive(storedAlerts(1, 60));
    QTRY_COMPARE(state().shown.size(), 60);
    m_session->setListFilter({u"checkout 105 "_s, {}});
    QTRY_COMPARE(state().shown, (QList<CaptureId>{5, 55}));
    m_session->setListFilter({});
    QCOMPARE(state().shown.size(), 60);
}

void TestSession::listFilterLetsArrivalsThroughThatFit()
{
    m_session->setListFilter({u"checkout 105 "_s, {}});
    arrive(storedAlerts(1, 10));
    QTRY_COMPARE(state().shown, QList<CaptureId>{5});
    arrive(storedAlerts(11, 50));
    QTRY_COMPARE(state().shown, (QList<CaptureId>{5, 55}));
    QCOMPARE(state().selected, 55); // the newest of those that are shown
}

void TestSession::largePayloadIsParsedElsewhere()
{
    arrive({storedCapture(1, "[\"" + QByteArray(300 * 1024, 'a') + "\"]"), storedCapture(2, "[2]")});
    QTRY_COMPARE(state().selected, 2);
    m_session->select(1);
    QCOMPARE(state().selectedPayload->capture->id, 1);
    QVERIFY(!state().selectedPayload->isParsed());
    QTRY_VERIFY(state().selectedPayload->document);
    QCOMPARE(state().selectedPayload->document->size(), 2u);
    // An answer that comes after the selection has moved on changes nothing.
    m_session->select(2);
    m_session->select(1);
    m_session->select(2);
    QTRY_COMPARE(state().facts.size(), 2);
    QCOMPARE(state().selectedPayload->capture->id, 2);
}

void TestSession::bodyLeftOnDiskIsReadForAllThatNeedsIt()
{
    m_session->setFilterSet(alertFilterSet());
    const QByteArray body =
        R"({"status":"error","text":")" + QByteArray(maxResidentBodyBytes, 'a') + R"( the end"})";
    Capture capture;
    capture.source = CaptureSource::File;
    capture.body = body;
    m_session->addCaptures({capture});
    QTRY_COMPARE(state().payloads.size(), 1);
    QMetaObject::invokeMethod(m_recorder, [recorder = m_recorder] { recorder->reload(); });
    QTRY_VERIFY(state().payloads.size() == 1 && !state().payloads[0]->hasBody());
    const CaptureId id = state().payloads[0]->id;
    QTRY_COMPARE(verdictOf(id), VerdictKind::Trigger);
    QTRY_VERIFY(state().selectedPayload->document);
    QCOMPARE(state().selectedPayload->bytes(), body);
    QCOMPARE(deriveTestPayloads(state()).trigger->body, body);
    m_session->setListFilter({u"THE END"_s, {}});
    QTRY_COMPARE(state().shown, QList<CaptureId>{id});
}

void TestSession::droppedCapturesGo()
{
    arrive(storedAlerts(1, 10));
    QTRY_COMPARE(state().facts.size(), 10);
    QMetaObject::invokeMethod(m_recorder, [recorder = m_recorder] {
        Q_EMIT recorder->captured(storedAlerts(11, 2));
        Q_EMIT recorder->dropped({1, 2});
    });
    QTRY_COMPARE(state().payloads[0]->id, 3);
    QCOMPARE(state().shown, (QList<CaptureId>{3, 4, 5, 6, 7, 8, 9, 10, 11, 12}));
    QTRY_COMPARE(state().selected, 12);
    QTRY_COMPARE(state().facts.size(), 10);
    QVERIFY(!state().facts.contains(1));
}

void TestSession::rolesComeFromAKnownSender()
{
    arrive(storedAlerts(1, 1));
    QTRY_COMPARE(state().roles, alertRoles());
    QTRY_COMPARE(state().facts.size(), 1);
    QTRY_COMPARE(state().facts.value(1)->title, u"Checkout 101 API"_s);
}

void TestSession::aTestKnowsItsPayloadsRightAfterAChange()
{
    arrive(storedAlerts(1, 100));
    QTRY_COMPARE(state().payloads.size(), 100);
    m_session->setFilterSet(alertFilterSet());
    const TestPayloads chosen = deriveTestPayloads(state());
    QCOMPARE(chosen.trigger->id, 100);
    QCOMPARE(chosen.resolve->id, 99);
    QTRY_VERIFY(verdictOf(1) == VerdictKind::Trigger);
    FilterSet swapped = alertFilterSet();
    std::swap(swapped.filters[0].trigger.conditions[0], swapped.filters[0].resolve->condition);
    m_session->setFilterSet(swapped);
    QCOMPARE(deriveTestPayloads(state()).trigger->id, 99);
    QCOMPARE(deriveTestPayloads(state()).resolve->id, 100);
}

void TestSession::readingIsStoppedAndTakenUpAgain()
{
    arrive({storedCapture(1, "[" + QByteArray("1,").repeated(10'000'000) + "1]"), storedCapture(2, "{}")});
    QTRY_COMPARE(state().payloads.size(), 2);
    m_session->select(1);
    m_session->stopReading();
    QTRY_VERIFY(state().selectedPayload->isStopped());
    QVERIFY(!state().readThousandths);
    m_session->readSelected();
    QVERIFY(!state().selectedPayload->isParsed());
    QTRY_VERIFY(state().selectedPayload->document != nullptr);
    // Another choice stops it, too, but that is not said of the one that is chosen again.
    m_session->select(2);
    m_session->select(1);
    m_session->select(2);
    m_session->select(1);
    QTRY_VERIFY(state().selectedPayload->isParsed());
    QVERIFY(!state().selectedPayload->isStopped());
}

void TestSession::fastArrivalsAreTakenOverTogether()
{
    QSignalSpy changed(m_session.get(), &Session::changed);
    for (CaptureId id = 1; id <= 200; ++id) {
        arrive(storedAlerts(id, 1));
    }
    QTRY_COMPARE(state().payloads.size(), 200);
    const auto arrivals = std::ranges::count_if(changed, [](const QList<QVariant>& arguments) {
        return arguments[0].value<StateParts>().testFlag(StatePart::Payloads);
    });
    QVERIFY2(arrivals < 100, qPrintable(QString::number(arrivals)));
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"

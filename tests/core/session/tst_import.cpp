#include "session/pendingimport.h"
#include "support/captures.h"
#include "support/runningsession.h"

#include <QSignalSpy>
#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

using Field = WorkspaceChange::Field;

Workspace present()
{
    Workspace workspace;
    workspace.filterSet = alertFilterSet();
    workspace.roles = alertRoles();
    workspace.endpoint = Endpoint{QUrl(u"https://acme.callgoose.com/v1/process"_s), AuthMode::Bearer};
    return workspace;
}

/// One change of a workspace, and what is to be said of it.
struct Edit
{
    const char* name;
    void (*make)(Workspace&);
    WorkspaceChange expected;
};

const Edit edits[]{
    {"the name", [](Workspace& w) { w.filterSet.name = u"New"_s; }, {Field::Name, 0, {}, u"New"_s}},
    {"the sender",
     [](Workspace& w) { w.filterSet.from = u"X"_s; },
     {Field::Sender, 0, u"OpenStatus"_s, u"X"_s}},
    {"the profile",
     [](Workspace& w) { w.filterSet.profile = guideProfile; },
     {Field::Profile, 0, u"documented"_s, u"guide"_s}},
    {"the urgency",
     [](Workspace& w) { w.filterSet.filters[0].urgency = u"low"_s; },
     {Field::Urgency, 1, u"high"_s, u"low"_s}},
    {"a trigger's key",
     [](Workspace& w) { w.filterSet.filters[0].trigger.conditions[0].key = u"state"_s; },
     {Field::TriggerKey, 1, u"status"_s, u"state"_s}},
    {"a trigger's items",
     [](Workspace& w) {
         w.filterSet.filters[0].trigger.conditions[0].contains = {u"a"_s, u"b"_s};
     },
     {Field::TriggerItems, 1, u"error"_s, u"a, b"_s}},
    {"the map key",
     [](Workspace& w) { w.filterSet.filters[0].trigger.mapIncidentWith = u"id"_s; },
     {Field::MapIncidentWith, 1, u"monitor.id"_s, u"id"_s}},
    {"the title key",
     [](Workspace& w) { w.filterSet.filters[0].trigger.titleFrom = u"name"_s; },
     {Field::TitleFrom, 1, u"monitor.name"_s, u"name"_s}},
    {"the description key",
     [](Workspace& w) { w.filterSet.filters[0].trigger.descriptionFrom.clear(); },
     {Field::DescriptionFrom, 1, u"errorMessage"_s, {}}},
    {"a resolve's key",
     [](Workspace& w) { w.filterSet.filters[0].resolve->condition.key = u"state"_s; },
     {Field::ResolveKey, 1, u"status"_s, u"state"_s}},
    {"a resolve's items",
     [](Workspace& w) { w.filterSet.filters[0].resolve->condition.contains = {u"up"_s}; },
     {Field::ResolveItems, 1, u"recovered"_s, u"up"_s}},
    {"a resolve's map key",
     [](Workspace& w) { w.filterSet.filters[0].resolve->incidentMappedWith = u"id"_s; },
     {Field::IncidentMappedWith, 1, u"monitor.id"_s, u"id"_s}},
    {"one more filter",
     [](Workspace& w) { w.filterSet.filters.append(w.filterSet.filters[0]); },
     {Field::FilterAdded, 2, {}, u"status [error]"_s}},
    {"one filter less",
     [](Workspace& w) { w.filterSet.filters.clear(); },
     {Field::FilterRemoved, 1, u"status [error]"_s, {}}},
    {"the URL",
     [](Workspace& w) { w.endpoint->url.setHost(u"other.example"_s); },
     {Field::Endpoint, 0, u"https://acme.callgoose.com/v1/process"_s, u"https://other.example/v1/process"_s}},
    {"how the token travels",
     [](Workspace& w) { w.endpoint->auth = AuthMode::Header; },
     {Field::Authentication, 0, u"bearer"_s, u"header"_s}},
    {"a role",
     [](Workspace& w) { w.roles.incident = u"id"_s; },
     {Field::IncidentRole, 0, u"monitor.id"_s, u"id"_s}},
};

/// A session that has something to lose, and a file beside it.
class ImportingSession : public RunningSession
{
public:
    ImportingSession()
    {
        get()->setEndpoint(*present().endpoint);
        get()->assignRoles(present().roles);
        get()->setFilterSet(present().filterSet);
    }

    QString write(const QString& name, const QByteArray& content) const
    {
        const bool written = bool(writeFileAtomically(path(name), content));
        return written ? path(name) : QString();
    }
};

} // namespace

class TestImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldIsNamed_data();
    void everyFieldIsNamed();
    void equalWorkspacesDifferInNothing();
    void nothingIsReplacedBeforeTheWord();
    void aRefusedImportChangesNothing();
    void aWorkspaceIsUndoneAndRedone();
    void anEmptySessionTakesItAtOnce();
    void exportsComeBackEqual();
};

void TestImport::everyFieldIsNamed_data()
{
    QTest::addColumn<int>("edit");
    for (int i = 0; i < static_cast<int>(std::size(edits)); ++i) {
        QTest::newRow(edits[i].name) << i;
    }
}

void TestImport::everyFieldIsNamed()
{
    QFETCH(int, edit);
    Workspace next = present();
    edits[edit].make(next);
    QCOMPARE(changesBetween(present(), next), QList{edits[edit].expected});
}

void TestImport::equalWorkspacesDifferInNothing()
{
    QVERIFY(changesBetween(present(), present()).isEmpty());
    QVERIFY(changesBetween(Workspace(), Workspace()).isEmpty());
}

void TestImport::nothingIsReplacedBeforeTheWord()
{
    ImportingSession session;
    FilterSet other = present().filterSet;
    other.from = u"Other"_s;
    session->openWorkspace(session.write(u"other.json"_s, writeFilterSet(other)));
    QVERIFY(session.state().pendingImport);
    QCOMPARE(session.state().pendingImport->kind, PendingImport::Kind::FilterSet);
    QCOMPARE(session.state().pendingImport->changes.size(), 1);
    QCOMPARE(session.state().filterSet, present().filterSet);
    session->acceptImport();
    QVERIFY(!session.state().pendingImport);
    QCOMPARE(session.state().filterSet, other);
    QCOMPARE(session.state().endpoint, present().endpoint);
    session->undo();
    QCOMPARE(session.state().filterSet, present().filterSet);
}

void TestImport::aRefusedImportChangesNothing()
{
    ImportingSession session;
    Workspace other;
    other.filterSet.from = u"Other"_s;
    session->openWorkspace(session.write(u"other.gooseneck.json"_s, writeWorkspace(other)));
    session->dropImport();
    QVERIFY(!session.state().pendingImport);
    session->acceptImport(); // too late
    QCOMPARE(session.state().filterSet, present().filterSet);
    QCOMPARE(session.state().roles, present().roles);
    QVERIFY(session.state().workspacePath.isEmpty());
}

void TestImport::aWorkspaceIsUndoneAndRedone()
{
    ImportingSession session;
    Workspace other = present();
    other.filterSet.from = u"Other"_s;
    other.roles.incident = u"id"_s;
    other.endpoint = Endpoint{QUrl(u"https://other.example/v1/process"_s), AuthMode::Header};
    const QString path = session.write(u"other.gooseneck.json"_s, writeWorkspace(other));
    session->openWorkspace(path);
    session->acceptImport();
    QCOMPARE(session.state().filterSet, other.filterSet);
    QCOMPARE(session.state().roles, other.roles);
    QCOMPARE(session.state().endpoint, other.endpoint);
    QCOMPARE(session.state().workspacePath, path);
    session->undo();
    QCOMPARE(session.state().filterSet, present().filterSet);
    QCOMPARE(session.state().roles, present().roles);
    QCOMPARE(session.state().endpoint, present().endpoint);
    QVERIFY(session.state().workspacePath.isEmpty());
    session->redo();
    QCOMPARE(session.state().roles, other.roles);
    QCOMPARE(session.state().endpoint, other.endpoint);
    // An edit of the filters takes no roles with it.
    session->setFilterSet(present().filterSet);
    session->assignRoles(present().roles);
    session->undo();
    QCOMPARE(session.state().roles, present().roles);
}

void TestImport::anEmptySessionTakesItAtOnce()
{
    RunningSession session;
    const QString path = session.path(u"w.gooseneck.json"_s);
    QVERIFY(bool(writeFileAtomically(path, writeWorkspace(present()))));
    session->openWorkspace(path);
    QVERIFY(!session.state().pendingImport);
    QCOMPARE(session.state().filterSet, present().filterSet);
    QCOMPARE(session.state().workspacePath, path);
}

void TestImport::exportsComeBackEqual()
{
    ImportingSession session;
    const QByteArray canary = "gk-canary-7f2c";
    session->storeToken(Secret(canary));
    QTRY_COMPARE(session.state().token, TokenState::InKeychain);
    session->saveWorkspace(session.path(u"w.gooseneck.json"_s));
    session->exportFilterSet(session.path(u"f.json"_s));
    session->exportSheet(session.path(u"s.md"_s));
    session->exportSheetHtml(session.path(u"s.html"_s));
    session->exportTerraform(session.path(u"s.tf"_s));
    session->exportRequest(session.path(u"r.json"_s));
    const auto content = [&session](const QString& name) { return *readFile(session.path(name), 1 << 20); };
    QCOMPARE(*readWorkspace(content(u"w.gooseneck.json"_s)), present());
    QCOMPARE(*readFilterSet(content(u"f.json"_s)), present().filterSet);
    for (const QString& name :
         {u"w.gooseneck.json"_s, u"f.json"_s, u"s.md"_s, u"s.html"_s, u"s.tf"_s, u"r.json"_s}) {
        QVERIFY(!content(name).isEmpty());
        QVERIFY2(!content(name).contains(canary), qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestImport)
#include "tst_import.moc"

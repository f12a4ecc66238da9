#include "panels/headerspage.h"
#include "panels/payloadpanel.h"
#include "panels/rawpage.h"
#include "panels/treepage.h"
#include "widgets/hexview.h"
#include "widgets/jsontreeview.h"
#include "widgets/rawview.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

CapturePtr captureOf(const QByteArray& body)
{
    Capture capture;
    capture.id = 1;
    capture.method = "POST";
    capture.target = "/h/c4nary";
    capture.headers = {{"Authorization", "Bearer c4nary"}};
    capture.body = body;
    return std::make_shared<const Capture>(capture);
}

/// Remembers what would have been opened.
class LinkCatcher : public QObject
{
    Q_OBJECT

public:
    LinkCatcher()
    {
        QDesktopServices::setUrlHandler(u"https"_s, this, "open");
        QDesktopServices::setUrlHandler(u"http"_s, this, "open");
    }
    ~LinkCatcher() override
    {
        QDesktopServices::unsetUrlHandler(u"https"_s);
        QDesktopServices::unsetUrlHandler(u"http"_s);
    }

    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl& url) { opened.append(url); }
};

} // namespace

/// The views of one payload, driven by keys and clicks.
class TestPayloadViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_panel.reset(); }

    void theDocumentMayComeLater();
    void aLargePayloadTellsHowFarItIsRead();
    void whatWasStoppedCanBeReadAfterAll();
    void whatCannotBeUnpackedIsSaid();
    void searchGoesFromHitToHit();
    void searchSaysWhenNothingIsFound();
    void levelsOpenByKey();
    void aHugeArrayOpensBoundedly();
    void placesAreKeptForTheSameShape();
    void copiesByKey_data();
    void copiesByKey();
    void aLinkOpensAfterAClickOnItsMark();
    void theContextMenuNamesTheLinkInAscii();
    void rawFollowsTheTreeAndBack();
    void whatIsWrongIsMarkedInRaw();
    void whatIsNoTextIsShownInHex_data();
    void whatIsNoTextIsShownInHex();
    void rawCopiesTheExactText();
    void secretsShowUntilAnotherPayload();
    void headersAndBodyAreRevealedTogether();

private:
    void show(const QByteArray& body);
    JsonTreeView* tree() { return m_panel->findChild<JsonTreeView*>(u"tree"_s); }
    RawPage* raw() { return m_panel->findChild<RawPage*>(); }
    QLabel* searchStatus() { return m_panel->findChild<QLabel*>(u"searchStatus"_s); }
    void openTab(int index) { m_panel->findChild<QTabWidget*>(u"payloadTabs"_s)->setCurrentIndex(index); }
    void typeSearch(const QString& text);

    std::unique_ptr<PayloadPanel> m_panel;
};

void TestPayloadViews::init()
{
    // The offscreen platform says this of every window.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_panel = std::make_unique<PayloadPanel>();
    m_panel->resize(700, 500);
    m_panel->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_panel.get()));
}

void TestPayloadViews::show(const QByteArray& body)
{
    SessionState state;
    state.selectedPayload = payloadOf(captureOf(body));
    state.selected = 1;
    m_panel->render(state, allStateParts);
}

void TestPayloadViews::theDocumentMayComeLater()
{
    SessionState state;
    state.selected = 1;
    state.selectedPayload = payloadOf(captureOf(R"({"a":"b"})"));
    const auto document = std::exchange(state.selectedPayload->document, nullptr);
    m_panel->render(state, allStateParts);
    QCOMPARE(tree()->jsonModel()->rowCount(), 0);
    openTab(1);
    QCOMPARE(m_panel->findChild<RawView*>(u"raw"_s)->shownRows(), QStringList{u"{\"a\":\"b\"}"_s});
    state.selectedPayload->document = document;
    m_panel->render(state, allStateParts);
    QCOMPARE(tree()->jsonModel()->rowCount(), 1);
}

void TestPayloadViews::aLargePayloadTellsHowFarItIsRead()
{
    SessionState state;
    state.selected = 1;
    state.selectedPayload.emplace().capture = captureOf(R"({"a":"b"})");
    m_panel->render(state, allStateParts);
    auto* progress = m_panel->findChild<QProgressBar*>(u"readProgress"_s);
    QVERIFY(!progress->isVisible());
    state.readThousandths = 430;
    m_panel->render(state, StatePart::Reading);
    QVERIFY(progress->isVisible());
    QCOMPARE(progress->text(), u"43%"_s);
    QSignalSpy stops(m_panel.get(), &PayloadPanel::stopReadingRequested);
    QTest::mouseClick(m_panel->findChild<QPushButton*>(u"stopReading"_s), Qt::LeftButton);
    QCOMPARE(stops.size(), 1);
    state.readThousandths.reset();
    state.selectedPayload = payloadOf(state.selectedPayload->capture);
    m_panel->render(state, StatePart::Selection);
    QVERIFY(tree()->isVisible());
}

void TestPayloadViews::whatWasStoppedCanBeReadAfterAll()
{
    SessionState state;
    state.selected = 1;
    state.selectedPayload.emplace().capture = captureOf("[1]");
    state.selectedPayload->error = JsonError{.kind = JsonError::Kind::Stopped};
    m_panel->render(state, allStateParts);
    auto* read = m_panel->findChild<QPushButton*>(u"readPayload"_s);
    QVERIFY(read->isVisible());
    QSignalSpy reads(m_panel.get(), &PayloadPanel::readRequested);
    QTest::mouseClick(read, Qt::LeftButton);
    QCOMPARE(reads.size(), 1);
}

void TestPayloadViews::whatCannotBeUnpackedIsSaid()
{
    Capture capture = *captureOf("no gzip");
    capture.headers = {{"Content-Encoding", "gzip"}};
    SessionState state;
    state.selected = 1;
    state.selectedPayload = payloadOf(std::make_shared<const Capture>(capture));
    m_panel->render(state, allStateParts);
    const auto isSaid = [this] {
        return std::ranges::any_of(m_panel->findChildren<QLabel*>(), [](const QLabel* label) {
            return label->isVisible() && label->text().contains(u"cannot be unpacked");
        });
    };
    QVERIFY(isSaid());
    openTab(1);
    QVERIFY(isSaid());
    QCOMPARE(m_panel->findChild<RawView*>(u"raw"_s)->shownRows(), QStringList{u"no gzip"_s});
}

void TestPayloadViews::typeSearch(const QString& text)
{
    QTest::keyClick(m_panel.get(), Qt::Key_F, Qt::ControlModifier);
    auto* field = m_panel->findChild<QLineEdit*>(u"searchField"_s);
    QVERIFY(field->isVisible());
    field->setText(text);
}

void TestPayloadViews::searchGoesFromHitToHit()
{
    show(R"({"a":{"deep":[{"deeper":{"x":"needle 1"}}]},"b":"Needle 2","needle":3})");
    typeSearch(u"needle"_s);
    QTRY_COMPARE(searchStatus()->text(), u"1 of 3"_s);
    QCOMPARE(tree()->currentIndex().data(JsonTreeModel::TextRole).toString(), u"needle 1"_s);
    QTest::keyClick(m_panel.get(), Qt::Key_F3);
    QCOMPARE(searchStatus()->text(), u"2 of 3"_s);
    QTest::keyClick(m_panel.get(), Qt::Key_F3);
    QTest::keyClick(m_panel.get(), Qt::Key_F3);
    QCOMPARE(searchStatus()->text(), u"1 of 3"_s);
    QTest::keyClick(m_panel.get(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(searchStatus()->text(), u"3 of 3"_s);
    QTest::keyClick(m_panel->findChild<QLineEdit*>(u"searchField"_s), Qt::Key_Escape);
    QVERIFY(!searchStatus()->isVisible());
    QVERIFY(tree()->markedText().isEmpty());
}

void TestPayloadViews::searchSaysWhenNothingIsFound()
{
    show(R"({"a":1})");
    typeSearch(u"zebra"_s);
    QTRY_COMPARE(searchStatus()->text(), u"Not found"_s);
    QTest::keyClick(m_panel.get(), Qt::Key_F3);
    QCOMPARE(tree()->currentValue(), JsonIndex(1));
}

void TestPayloadViews::levelsOpenByKey()
{
    show(R"({"a":{"b":{"c":{"d":1}}}})");
    const auto isOpen = [this](JsonIndex node) {
        return tree()->isExpanded(tree()->jsonModel()->indexOf(node));
    };
    QVERIFY(isOpen(1) && !isOpen(2));
    QTest::keyClick(tree(), Qt::Key_9, Qt::ControlModifier);
    QVERIFY(isOpen(1) && isOpen(2) && isOpen(3));
    QTest::keyClick(tree(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(isOpen(1) && isOpen(2) && !isOpen(3));
    QTest::keyClick(tree(), Qt::Key_1, Qt::ControlModifier);
    QVERIFY(!isOpen(1));
}

void TestPayloadViews::aHugeArrayOpensBoundedly()
{
    show("[" + R"({"a":{"b":[1,2]}},)"_ba.repeated(20'000) + "1]");
    QTest::keyClick(tree(), Qt::Key_9, Qt::ControlModifier);
    int rows = 0;
    for (QModelIndex index = tree()->jsonModel()->index(0, 0); index.isValid();
         index = tree()->indexBelow(index)) {
        ++rows;
    }
    QVERIFY(rows > 1000);
    QVERIFY(rows <= JsonTreeView::maxOpenedRows + 21);
}

void TestPayloadViews::placesAreKeptForTheSameShape()
{
    show(R"({"a":{"b":{"c":1}},"z":1})");
    tree()->expand(tree()->jsonModel()->indexOf(2));
    tree()->showValue(3);
    show(R"({"other":{"b":{"c":1}}})");
    QVERIFY(!tree()->isExpanded(tree()->jsonModel()->indexOf(2)));
    show(R"({"z":2,"a":{"x":0,"b":{"c":"same place"}}})");
    QCOMPARE(tree()->currentIndex().data(JsonTreeModel::TextRole).toString(), u"same place"_s);
    QVERIFY(tree()->isExpanded(tree()->jsonModel()->indexOf(4)));
    tree()->collapse(tree()->jsonModel()->indexOf(2));
    show(R"({"z":3,"a":{"b":{"c":"again"}}})");
    QVERIFY(!tree()->isExpanded(tree()->jsonModel()->indexOf(2)));
}

void TestPayloadViews::copiesByKey_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifiers>("modifiers");
    QTest::addColumn<QString>("copied");
    using Modifiers = Qt::KeyboardModifiers;
    QTest::newRow("the value") << Qt::Key_C << Modifiers(Qt::ControlModifier) << u"x\ny"_s;
    QTest::newRow("the key path") << Qt::Key_C << Modifiers(Qt::ControlModifier | Qt::ShiftModifier)
                                  << u"a.0.b c"_s;
    QTest::newRow("the JSON Pointer")
        << Qt::Key_P << Modifiers(Qt::ControlModifier | Qt::ShiftModifier) << u"/a/0/b c"_s;
    QTest::newRow("the jq path") << Qt::Key_J << Modifiers(Qt::ControlModifier | Qt::ShiftModifier)
                                 << u".a[0][\"b c\"]"_s;
    QTest::newRow("as JSON") << Qt::Key_C << Modifiers(Qt::ControlModifier | Qt::AltModifier)
                             << u"\"x\\ny\""_s;
}

void TestPayloadViews::copiesByKey()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const Qt::KeyboardModifiers, modifiers);
    QFETCH(const QString, copied);
    show(R"({"a":[{"b c":"x\ny"}]})");
    tree()->showValue(3);
    QTest::keyClick(tree(), key, modifiers);
    QCOMPARE(QGuiApplication::clipboard()->text(), copied);
}

void TestPayloadViews::aLinkOpensAfterAClickOnItsMark()
{
    LinkCatcher catcher;
    show(R"({"url":"https://bücher.example/a","file":"file:///etc/passwd"})");
    const QRect cell = tree()->visualRect(tree()->jsonModel()->indexOf(1, JsonTreeModel::ValueColumn));
    QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, cell.center() - QPoint(60, 0));
    QVERIFY(catcher.opened.isEmpty());
    QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, QPoint(cell.right() - 8, cell.center().y()));
    QCOMPARE(catcher.opened, QList{QUrl::fromEncoded("https://xn--bcher-kva.example/a")});
    const QRect file = tree()->visualRect(tree()->jsonModel()->indexOf(2, JsonTreeModel::ValueColumn));
    QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, QPoint(file.right() - 8, file.center().y()));
    QCOMPARE(catcher.opened.size(), 1);
}

void TestPayloadViews::theContextMenuNamesTheLinkInAscii()
{
    show(R"({"url":"https://аpple.example/?a&b"})");
    tree()->showValue(1);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(10, 10), QPoint(10, 10));
    QApplication::sendEvent(tree()->viewport(), &event);
    auto* menu = tree()->findChild<QMenu*>();
    QVERIFY(menu);
    QStringList texts;
    for (const QAction* action : menu->actions()) {
        texts.append(action->text());
    }
    QVERIFY2(texts.contains(u"&Open https://xn--pple-43d.example/?a&&b"), qPrintable(texts.join(u'\n')));
    menu->close();
}

void TestPayloadViews::rawFollowsTheTreeAndBack()
{
    show("{\n  \"a\": 1,\n  \"b\": {\"c\": \"x\"}\n}");
    openTab(1);
    auto* view = m_panel->findChild<RawView*>(u"raw"_s);
    QCOMPARE(view->shownRows(),
             (QStringList{u"{"_s, u"  \"a\": 1,"_s, u"  \"b\": {\"c\": \"x\"}"_s, u"}"_s}));
    view->setFocus();
    QTest::keyClick(view, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(view, Qt::Key_Up);
    QTest::keyClick(view, Qt::Key_End);
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(view, Qt::Key_Left); // onto the x
    }
    QCOMPARE(tree()->currentIndex().data(JsonTreeModel::KeyPathRole).toString(), u"b.c"_s);
    QTest::keyClick(view, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(view, Qt::Key_Down);
    QTest::keyClick(view, Qt::Key_End);
    QTest::keyClick(view, Qt::Key_Left);
    QTest::keyClick(view, Qt::Key_Left);
    QCOMPARE(tree()->currentIndex().data(JsonTreeModel::KeyPathRole).toString(), u"a"_s);
}

void TestPayloadViews::whatIsWrongIsMarkedInRaw()
{
    show("{\n  \"a\": 1\n  \"b\": 2}");
    openTab(1);
    auto* view = m_panel->findChild<RawView*>(u"raw"_s);
    QTRY_COMPARE(view->caret(), 13);
    QVERIFY(!raw()->showsHex());
    openTab(0);
    const auto labels = m_panel->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() &&
               label->text().contains(u"a comma is missing after the value of \"a\", line 3");
    }));
}

void TestPayloadViews::whatIsNoTextIsShownInHex_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("row");
    QTest::addColumn<qsizetype>("error");
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE{\0}\0", 6) << u"00000000 ff fe 7b 00 7d 00 ··{·}·"_s
                            << qsizetype(0);
    QTest::newRow("invalid UTF-8") << "[\"caf\xE9\"]"_ba << u"00000000 5b 22 63 61 66 e9 22 5d [\"caf·\"]"_s
                                   << qsizetype(6);
}

void TestPayloadViews::whatIsNoTextIsShownInHex()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, row);
    QFETCH(const qsizetype, error);
    show(bytes);
    QTRY_VERIFY(raw()->showsHex());
    auto* hex = m_panel->findChild<HexView*>(u"hex"_s);
    QCOMPARE(hex->rowText(0).simplified(), row);
    QCOMPARE(hex->caret(), error);
    show(R"({"a":1})");
    QVERIFY(!raw()->showsHex());
}

void TestPayloadViews::rawCopiesTheExactText()
{
    const QByteArray body = "{\"a\u202e\": \"\t漢\"}\n"_ba;
    show(body);
    openTab(1);
    auto* view = m_panel->findChild<RawView*>(u"raw"_s);
    view->setFocus();
    QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(), body);
    QVERIFY(view->shownRows().constFirst().contains(u"⟨U+202E⟩"));
}

void TestPayloadViews::secretsShowUntilAnotherPayload()
{
    show(R"({"a":1})");
    openTab(2);
    auto* table = m_panel->findChild<QTreeView*>(u"headers"_s);
    auto* button = m_panel->findChild<QPushButton*>(u"revealSecrets"_s);
    const auto path = [table] { return table->model()->index(0, 1).data().toString(); };
    QVERIFY(!path().contains(u"c4nary"));
    button->click();
    QCOMPARE(path(), u"/h/c4nary"_s);
    QCOMPARE(m_panel->secretsShown(), SecretsShown::Revealed);
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!path().contains(u"c4nary"));
    button->click();
    SessionState another;
    auto capture = std::make_shared<Capture>(*captureOf(R"({"b":2})"));
    capture->id += 1;
    another.selectedPayload = payloadOf(capture);
    another.selected = capture->id;
    m_panel->render(another, allStateParts);
    QVERIFY(!path().contains(u"c4nary"));
    QCOMPARE(m_panel->secretsShown(), SecretsShown::Masked);
}

void TestPayloadViews::headersAndBodyAreRevealedTogether()
{
    SessionState state;
    state.selected = 1;
    state.selectedPayload = shownPayloadOf(captureOf(R"({"token":"b0dy"})"));
    m_panel->render(state, allStateParts);
    openTab(2);
    auto* table = m_panel->findChild<QTreeView*>(u"headers"_s);
    m_panel->findChild<QPushButton*>(u"revealSecrets"_s)->click();
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"/h/c4nary"_s);
    QVERIFY(m_panel->findChild<RawView*>(u"raw"_s)->shownRows().constFirst().contains(u"b0dy"_s));
    state.selectedPayload = shownPayloadOf(captureOf(R"({"token":"b0dy",})")); // no JSON
    state.selectedPayload->capture = std::make_shared<Capture>(*state.selectedPayload->capture);
    m_panel->findChild<QPushButton*>(u"revealSecrets"_s)->click();
    m_panel->render(state, allStateParts);
    QVERIFY(!m_panel->findChild<RawView*>(u"raw"_s)->shownRows().constFirst().contains(u"b0dy"_s));
}

QTEST_MAIN(TestPayloadViews)
#include "tst_payloadviews.moc"

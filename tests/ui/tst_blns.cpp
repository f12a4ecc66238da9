#include "json/jsonpath.h"
#include "models/headersmodel.h"
#include "models/jsontreemodel.h"
#include "panels/payloadpanel.h"
#include "panels/treepage.h"
#include "widgets/jsontreeview.h"
#include "widgets/rawview.h"
#include "wording/errortext.h"

#include <QFile>
#include <QLabel>
#include <QTabWidget>
#include <QTest>
#include <QTextDocument>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

/// Whether text can hide or reorder something when it is painted.
bool hidesSomething(const QString& shown)
{
    for (const char32_t c : shown.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        const bool isControl = category == QChar::Other_Control || category == QChar::Separator_Line ||
                               category == QChar::Separator_Paragraph;
        const bool isBidi = (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E ||
                            c == 0x200F || c == 0x061C;
        if (isControl || isBidi || c == 0xFEFF || c == 0x200B) {
            return true;
        }
    }
    return false;
}

/// Rich text as the operator reads it.
QString readAsRichText(const QString& text)
{
    QTextDocument document;
    document.setHtml(text);
    return document.toPlainText();
}

} // namespace

/// Every string of the big list of naughty strings through the places that show one payload: nothing hidden,
/// nothing interpreted, nothing lost.
class TestBlns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void inTheTree();
    void asKeysAndPaths();
    void inTooltips();
    void inRaw();
    void inHeaders();
    void inErrors();

private:
    void show(const QByteArray& body);

    std::shared_ptr<const JsonDocument> m_list;
    JsonTreeModel m_model;
    std::unique_ptr<PayloadPanel> m_panel;
};

void TestBlns::initTestCase()
{
    QFile file(QStringLiteral(GOOSENECK_CORPORA) + u"/blns/blns.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        QSKIP("skipped: corpora not found");
    }
    auto document = JsonDocument::parse(file.readAll());
    QVERIFY(bool(document));
    m_list = std::make_shared<const JsonDocument>(std::move(document).value());
    QCOMPARE(m_list->childCount(0), JsonIndex(515));
    m_model.setDocument(m_list);
    m_panel = std::make_unique<PayloadPanel>();
    m_panel->resize(700, 500);
    m_panel->show();
}

void TestBlns::show(const QByteArray& body)
{
    Capture capture;
    capture.id = 1;
    capture.body = body;
    SessionState state;
    state.selectedPayload = payloadOf(std::make_shared<const Capture>(capture));
    state.selected = 1;
    m_panel->render(state, allStateParts);
}

void TestBlns::inTheTree()
{
    for (JsonIndex node = 1; node < m_list->size(); ++node) {
        const QModelIndex value = m_model.indexOf(node, JsonTreeModel::ValueColumn);
        const QString text = charactersOf(m_list->text(node));
        QVERIFY2(!hidesSomething(value.data().toString()), m_list->raw(node).data());
        QCOMPARE(value.data(JsonTreeModel::TextRole).toString(), text);
        const QString accessible = value.siblingAtColumn(0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(!hidesSomething(accessible));
        QVERIFY(text.isEmpty() == value.data().toString().isEmpty());
    }
}

void TestBlns::asKeysAndPaths()
{
    for (JsonIndex node = 1; node < m_list->size(); ++node) {
        const QByteArray body = "{" + m_list->raw(node).toByteArray() + ":{\"b\":1}}";
        show(body);
        auto* tree = m_panel->findChild<JsonTreeView*>(u"tree"_s);
        const auto document = tree->jsonModel()->document();
        QVERIFY(document != nullptr);
        QCOMPARE(document->key(1), m_list->text(node));
        QVERIFY(!hidesSomething(tree->jsonModel()->indexOf(1).data().toString()));
        QCOMPARE(nodeAtPointer(*document, jsonPointer(*document, 2)), JsonIndex(2));
        const auto labels = m_panel->findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            QVERIFY2(!hidesSomething(label->text()), body.constData());
        }
    }
}

void TestBlns::inTooltips()
{
    for (JsonIndex node = 1; node < m_list->size(); ++node) {
        const QModelIndex value = m_model.indexOf(node, JsonTreeModel::ValueColumn);
        const QString tip = value.data(Qt::ToolTipRole).toString();
        const QString read = readAsRichText(tip);
        const QString shown = value.data().toString();
        // Rich text folds blanks; apart from that it says what the cell says.
        QVERIFY2(read.simplified().startsWith(shown.simplified()), qPrintable(tip));
        QVERIFY2(!tip.contains(u"<img") && !tip.contains(u"<a ") && !tip.contains(u"<script"),
                 qPrintable(tip));
    }
}

void TestBlns::inRaw()
{
    show(m_list->bytes());
    m_panel->findChild<QTabWidget*>(u"payloadTabs"_s)->setCurrentIndex(1);
    auto* raw = m_panel->findChild<RawView*>(u"raw"_s);
    QTRY_VERIFY(raw->isLaidOut());
    QCOMPARE(raw->bytes(), m_list->bytes());
    QTest::keyClick(raw, Qt::Key_Home, Qt::ControlModifier);
    for (int page = 0; page < 60; ++page) {
        for (const QString& row : raw->shownRows()) {
            QVERIFY2(!hidesSomething(row), qPrintable(row));
        }
        QTest::keyClick(raw, Qt::Key_PageDown);
    }
    QCOMPARE(raw->shownRows().constLast().trimmed(), u"]"_s);
}

void TestBlns::inHeaders()
{
    Capture capture;
    capture.method = "POST";
    for (JsonIndex node = 1; node < m_list->size(); ++node) {
        capture.headers.append({"X-Naughty", m_list->text(node)});
        capture.headers.append({m_list->text(node), "value"});
    }
    HeadersModel model;
    model.setCapture(std::make_shared<const Capture>(capture));
    for (const SecretsShown shown : {SecretsShown::Masked, SecretsShown::Revealed}) {
        model.setSecrets(shown);
        for (int row = 0; row < model.rowCount(); ++row) {
            QVERIFY(!hidesSomething(model.index(row, 0).data().toString()));
            QVERIFY(!hidesSomething(model.index(row, 1).data().toString()));
            QVERIFY(!hidesSomething(model.index(row, 1).data(Qt::AccessibleTextRole).toString()));
        }
    }
}

void TestBlns::inErrors()
{
    for (JsonIndex node = 1; node < m_list->size(); ++node) {
        const QByteArray name = m_list->raw(node).toByteArray();
        for (const QByteArray& body :
             {"{" + name + " 1}", "{" + name + ":1 2}", "[" + m_list->text(node) + "\x01]"}) {
            const auto document = JsonDocument::parse(body);
            QVERIFY(!document);
            QVERIFY2(!hidesSomething(sentence(document.error())), body.constData());
        }
    }
}

QTEST_MAIN(TestBlns)
#include "tst_blns.moc"

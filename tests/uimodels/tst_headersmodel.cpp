#include "base/redact.h"
#include "models/headersmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

CapturePtr delivered()
{
    Capture capture;
    capture.method = "POST";
    capture.target = "/h/c4nary";
    capture.headers = {{"hOsT", "127.0.0.1:8787"},
                       {"Authorization", "Bearer c4nary"},
                       {"X-Strange", "a\x01z"},
                       {"X-Latin", "caf\xE9"},
                       {"hOsT", "again"}};
    return std::make_shared<const Capture>(capture);
}

/// Everything a view, a copy or a screen reader can get out of the model.
QString everything(const HeadersModel& model)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (int role = 0; role < Qt::UserRole + 20; ++role) {
                texts.append(model.index(row, column).data(role).toString());
            }
        }
    }
    return texts.join(u'\n');
}

} // namespace

class TestHeadersModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void showsWhatCameInItsOrder();
    void secretsAreMaskedInEveryRole();
    void secretsShowWhileRevealed();
    void anotherPayloadIsMaskedAgain();
    void whatIsPastedHasNoHeaders();

private:
    std::unique_ptr<HeadersModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestHeadersModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_tester.reset();
    m_model = std::make_unique<HeadersModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestHeadersModel::showsWhatCameInItsOrder()
{
    m_model->setCapture(delivered());
    QStringList rows;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        rows.append(m_model->index(row, 0).data().toString() + u'=' +
                    m_model->index(row, 1).data().toString());
    }
    QCOMPARE(rows, (QStringList{u"POST="_s + maskedSecret, u"hOsT=127.0.0.1:8787"_s,
                                u"Authorization=Bearer "_s + maskedSecret, u"X-Strange=a␁z"_s,
                                u"X-Latin=café"_s, u"hOsT=again"_s}));
}

void TestHeadersModel::secretsAreMaskedInEveryRole()
{
    m_model->setCapture(delivered());
    QVERIFY(m_model->hasSecrets());
    QVERIFY(!everything(*m_model).contains(u"c4nary"));
}

void TestHeadersModel::secretsShowWhileRevealed()
{
    m_model->setCapture(delivered());
    m_model->setSecrets(SecretsShown::Revealed);
    QCOMPARE(m_model->index(0, 1).data().toString(), u"/h/c4nary"_s);
    QCOMPARE(m_model->index(2, 1).data().toString(), u"Bearer c4nary"_s);
    m_model->setSecrets(SecretsShown::Masked);
    QVERIFY(!everything(*m_model).contains(u"c4nary"));
}

void TestHeadersModel::anotherPayloadIsMaskedAgain()
{
    m_model->setCapture(delivered());
    m_model->setSecrets(SecretsShown::Revealed);
    m_model->setCapture(delivered());
    QVERIFY(!everything(*m_model).contains(u"c4nary"));
}

void TestHeadersModel::whatIsPastedHasNoHeaders()
{
    m_model->setCapture(std::make_shared<const Capture>());
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->hasSecrets());
    m_model->setCapture(nullptr);
    QCOMPARE(m_model->rowCount(), 0);
}

QTEST_GUILESS_MAIN(TestHeadersModel)
#include "tst_headersmodel.moc"

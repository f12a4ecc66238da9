#include "wording/tokentext.h"

#include <QTest>

using namespace gooseneck;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::optional<gooseneck::SecretStatus>)

/// Where the token is, in words.
class TestTokenText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhereItIs_data();
    void saysWhereItIs();
    void environmentIsNamed();
};

void TestTokenText::saysWhereItIs_data()
{
    using Status = std::optional<SecretStatus>;
    QTest::addColumn<TokenPlace>("place");
    QTest::addColumn<QString>("store");
    QTest::addColumn<std::optional<SecretStatus>>("status");
    QTest::addColumn<QString>("words");
    const QString store = u"Secret Service"_s;
    QTest::newRow("no endpoint, nothing to say") << TokenPlace::Nowhere << store << Status() << QString();
    QTest::newRow("the keychain was asked")
        << TokenPlace::Looking << store << Status() << u"asking the keychain"_s;
    QTest::newRow("not stored") << TokenPlace::NotStored << store << Status() << u"no token stored"_s;
    QTest::newRow("stored, by the backend's name")
        << TokenPlace::Stored << store << Status() << u"token stored in Secret Service"_s;
    QTest::newRow("stored in a backend without a name")
        << TokenPlace::Stored << QString() << Status() << u"token stored in keychain"_s;
    QTest::newRow("session only") << TokenPlace::SessionOnly << store << Status()
                                  << u"token for this session only"_s;
    QTest::newRow("session only, as there is no keychain")
        << TokenPlace::SessionOnly << store << Status(SecretStatus::Unavailable)
        << u"token for this session only: no keychain"_s;
    QTest::newRow("session only, as the keychain is locked")
        << TokenPlace::SessionOnly << store << Status(SecretStatus::Locked)
        << u"token for this session only: keychain locked"_s;
    QTest::newRow("locked") << TokenPlace::Unreadable << store << Status(SecretStatus::Locked)
                            << u"keychain locked"_s;
    QTest::newRow("denied") << TokenPlace::Unreadable << store << Status(SecretStatus::Denied)
                            << u"keychain denied access"_s;
    QTest::newRow("unavailable") << TokenPlace::Unreadable << store << Status(SecretStatus::Unavailable)
                                 << u"no keychain"_s;
    QTest::newRow("hung") << TokenPlace::Unreadable << store << Status(SecretStatus::TimedOut)
                          << u"keychain does not answer"_s;
    QTest::newRow("failed") << TokenPlace::Unreadable << store << Status(SecretStatus::Failed)
                            << u"keychain failed"_s;
    QTest::newRow("unreadable for no known reason")
        << TokenPlace::Unreadable << store << Status() << u"keychain failed"_s;
}

void TestTokenText::saysWhereItIs()
{
    QFETCH(TokenPlace, place);
    QFETCH(QString, store);
    QFETCH(std::optional<SecretStatus>, status);
    QFETCH(QString, words);
    QCOMPARE(tokenWords(place, store, status), words);
}

void TestTokenText::environmentIsNamed()
{
    QCOMPARE(sentence(EnvironmentTokenError{u"SHOP\u202eTOKEN"_s, {}}),
             u"The environment variable SHOP⟨U+202E⟩TOKEN is not set. It should hold the token."_s);
    QVERIFY(sentence(EnvironmentTokenError{u"SHOP_TOKEN"_s, TokenError::Empty}).size() > 10);
}

QTEST_GUILESS_MAIN(TestTokenText)
#include "tst_tokentext.moc"

#include "base/redact.h"
#include "base/secret.h"

#include <QDebug>
#include <QTest>

#include <type_traits>

using namespace gooseneck;
using namespace Qt::StringLiterals;

// A token can neither be copied nor printed nor turned into a text by accident.
static_assert(!std::is_copy_constructible_v<Secret>);
static_assert(!std::is_copy_assignable_v<Secret>);
static_assert(std::is_nothrow_move_constructible_v<Secret>);
static_assert(!std::is_convertible_v<Secret, QByteArray>);
static_assert(!std::is_convertible_v<Secret, QString>);
static_assert(!std::is_convertible_v<QByteArray, Secret>);
static_assert(!QTypeTraits::has_ostream_operator_v<QDebug, Secret>);

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coversItselfInForeignBytes_data();
    void coversItselfInForeignBytes();
    void tokenIsTaken_data();
    void tokenIsTaken();
    void textIsRefused_data();
    void textIsRefused();
    void moveLeavesNothing();
    void assignmentReplaces();
    void cloneIsIndependent();
    void sharedBytesOutliveTheSecret();
    void constantBytesAreLeftAlone();
    void matches_data();
    void matches();
};

void TestSecret::tokenIsTaken_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("trimmed");
    const auto row = [](const char* name, const QString& text, const QByteArray& token, bool trimmed) {
        QTest::newRow(name) << text << token << trimmed;
    };
    row("a token as it is", u"abc123"_s, "abc123"_ba, false);
    row("every visible ASCII character", u"!\"#$%&'()*+,-./09:;<=>?@AZ[\\]^_`az{|}~"_s,
        "!\"#$%&'()*+,-./09:;<=>?@AZ[\\]^_`az{|}~"_ba, false);
    row("one character", u"x"_s, "x"_ba, false);
    row("a pasted line feed is trimmed, and said", u"abc\n"_s, "abc"_ba, true);
    row("a pasted CR LF is trimmed, and said", u"abc\r\n"_s, "abc"_ba, true);
    row("spaces at both ends are trimmed, and said", u"  abc\t"_s, "abc"_ba, true);
    row("a no-break space at the end is trimmed, and said", u"abc\u00A0"_s, "abc"_ba, true);
    row("4096 bytes are taken", QString(4096, u'x'), QByteArray(4096, 'x'), false);
    row("4096 bytes and a line feed are taken", QString(4096, u'x') + u'\n', QByteArray(4096, 'x'), true);
}

void TestSecret::tokenIsTaken()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, token);
    QFETCH(const bool, trimmed);
    const auto input = readToken(text);
    QVERIFY(bool(input));
    QCOMPARE(input->secret.reveal(), token);
    QCOMPARE(input->trim == TokenTrim::EndsTrimmed, trimmed);
}

void TestSecret::textIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<TokenError>("error");
    const auto row = [](const char* name, const QString& text, TokenError error) {
        QTest::newRow(name) << text << error;
    };
    row("no text", u""_s, TokenError::Empty);
    row("white space alone", u" \r\n\t"_s, TokenError::Empty);
    row("4097 bytes", QString(4097, u'x'), TokenError::TooLong);
    row("a carriage return inside", u"abc\rdef"_s, TokenError::NotVisibleAscii);
    row("a line feed inside", u"abc\ndef"_s, TokenError::NotVisibleAscii);
    row("a header line behind it", u"abc\r\nX-Evil: 1"_s, TokenError::NotVisibleAscii);
    row("a NUL inside", u"abc"_s + QChar(0) + u"def"_s, TokenError::NotVisibleAscii);
    row("a NUL at the end is no white space", u"abc"_s + QChar(0), TokenError::NotVisibleAscii);
    row("a NUL alone", QString(QChar(0)), TokenError::NotVisibleAscii);
    row("a space inside", u"abc def"_s, TokenError::NotVisibleAscii);
    row("a tab inside", u"abc\tdef"_s, TokenError::NotVisibleAscii);
    row("DEL", u"abc\u007F"_s, TokenError::NotVisibleAscii);
    row("a letter beyond ASCII", u"abcé"_s, TokenError::NotVisibleAscii);
    row("a letter that Latin-1 would cut to a line feed", u"abc\u010Adef"_s, TokenError::NotVisibleAscii);
    row("an emoji", u"abc😀"_s, TokenError::NotVisibleAscii);
    row("a zero width space at the end", u"abc\u200B"_s, TokenError::NotVisibleAscii);
}

void TestSecret::textIsRefused()
{
    QFETCH(const QString, text);
    QFETCH(const TokenError, error);
    const auto input = readToken(text);
    QVERIFY(!input);
    QCOMPARE(input.error(), error);
}

void TestSecret::moveLeavesNothing()
{
    Secret first(QByteArray(3, 'x'));
    Secret second(std::move(first));
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): that is what is tested
    QCOMPARE(second.reveal(), "xxx"_ba);

    Secret third;
    third = std::move(second);
    QVERIFY(second.isEmpty()); // NOLINT(bugprone-use-after-move)
    QCOMPARE(third.reveal(), "xxx"_ba);
}

void TestSecret::assignmentReplaces()
{
    Secret secret(QByteArray(3, 'x'));
    secret = Secret(QByteArray(2, 'y'));
    QCOMPARE(secret.reveal(), "yy"_ba);
    Secret& same = secret;
    secret = std::move(same);
    QCOMPARE(secret.reveal(), "yy"_ba);
}

void TestSecret::cloneIsIndependent()
{
    Secret clone;
    {
        const Secret secret(QByteArray(3, 'x'));
        clone = secret.clone();
        QVERIFY(clone.reveal().constData() != secret.reveal().constData());
    }
    QCOMPARE(clone.reveal(), "xxx"_ba);
    QVERIFY(Secret().clone().isEmpty());
}

void TestSecret::sharedBytesOutliveTheSecret()
{
    const QByteArray kept(3, 'x');
    {
        const Secret secret(kept);
        QVERIFY(!secret.isEmpty());
    }
    QCOMPARE(kept, "xxx"_ba);
}

void TestSecret::constantBytesAreLeftAlone()
{
    // These lie in memory that cannot be written, so wiping them would end the program.
    {
        const Secret secret("constant"_ba);
        QCOMPARE(secret.reveal().size(), 8);
    }
    QCOMPARE("constant"_ba.size(), 8);
}

void TestSecret::matches_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("match");
    QTest::newRow("the same bytes") << "abc"_ba
                                    << "abc"_ba << true;
    QTest::newRow("another last byte") << "abc"_ba
                                       << "abd"_ba << false;
    QTest::newRow("another first byte") << "abc"_ba
                                        << "Abc"_ba << false;
    QTest::newRow("the beginning alone") << "abc"_ba
                                         << "ab"_ba << false;
    QTest::newRow("more than the token") << "abc"_ba
                                         << "abcd"_ba << false;
    QTest::newRow("nothing against a token") << "abc"_ba
                                             << ""_ba << false;
    QTest::newRow("bytes that differ in the top bit") << "a\x7F"_ba
                                                      << "a\xFF"_ba << false;
}

void TestSecret::matches()
{
    QFETCH(const QByteArray, token);
    QFETCH(const QByteArray, bytes);
    QFETCH(const bool, match);
    QCOMPARE(Secret(token).matches(bytes), match);
}

void TestSecret::coversItselfInForeignBytes_data()
{
    const QByteArray token = "gk+/=%\"<&secret";
    QTest::addColumn<QByteArray>("foreign");
    QTest::newRow("as it is") << "{\"error\":\"bad token " + token + " here\"}";
    QTest::newRow("percent-encoded") << "/v1/process?token=" + token.toPercentEncoding();
    QTest::newRow("percent-encoded in small letters") << token.toPercentEncoding().toLower();
    QTest::newRow("in JSON") << QByteArray(R"({"t":"gk+/=%\"<&secret"})");
    QTest::newRow("in JSON with escaped slashes") << QByteArray(R"({"t":"gk+\/=%\"<&secret"})");
    QTest::newRow("in HTML") << QByteArray("<p>gk+/=%&quot;&lt;&amp;secret</p>");
    QTest::newRow("in Base64, alone") << token.toBase64();
    QTest::newRow("in Base64, behind one byte") << ("x" + token + "yz").toBase64();
    QTest::newRow("in Base64, behind two bytes") << ("xy" + token + "z").toBase64();
    QTest::newRow("in the other Base64") << ("Bearer " + token).toBase64(QByteArray::Base64UrlEncoding);
}

void TestSecret::coversItselfInForeignBytes()
{
    QFETCH(QByteArray, foreign);
    const Secret token("gk+/=%\"<&secret");
    const QByteArray covered = token.masked(foreign);
    QVERIFY2(covered.contains(maskedSecret.toUtf8()), covered.constData());
    QVERIFY(!covered.contains("secret"));
    QCOMPARE(Secret("t").masked(foreign), foreign);
}

QTEST_APPLESS_MAIN(TestSecret)
#include "tst_secret.moc"

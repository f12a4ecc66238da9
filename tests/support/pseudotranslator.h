#pragma once

#include <QRegularExpression>
#include <QTranslator>

#include <algorithm>

namespace gooseneck {

/// Every text 40 % longer and in accented letters: a text that is not translated is seen at once, and so is
/// one that needs more room than its place has. What stays as it is: placeholders, mnemonics, tags, the
/// patterns of file filters, names of keys, and texts that the program itself reads (shortcuts, formats of
/// dates).
class PseudoTranslator : public QTranslator
{
public:
    /// `folder` has the English plural forms.
    explicit PseudoTranslator(const QString& folder)
    {
        if (!load(QStringLiteral("gooseneck_en"), folder)) {
            qFatal("the English translation is not in %s", qPrintable(folder));
        }
    }

    bool isEmpty() const override { return false; }

    QString translate(const char* context, const char* source, const char* meaning, int count) const override
    {
        const QString plural = QTranslator::translate(context, source, meaning, count);
        const QString english = plural.isEmpty() ? QString::fromUtf8(source) : plural;
        const bool isReadByProgram = qstrcmp(context, "QShortcut") == 0 ||
                                     QByteArrayView(meaning).contains("QLocale") || isShortcut(english);
        return isReadByProgram ? english : lengthened(english);
    }

    static QString lengthened(const QString& text)
    {
        static const QRegularExpression kept(QStringLiteral(
            R"(%L?\d+|%L?n|</?\w[^>]*>|&&|&\w|\(\*[^)]*\)|(?:(?:Ctrl|Shift|Alt)\+)+\w+|\b[A-Z]\b)"));
        QString result;
        qsizetype done = 0;
        double owed = 0;
        auto all = kept.globalMatch(text);
        while (all.hasNext()) {
            const QRegularExpressionMatch match = all.next();
            append(result, QStringView(text).sliced(done, match.capturedStart() - done), owed);
            result += match.captured();
            done = match.capturedEnd();
        }
        append(result, QStringView(text).sliced(done), owed);
        return result;
    }

private:
    static bool isShortcut(const QString& text)
    {
        static const QRegularExpression whole(QStringLiteral(R"(^(?:(?:Ctrl|Shift|Alt)\+)+\w+$)"));
        return whole.match(text).hasMatch();
    }

    /// Letters are said twice, two of five, so that words grow and not their number.
    static void append(QString& result, QStringView text, double& owed)
    {
        for (const QChar letter : text) {
            result += accented(letter);
            owed += letter.isLetter() ? 0.4 : 0;
            if (owed >= 0.6 && letter.isLetter()) {
                result += accented(letter.toLower());
                owed -= 1;
            }
        }
    }

    static QChar accented(QChar letter)
    {
        static const QString plain = QStringLiteral("aceinouyACEINOUY");
        static const QString marked = QStringLiteral("äçéîñöüýÄÇÉÎÑÖÜÝ");
        const qsizetype at = plain.indexOf(letter);
        return at < 0 ? letter : marked[at];
    }
};

} // namespace gooseneck

#include "exports/markdowntext.h"

#include "base/plaintext.h"

namespace gooseneck {

QString asMarkdownCode(QStringView text)
{
    QString shown = visibleText(text);
    if (shown.isEmpty()) {
        return QStringLiteral("—");
    }
    // The fence must be longer than any run of backticks inside.
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : std::as_const(shown)) {
        run = c == u'`' ? run + 1 : 0;
        longest = qMax(longest, run);
    }
    const QString fence(longest + 1, u'`');
    const QString pad = shown.startsWith(u'`') || shown.endsWith(u'`') ? QStringLiteral(" ") : QString();
    shown.replace(u'|', QStringLiteral("\\|"));
    return fence + pad + shown + pad + fence;
}

QString asMarkdownText(QStringView text)
{
    // CommonMark, 2.4: any of these may be escaped. A full stop or bracket begins a list only at the start of
    // a line, and ":" and "@" make links of bare addresses where GitHub's dialect is read.
    constexpr QStringView special = u"\\`*_{}[]<>#|~&!:@^$";
    QString shown;
    for (const QChar c : visibleSentence(text)) {
        if (special.contains(c)) {
            shown += u'\\';
        }
        shown += c;
    }
    return shown;
}

} // namespace gooseneck

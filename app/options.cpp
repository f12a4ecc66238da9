#include "options.h"

#include "wording/tr.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRect>

#include <cstdio>
#include <cstdlib>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

QSize sizeFrom(const QString& text)
{
    const QStringList sides = text.split(u'x');
    return sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
}

/// The exit status of a usage error, as of the command line (design/formats.md, 4).
[[noreturn]] void refuse(const QString& sentence)
{
    std::fputs(qPrintable(sentence + u'\n'), stderr);
    std::exit(2);
}

/// The place of the option's value among the words that it takes.
qsizetype placeOf(const QCommandLineOption& option, const QStringList& words,
                  const QCommandLineParser& parser)
{
    const auto place = words.indexOf(parser.value(option));
    if (place < 0) {
        refuse(tr("--%1 takes one of %2.").arg(option.names().constFirst(), words.join(u", "_s)));
    }
    return place;
}

} // namespace

Options readOptions()
{
    const QStringList tabWords{u"tree"_s, u"raw"_s, u"headers"_s, u"fields"_s, u"compare"_s};
    const QStringList bottomWords{u"problems"_s, u"incidents"_s, u"test"_s, u"simulator"_s, u"setup"_s};
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Connects OpenStatus monitors to Callgoose incidents."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption data(u"data"_s, tr("Folder for captures and the kept workspace."), u"folder"_s);
    const QCommandLineOption theme(u"theme"_s, tr("light or dark."), u"theme"_s);
    const QCommandLineOption language(u"language"_s, tr("Language of the window: en, de, fr or es."),
                                      u"language"_s);
    const QCommandLineOption screenshot(u"screenshot"_s,
                                        tr("Write a picture of the window to a file and end."), u"file"_s);
    const QCommandLineOption size(u"size"_s, tr("Size of the window, such as 1280x720."), u"size"_s);
    const QCommandLineOption samples(u"samples"_s,
                                     tr("Add the built-in samples and propose filters for them."));
    const QCommandLineOption tab(u"tab"_s,
                                 tr("The tab of the payload that is open: %1.").arg(tabWords.join(u", "_s)),
                                 u"tab"_s, tabWords.constFirst());
    const QCommandLineOption bottom(
        u"bottom"_s, tr("The tab along the bottom: %1.").arg(bottomWords.join(u", "_s)), u"tab"_s);
    const QCommandLineOption dialog(
        u"dialog"_s, tr("Picture of the dialog that this action opens, such as showListener."), u"action"_s);
    const QCommandLineOption test(u"test"_s, tr("Run the test on the simulator before the picture."));
    const QCommandLineOption showMe(u"show-me"_s,
                                    tr("Play an outage in the window; nothing of yours changes."));
    parser.addOptions({data, theme, language, screenshot, size, tab, bottom, dialog, test, samples, showMe});
    parser.addPositionalArgument(u"files"_s, tr("A workspace, or payloads to add."), u"[file...]"_s);
    if (!parser.parse(QCoreApplication::arguments())) {
        refuse(parser.errorText() + u'.');
    }
    parser.process(*QCoreApplication::instance());

    Options options{parser.value(data),
                    parser.value(theme),
                    parser.value(screenshot),
                    languageFromWord(parser.value(language)),
                    sizeFrom(parser.value(size)),
                    static_cast<PayloadTab>(placeOf(tab, tabWords, parser)),
                    {},
                    parser.value(dialog),
                    parser.isSet(test),
                    parser.isSet(samples),
                    parser.isSet(showMe),
                    parser.positionalArguments()};
    if (parser.isSet(bottom)) {
        options.bottomTab = static_cast<BottomTab>(placeOf(bottom, bottomWords, parser));
    }
    const bool knownTheme = options.theme.isEmpty() || options.theme == u"light" || options.theme == u"dark";
    const bool knownSize =
        !parser.isSet(size) || QRect(0, 0, 16384, 16384).contains(QRect({0, 0}, options.size));
    if (!knownTheme || !knownSize || (parser.isSet(size) && options.size.isEmpty())) {
        refuse(tr("--theme takes light or dark, --size takes WIDTHxHEIGHT with sides from 1 to 16384."));
    }
    if (parser.isSet(language) && !options.language) {
        refuse(tr("--language takes en, de, fr or es."));
    }
    return options;
}

} // namespace gooseneck

#include "application.h"
#include "settingsfile.h"

#include <QApplication>
#include <QIcon>

#include <sys/resource.h>

#include <algorithm>
#include <cstdio>
#include <string_view>

namespace {

/// A core dump would hold the token (design/robustness.md, Secrets).
void switchOffCoreDumps()
{
#ifdef NDEBUG
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
}

/// These want no window, so they work without a display, too.
bool asksForWords(int argc, char* argv[])
{
    using namespace std::string_view_literals;
    return std::any_of(argv + 1, argv + argc, [](std::string_view argument) {
        return argument == "--help"sv || argument == "-h"sv || argument == "--help-all"sv ||
               argument == "--version"sv || argument == "-v"sv;
    });
}

gooseneck::Options beginProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("gooseneck"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GOOSENECK_VERSION));
    gooseneck::speak(gooseneck::chosenLanguage());
    return gooseneck::readOptions();
}

} // namespace

int main(int argc, char* argv[])
{
    switchOffCoreDumps();
    if (asksForWords(argc, argv)) {
        const QCoreApplication application(argc, argv);
        beginProgram(); // which says them and ends
    }
    QApplication application(argc, argv);
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Gooseneck"));
    QGuiApplication::setDesktopFileName(QStringLiteral("gooseneck"));
    QGuiApplication::setWindowIcon(QIcon(QStringLiteral(":/gooseneck.svg")));
    const gooseneck::Options options = beginProgram();
    if (options.language) {
        gooseneck::speak(*options.language);
    }
    const QString folder = gooseneck::Application::keptFolder(options);
    if (options.screenshot.isEmpty() && gooseneck::SingleInstance(folder).handOver(options.files)) {
        const QString said = QCoreApplication::translate(
            "Application", "Gooseneck runs already with this folder. Its window was brought to the front.");
        std::fputs(qPrintable(said + u'\n'), stderr);
        return 0;
    }
    const gooseneck::Application program(application, options);
    return QApplication::exec();
}

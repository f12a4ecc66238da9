#include "application.h"
#include "settingsfile.h"

#include <QApplication>

#include <sys/resource.h>

namespace {

/// A core dump would hold the token (design/robustness.md, Secrets).
void switchOffCoreDumps()
{
#ifdef NDEBUG
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
}

} // namespace

int main(int argc, char* argv[])
{
    switchOffCoreDumps();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("gooseneck"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GOOSENECK_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Gooseneck"));
    QGuiApplication::setDesktopFileName(QStringLiteral("gooseneck"));
    gooseneck::speak(gooseneck::chosenLanguage());
    const gooseneck::Options options = gooseneck::readOptions();
    if (options.language) {
        gooseneck::speak(*options.language);
    }
    const gooseneck::Application program(application, options);
    return QApplication::exec();
}

// Linked into every test: its texts have the plural forms of English, while numbers and dates stay as the
// locale of the test has them. Taken from the build folder, so that a change of a translation links no test
// anew.
#include <QCoreApplication>
#include <QTranslator>

namespace {

void speakEnglish()
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (!translator->load(QStringLiteral("gooseneck_en"), QStringLiteral(GOOSENECK_TRANSLATIONS))) {
        qFatal("The English translation is not in the build folder");
    }
    QCoreApplication::installTranslator(translator);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(speakEnglish)

#include "settingsfile.h"
#include "support/runningwindow.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QSettings>

#include <algorithm>

using namespace gooseneck;
using namespace Qt::StringLiterals;

class TestLanguageMenu : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QFile::remove(settingsFile()); }

    void englishIsSpokenUnlessChosen();
    void theChoiceCountsFromTheNextStart();
    void whatIsNoLanguageIsEnglish();
};

void TestLanguageMenu::englishIsSpokenUnlessChosen()
{
    const RunningWindow window;
    QVERIFY(window.child<QAction>("language-en")->isChecked());
    QCOMPARE(window.child<QAction>("language-de")->text(), u"Deutsch"_s);
    QCOMPARE(chosenLanguage(), Language::English);
}

void TestLanguageMenu::theChoiceCountsFromTheNextStart()
{
    const RunningWindow window;
    connect(window.get(), &MainWindow::languageChosen, this, &chooseLanguage);
    window.child<QAction>("language-fr")->trigger();
    QCOMPARE(chosenLanguage(), Language::French);
    QCOMPARE(spokenLanguage(), Language::English);
    const auto said = window->findChildren<QLabel*>();
    QVERIFY(std::any_of(said.cbegin(), said.cend(), [](const QLabel* label) {
        return label->isVisible() && label->text() == u"The window speaks Français from its next start on.";
    }));
}

void TestLanguageMenu::whatIsNoLanguageIsEnglish()
{
    QSettings(settingsFile(), QSettings::IniFormat).setValue(u"window/language"_s, u"klingon"_s);
    QCOMPARE(chosenLanguage(), Language::English);
}

QTEST_MAIN(TestLanguageMenu)
#include "tst_languagemenu.moc"

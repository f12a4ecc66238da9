#include "application.h"

#include "intake/samples.h"
#include "screenshot.h"
#include "settingsfile.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>

namespace gooseneck {

using namespace Qt::StringLiterals;

Application::Application(QApplication& application, const Options& options)
    : m_application(application)
    , m_options(options)
    , m_recorder(new Recorder)
    , m_analysis(new Analysis)
    , m_initialScheme(schemeOf(QApplication::palette()))
    , m_instance(keptFolder(options))
{
    m_recorderThread.setObjectName(u"Recorder"_s);
    m_recorder->moveToThread(&m_recorderThread);
    connect(&m_recorderThread, &QThread::finished, m_recorder, &QObject::deleteLater);
    m_recorderThread.start();
    m_analysisThread.setObjectName(u"Analysis"_s);
    m_analysis->moveToThread(&m_analysisThread);
    connect(&m_analysisThread, &QThread::finished, m_analysis, &QObject::deleteLater);
    m_analysisThread.start();

    m_session = std::make_unique<Session>(*m_recorder, *m_analysis, m_keychain, m_memory);
    chooseTheme(
        options.theme.isEmpty()
            ? QSettings(settingsFile(), QSettings::IniFormat).value(u"window/theme"_s, u"system"_s).toString()
            : options.theme);
    m_window = std::make_unique<MainWindow>(*m_session);
    connect(m_window.get(), &MainWindow::themeChosen, this, [this](const QString& theme) {
        QSettings(settingsFile(), QSettings::IniFormat).setValue(u"window/theme"_s, theme);
        chooseTheme(theme);
    });

    connect(m_window.get(), &MainWindow::languageChosen, this, &chooseLanguage);

    const QString folder = dataFolder();
    m_session->keepIn(folder + u"/current.gooseneck.json"_s);
    const QString storePath = folder + u"/captures.sqlite"_s;
    QMetaObject::invokeMethod(m_analysis,
                              [analysis = m_analysis, storePath] { analysis->readFrom(storePath); });
    QMetaObject::invokeMethod(m_recorder, [recorder = m_recorder, storePath] { recorder->open(storePath); });
    openFiles(options.files);
    if (options.samples) {
        playSamples();
    }
    if (options.screenshot.isEmpty()) {
        m_window->restoreLayout();
    }
    if (!options.size.isEmpty()) {
        m_window->resize(options.size);
    }
    m_window->openPayloadTab(options.tab);
    if (options.bottomTab) {
        m_window->openBottomTab(*options.bottomTab);
    }
    m_window->show();
    if (options.showOutage) {
        m_window->showOutage();
    }
    if (options.screenshot.isEmpty()) {
        connect(&m_instance, &SingleInstance::startedAgain, this, &Application::startAgain);
        m_instance.begin();
    } else {
        m_screenshot = std::make_unique<Screenshot>(*m_session, *m_window, options);
    }
}

Application::~Application()
{
    m_screenshot.reset();
    m_window.reset();
    m_session.reset();
    m_analysisThread.quit();
    m_recorderThread.quit();
    m_analysisThread.wait();
    m_recorderThread.wait();
}

QString Application::keptFolder(const Options& options)
{
    if (!options.dataFolder.isEmpty()) {
        return options.dataFolder;
    }
    return options.screenshot.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                                        : QString();
}

QString Application::dataFolder()
{
    const QString kept = keptFolder(m_options);
    if (!kept.isEmpty()) {
        return kept;
    }
    m_scratch = std::make_unique<QTemporaryDir>();
    return m_scratch->path();
}

void Application::startAgain(const QStringList& files)
{
    m_window->showAgain();
    openFiles(files);
}

void Application::chooseTheme(const QString& theme)
{
    disconnect(&m_systemScheme, nullptr, this, nullptr);
    if (theme == u"light" || theme == u"dark") {
        applyTheme(m_application, theme == u"dark" ? Scheme::Dark : Scheme::Light);
        return;
    }
    applyTheme(m_application, m_initialScheme);
    connect(&m_systemScheme, &SystemScheme::changed, this,
            [this](Scheme scheme) { applyTheme(m_application, scheme); });
    m_systemScheme.ask();
}

void Application::openFiles(const QStringList& files)
{
    for (const QString& file : files) {
        const auto content = readFile(file, maxIntakeBytes);
        if (file.endsWith(u".gooseneck.json"_s) || (content && readWorkspace(*content))) {
            m_session->openWorkspace(file);
        } else {
            m_session->addFile(file);
        }
    }
}

void Application::playSamples()
{
    m_session->addAllSamples();
    const auto expected = builtInSamples().size();
    auto once = std::make_shared<QMetaObject::Connection>();
    *once = connect(m_session.get(), &Session::changed, this, [this, once, expected](StateParts parts) {
        const SessionState& state = m_session->state();
        if (parts.testFlag(StatePart::Payloads) && state.payloads.size() >= expected) {
            disconnect(*once);
            m_session->select(state.payloads.constFirst()->id);
            // The samples end with the guide's; the picture is of OpenStatus's own.
            m_session->assignRoles({u"status"_s, u"monitor.id"_s, u"monitor.name"_s, u"errorMessage"_s});
            m_session->proposeFilters();
        }
    });
}

} // namespace gooseneck

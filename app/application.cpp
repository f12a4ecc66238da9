#include "application.h"

#include "intake/samples.h"
#include "settingsfile.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

/// Whether what follows from the payloads is there, so that a picture shows it.
bool isAnalysed(const SessionState& state)
{
    const qsizetype counted = state.fields ? state.fields->table.payloads + state.fields->table.notJson : 0;
    return !state.payloads.isEmpty() && counted == state.payloads.size() &&
           state.facts.size() == state.payloads.size();
}

} // namespace

Application::Application(QApplication& application, const Options& options)
    : m_application(application)
    , m_options(options)
    , m_recorder(new Recorder)
    , m_analysis(new Analysis)
    , m_initialScheme(schemeOf(QApplication::palette()))
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
    m_window->show();
    if (options.showOutage) {
        m_window->showOutage();
    }
    if (!options.screenshot.isEmpty()) {
        takeScreenshot();
    }
}

Application::~Application()
{
    m_window.reset();
    m_session.reset();
    m_analysisThread.quit();
    m_recorderThread.quit();
    m_analysisThread.wait();
    m_recorderThread.wait();
}

QString Application::dataFolder()
{
    if (!m_options.dataFolder.isEmpty()) {
        return m_options.dataFolder;
    }
    if (!m_options.screenshot.isEmpty()) {
        m_scratch = std::make_unique<QTemporaryDir>();
        return m_scratch->path();
    }
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
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

void Application::takeScreenshot()
{
    const bool withSamples = m_options.samples;
    const auto grab = [this] {
        const bool written = m_window->grab().save(m_options.screenshot);
        if (!written) {
            std::fputs(
                qPrintable(tr("The picture could not be written to \"%1\".\n").arg(m_options.screenshot)),
                stderr);
        }
        QCoreApplication::exit(written ? 0 : 1);
    };
    // A first picture lets every layout find its size, which wrapped texts ask for in a second round.
    const auto settleAndGrab = [this, grab] {
        m_window->grab();
        QTimer::singleShot(0, this, grab);
    };
    if (!withSamples && m_options.files.isEmpty()) {
        QTimer::singleShot(0, this, settleAndGrab);
        return;
    }
    connect(m_session.get(), &Session::changed, this,
            [this, settleAndGrab, withSamples, hasFindings = false](StateParts parts) mutable {
                const SessionState& state = m_session->state();
                const bool isProposed = !withSamples || !state.filterSet.filters.isEmpty();
                hasFindings = hasFindings || (parts.testFlag(StatePart::Findings) && isProposed);
                if (!hasFindings || !isAnalysed(state)) {
                    return;
                }
                if (m_options.tab == PayloadTab::Compare && !state.compared && state.payloads.size() > 1) {
                    m_session->compare(state.payloads[0]->id, state.payloads[1]->id);
                } else if (!state.compared || state.compared->isReady()) {
                    QTimer::singleShot(0, this, settleAndGrab);
                }
            });
}

} // namespace gooseneck

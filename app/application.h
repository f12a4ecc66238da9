#pragma once

#include "base/secretstore.h"
#include "capture/recorder.h"
#include "keychainsecretstore.h"
#include "mainwindow.h"
#include "options.h"
#include "session/analysis.h"
#include "session/session.h"
#include "singleinstance.h"
#include "theme/systemscheme.h"

#include <QTemporaryDir>
#include <QThread>

#include <memory>

class QApplication;

namespace gooseneck {

class Screenshot;

/// Makes all objects of the window's program, in the order of the river, connects them, and takes them down
/// again.
class Application : public QObject
{
    Q_OBJECT

public:
    /// The folder of a run that leaves something behind; empty for one that only makes a picture.
    static QString keptFolder(const Options& options);

    Application(QApplication& application, const Options& options);
    ~Application() override;

private:
    QString dataFolder();
    void startAgain(const QStringList& files);
    void chooseTheme(const QString& theme);
    void openFiles(const QStringList& files);
    void playSamples();

    QApplication& m_application;
    Options m_options;
    std::unique_ptr<QTemporaryDir> m_scratch; ///< data of a run that leaves nothing behind
    QThread m_recorderThread;
    Recorder* m_recorder; ///< lives on m_recorderThread, deleted when that ends
    QThread m_analysisThread;
    Analysis* m_analysis; ///< lives on m_analysisThread, deleted when that ends
    KeychainSecretStore m_keychain;
    MemorySecretStore m_memory;
    std::unique_ptr<Session> m_session;
    SystemScheme m_systemScheme;
    Scheme m_initialScheme;
    std::unique_ptr<MainWindow> m_window;
    SingleInstance m_instance;
    std::unique_ptr<Screenshot> m_screenshot; ///< only where one is asked for
};

} // namespace gooseneck

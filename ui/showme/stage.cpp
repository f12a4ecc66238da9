#include "showme/stage.h"

namespace gooseneck {

Stage::Stage()
    : m_recorder(new Recorder)
    , m_analysis(new Analysis)
{
    m_recorder->moveToThread(&m_recorderThread);
    m_analysis->moveToThread(&m_analysisThread);
    QObject::connect(&m_recorderThread, &QThread::finished, m_recorder, &QObject::deleteLater);
    QObject::connect(&m_analysisThread, &QThread::finished, m_analysis, &QObject::deleteLater);
    m_recorderThread.start();
    m_analysisThread.start();
    m_session = std::make_unique<Session>(*m_recorder, *m_analysis, m_keychain, m_memory);
    const QString store = m_folder.filePath(QStringLiteral("captures.sqlite"));
    QMetaObject::invokeMethod(m_analysis, [analysis = m_analysis, store] { analysis->readFrom(store); });
    QMetaObject::invokeMethod(m_recorder, [recorder = m_recorder, store] { recorder->open(store); });
}

Stage::~Stage()
{
    m_session.reset();
    m_analysisThread.quit();
    m_recorderThread.quit();
    m_analysisThread.wait();
    m_recorderThread.wait();
}

} // namespace gooseneck

#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

namespace gooseneck {

/// How a process ended and what it wrote.
struct Ended
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

inline QString cliPath()
{
    return QStringLiteral(GOOSENECK_BIN_DIR "/gooseneck-cli");
}

inline QString sourcePath(const QString& name)
{
    return QStringLiteral(GOOSENECK_SOURCE_DIR) + u'/' + name;
}

inline QString samplePath(const QString& id)
{
    return sourcePath(QStringLiteral("resources/samples/") + id + QStringLiteral(".json"));
}

inline QString openStatusFilters()
{
    return sourcePath(QStringLiteral("tests/data/openstatus.filter-set.json"));
}

inline QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Runs a program to its end; exit code -1 if it crashed or did not end.
inline Ended runProgram(const QString& program, const QStringList& arguments, const QByteArray& input = {},
                        const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(30'000) || process.exitStatus() != QProcess::NormalExit) {
        process.kill();
        process.waitForFinished();
        return {-1, process.readAllStandardOutput(), process.readAllStandardError()};
    }
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

inline Ended runCli(const QStringList& arguments, const QByteArray& input = {})
{
    return runProgram(cliPath(), arguments, input);
}

/// A command that goes on until it is stopped: `listen` or `simulate` with --json. Killed with this object.
class RunningCli
{
public:
    explicit RunningCli(const QStringList& arguments,
                        const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment())
    {
        m_process.setProcessEnvironment(environment);
        m_process.start(cliPath(), arguments);
    }

    /// Another program that becomes the command line, such as a shell that sets limits first.
    RunningCli(const QString& program, const QStringList& arguments) { m_process.start(program, arguments); }

    ~RunningCli()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    QProcess& process() { return m_process; }

    /// The next object it prints, an empty one if none comes.
    QJsonObject nextObject()
    {
        const bool hasLine = QTest::qWaitFor([this] { return m_process.canReadLine(); }, 20'000);
        return hasLine ? QJsonDocument::fromJson(m_process.readLine()).object() : QJsonObject();
    }

    /// What is left to read once it has ended.
    Ended waitForEnd()
    {
        const bool ended =
            QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, 20'000);
        const bool normal = ended && m_process.exitStatus() == QProcess::NormalExit;
        return {normal ? m_process.exitCode() : -1, m_process.readAllStandardOutput(),
                m_process.readAllStandardError()};
    }

private:
    QProcess m_process;
};

inline QList<QJsonObject> objectsIn(const QByteArray& lines)
{
    QList<QJsonObject> objects;
    for (const QByteArray& line : lines.split('\n')) {
        if (!line.isEmpty()) {
            objects.append(QJsonDocument::fromJson(line).object());
        }
    }
    return objects;
}

/// Posts a file's bytes with curl, as a sender would; the HTTP status it printed.
inline QByteArray postFile(const QString& url, const QString& path)
{
    return runProgram(QStringLiteral("curl"),
                      {QStringLiteral("--silent"), QStringLiteral("--noproxy"), QStringLiteral("*"),
                       QStringLiteral("--output"), QStringLiteral("/dev/null"), QStringLiteral("--write-out"),
                       QStringLiteral("%{http_code}"), QStringLiteral("--header"),
                       QStringLiteral("Content-Type: application/json"), QStringLiteral("--data-binary"),
                       u'@' + path, url})
        .out;
}

} // namespace gooseneck

#pragma once

#include <QLocalServer>
#include <QObject>

namespace gooseneck {

/// Sees to it that one window has a data folder: a second program hands its files to the first and ends. They
/// find each other by a local socket in the operator's own runtime folder, named after the data folder. Lives
/// on the window's thread.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString& dataFolder, QObject* parent = nullptr);

    /// Gives the files to the program that has the folder. False if there is none, or if it does not answer:
    /// then this one goes on, and reads the history only if that is in use. Waits for up to three seconds.
    bool handOver(const QStringList& files) const;
    /// Takes files from now on. Where that cannot be, every start is a program of its own.
    void begin();

Q_SIGNALS:
    /// Another start, perhaps without files.
    void startedAgain(const QStringList& files);

private:
    void take();

    QString m_name;
    QLocalServer m_server;
};

} // namespace gooseneck

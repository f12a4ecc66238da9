#include "payloadreader.h"

#include "intake/intake.h"
#include "wording/errortext.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace gooseneck {

namespace {

FileError::Kind whyNotOpen(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return FileError::Kind::NotFound;
    }
    return info.isDir() ? FileError::Kind::NotAFile : FileError::Kind::NotReadable;
}

Said<void> openForReading(QFile& file, const QString& path, QIODevice::OpenMode mode = QIODevice::ReadOnly)
{
    const bool isOpen = path == u"-" ? file.open(stdin, mode) : !QFileInfo(path).isDir() && file.open(mode);
    if (!isOpen) {
        return failure(sentence(FileError{whyNotOpen(path), path}));
    }
    return {};
}

void dropLineEnd(QByteArray& line)
{
    if (line.endsWith('\n')) {
        line.chop(1);
    }
    if (line.endsWith('\r')) {
        line.chop(1);
    }
}

} // namespace

Said<void> readLines(const std::string& path, qint64 limitBytes, const LineSink& sink)
{
    const QString name = QString::fromStdString(path);
    QFile file(name);
    if (auto opened = openForReading(file, name); !opened) {
        return opened;
    }
    qint64 number = 0;
    while (true) {
        QByteArray line = file.readLine(limitBytes + 3);
        if (line.isEmpty()) {
            break;
        }
        ++number;
        dropLineEnd(line);
        if (line.size() > limitBytes) {
            const QString place = name + u':' + QString::number(number);
            return failure(sentence(FileError{FileError::Kind::TooLarge, place, limitBytes}));
        }
        if (auto taken = sink(line); !taken) {
            return taken;
        }
    }
    if (file.error() != QFileDevice::NoError) {
        return failure(sentence(FileError{FileError::Kind::NotReadable, name}));
    }
    return {};
}

Said<void> readPayloads(const std::string& path, PayloadForm form, const PayloadSink& sink)
{
    if (form == PayloadForm::Lines) {
        qint64 number = 0;
        return readLines(path, maxPayloadBytes, [&](const QByteArray& line) {
            ++number;
            if (!line.trimmed().isEmpty()) {
                sink(QString::fromStdString(path) + u':' + QString::number(number), line);
            }
            return Said<void>();
        });
    }
    const auto content = readPayload(path);
    if (!content) {
        return failure(content.error());
    }
    sink(QString::fromStdString(path), *content);
    return {};
}

Said<std::unique_ptr<QFile>> openPayloads(const std::string& path)
{
    const QString name = QString::fromStdString(path);
    auto file = std::make_unique<QFile>(name);
    if (auto opened = openForReading(*file, name, QIODevice::ReadOnly | QIODevice::Unbuffered); !opened) {
        return failure(opened.error());
    }
    return file;
}

Said<QByteArray> readPayload(const std::string& path)
{
    auto content = readFile(QString::fromStdString(path), maxPayloadBytes);
    if (!content) {
        return failure(sentence(content.error()));
    }
    return std::move(content).value();
}

} // namespace gooseneck

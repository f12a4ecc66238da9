// What the history can do on this machine, beside a bare write and sync of the same bytes in the same run:
// durable captures per second by how many share a commit, and the memory that 100,000 captures take.
// Run by hand: bench_history [FOLDER]; a folder on the disk that matters, not on a tmpfs.

#include "capture/capturestore.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

#include <cstdio>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

constexpr int historySize = 100'000;
constexpr qint64 measuredMs = 2000;

/// As OpenStatus sends it: some 300 bytes and a handful of headers.
Capture delivery(int number)
{
    Capture capture;
    capture.receivedAt = utcNow();
    capture.method = "POST";
    capture.target = "/h/0123456789abcdef0123456789abcdef";
    capture.headers = {{"Host", "127.0.0.1:8099"},
                       {"Content-Type", "application/json"},
                       {"User-Agent", "OpenStatus"},
                       {"Content-Length", "300"}};
    capture.body = R"({"monitor":{"id":4821,"name":"Shop","url":"https://shop.example/"},"status":"error",)"
                   R"("statusCode":503,"cronTimestamp":)" +
                   QByteArray::number(1'790'000'000'000 + number) + R"(,"errorMessage":")";
    capture.body = capture.body.leftJustified(298, 'x') + "\"}";
    return capture;
}

QList<Capture> deliveries(int count)
{
    QList<Capture> captures;
    for (int i = 0; i < count; ++i) {
        captures.append(delivery(i));
    }
    return captures;
}

double perSecond(qint64 count, const QElapsedTimer& timer)
{
    return static_cast<double>(count) * 1e9 / static_cast<double>(timer.nsecsElapsed());
}

double storedPerSecond(const QString& folder, int batch)
{
    auto store = CaptureStore::open(folder + u"/rate-%1.sqlite"_s.arg(batch), StoreAccess::ReadWrite);
    if (!store) {
        return 0;
    }
    const QList<Capture> captures = deliveries(batch);
    qint64 count = 0;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < measuredMs) {
        if (!store->append(captures)) {
            return 0;
        }
        count += batch;
    }
    return perSecond(count, timer);
}

/// The reference: the bodies appended to a file, and a sync for each batch.
double writtenPerSecond(const QString& folder, int batch)
{
    QFile file(folder + u"/reference-%1"_s.arg(batch));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        return 0;
    }
    QByteArray bytes;
    for (const Capture& capture : deliveries(batch)) {
        bytes += capture.body;
    }
    qint64 count = 0;
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < measuredMs) {
        if (file.write(bytes) != bytes.size() || ::fdatasync(file.handle()) != 0) {
            return 0;
        }
        count += batch;
    }
    return perSecond(count, timer);
}

/// In KiB.
qint64 residentMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:")) {
            return line.mid(6).simplified().split(' ').first().toLongLong();
        }
    }
    return 0;
}

bool fill(const QString& path)
{
    auto store = CaptureStore::open(path, StoreAccess::ReadWrite);
    for (int i = 0; store && i < historySize / 1000; ++i) {
        if (!store->append(deliveries(1000))) {
            return false;
        }
    }
    return static_cast<bool>(store);
}

bool measureReading(const QString& path)
{
    const qint64 before = residentMemory();
    QElapsedTimer timer;
    timer.start();
    const auto store = CaptureStore::open(path, StoreAccess::ReadOnly);
    const auto all = store ? store->all() : failure(store.error());
    if (!all) {
        return false;
    }
    std::printf("%lld captures read in %lld ms: %lld MiB resident before, %lld MiB with them\n",
                static_cast<long long>(all->size()), static_cast<long long>(timer.elapsed()),
                static_cast<long long>(before / 1024), static_cast<long long>(residentMemory() / 1024));
    return true;
}

/// A full history drops one for each that comes.
bool measureFull(const QString& path)
{
    auto store = CaptureStore::open(path, StoreAccess::ReadWrite);
    qint64 count = 0;
    QElapsedTimer timer;
    timer.start();
    while (store && timer.elapsed() < measuredMs) {
        if (!store->append(deliveries(64))) {
            return false;
        }
        count += 64;
    }
    std::printf("a full history, 64 at a time: %.0f captures/s\n", perSecond(count, timer));
    return static_cast<bool>(store);
}

} // namespace

int main(int argc, char* argv[])
{
    const QTemporaryDir folder((argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::tempPath()) +
                               u"/bench-XXXXXX"_s);
    for (const int batch : {1, 8, 64, 1000}) {
        const double stored = storedPerSecond(folder.path(), batch);
        const double written = writtenPerSecond(folder.path(), batch);
        std::printf(
            "%4d per commit: %8.0f durable captures/s, %4.1f %% of writing and syncing the bytes alone\n",
            batch, stored, written > 0 ? 100 * stored / written : 0);
    }
    const QString full = folder.filePath(u"full.sqlite"_s);
    return fill(full) && measureReading(full) && measureFull(full) ? 0 : 1;
}

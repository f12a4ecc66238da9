#include "bareparse.h"
#include "insight/fieldatlas.h"
#include "insight/payload.h"
#include "json/jsonvalidator.h"

#include <algorithm>
#include <cstdio>
#include <ctime>

// How fast payloads are read: parsed by Boost.JSON into a value (the bare parse), validated alone, parsed
// into a JsonDocument, and parsed and added to an atlas. Each figure is the best processor time of some
// rounds over the same 100,000 payloads of about 1 KB.

using namespace gooseneck;

namespace {

constexpr int payloadCount = 100'000;
constexpr int rounds = 5;

QByteArray digits(int number)
{
    return QByteArray::number(number);
}

/// A monitor alert with what senders add to it; 200 monitors, down and up in turn.
QByteArray payload(int number)
{
    const QByteArray monitor = digits(number / 2 % 200);
    const bool isDown = number % 2 == 0;
    QByteArray json = R"({"monitor":{"id":)" + monitor + R"(,"name":"Checkout API )" + monitor +
                      R"(","url":"https://api.shop.example.com/health/)" + monitor +
                      R"(","tags":["shop","production","tier-1"],"interval":60},"cronTimestamp":)" +
                      QByteArray::number(1787318400000 + number * 1000LL) + R"(,"status":")" +
                      (isDown ? "error" : "recovered") + R"(","statusCode":)" + (isDown ? "503" : "200") +
                      R"(,"latency":)" + digits(number * 7919 % 5000);
    for (const char* region : {"ams", "iad", "hkg"}) {
        json += R"(,")" + QByteArray(region) + R"(":{"ok":)" + (isDown ? "false" : "true") +
                R"(,"latency":)" + digits(number * 31 % 900) +
                R"(,"resolver":"203.0.113.53","message":"connection to the upstream server was closed"})";
    }
    return json +
           R"(,"errorMessage":"Request failed with status code 503 after 3 attempts in all regions",)" +
           R"("links":{"dashboard":"https://www.example.com/app/monitors/)" + monitor +
           R"(/overview","runbook":"https://wiki.example.com/runbooks/checkout"},"attempt":1,"dryRun":false,)" +
           R"("account":{"id":"acc_7f2c9b","plan":"team","owner":"sre@shop.example.com"}})";
}

template <class Work>
double bestSeconds(Work work)
{
    double best = 1e9;
    for (int round = 0; round < rounds; ++round) {
        const std::clock_t begin = std::clock();
        work();
        best = std::min(best, static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC);
    }
    return best;
}

void report(const char* name, double megabytes, double seconds, double bareSeconds)
{
    std::printf("%-28s %8.1f MB/s   %.2f of the bare parse\n", name, megabytes / seconds,
                bareSeconds / seconds);
}

} // namespace

int main()
{
    std::vector<QByteArray> payloads;
    double bytes = 0;
    for (int number = 0; number < payloadCount; ++number) {
        payloads.push_back(payload(number));
        bytes += static_cast<double>(payloads.back().size());
    }
    size_t values = 0; // printed, so that nothing is optimised away
    const double bare = bestSeconds([&] {
        for (const QByteArray& one : payloads) {
            values += static_cast<size_t>(bareParse({one.constData(), static_cast<size_t>(one.size())}));
        }
    });
    const double validated = bestSeconds([&] {
        for (const QByteArray& one : payloads) {
            values += checkJson(one).values;
        }
    });
    const double parsed = bestSeconds([&] {
        for (const QByteArray& one : payloads) {
            values += JsonDocument::parse(one).value().size();
        }
    });
    const double charted = bestSeconds([&] {
        FieldAtlas atlas;
        for (const QByteArray& one : payloads) {
            atlas.add(JsonDocument::parse(one).value(), {}, std::nullopt);
        }
        values += atlas.paths().size();
    });
    const double recognised = bestSeconds([&] {
        FieldAtlas atlas;
        for (const QByteArray& one : payloads) {
            const JsonDocument document = JsonDocument::parse(one).value();
            atlas.add(document, {}, recogniseSender(document));
        }
        values += atlas.paths().size();
    });
    const double megabytes = bytes / 1e6;
    std::printf("%d payloads of %.0f bytes, %zu values read\n", payloadCount, bytes / payloadCount, values);
    report("bare parse (Boost.JSON)", megabytes, bare, bare);
    report("validation alone", megabytes, validated, bare);
    report("JsonDocument", megabytes, parsed, bare);
    report("JsonDocument and atlas", megabytes, charted, bare);
    report("the same with the sender", megabytes, recognised, bare);
    return 0;
}

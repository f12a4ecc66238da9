// Reading, first paint and search of a big document beside bare Boost.JSON and jq. See README.md.

#include "json/jsonsearch.h"
#include "panels/payloadpanel.h"
#include "session/analysis.h"
#include "widgets/jsontreeview.h"

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wold-style-cast"
#include <boost/json/basic_parser_impl.hpp>
#include <boost/json/monotonic_resource.hpp>
#include <boost/json/parse.hpp>
#pragma GCC diagnostic pop

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QThread>

#include <malloc.h>

#include <cstdio>

using namespace gooseneck;
using namespace Qt::StringLiterals;

namespace {

/// Takes everything and keeps nothing.
struct NullHandler
{
    static constexpr std::size_t max_object_size = std::size_t(-1);
    static constexpr std::size_t max_array_size = std::size_t(-1);
    static constexpr std::size_t max_key_size = std::size_t(-1);
    static constexpr std::size_t max_string_size = std::size_t(-1);
    using Text = boost::json::string_view;
    using Code = boost::json::error_code;

    bool on_document_begin(Code&) { return true; }
    bool on_document_end(Code&) { return true; }
    bool on_object_begin(Code&) { return true; }
    bool on_object_end(std::size_t, Code&) { return true; }
    bool on_array_begin(Code&) { return true; }
    bool on_array_end(std::size_t, Code&) { return true; }
    bool on_key_part(Text, std::size_t, Code&) { return true; }
    bool on_key(Text, std::size_t, Code&) { return true; }
    bool on_string_part(Text, std::size_t, Code&) { return true; }
    bool on_string(Text, std::size_t, Code&) { return true; }
    bool on_number_part(Text, Code&) { return true; }
    bool on_int64(std::int64_t, Text, Code&) { return true; }
    bool on_uint64(std::uint64_t, Text, Code&) { return true; }
    bool on_double(double, Text, Code&) { return true; }
    bool on_bool(bool, Code&) { return true; }
    bool on_null(Code&) { return true; }
    bool on_comment_part(Text, Code&) { return true; }
    bool on_comment(Text, Code&) { return true; }
};

QByteArray objects()
{
    QByteArray text = "{\"alerts\":[\n";
    for (int i = 0; text.size() < 100'000'000; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += (i > 0 ? ",\n" : "") +
                ("{\"monitor\":{\"id\":" + number + ",\"name\":\"Checkout API " + number) +
                "\",\"url\":\"https://shop.example/health\"},\"status\":\"error\",\"statusCode\":503,"
                "\"cronTimestamp\":1757945100123,\"errorMessage\":\"connect timed out after 45 "
                "s\",\"latency\":null}";
    }
    return text + "]}";
}

QByteArray numbers()
{
    QByteArray text = "[0";
    for (int i = 1; i < 1'000'000; ++i) {
        text += ',' + QByteArray::number(i * 7);
    }
    return text + ']';
}

QByteArray inputOf(const QStringList& arguments)
{
    const QString choice = arguments.value(1, u"objects"_s);
    if (choice == u"objects" || choice == u"numbers") {
        return choice == u"objects" ? objects() : numbers();
    }
    QFile file(choice);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template <class Work>
double bestOfThree(Work&& work)
{
    double best = 1e12;
    for (int i = 0; i < 3; ++i) {
        QElapsedTimer clock;
        clock.start();
        work();
        best = qMin(best, double(clock.nsecsElapsed()) / 1e6);
    }
    return best;
}

void say(const char* what, double milliseconds, qsizetype bytes)
{
    std::printf("%-44s %8.0f ms %8.0f MB/s\n", what, milliseconds, double(bytes) / 1e3 / milliseconds);
    std::fflush(stdout);
}

void parseBare(const QByteArray& bytes)
{
    boost::json::parse_options options;
    options.max_depth = maxJsonDepth;
    boost::json::basic_parser<NullHandler> parser(options);
    boost::json::error_code code;
    parser.write_some(false, bytes.constData(), static_cast<std::size_t>(bytes.size()), code);
}

void parseToValue(const QByteArray& bytes)
{
    boost::json::monotonic_resource resource;
    boost::json::error_code code;
    const boost::json::value value = boost::json::parse(
        boost::json::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())), code, &resource);
    if (value.is_null()) {
        std::printf("Boost.JSON gave no value\n");
    }
}

std::size_t bytesInUse()
{
    const auto info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

void search(const std::shared_ptr<const JsonDocument>& document, const QString& needle)
{
    JsonSearch found(document, needle);
    while (found.step()) {
    }
}

/// From the bytes to the first row that is painted.
void paintFirstRow(const QByteArray& bytes)
{
    PayloadPanel panel;
    panel.resize(700, 560);
    panel.show();
    Capture capture;
    capture.id = 1;
    capture.body = bytes;
    SessionState state;
    state.selectedPayload = Payload{.capture = std::make_shared<const Capture>(capture), .content = bytes};
    state.selected = 1;
    auto* tree = panel.findChild<JsonTreeView*>(u"tree"_s);
    QEventLoop loop;
    QObject::connect(tree->jsonModel(), &QAbstractItemModel::modelReset, &loop, [&] {
        if (tree->jsonModel()->rowCount() > 0) {
            loop.quit();
        }
    });
    panel.render(state, allStateParts);
    Analysis analysis;
    QThread thread;
    analysis.moveToThread(&thread);
    QObject::connect(&analysis, &Analysis::parsed, &panel, [&](const Payload& payload) {
        state.selectedPayload = payload;
        panel.render(state, allStateParts);
    });
    thread.start();
    QMetaObject::invokeMethod(
        &analysis, [&analysis, capture = state.selectedPayload->capture] { analysis.parse(capture, {}); });
    loop.exec();
    panel.grab();
    thread.quit();
    thread.wait();
}

void runJq(const QByteArray& bytes)
{
    const QString jq = QStandardPaths::findExecutable(u"jq"_s);
    QTemporaryFile file;
    if (jq.isEmpty() || !file.open() || file.write(bytes) != bytes.size() || !file.flush()) {
        std::printf("jq is not installed\n");
        return;
    }
    const auto time = [&](const char* what, const QString& program) {
        QElapsedTimer clock;
        clock.start();
        QProcess::execute(jq, {program, file.fileName()});
        say(what, double(clock.elapsed()), bytes.size());
    };
    time("jq: reading", u"empty"_s);
    time(
        "jq: search in all keys and values",
        u"[.. | strings, (objects | keys_unsorted[])] | map(select(test(\"timed out\"; \"i\"))) | length | empty"_s);
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QByteArray bytes = inputOf(QApplication::arguments());
    std::printf("%.1f MB\n", double(bytes.size()) / 1e6);
    say("Boost.JSON: parse, nothing kept", bestOfThree([&] { parseBare(bytes); }), bytes.size());
    say("Boost.JSON: parse into a value", bestOfThree([&] { parseToValue(bytes); }), bytes.size());
    say("JsonDocument::parse", bestOfThree([&] { const auto kept = JsonDocument::parse(bytes); }),
        bytes.size());
    const std::size_t before = bytesInUse();
    auto parsed = JsonDocument::parse(bytes);
    if (!parsed) {
        std::printf("not JSON\n");
        return 1;
    }
    const auto document = std::make_shared<const JsonDocument>(std::move(parsed).value());
    std::printf("%-44s %8.2f times the bytes, these included\n", "memory of the document",
                1.0 + double(bytesInUse() - before) / double(bytes.size()));
    say("search, ASCII, few hits", bestOfThree([&] { search(document, u"Checkout API 77777"_s); }),
        bytes.size());
    say("search, one letter, many hits", bestOfThree([&] { search(document, u"e"_s); }), bytes.size());
    say("bytes to first painted row", bestOfThree([&] { paintFirstRow(bytes); }), bytes.size());
    runJq(bytes);
    return 0;
}

#include "base/plaintext.h"
#include "capture/capturestore.h"
#include "captureprinter.h"
#include "commands.h"
#include "exports/captureline.h"
#include "intake/captureline.h"
#include "payloadreader.h"
#include "wording/errortext.h"

namespace gooseneck {

namespace {

struct Options
{
    std::string store;
    std::string importFrom;
    bool body = false;
    bool ndjson = false;
    bool secrets = false;
};

/// How many imported captures share a transaction.
constexpr qsizetype importBatch = 1000;

Answer runCaptures(const Options& options, OutputForm form)
{
    const auto store = CaptureStore::open(QString::fromStdString(options.store), StoreAccess::ReadOnly);
    if (!store) {
        return complain(sentence(store.error()));
    }
    const auto body = options.body ? CaptureBody::Printed : CaptureBody::Left;
    const auto secrecy = options.secrets ? Secrecy::Revealed : Secrecy::Masked;
    const auto read = store->forEach([&](const CapturePtr& capture) {
        if (options.ndjson) {
            print(lineOf(*capture, secrecy));
        } else {
            printCapture(form, {CaptureNews::Stored, body, secrecy}, *capture);
        }
    });
    if (!read) {
        return complain(sentence(read.error()));
    }
    return Answer::Yes;
}

/// Appends the captures of a file, line by line, to a history.
class Import
{
public:
    Import(CaptureStore store, QString fileName)
        : m_store(std::move(store))
        , m_fileName(std::move(fileName))
    {
    }

    Said<void> take(const QByteArray& line)
    {
        ++m_line;
        auto capture = captureFromLine(line);
        if (!capture) {
            return failure(sentence(capture.error(), m_fileName, m_line));
        }
        capture->id = 0;
        m_waiting.append(std::move(capture).value());
        return m_waiting.size() < importBatch ? Said<void>() : store();
    }

    Said<void> store()
    {
        const auto appended = m_store.append(m_waiting);
        if (!appended) {
            return failure(sentence(appended.error()));
        }
        m_stored += m_waiting.size();
        m_dropped += appended->dropped.size();
        m_waiting.clear();
        return {};
    }

    qint64 stored() const { return m_stored; }
    qint64 dropped() const { return m_dropped; }

private:
    CaptureStore m_store;
    QString m_fileName;
    QList<Capture> m_waiting;
    qint64 m_line = 0;
    qint64 m_stored = 0;
    qint64 m_dropped = 0;
};

Answer runImport(const Options& options, OutputForm form)
{
    auto store = CaptureStore::open(QString::fromStdString(options.store), StoreAccess::ReadWrite);
    if (!store) {
        return complain(sentence(store.error()));
    }
    Import import(std::move(store).value(), QString::fromStdString(options.importFrom));
    auto done = readLines(options.importFrom, maxCaptureLineBytes,
                          [&import](const QByteArray& line) { return import.take(line); });
    if (done) {
        done = import.store();
    }
    if (form == OutputForm::Json) {
        JsonWriter json(JsonLayout::OneLine);
        json.beginObject()
            .member(u"imported", import.stored())
            .member(u"dropped", import.dropped())
            .endObject();
        printJson(json);
    } else {
        printLine(tr("%Ln payloads were imported.", nullptr, import.stored()));
    }
    if (import.dropped() > 0) {
        remark(droppedText(import.dropped()));
    }
    return done ? Answer::Yes : complain(done.error());
}

} // namespace

void addCaptures(CLI::App& program, CommandLine& line)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = addCommand(program, line, "captures", helpText("The payloads that were captured"));
    command->add_option("--store", options->store, helpText("File of the captures"))->required();
    auto* body = command->add_flag("--body", options->body, helpText("Print the payloads too"));
    auto* ndjson = command->add_flag("--ndjson", options->ndjson,
                                     helpText("Export them whole, one per line; secrets are masked"));
    ndjson->excludes(body);
    auto* secrets = command->add_flag("--secrets", options->secrets,
                                      helpText("Show also what is secret in headers, address and body"));
    command
        ->add_option("--import", options->importFrom,
                     helpText("Add the captures of a file that --ndjson wrote"))
        ->excludes(body)
        ->excludes(ndjson)
        ->excludes(secrets);
    command->callback([&line, options] {
        line.run = [options](OutputForm form) {
            return options->importFrom.empty() ? runCaptures(*options, form) : runImport(*options, form);
        };
    });
}

} // namespace gooseneck

#include "payloadinput.h"

#include "capture/capturestore.h"
#include "intake/intake.h"
#include "payloadreader.h"
#include "wording/errortext.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

namespace gooseneck {

namespace {

constexpr qsizetype batchBytes = qsizetype{1} << 18;
constexpr size_t capturesInBatch = 1000;

/// A payload's id holds the place of its file above these bits, and its line below.
constexpr int lineBits = 40;

CaptureId firstIdOf(size_t file)
{
    return static_cast<CaptureId>(file) << lineBits;
}

bool isBlank(QByteArrayView line)
{
    return std::ranges::all_of(line, [](char c) { return c == ' ' || (c >= '\t' && c <= '\r'); });
}

/// Cuts what is read into batches of whole lines.
class LineBatches
{
public:
    LineBatches(CaptureId firstId, const BatchSink& sink)
        : m_line(firstId)
        , m_sink(sink)
    {
    }

    /// False if a line is too long.
    bool add(const QByteArray& block)
    {
        const qsizetype end = block.lastIndexOf('\n');
        if (end < 0) {
            m_rest += block;
            return m_rest.size() <= maxPayloadBytes;
        }
        const QByteArray rest = block.sliced(end + 1);
        m_rest += QByteArrayView(block).first(end);
        return handOver(std::exchange(m_rest, rest));
    }
    bool finish() { return m_rest.isEmpty() || handOver(std::exchange(m_rest, {})); }
    CaptureId line() const { return m_line; }

private:
    bool handOver(QByteArray text)
    {
        PayloadBatch batch(text);
        for (qsizetype begin = 0; begin <= text.size();) {
            const qsizetype found = text.indexOf('\n', begin);
            const qsizetype end = found < 0 ? text.size() : found;
            ++m_line;
            const qsizetype size = end - begin - (end > begin && text[end - 1] == '\r' ? 1 : 0);
            if (size > maxPayloadBytes) {
                return false;
            }
            if (!isBlank(QByteArrayView(text).sliced(begin, size))) {
                batch.add(m_line, begin, size);
            }
            begin = end + 1;
        }
        m_sink(std::move(batch));
        return true;
    }

    CaptureId m_line;
    const BatchSink& m_sink;
    QByteArray m_rest; ///< without a line end
};

Said<void> readLineBatches(const std::string& path, size_t index, const BatchSink& sink)
{
    const QString name = QString::fromStdString(path);
    auto file = openPayloads(path);
    if (!file) {
        return failure(file.error());
    }
    LineBatches batches(firstIdOf(index), sink);
    const auto tooLong = [&] {
        const QString place = name + u':' + QString::number(batches.line() - firstIdOf(index));
        return failure(sentence(FileError{FileError::Kind::TooLarge, place, maxPayloadBytes}));
    };
    while (true) {
        const QByteArray block = (*file)->read(batchBytes);
        if (block.isEmpty()) {
            break;
        }
        if (!batches.add(block)) {
            return tooLong();
        }
    }
    if ((*file)->error() != QFileDevice::NoError) {
        return failure(sentence(FileError{FileError::Kind::NotReadable, name}));
    }
    return batches.finish() ? Said<void>() : tooLong();
}

Said<void> readWholeFile(const std::string& path, size_t index, const BatchSink& sink)
{
    auto content = readPayload(path);
    if (!content) {
        return failure(content.error());
    }
    const qsizetype size = content->size();
    PayloadBatch batch(std::move(content).value());
    batch.add(firstIdOf(index), 0, size);
    sink(std::move(batch));
    return {};
}

Said<void> readStore(const std::string& path, const BatchSink& sink)
{
    const auto store = CaptureStore::open(QString::fromStdString(path), StoreAccess::ReadOnly);
    if (!store) {
        return failure(sentence(store.error()));
    }
    PayloadBatch batch;
    const auto read = store->forEach([&](const CapturePtr& capture) {
        batch.add(capture);
        if (batch.size() == capturesInBatch || batch.bytes() >= batchBytes) {
            sink(std::exchange(batch, PayloadBatch()));
        }
    });
    if (!read) {
        return failure(sentence(read.error()));
    }
    sink(std::move(batch));
    return {};
}

} // namespace

void addPayloadInput(CLI::App& command, PayloadInput& input, PayloadsAre need)
{
    CLI::Option* files = command.add_option("payloads", input.files, helpText("Files; - is standard input"));
    CLI::Option* store =
        command.add_option("--store", input.store, helpText("File of the captures, in place of files"));
    store->excludes(files);
    command.add_flag("--lines", input.lines, helpText("Each line of a file is a payload"));
    if (need == PayloadsAre::Needed) {
        command.parse_complete_callback([&input] {
            if (input.isEmpty()) {
                throw CLI::RequiredError("payloads or --store");
            }
        });
    }
}

void PayloadBatch::add(CapturePtr capture)
{
    m_bytes += capture->bodyBytes();
    m_payloads.push_back({capture->id, 0, 0, std::move(capture)});
}

Payload PayloadBatch::payload(size_t index) const
{
    const Place& place = m_payloads[index];
    if (place.stored) {
        return payloadOf(place.stored);
    }
    auto capture = std::make_shared<Capture>();
    capture->id = place.id;
    capture->source = CaptureSource::File;
    capture->body = m_text.sliced(place.begin, place.size);
    return payloadOf(std::move(capture));
}

Result<JsonDocument, JsonError> PayloadBatch::document(size_t index) const
{
    const Place& place = m_payloads[index];
    if (!place.stored) {
        return JsonDocument::parse(QByteArray::fromRawData(m_text.constData() + place.begin, place.size));
    }
    const Payload payload = payloadOf(place.stored);
    return JsonDocument::parse(payload.content);
}

Answer readBatches(const PayloadInput& input, const BatchSink& sink)
{
    if (!input.store.empty()) {
        const auto read = readStore(input.store, sink);
        return read ? Answer::Yes : complain(read.error());
    }
    Answer answer = Answer::Yes;
    for (size_t index = 0; index < input.files.size(); ++index) {
        const std::string& path = input.files[index];
        const auto read = input.lines ? readLineBatches(path, index, sink) : readWholeFile(path, index, sink);
        if (!read) {
            answer = complain(read.error());
        }
    }
    return answer;
}

Answer forEachEvaluated(const PayloadInput& input, const FilterSet& filterSet, const EvaluatedSink& sink)
{
    using All = std::vector<Evaluated>;
    const PreparedFilters filters(filterSet);
    const auto evaluateBatch = [&](const PayloadBatch& batch) {
        All all;
        all.reserve(batch.size());
        for (size_t i = 0; i < batch.size(); ++i) {
            all.push_back(evaluated(filters, batch.payload(i)));
        }
        return all;
    };
    InOrder<PayloadBatch, All> inOrder(evaluateBatch,
                                       [&](const All& all) { std::ranges::for_each(all, sink); });
    const Answer answer = readBatches(input, [&](PayloadBatch batch) {
        const TaskSize size = batch.taskSize();
        inOrder.push(std::move(batch), size);
    });
    inOrder.finish();
    return answer;
}

SourceNames::SourceNames(const PayloadInput& input)
    : m_store(QString::fromStdString(input.store))
    , m_lines(input.lines)
{
    for (const std::string& file : input.files) {
        m_files.append(QString::fromStdString(file));
    }
}

QString SourceNames::of(CaptureId id) const
{
    const QString& name = m_files.isEmpty() ? m_store : m_files[id >> lineBits];
    if (!m_files.isEmpty() && !m_lines) {
        return name;
    }
    const CaptureId number = id & ((CaptureId{1} << lineBits) - 1);
    std::array<char, 1 + std::numeric_limits<CaptureId>::digits10 + 1> digits{':'};
    const char* end = std::to_chars(digits.begin() + 1, digits.end(), number).ptr;
    QString source;
    source.reserve(name.size() + static_cast<qsizetype>(digits.size()));
    return source.append(name).append(QLatin1StringView(digits.data(), end - digits.data()));
}

} // namespace gooseneck

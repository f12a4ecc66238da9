#pragma once

#include "commandline.h"
#include "filter/evaluated.h"
#include "inorder.h"

#include <functional>
#include <string>
#include <vector>

namespace gooseneck {

/// Which payloads a command was given: files ("-" is standard input), each one payload or, with `lines`, one
/// on each line; or the captures of a history.
struct PayloadInput
{
    std::vector<std::string> files;
    std::string store;
    bool lines = false;

    bool isEmpty() const { return files.empty() && store.empty(); }
};

enum class PayloadsAre { Needed, Optional };

/// The arguments of a command for its payloads.
void addPayloadInput(CLI::App& command, PayloadInput& input, PayloadsAre need);

/// Some payloads of one file or history, in their order. Their captures have the ids by which SourceNames
/// name them, which rise from batch to batch; what came from files counts as received at one moment.
class PayloadBatch
{
public:
    explicit PayloadBatch(QByteArray text = {})
        : m_text(std::move(text))
    {
    }

    /// A payload that stands in the text.
    void add(CaptureId id, qsizetype begin, qsizetype size)
    {
        m_payloads.push_back({id, begin, size, nullptr});
    }
    void add(CapturePtr capture);

    size_t size() const { return m_payloads.size(); }
    qsizetype bytes() const { return m_bytes + m_text.size(); }
    TaskSize taskSize() const { return bytes() < smallBatchBytes ? TaskSize::Small : TaskSize::Large; }
    CaptureId id(size_t index) const { return m_payloads[index].id; }
    /// Refers to the text of this batch, and must not outlive it.
    Result<JsonDocument, JsonError> document(size_t index) const;
    /// Parsed, with bytes of its own.
    Payload payload(size_t index) const;

private:
    struct Place
    {
        CaptureId id;
        qsizetype begin;
        qsizetype size;
        CapturePtr stored;
    };

    QByteArray m_text;
    std::vector<Place> m_payloads;
    qsizetype m_bytes = 0;
    static constexpr qsizetype smallBatchBytes = 64LL * 1024;
};

using BatchSink = std::function<void(PayloadBatch batch)>;

/// Reads all payloads, in batches of some hundred kilobytes, so that any number of them needs little memory.
/// A file that cannot be read is complained about; then the others follow, and the answer is Unusable.
Answer readBatches(const PayloadInput& input, const BatchSink& sink);

using EvaluatedSink = std::function<void(const Evaluated& one)>;

/// Evaluates all payloads on all processors; the sink is called in their order, on the caller's thread. One
/// that is not JSON is handed over like the others.
Answer forEachEvaluated(const PayloadInput& input, const FilterSet& filterSet, const EvaluatedSink& sink);

/// What payloads are called (design/formats.md, 4): by their file, with `lines` "file:line", of a history
/// "history:id".
class SourceNames
{
public:
    explicit SourceNames(const PayloadInput& input);

    QString of(CaptureId id) const;

private:
    QStringList m_files; ///< empty for a history
    QString m_store;
    bool m_lines;
};

} // namespace gooseneck

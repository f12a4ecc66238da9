#include "capture/capturestore.h"
#include "captureprinter.h"
#include "commands.h"
#include "wording/errortext.h"

namespace gooseneck {

namespace {

struct Options
{
    std::string store;
    bool body = false;
};

Answer runCaptures(const Options& options, OutputForm form)
{
    const auto store = CaptureStore::open(QString::fromStdString(options.store), StoreAccess::ReadOnly);
    if (!store) {
        return complain(sentence(store.error()));
    }
    const auto body = options.body ? CaptureBody::Printed : CaptureBody::Left;
    const auto read = store->forEach(
        [form, body](const CapturePtr& capture) { printCapture(form, CaptureNews::Stored, body, *capture); });
    if (!read) {
        return complain(sentence(read.error()));
    }
    return Answer::Yes;
}

} // namespace

void addCaptures(CLI::App& program, CommandLine& line)
{
    const auto options = std::make_shared<Options>();
    CLI::App* command = addCommand(program, line, "captures", helpText("The payloads that were captured"));
    command->add_option("--store", options->store, helpText("File of the captures"))->required();
    command->add_flag("--body", options->body, helpText("Print the payloads too"));
    command->callback(
        [&line, options] { line.run = [options](OutputForm form) { return runCaptures(*options, form); }; });
}

} // namespace gooseneck

// What OpenStatus's API answers, tenant files and faults: any bytes are read, or refused as a value.

#include "callgoose/fault.h"
#include "callgoose/tenantfile.h"
#include "openstatus/rpcmessages.h"

#include <cstdlib>

using namespace gooseneck;

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    const QByteArray bytes = QByteArrayView(data, static_cast<qsizetype>(size)).toByteArray();
    ProcessOutcome outcome;
    outcome.kind = ProcessOutcome::Kind::Answered;
    for (const int status : {200, 404, 500}) {
        outcome.reply.status = status;
        outcome.reply.body = bytes;
        if (const auto answer = readRpcAnswer(outcome)) {
            (void)readMonitors(*answer);
            (void)readChannels(*answer);
            (void)readChannelLimit(*answer);
            (void)readSavedChannel(*answer);
            (void)readSuccess(*answer);
        }
    }
    if (const auto file = readTenantFile(bytes); file && file->services.isEmpty()) {
        std::abort(); // a tenant without services is refused
    }
    const auto fault = faultFrom(QString::fromUtf8(bytes));
    if (fault && faultFrom(toText(*fault)) != fault) {
        std::abort(); // what is read is written back alike
    }
    return 0;
}

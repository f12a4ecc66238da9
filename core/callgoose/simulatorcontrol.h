#pragma once

#include "callgoose/fault.h"
#include "callgoose/simulatedtenant.h"
#include "http/message.h"
#include "http/refusal.h"

#include <optional>

namespace gooseneck {

// What scripts ask of a running simulator, beside /v1/process. All bodies are plain text, as `curl -d` sends
// them; answers are JSON.
//
//   GET    /simulator                          {"services":[...],"incidents":[...],"faults":["status=503"]}
//   POST   /simulator/faults                   a fault (callgoose/fault.h) is put behind those that wait
//   DELETE /simulator/faults                   none waits any more
//   POST   /simulator/profile?service=NAME     "documented", "guide", "items=any,..."; all without a service
//   POST   /simulator/reset                    no incidents, no duplicate window, as a fresh tenant
//
// A request that a web page could have made (it has an Origin, or another Host than this machine's) is
// refused.

bool isControlPath(QByteArrayView path);

/// Lets a request in, or says why not.
std::optional<HttpRefusal> admitControl(const HttpRequestHead& head);

/// Does what a request that was let in asks for.
HttpResponse control(const HttpRequest& request, SimulatedTenant& tenant, FaultQueue& faults);

} // namespace gooseneck

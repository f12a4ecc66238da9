#pragma once

#include "callgoose/fault.h"
#include "callgoose/incidentwebhook.h"
#include "callgoose/tenantloaderror.h"

namespace gooseneck {

/// What is wrong with a tenant file, where, and what to do.
QString sentence(const TenantFileError& error, const QString& fileName);
/// Why the tenant of a file cannot be set up, and what to do.
QString sentence(const TenantLoadError& error);
/// Which forms a fault is asked for in; for a text that is none.
QString faultForms();
/// "answered after 2000 ms", "connection closed without an answer" ...
QString faultText(const Fault& fault);
/// "a Global token", "a Team token of Shop" ...
QString reachText(const Reach& reach);
/// "Incident 3 opened: the webhook was answered with 200." ...
QString sentence(const WebhookDelivery& delivery);

} // namespace gooseneck

#pragma once

#include "base/fileio.h"
#include "base/secretstore.h"
#include "callgoose/endpoint.h"
#include "callgoose/processclient.h"
#include "capture/capturestore.h"
#include "filter/filtersetfile.h"
#include "filter/propose.h"
#include "http/httpserver.h"
#include "intake/captureline.h"
#include "testrun/livepace.h"
#include "testrun/testplan.h"

#include <QString>

namespace gooseneck {

// Every error of core as one or two sentences for the operator: what happened, where, and what to do. The
// window and the command line say the same. Foreign text in them is made visible (base/plaintext); no
// sentence holds a token.

QString sentence(const JsonError& error);
QString sentence(const FileError& error);
QString sentence(const FilterSetError& error, const QString& fileName);
QString sentence(const StoreError& error);
QString sentence(const ListenError& error);
QString sentence(EndpointError error);
QString sentence(TokenError error);
/// Why a line of a file of captures, counted from 1, could not be read.
QString sentence(const CaptureLineError& error, const QString& fileName, qint64 line);
QString sentence(PlanError error);
QString sentence(ProposalGap gap);
/// Where a token could not be read, stored or forgotten. Empty for Done.
QString sentence(SecretStatus status);
/// Why a request has no answer.
QString sentence(const ProcessOutcome& outcome);
QString sentence(const LiveRefusal& refusal);

} // namespace gooseneck

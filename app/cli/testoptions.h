#pragma once

#include "commandline.h"
#include "inputs.h"
#include "testrun/testplan.h"

namespace gooseneck {

/// What `test` was asked for.
struct TestOptions
{
    std::string filters;
    std::string endpoint;
    std::string auth = "bearer";
    std::string scope;
    std::string confirmedHost;
    std::string trigger;
    std::string resolve;
    std::string only;
    std::string scenario;
    std::string markdown;
    std::string html;
    std::string json;
    std::string junit;
    TokenSource token;
    bool cycle = false;
    bool live = false;
    bool resolvePending = false;
};

/// Everything a run needs, checked.
struct TestInput
{
    FilterSet filterSet;
    Endpoint endpoint;
    Secret token;
    TestPlan plan;
};

void addTestOptions(CLI::App& command, TestOptions& options);
Said<TestInput> readTestInput(const TestOptions& options);
/// Which of its options go together, whatever is to be run.
Said<void> checkUse(const TestOptions& options);

} // namespace gooseneck

#pragma once

#include "console.h"

#include <CLI/CLI.hpp>

#include <functional>
#include <string>

namespace gooseneck {

/// What the arguments asked for.
struct CommandLine
{
    bool json = false;
    std::function<Answer(OutputForm)> run; ///< the chosen command with its options
};

/// A sentence of the help.
std::string helpText(const char* text);

/// The option for JSON, which the program and each of its commands have.
void addJson(CLI::App& command, CommandLine& line);

/// A command of the program with the options that all of them have.
CLI::App* addCommand(CLI::App& program, CommandLine& line, const std::string& name,
                     const std::string& purpose);

/// Why the arguments could not be understood. Arguments are not repeated in full: one could be a token.
QString sentence(const CLI::ParseError& error, const CLI::App& program);

} // namespace gooseneck

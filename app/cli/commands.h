#pragma once

#include "commandline.h"

namespace gooseneck {

// Each adds one command to the program: its options, and what to run when it is chosen (design/formats.md,
// 4).

void addCaptures(CLI::App& program, CommandLine& line);
void addCompletion(CLI::App& program, CommandLine& line);
void addDemo(CLI::App& program, CommandLine& line);
void addEvaluate(CLI::App& program, CommandLine& line);
void addExport(CLI::App& program, CommandLine& line);
void addLint(CLI::App& program, CommandLine& line);
void addListen(CLI::App& program, CommandLine& line);
void addManual(CLI::App& program, CommandLine& line);
void addSend(CLI::App& program, CommandLine& line);
void addSimulate(CLI::App& program, CommandLine& line);
void addSuggest(CLI::App& program, CommandLine& line);
void addTest(CLI::App& program, CommandLine& line);
void addTimeline(CLI::App& program, CommandLine& line);

} // namespace gooseneck

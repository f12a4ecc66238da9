#pragma once

#include "testrun/testreport.h"

#include <QByteArray>

namespace gooseneck {

/// A run as a document for people.
QByteArray toMarkdown(const TestReport& report);
/// The same as one HTML page that loads nothing.
QByteArray toHtml(const TestReport& report);
/// A run for build servers: one test case a step.
QByteArray toJUnitXml(const TestReport& report);
/// One step as a line of JSON (design/formats.md, 4, `test`).
QByteArray toJsonLine(const StepResult& step);
/// The closing line: {"summary":{"steps":4,"passed":4,...}}
QByteArray summaryLine(const TestReport& report);

} // namespace gooseneck

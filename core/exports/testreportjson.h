#pragma once

#include "base/result.h"
#include "testrun/testreport.h"

namespace gooseneck {

/// Why bytes are not a kept report.
enum class ReportError {
    NotJson,
    NotAReport,
    NewerVersion,
};

/// A whole run as JSON, for programs, and for the history of runs. Bodies are base64: they are bytes.
QByteArray toJson(const TestReport& report);
/// Reads what toJson() wrote.
Result<TestReport, ReportError> readReport(const QByteArray& bytes);

} // namespace gooseneck

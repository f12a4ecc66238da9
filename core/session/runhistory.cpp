#include "session/runhistory.h"

#include "exports/testreportjson.h"

#include <QDir>

#include <algorithm>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 maxReportBytes = 64LL * 1024 * 1024;

/// Sorts by time. The id is ours and of digits and letters, but may have been edited: it is not in the name.
QString fileName(const TestReport& report)
{
    return QString::number(report.startedAt.time_since_epoch().count()) + u".json"_s;
}

QStringList namesIn(const QString& folder)
{
    QStringList names = QDir(folder).entryList({u"*.json"_s}, QDir::Files);
    std::ranges::sort(names, std::ranges::greater(),
                      [](const QString& name) { return name.section(u'.', 0, 0).toLongLong(); });
    return names;
}

} // namespace

RunHistory::RunHistory(QString folder)
    : m_folder(std::move(folder))
{
}

Result<void, FileError> RunHistory::keep(const TestReport& report) const
{
    if (!QDir().mkpath(m_folder)) {
        return failure(FileError{FileError::Kind::NotWritable, m_folder});
    }
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const auto written =
        writeFileAtomically(m_folder + u'/' + fileName(report), toJson(report), FileAccess::OwnerOnly);
    const QStringList names = namesIn(m_folder);
    for (const QString& old : names.mid(maxRuns)) {
        QFile::remove(m_folder + u'/' + old);
    }
    return written;
}

QList<TestReport> RunHistory::all() const
{
    QList<TestReport> reports;
    const QStringList names = namesIn(m_folder);
    for (const QString& name : names) {
        const auto bytes = readFile(m_folder + u'/' + name, maxReportBytes);
        if (!bytes) {
            continue;
        }
        if (auto report = readReport(*bytes)) {
            reports.append(std::move(report).value());
        }
    }
    return reports;
}

bool mentions(const TestReport& report, const QString& text)
{
    QStringList said{report.origin,
                     report.incidentId,
                     report.title,
                     toWord(report.sequence),
                     toIsoString(report.startedAt),
                     toText(report.profile),
                     report.passed() ? u"passed"_s : u"failed"_s,
                     report.target == TestReport::Target::Live ? u"live"_s : u"simulator"_s};
    for (const StepResult& step : report.steps) {
        said.append(toWord(step.outcome));
    }
    const QString all = said.join(u'\n');
    return std::ranges::all_of(text.split(u' ', Qt::SkipEmptyParts),
                               [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

} // namespace gooseneck

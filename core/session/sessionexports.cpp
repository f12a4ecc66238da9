// The part of Session that hands things over.

#include "exports/openstatusexport.h"
#include "exports/sheet.h"
#include "exports/testreportfile.h"
#include "exports/testreportjson.h"
#include "session/session.h"

#include <QFileInfo>

namespace gooseneck {

namespace {

/// The form that the file's name asks for; Markdown where it names none of ours.
QByteArray reportAs(const QString& suffix, const TestReport& report)
{
    if (suffix == u"html" || suffix == u"htm") {
        return toHtml(report);
    }
    if (suffix == u"json") {
        return toJson(report);
    }
    return suffix == u"xml" ? toJUnitXml(report) : toMarkdown(report);
}

} // namespace

void Session::takeHandOver(bool written)
{
    if (written) {
        m_state.handedOver = m_state.filterSet;
        Q_EMIT changed(StatePart::Workspace);
    }
}

void Session::exportFilterSet(const QString& path)
{
    takeHandOver(writeFile(path, writeFilterSet(m_state.filterSet)));
}

void Session::exportSheet(const QString& path)
{
    takeHandOver(writeFile(path, sheetAsMarkdown(m_state.filterSet, m_state.endpoint, m_state.findings)));
}

void Session::exportSheetHtml(const QString& path)
{
    takeHandOver(writeFile(path, sheetAsHtml(m_state.filterSet, m_state.endpoint, m_state.findings)));
}

void Session::exportTerraform(const QString& path)
{
    writeFile(path, channelAsTerraform(m_state.filterSet, m_state.endpoint, {}));
}

void Session::exportRequest(const QString& path)
{
    writeFile(path, channelAsRequest(m_state.filterSet, m_state.endpoint, {}));
}

void Session::exportReport(const QString& path)
{
    if (m_state.report) {
        writeFile(path, reportAs(QFileInfo(path).suffix().toLower(), *m_state.report));
    }
}

void Session::exportCaptures(const QString& path)
{
    QMetaObject::invokeMethod(&m_analysis, [analysis = &m_analysis, path] { analysis->exportTo(path); });
}

} // namespace gooseneck

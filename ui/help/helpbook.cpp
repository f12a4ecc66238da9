#include "help/helpbook.h"

#include "filter/lint.h"

#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QWidget>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

constexpr const char* order[] = {"first-steps", "payloads",        "reachability", "keys",
                                 "filters",     "problems",        "incidents",    "tests",
                                 "simulator",   "openstatus",      "exports",      "protection",
                                 "shortcuts",   "troubleshooting", "licences"};

struct Place
{
    const char* className; ///< of a panel or dialog, as its meta-object says it
    const char* place;
};

constexpr Place places[] = {
    {"gooseneck::ConnectionBar", "payloads#listener"},
    {"gooseneck::PayloadListPanel", "payloads#list"},
    {"gooseneck::FieldsPage", "keys#fields"},
    {"gooseneck::ComparePage", "payloads#compare"},
    {"gooseneck::HeadersPage", "protection#secrets"},
    {"gooseneck::PayloadPanel", "keys"},
    {"gooseneck::ReadingCard", "filters#readings"},
    {"gooseneck::StatusChoices", "filters#degraded"},
    {"gooseneck::IncidentPreview", "filters#why"},
    {"gooseneck::FiltersPanel", "filters"},
    {"gooseneck::ProblemsPanel", "problems"},
    {"gooseneck::IncidentsPanel", "incidents"},
    {"gooseneck::TestPanel", "tests"},
    {"gooseneck::SimulatorPanel", "simulator"},
    {"gooseneck::SetupGuide", "first-steps"},
    {"gooseneck::ReachabilityView", "reachability"},
    {"gooseneck::ListenerDialog", "payloads#listener"},
    {"gooseneck::ConnectionDialog", "protection#secrets"},
    {"gooseneck::LiveRunDialog", "tests#live"},
    {"gooseneck::LearnDialog", "tests#learn"},
    {"gooseneck::RunsDialog", "tests#reports"},
    {"gooseneck::OpenStatusDialog", "openstatus#api"},
    {"gooseneck::ChangeDialog", "openstatus#api"},
    {"gooseneck::ImportDialog", "exports#workspace"},
    {"gooseneck::AboutDialog", "licences"},
};

/// The languages to look in, the wanted one first.
QStringList folders()
{
    QStringList found;
    const QStringList wanted = QLocale().uiLanguages();
    for (const QString& language : wanted) {
        found.append(u":/help/"_s + language.section(u'-', 0, 0));
    }
    found.append(u":/help/en"_s);
    return found;
}

QString titleOf(const QString& text)
{
    static const QRegularExpression title(u"<title>([^<]*)</title>"_s);
    return title.match(text).captured(1);
}

} // namespace

QList<HelpPage> helpPages()
{
    QList<HelpPage> pages;
    for (const char* id : order) {
        const QString name = QString::fromLatin1(id);
        pages.append({name, titleOf(helpText(name))});
    }
    return pages;
}

QString helpText(const QString& id)
{
    const QStringList all = folders();
    for (const QString& folder : all) {
        if (QFile file(folder + u'/' + id + u".html"_s); file.open(QIODevice::ReadOnly)) {
            return QString::fromUtf8(file.readAll());
        }
    }
    return {};
}

QString helpPlace(const QString& page, const QString& anchor)
{
    return anchor.isEmpty() ? page : page + u'#' + anchor;
}

QString helpPlaceOf(FindingCode code)
{
    return helpPlace(u"problems"_s, toWord(code));
}

QString helpPlaceFor(const QWidget* widget)
{
    for (const QWidget* at = widget; at; at = at->parentWidget()) {
        for (const Place& place : places) {
            if (qstrcmp(at->metaObject()->className(), place.className) == 0) {
                return QString::fromLatin1(place.place);
            }
        }
    }
    return u"first-steps"_s;
}

} // namespace gooseneck

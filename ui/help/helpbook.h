#pragma once

#include <QList>
#include <QString>
#include <QUrl>

class QWidget;

namespace gooseneck {

enum class FindingCode;

// The pages of the offline help: HTML files in the resource folder :/help/LANGUAGE, one language per folder.
// A page that a language lacks is taken from English.

struct HelpPage
{
    QString id;    ///< of its file, "first-steps"
    QString title; ///< in the language of the file
};

/// In the order of reading.
QList<HelpPage> helpPages();
/// The page as it is shown; empty if there is none of this id.
QString helpText(const QString& id);
/// "problems#list-never-matches" for the page and a place on it.
QString helpPlace(const QString& page, const QString& anchor);
/// What to do about a finding.
QString helpPlaceOf(FindingCode code);
/// The place that speaks of what a widget is part of: the nearest of its parents that has one.
QString helpPlaceFor(const QWidget* widget);

} // namespace gooseneck

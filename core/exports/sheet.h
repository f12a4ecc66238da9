#pragma once

#include "exports/sheetcontent.h"

#include <QByteArray>

namespace gooseneck {

/// The hand-over sheet as Markdown. The token is a placeholder; foreign text that is to be typed is quoted as
/// code, foreign text in sentences is escaped, so that none of it is markup.
QByteArray sheetAsMarkdown(const FilterSet& filterSet, const std::optional<Endpoint>& endpoint,
                           const QList<Finding>& findings = {});

/// The same as a page of its own for a browser, well-formed as XML, that prints on one sheet of A4: values
/// have a button that copies them. It loads nothing; its only script is the copying, which its
/// Content-Security-Policy names by its hash.
QByteArray sheetAsHtml(const FilterSet& filterSet, const std::optional<Endpoint>& endpoint,
                       const QList<Finding>& findings = {});

} // namespace gooseneck

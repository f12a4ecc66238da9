#include "json/jsonpath.h"

#include "json/jsontext.h"

#include <QStringList>

namespace gooseneck {

namespace {

QStringList steps(const JsonDocument& document, JsonIndex node)
{
    QStringList names;
    for (; node != document.root(); node = document.parent(node)) {
        names.prepend(document.hasKey(node) ? charactersOf(document.key(node))
                                            : QString::number(document.position(node)));
    }
    return names;
}

} // namespace

QString dottedPath(const JsonDocument& document, JsonIndex node)
{
    return steps(document, node).join(u'.');
}

QString jsonPointer(const JsonDocument& document, JsonIndex node)
{
    QString pointer;
    const QStringList names = steps(document, node);
    for (QString name : names) {
        pointer += u'/' + name.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
    }
    return pointer;
}

} // namespace gooseneck

#pragma once

#include <QList>
#include <QString>

namespace gooseneck {

/// A library that the program stands on.
struct Component
{
    QString name;
    QString version; ///< the one that is loaded, or, where it is compiled in, the one it was built with;
                     ///< empty = not there
    QString licence; ///< SPDX identifier
};

/// The program itself first. Asks the libraries; loads Qt's SQLite driver and its TLS backend. For any thread
/// that has a QCoreApplication.
QList<Component> componentsInUse();

} // namespace gooseneck

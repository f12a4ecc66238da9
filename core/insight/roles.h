#pragma once

#include <QString>

namespace gooseneck {

enum class Role { Status, Incident, Title, Description };

/// The keys an operator chose for the four things a filter needs to know. Key paths as Callgoose's form takes
/// them; an empty one is not chosen.
struct Roles
{
    QString status;
    QString incident;
    QString title;
    QString description;

    QString& operator[](Role role);
    const QString& operator[](Role role) const;
    bool isEmpty() const { return *this == Roles(); }
    bool operator==(const Roles&) const = default;
};

} // namespace gooseneck

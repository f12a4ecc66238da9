#include "insight/roles.h"

#include <utility>

namespace gooseneck {

QString& Roles::operator[](Role role)
{
    return const_cast<QString&>(std::as_const(*this)[role]);
}

const QString& Roles::operator[](Role role) const
{
    switch (role) {
    case Role::Status:
        return status;
    case Role::Incident:
        return incident;
    case Role::Title:
        return title;
    case Role::Description:
        return description;
    }
    return status;
}

} // namespace gooseneck

#pragma once

#include <QObject>

namespace gooseneck {

/// Tells assistive technology what Qt does not say of its own and of our widgets: the roles of those that
/// paint themselves, a name for the clear button of a line edit, and for combo boxes, whose name is their
/// text on Unix, what they are about. One for the program is enough.
class AccessibleNames : public QObject
{
    Q_OBJECT

public:
    explicit AccessibleNames(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace gooseneck

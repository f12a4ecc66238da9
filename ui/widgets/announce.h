#pragma once

#include <QWidget>

namespace gooseneck {

/// A widget of one pixel whose name is what was announced last. Qt 6.4 has no announcements of its own;
/// screen readers speak an alert that appears.
class LiveLine : public QWidget
{
    Q_OBJECT

public:
    explicit LiveLine(QWidget* window);

    void say(const QString& sentence);
};

/// Tells assistive technology a sentence that appeared in a window, without moving the focus. Costs nothing
/// while nobody listens. The window has to show the same: this is no other channel.
void announce(const QWidget& somewhere, const QString& sentence);

} // namespace gooseneck

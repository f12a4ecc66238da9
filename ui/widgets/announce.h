#pragma once

class QString;
class QWidget;

namespace gooseneck {

/// Tells assistive technology a sentence that appeared in a widget, without moving the focus. Does nothing
/// while nobody listens. The widget has to show the sentence, too: this is no other channel.
void announce(QWidget& widget, const QString& sentence);

} // namespace gooseneck

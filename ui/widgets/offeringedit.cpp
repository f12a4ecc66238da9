#include "widgets/offeringedit.h"

#include <QCompleter>
#include <QKeyEvent>

namespace gooseneck {

OfferingEdit::OfferingEdit(Undo undo, QWidget* parent)
    : QLineEdit(parent)
    , m_undo(undo)
{
}

bool OfferingEdit::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isUndo = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo);
        if (isUndo && (m_undo == Undo::OfFilterSet || text().isEmpty())) {
            event->ignore(); // the window's own shortcut
            return true;
        }
    }
    return QLineEdit::event(event);
}

void OfferingEdit::keyPressEvent(QKeyEvent* event)
{
    const bool isPlainDown = event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier;
    if (isPlainDown && text().isEmpty() && completer()) {
        completer()->setCompletionPrefix({});
        completer()->complete();
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace gooseneck

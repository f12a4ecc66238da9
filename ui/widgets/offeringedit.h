#pragma once

#include <QLineEdit>

namespace gooseneck {

/// A field of the filter form: Down in the empty field offers everything that its completer knows.
class OfferingEdit : public QLineEdit
{
    Q_OBJECT

public:
    /// Where Ctrl+Z goes. A field whose every key press is a step of the filter set's undo has none of its
    /// own; one that is taken over as a whole keeps its own while there is text in it.
    enum class Undo { OfFilterSet, OwnWhileTyping };

    explicit OfferingEdit(Undo undo, QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    Undo m_undo;
};

} // namespace gooseneck

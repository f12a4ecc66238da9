#pragma once

#include <QDialog>

class QDialogButtonBox;

namespace gooseneck {

/// What an operator should know before the program ends.
struct ClosingReasons
{
    bool isListening = false;
    bool canHide = false;     ///< it can go on in the tray
    QString unsavedWorkspace; ///< the file whose workspace was changed; empty = there is none

    bool isEmpty() const { return !isListening && unsavedWorkspace.isEmpty(); }
};

/// The one question before the window closes, with everything that speaks against it. It changes nothing by
/// itself.
class ClosingDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Choice { Hide, SaveAndQuit, Quit };

    explicit ClosingDialog(const ClosingReasons& reasons, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(gooseneck::ClosingDialog::Choice choice);

private:
    void addButton(QDialogButtonBox* buttons, const QString& text, const QString& objectName, Choice choice);
};

} // namespace gooseneck

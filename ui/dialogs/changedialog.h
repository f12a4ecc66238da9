#pragma once

#include <QDialog>

namespace gooseneck {

/// A change at OpenStatus as it is going to be asked for.
struct ChangePreview
{
    QString title;
    QString question;   ///< what happens, in a sentence
    QString request;    ///< method and body, secrets masked
    QString warning;    ///< may be empty
    QString buttonText; ///< "Create channel"
};

/// Shows a change in full before it is made. Accepted = make it; Enter does not.
class ChangeDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ChangeDialog(const ChangePreview& preview, QWidget* parent = nullptr);
};

} // namespace gooseneck

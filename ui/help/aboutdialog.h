#pragma once

#include <QDialog>

namespace gooseneck {

/// The program's version, and those and the licences of what it stands on.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget* parent = nullptr);

Q_SIGNALS:
    void diagnosticsRequested();
    void licencesRequested();

private:
    QWidget* makeTable();
    QWidget* makeButtons();
};

} // namespace gooseneck

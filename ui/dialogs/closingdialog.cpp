#include "dialogs/closingdialog.h"

#include "base/plaintext.h"
#include "theme/theme.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>

namespace gooseneck {

namespace {

QLabel* makeSentence(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(420);
    return label;
}

} // namespace

ClosingDialog::ClosingDialog(const ClosingReasons& reasons, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("closing"));
    setWindowTitle(tr("Close Gooseneck"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Space::m);
    if (reasons.isListening) {
        column->addWidget(makeSentence(tr("The listener is on. What is sent while Gooseneck is closed is "
                                          "lost, unless its sender tries again. At "
                                          "the next start it listens again.")));
    }
    if (!reasons.unsavedWorkspace.isEmpty()) {
        column->addWidget(
            makeSentence(tr("The workspace has changes that are not in its file \"%1\" yet. Gooseneck itself "
                            "keeps them for the next "
                            "start.")
                             .arg(visibleExcerpt(QFileInfo(reasons.unsavedWorkspace).fileName(), 60))));
    }
    auto* buttons = new QDialogButtonBox;
    if (reasons.isListening && reasons.canHide) {
        addButton(buttons, tr("&Keep listening in the tray"), QStringLiteral("closeHide"), Choice::Hide);
    }
    if (!reasons.unsavedWorkspace.isEmpty()) {
        addButton(buttons, tr("&Save and quit"), QStringLiteral("closeSave"), Choice::SaveAndQuit);
    }
    addButton(buttons, tr("&Quit"), QStringLiteral("closeQuit"), Choice::Quit);
    buttons->addButton(QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

void ClosingDialog::addButton(QDialogButtonBox* buttons, const QString& text, const QString& objectName,
                              Choice choice)
{
    auto* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
    button->setObjectName(objectName);
    connect(button, &QPushButton::clicked, this, [this, choice] {
        accept();
        Q_EMIT chosen(choice);
    });
}

} // namespace gooseneck

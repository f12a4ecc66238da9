#include "dialogs/changedialog.h"

#include "theme/theme.h"
#include "widgets/wrappedlabel.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>

namespace gooseneck {

ChangeDialog::ChangeDialog(const ChangePreview& preview, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("confirmChange"));
    setWindowTitle(preview.title);
    resize(640, 460);
    auto* question = new WrappedLabel;
    question->setText(preview.question);
    auto* request = new QPlainTextEdit(preview.request);
    request->setObjectName(QStringLiteral("changeRequest"));
    request->setAccessibleName(tr("What is sent"));
    request->setReadOnly(true);
    request->setFont(monospacedFont());
    request->setTabChangesFocus(true);
    auto* warning = new WrappedLabel;
    warning->setObjectName(QStringLiteral("changeWarning"));
    warning->setText(preview.warning);
    warning->setVisible(!preview.warning.isEmpty());
    warning->setStyleSheet(QStringLiteral("color: %1").arg(colorsOf(palette()).warning.text.name()));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto* confirm = buttons->addButton(preview.buttonText, QDialogButtonBox::AcceptRole);
    confirm->setObjectName(QStringLiteral("confirm"));
    confirm->setProperty("kind", QStringLiteral("primary"));
    confirm->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    column->setSpacing(Space::m);
    column->addWidget(question);
    column->addWidget(request, 1);
    column->addWidget(warning);
    column->addWidget(buttons);
}

} // namespace gooseneck

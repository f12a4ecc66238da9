#include "dialogs/importdialog.h"

#include "base/plaintext.h"
#include "importtext.h"
#include "theme/theme.h"
#include "widgets/columns.h"
#include "widgets/wrappedlabel.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>

namespace gooseneck {

namespace {

QTreeWidget* makeTable(const QList<WorkspaceChange>& changes)
{
    auto* table = new QTreeWidget;
    table->setObjectName(QStringLiteral("importChanges"));
    table->setAccessibleName(ImportDialog::tr("What would change"));
    table->setProperty("kind", QStringLiteral("table"));
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->ensurePolished(); // before the first row decides how high all are
    table->setHeaderLabels(
        {ImportDialog::tr("Field"), ImportDialog::tr("Now"), ImportDialog::tr("In the file")});
    for (const WorkspaceChange& change : changes) {
        auto* row = new QTreeWidgetItem({fieldName(change), beforeText(change), afterText(change)});
        row->setToolTip(1, beforeText(change).toHtmlEscaped());
        row->setToolTip(2, afterText(change).toHtmlEscaped());
        table->addTopLevelItem(row);
    }
    table->header()->setStretchLastSection(true);
    setColumnWidths(*table->header(), {240, 220});
    return table;
}

} // namespace

ImportDialog::ImportDialog(const PendingImport& import, QWidget* parent)
    : QDialog(parent)
{
    const bool isWorkspace = import.kind == PendingImport::Kind::Workspace;
    setWindowTitle(isWorkspace ? tr("Open workspace") : tr("Import filter set"));
    resize(760, 420);
    auto* summary = new WrappedLabel;
    summary->setObjectName(QStringLiteral("importSummary"));
    const QString file = visibleExcerpt(QFileInfo(import.path).fileName(), 80);
    summary->setText(
        isWorkspace ? tr("\"%1\" would replace filters, connection and roles. These fields differ:").arg(file)
                    : tr("\"%1\" would replace the filters. These fields differ:").arg(file));
    auto* note = new WrappedLabel;
    note->setProperty("kind", QStringLiteral("secondary"));
    note->setText(isWorkspace
                      ? tr("Undo (Ctrl+Z) brings all of it back. Tokens stay where they are: a token of one "
                           "server is never used for another.")
                      : tr("Undo (Ctrl+Z) brings your filters back."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Replace"));
    buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("acceptImport"));
    buttons->button(QDialogButtonBox::Ok)->setProperty("kind", QStringLiteral("primary"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Keep mine"));
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("refuseImport"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    column->setSpacing(Space::m);
    column->addWidget(summary);
    column->addWidget(makeTable(import.changes), 1);
    column->addWidget(note);
    column->addWidget(buttons);
}

} // namespace gooseneck

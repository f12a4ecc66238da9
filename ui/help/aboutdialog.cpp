#include "help/aboutdialog.h"

#include "base/components.h"
#include "theme/theme.h"
#include "widgets/wrappedlabel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>

namespace gooseneck {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"about"_s);
    setWindowTitle(tr("About Gooseneck"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(520);
    auto* title = new QLabel(u"Gooseneck "_s + QStringLiteral(GOOSENECK_VERSION));
    title->setProperty("kind", u"title"_s);
    QFont larger = title->font();
    larger.setPointSizeF(larger.pointSizeF() * 1.4);
    title->setFont(larger);
    auto* text = new WrappedLabel;
    text->setText(
        tr("Connects OpenStatus monitors to Callgoose incidents, and shows before it matters whether "
           "they open and close. Apache License 2.0. It is built on:"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    column->setSpacing(Space::m);
    column->addWidget(title);
    column->addWidget(text);
    column->addWidget(makeTable());
    column->addWidget(makeButtons());
}

QWidget* AboutDialog::makeTable()
{
    auto* table = new QTreeWidget;
    table->setObjectName(u"components"_s);
    table->setAccessibleName(tr("What Gooseneck is built on"));
    table->setProperty("kind", u"table"_s);
    table->setRootIsDecorated(false);
    table->setUniformRowHeights(true);
    table->setHeaderLabels({tr("Library"), tr("Version"), tr("Licence")});
    const QList<Component> components = componentsInUse();
    for (const Component& component : components.sliced(1)) {
        new QTreeWidgetItem(table, {component.name,
                                    component.version.isEmpty() ? tr("not there") : component.version,
                                    component.licence});
    }
    table->header()->resizeSection(0, 140);
    table->header()->resizeSection(1, 190);
    table->ensurePolished();
    const int rows = static_cast<int>(components.size()) - 1;
    table->setFixedHeight(table->header()->sizeHint().height() + rows * table->sizeHintForRow(0) +
                          2 * Space::s);
    return table;
}

QWidget* AboutDialog::makeButtons()
{
    auto* diagnostics = new QPushButton(tr("Copy &diagnostics"));
    diagnostics->setObjectName(u"copyDiagnostics"_s);
    diagnostics->setToolTip(tr("Versions, platform, keychain and counts; no secrets, addresses or payloads"));
    auto* licences = new QPushButton(tr("&Licences"));
    auto* closing = new QPushButton(tr("&Close"));
    closing->setDefault(true);
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::s);
    row->addWidget(diagnostics);
    row->addWidget(licences);
    row->addStretch();
    row->addWidget(closing);
    connect(diagnostics, &QPushButton::clicked, this, &AboutDialog::diagnosticsRequested);
    connect(licences, &QPushButton::clicked, this, &AboutDialog::licencesRequested);
    connect(closing, &QPushButton::clicked, this, &QDialog::close);
    return bar;
}

} // namespace gooseneck

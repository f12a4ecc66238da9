#include "panels/headerspage.h"

#include "theme/theme.h"
#include "widgets/columns.h"

#include <QAction>
#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeView>

namespace gooseneck {

HeadersPage::HeadersPage(QWidget* parent)
    : QWidget(parent)
    , m_model(new HeadersModel(this))
    , m_table(new QTreeView)
    , m_none(new QLabel(tr("This payload did not come over HTTP, so it has no headers.")))
    , m_reveal(new QPushButton(tr("Reveal secrets")))
    , m_footer(new QFrame)
{
    m_table->setObjectName(QStringLiteral("headers"));
    m_table->setProperty("kind", QStringLiteral("table"));
    m_table->setAccessibleName(tr("Headers of the payload"));
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setFont(monospacedFont());
    setColumnWidths(*m_table->header(), {190});
    m_table->header()->setSectionsMovable(false);
    auto* copy = new QAction(tr("&Copy"), m_table);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &HeadersPage::copyRow);
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);

    m_none->setProperty("kind", QStringLiteral("secondary"));
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_reveal->setObjectName(QStringLiteral("revealSecrets"));
    m_reveal->setProperty("kind", QStringLiteral("flat"));
    m_reveal->setCheckable(true);
    connect(m_reveal, &QPushButton::toggled, this, [this](bool wanted) {
        Q_EMIT secretsAsked(wanted ? SecretsShown::Revealed : SecretsShown::Masked);
    });

    m_footer->setProperty("kind", QStringLiteral("footer"));
    auto* row = new QHBoxLayout(m_footer);
    row->setContentsMargins(Space::s, 2, Space::m, 2);
    row->addWidget(m_reveal);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_table, 1);
    column->addWidget(m_none, 1);
    column->addWidget(m_footer);
    setCapture(nullptr);
}

void HeadersPage::setCapture(const CapturePtr& capture)
{
    m_model->setCapture(capture);
    const bool hasHeaders = m_model->rowCount() > 0;
    m_table->setVisible(hasHeaders);
    m_none->setVisible(!hasHeaders);
    m_footer->setVisible(m_model->hasSecrets());
    setFocusProxy(hasHeaders ? m_table : nullptr);
}

void HeadersPage::setSecrets(SecretsShown shown)
{
    const bool revealed = shown == SecretsShown::Revealed;
    m_model->setSecrets(shown);
    const QSignalBlocker quiet(m_reveal);
    m_reveal->setChecked(revealed);
    m_reveal->setText(revealed ? tr("Hide secrets") : tr("Reveal secrets"));
}

void HeadersPage::copyRow() const
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid()) {
        const auto text = [&](int column) { return current.siblingAtColumn(column).data().toString(); };
        QGuiApplication::clipboard()->setText(text(HeadersModel::NameColumn) + QStringLiteral(": ") +
                                              text(HeadersModel::ValueColumn));
    }
}

} // namespace gooseneck

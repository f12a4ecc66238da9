#include "palette/commandpalette.h"

#include "palette/commanddelegate.h"
#include "palette/recentcommands.h"
#include "theme/theme.h"

#include <QAccessible>
#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>

#include <algorithm>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize paletteSize(600, 420);
constexpr int rowsPerPage = 8;

QString idOf(const FoundAction& found)
{
    const QString name = found.action->objectName();
    return name.isEmpty() ? (found.path + QStringList{found.name}).join(u'/') : name;
}

Command commandOf(const FoundAction& found)
{
    Command command;
    command.id = idOf(found);
    command.name = found.name;
    command.path = found.path.join(u" › "_s);
    command.shortcut = found.action->shortcut().toString(QKeySequence::NativeText);
    command.isEnabled = found.action->isEnabled();
    command.reason = command.isEnabled ? QString() : reasonOf(*found.action);
    return command;
}

} // namespace

CommandPalette::CommandPalette(QWidget* window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint)
    , m_model(new CommandsModel(this))
    , m_query(new QLineEdit)
    , m_list(new QListView)
    , m_hint(new QLabel(tr("↑ ↓ choose, Enter does it, Esc goes back")))
{
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Commands"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_query->setObjectName(u"commandQuery"_s);
    m_query->setPlaceholderText(tr("What do you want to do?"));
    m_query->setAccessibleName(tr("Command"));
    m_query->setAccessibleDescription(tr("Type a few letters; arrow keys choose, Enter does it."));
    m_query->installEventFilter(this);
    m_list->setObjectName(u"commands"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFocusPolicy(Qt::NoFocus); // the field has it throughout
    m_hint->setProperty("kind", u"secondary"_s);
    auto* frame = new QFrame;
    frame->setProperty("kind", u"card"_s);
    auto* inside = new QVBoxLayout(frame);
    inside->setContentsMargins(Space::m, Space::m, Space::m, Space::s);
    inside->setSpacing(Space::s);
    inside->addWidget(m_query);
    inside->addWidget(m_list, 1);
    inside->addWidget(m_hint);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(frame);
    fill(*window);
    connect(m_query, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    m_list->setCurrentIndex(m_model->index(0));
}

void CommandPalette::fill(const QWidget& window)
{
    QList<Command> commands;
    const QList<FoundAction> found = actionsOf(window, Views::Visible);
    for (const FoundAction& one : found) {
        commands.append(commandOf(one));
        m_actions.append(one.action);
    }
    m_model->setCommands(commands, recentCommands());
}

void CommandPalette::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    const QRect window = parentWidget()->geometry();
    const QSize size = paletteSize.boundedTo(window.size() - QSize(2 * Space::xl, 4 * Space::xl));
    setGeometry(window.x() + (window.width() - size.width()) / 2, window.y() + 3 * Space::xl, size.width(),
                size.height());
    m_query->setFocus();
}

/// Somebody works elsewhere: the palette is not wanted any more.
void CommandPalette::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isVisible() && !isActiveWindow()) {
        reject();
    }
}

void CommandPalette::search(const QString& query)
{
    m_model->setQuery(query);
    m_list->setCurrentIndex(m_model->index(0));
    m_list->scrollToTop();
    m_hint->setText(m_model->rowCount() > 0 ? tr("↑ ↓ choose, Enter does it, Esc goes back")
                                            : tr("Nothing is called that. Try fewer letters."));
    sayCurrent();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_query || event->type() != QEvent::KeyPress) {
        return QDialog::eventFilter(watched, event);
    }
    switch (static_cast<const QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(rowsPerPage);
        return true;
    case Qt::Key_PageUp:
        move(-rowsPerPage);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    default:
        return false;
    }
}

void CommandPalette::move(int rows)
{
    if (m_model->rowCount() > 0) {
        const int row = std::clamp(m_list->currentIndex().row() + rows, 0, m_model->rowCount() - 1);
        m_list->setCurrentIndex(m_model->index(row));
        sayCurrent();
    }
}

/// The focus stays in the field, so a screen reader has to be told of the row.
void CommandPalette::sayCurrent()
{
    if (QAccessible::isActive() && m_list->currentIndex().isValid()) {
        QAccessibleEvent event(m_list, QAccessible::Focus);
        event.setChild(m_list->currentIndex().row());
        QAccessible::updateAccessibility(&event);
    }
}

void CommandPalette::choose()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid()) {
        return;
    }
    const Command& command = m_model->commandAt(current.row());
    const QPointer<QAction> action = m_actions[m_model->placeOf(current.row())];
    if (!action || !action->isEnabled()) {
        m_hint->setText(command.reason.isEmpty() ? tr("This cannot be done now.") : command.reason);
        return;
    }
    rememberCommand(command.id);
    QMetaObject::invokeMethod(
        parentWidget(),
        [action] {
            if (action) {
                action->trigger();
            }
        },
        Qt::QueuedConnection);
    accept();
}

} // namespace gooseneck

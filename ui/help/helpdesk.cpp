#include "help/helpdesk.h"

#include "help/aboutdialog.h"
#include "help/diagnostics.h"
#include "help/helpbook.h"
#include "help/helpwindow.h"
#include "help/shortcutstable.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

/// Across windows, which QWidget::isAncestorOf() is not.
bool isPartOf(const QObject* object, const QObject* whole)
{
    while (object && object != whole) {
        object = object->parent();
    }
    return object != nullptr;
}

} // namespace

HelpDesk::HelpDesk(QWidget& window, const Session& session)
    : QObject(&window)
    , m_window(window)
    , m_session(session)
{
    qApp->installEventFilter(this);
}

bool HelpDesk::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && watched->isWidgetType()) {
        const auto* key = static_cast<const QKeyEvent*>(event);
        const auto* widget = static_cast<const QWidget*>(watched);
        const QWidget* dialog = widget->window();
        if (key->key() == Qt::Key_F1 && key->modifiers() == Qt::NoModifier && dialog->isModal() &&
            isPartOf(dialog, &m_window)) {
            open(helpPlaceFor(widget));
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

void HelpDesk::openHere()
{
    open(helpPlaceFor(QApplication::focusWidget()));
}

void HelpDesk::open(const QString& place)
{
    QWidget* above = QApplication::activeModalWidget();
    if (!above || !isPartOf(above, &m_window)) {
        above = &m_window;
    }
    HelpWindow* help = m_help;
    if (!help || help->parentWidget() != above) {
        delete help; // a dialog that has opened since would block it
        help = new HelpWindow(shortcutsTable(m_window), above);
        m_help = help;
    }
    help->openPlace(place);
    help->show();
    help->raise();
    help->activateWindow();
}

void HelpDesk::showAbout()
{
    auto* about = new AboutDialog(&m_window);
    connect(about, &AboutDialog::diagnosticsRequested, this, &HelpDesk::copyDiagnostics);
    connect(about, &AboutDialog::licencesRequested, this, [this] { open(u"licences"_s); });
    about->show();
    about->raise();
    about->activateWindow();
}

void HelpDesk::copyDiagnostics()
{
    QApplication::clipboard()->setText(diagnosticsText(m_session.state()));
    Q_EMIT said(tr("The diagnostics were copied. They hold no secrets, addresses or payloads."));
}

} // namespace gooseneck

#include "showme/show.h"

#include "mainwindow.h"
#include "theme/theme.h"
#include "widgets/announce.h"
#include "widgets/pill.h"

#include <QApplication>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenuBar>
#include <QPushButton>
#include <QShortcut>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

bool isOn(const QObject* object, const QObject* stage)
{
    while (object && object != stage) {
        object = object->parent();
    }
    return object != nullptr;
}

/// Keys that move about and change nothing outside the stage.
bool isForLooking(const QKeyEvent& event)
{
    switch (event.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Home:
    case Qt::Key_End:
        return true;
    default:
        return false;
    }
}

/// Whether an event would work with what is on the stage.
bool isWork(const QEvent& event)
{
    switch (event.type()) {
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::TouchBegin:
    case QEvent::ContextMenu:
    case QEvent::Shortcut:
    case QEvent::InputMethod:
    case QEvent::DragEnter:
    case QEvent::Drop:
        return true;
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        return !isForLooking(static_cast<const QKeyEvent&>(event));
    default:
        return false;
    }
}

} // namespace

Show::Show(std::chrono::milliseconds pace, QWidget* parent)
    : QWidget(parent)
    , m_outage(m_stage.session(), pace)
    , m_window(std::make_unique<MainWindow>(m_stage.session()))
    , m_count(new Pill)
    , m_line(new QLabel)
    , m_pause(new QPushButton(tr("Pa&use")))
    , m_stop(new QPushButton(tr("&Stop")))
{
    setObjectName(u"show"_s);
    m_window->setMinimumSize(0, 0);
    m_window->menuBar()->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeCommentary());
    column->addWidget(m_window.get(), 1);
    connect(&m_outage, &Outage::said, this, &Show::say);
    connect(&m_outage, &Outage::simulatorEntered, m_window.get(), &MainWindow::showSimulator);
    connect(&m_outage, &Outage::ended, this, [this] {
        m_pause->setEnabled(false);
        m_stop->setText(tr("&Close"));
        m_stop->setFocus();
    });
    connect(m_pause, &QPushButton::clicked, this, &Show::togglePause);
    connect(m_stop, &QPushButton::clicked, this, &Show::closed);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &Show::closed);
    qApp->installEventFilter(this);
}

Show::~Show()
{
    qApp->removeEventFilter(this);
}

QWidget* Show::makeCommentary()
{
    m_line->setObjectName(u"showLine"_s);
    m_line->setTextFormat(Qt::PlainText);
    m_line->setWordWrap(true);
    m_line->setProperty("kind", u"title"_s);
    m_pause->setObjectName(u"showPause"_s);
    m_stop->setObjectName(u"showStop"_s);
    m_stop->setProperty("kind", u"primary"_s);
    auto* bar = new QFrame;
    bar->setProperty("kind", u"remark"_s);
    bar->setAccessibleName(tr("Show me an outage"));
    bar->setMinimumHeight(52);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(Space::m, Space::s, Space::m, Space::s);
    row->setSpacing(Space::m);
    row->addWidget(m_count);
    row->addWidget(m_line, 1);
    row->addWidget(m_pause);
    row->addWidget(m_stop);
    return bar;
}

const SessionState& Show::state() const
{
    return m_stage.session().state();
}

void Show::start()
{
    m_pause->setFocus();
    m_outage.start();
}

void Show::say(qsizetype scene, const QString& line)
{
    m_count->setContent(tr("%1 of %2").arg(scene + 1).arg(m_outage.scenes()), Tone::Accent);
    m_line->setText(line);
    announce(*m_line, line);
}

void Show::togglePause()
{
    m_outage.setPaused(!m_outage.isPaused());
    m_pause->setText(m_outage.isPaused() ? tr("Go &on") : tr("Pa&use"));
}

bool Show::eventFilter(QObject* watched, QEvent* event)
{
    return isWork(*event) && isOn(watched, m_window.get());
}

} // namespace gooseneck

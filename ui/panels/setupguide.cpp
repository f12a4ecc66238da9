#include "panels/setupguide.h"

#include "theme/theme.h"
#include "widgets/pill.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace gooseneck {

namespace {

constexpr int columns = 2; // beside the other tabs the guide is low and wide

QString nameOf(SetupStep step)
{
    switch (step) {
    case SetupStep::Payloads:
        return SetupGuide::tr("Get payloads in");
    case SetupStep::Keys:
        return SetupGuide::tr("Choose the keys");
    case SetupStep::Filters:
        return SetupGuide::tr("Make the filters");
    case SetupStep::Problems:
        return SetupGuide::tr("Mend the problems");
    case SetupStep::Simulator:
        return SetupGuide::tr("Test on the simulator");
    case SetupStep::Connection:
        return SetupGuide::tr("Connect Callgoose");
    case SetupStep::Live:
        return SetupGuide::tr("Test live");
    case SetupStep::HandOver:
        return SetupGuide::tr("Hand it over");
    }
    return {};
}

QString detailOf(SetupStep step)
{
    switch (step) {
    case SetupStep::Payloads:
        return SetupGuide::tr("Listen, paste or drop what is really sent.");
    case SetupStep::Keys:
        return SetupGuide::tr("In the tree: S on the status, I on the id.");
    case SetupStep::Filters:
        return SetupGuide::tr("Each one opens, and resolves what it opened.");
    case SetupStep::Problems:
        return SetupGuide::tr("Nothing is left that cannot work.");
    case SetupStep::Simulator:
        return SetupGuide::tr("A full cycle; nothing leaves this machine.");
    case SetupStep::Connection:
        return SetupGuide::tr("The endpoint's URL, and its token.");
    case SetupStep::Live:
        return SetupGuide::tr("The same cycle, marked [TEST].");
    case SetupStep::HandOver:
        return SetupGuide::tr("Export the sheet of what to type where.");
    }
    return {};
}

QString stateName(StepState state)
{
    switch (state) {
    case StepState::Done:
        return SetupGuide::tr("done");
    case StepState::Next:
        return SetupGuide::tr("next");
    case StepState::Later:
        return SetupGuide::tr("to do");
    }
    return {};
}

Tone toneOf(StepState state)
{
    switch (state) {
    case StepState::Done:
        return Tone::Resolve;
    case StepState::Next:
        return Tone::Accent;
    case StepState::Later:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

} // namespace

SetupGuide::SetupGuide(QWidget* parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("setupGuide"));
    setAccessibleName(tr("Setup guide"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // its buttons have it, and bring themselves into view
    setWidgetResizable(true);
    auto* page = new QWidget;
    auto* grid = new QGridLayout(page);
    grid->setContentsMargins(Space::m, Space::xs, Space::m, Space::xs);
    grid->setHorizontalSpacing(Space::s);
    grid->setVerticalSpacing(0);
    const QList<SetupItem> items = deriveSetup({});
    for (int place = 0; place < items.size(); ++place) {
        addRow(*grid, items[place], place);
    }
    addShow(*grid);
    grid->setRowStretch(grid->rowCount(), 1);
    setWidget(page);
}

void SetupGuide::addRow(QGridLayout& grid, const SetupItem& item, int place)
{
    const int perColumn = (static_cast<int>(deriveSetup({}).size()) + columns - 1) / columns;
    const int row = place % perColumn;
    const int first = 3 * (place / perColumn);
    auto* mark = new Pill;
    auto* button = new QPushButton(tr("%1. %2").arg(place + 1).arg(nameOf(item.step)));
    button->setProperty("kind", QStringLiteral("flat"));
    button->setObjectName(QStringLiteral("setupStep%1").arg(place + 1));
    connect(button, &QPushButton::clicked, this, [this, step = item.step] { Q_EMIT stepChosen(step); });
    auto* detail = new QLabel(detailOf(item.step));
    detail->setProperty("kind", QStringLiteral("secondary"));
    grid.addWidget(mark, row, first, Qt::AlignLeft | Qt::AlignVCenter);
    grid.addWidget(button, row, first + 1, Qt::AlignLeft);
    grid.addWidget(detail, row, first + 2);
    grid.setColumnStretch(first + 2, 1);
    m_rows.insert(item.step, {button, mark});
}

void SetupGuide::addShow(QGridLayout& grid)
{
    auto* button = new QPushButton(tr("Show &me"));
    button->setObjectName(QStringLiteral("showMe"));
    auto* detail =
        new QLabel(tr("Plays an outage in this window, from the alert to the closed incident. Yours "
                      "stays as it is."));
    detail->setProperty("kind", QStringLiteral("secondary"));
    connect(button, &QPushButton::clicked, this, &SetupGuide::showRequested);
    const int row = grid.rowCount() + 1;
    grid.setRowMinimumHeight(row - 1, Space::xs);
    grid.addWidget(button, row, 0, 1, 2, Qt::AlignLeft);
    grid.addWidget(detail, row, 2, 1, 4);
}

void SetupGuide::render(const SessionState& state)
{
    for (const SetupItem& item : deriveSetup(state)) {
        const Row& row = m_rows[item.step];
        row.mark->setContent(stateName(item.state), toneOf(item.state));
        const QString said = tr("%1 %2").arg(stateName(item.state), detailOf(item.step));
        if (row.button->accessibleDescription() != said) {
            row.button->setAccessibleDescription(said); // which is announced, also where nothing changed
        }
    }
}

} // namespace gooseneck

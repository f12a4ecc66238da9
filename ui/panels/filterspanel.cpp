#include "panels/filterspanel.h"

#include "panels/filterlist.h"
#include "panels/incidentpreview.h"
#include "panels/readingcard.h"
#include "panels/statuschoices.h"
#include "theme/theme.h"
#include "widgets/emptystate.h"
#include "widgets/offeringedit.h"
#include "widgets/pill.h"
#include "wording/robustnesstext.h"

#include <QApplication>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

namespace gooseneck {

namespace {

/// Keeps what has the focus in sight, also where a card is higher than what is shown of it.
class FollowingScrollArea : public QScrollArea
{
public:
    FollowingScrollArea()
    {
        setFocusPolicy(Qt::NoFocus); // what is in it has it
        connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
            if (now && widget() && widget()->isAncestorOf(now)) {
                ensureWidgetVisible(now, 0, Space::xl);
            }
        });
    }
};

} // namespace

FiltersPanel::FiltersPanel(QWidget* parent)
    : QFrame(parent)
    , m_list(new FilterList)
    , m_count(new QLabel)
    , m_profile(new QComboBox)
    , m_robustness(new Pill)
    , m_details(new QPushButton(tr("Readings")))
    , m_reading(new ReadingCard)
    , m_choices(new StatusChoices)
    , m_from(new OfferingEdit(OfferingEdit::Undo::OfFilterSet))
    , m_pages(new QStackedWidget)
    , m_scroll(new FollowingScrollArea)
    , m_add(new QPushButton(tr("+ Filter")))
    , m_propose(new QPushButton(tr("Propose from &roles")))
    , m_preview(new IncidentPreview)
{
    auto* empty = new EmptyState(tr("No filters yet"),
                                 tr("Propose them from the keys and values seen, or start with an "
                                    "empty one."));
    empty->addAction(tr("Propose from roles"), this, [this] { Q_EMIT proposeRequested(); });
    empty->addAction(tr("Empty filter"), m_list, [this] { m_list->addFilter(); });
    m_pages->addWidget(empty);
    m_pages->addWidget(makeBody());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    m_robustnessLine = makeRobustnessLine();
    column->addWidget(m_robustnessLine);
    column->addWidget(m_pages, 1);
    connectParts();
}

void FiltersPanel::connectParts()
{
    connect(m_list, &FilterList::filtersEdited, this, [this](const QList<Filter>& filters) {
        m_filterSet.filters = filters;
        Q_EMIT filterSetEdited(m_filterSet);
    });
    connect(m_from, &QLineEdit::textEdited, this, [this](const QString& from) {
        m_filterSet.from = from;
        Q_EMIT filterSetEdited(m_filterSet);
    });
    connect(m_profile, &QComboBox::activated, this, [this](int index) {
        if (const auto profile = profileFrom(m_profile->itemData(index).toString()); index < 2 && profile) {
            takeProfile(*profile);
        } else {
            showReading();
        }
    });
    connect(m_details, &QPushButton::toggled, m_reading, &ReadingCard::setVisible);
    connect(m_details, &QPushButton::clicked, this, [this](bool isOpen) {
        if (isOpen) {
            showReading();
        }
    });
    connect(m_reading, &ReadingCard::profileChosen, this, &FiltersPanel::takeProfile);
    connect(m_reading, &ReadingCard::payloadRequested, this, &FiltersPanel::payloadRequested);
    connect(m_reading, &ReadingCard::fixRequested, this, &FiltersPanel::fixRequested);
    connect(m_choices, &StatusChoices::effectChosen, this, &FiltersPanel::effectChosen);
    connect(m_propose, &QPushButton::clicked, this, &FiltersPanel::proposeRequested);
    connect(m_add, &QPushButton::clicked, m_list, &FilterList::addFilter);
}

void FiltersPanel::render(const SessionState& state, StateParts parts)
{
    if (parts & StatePart::Filters) {
        m_filterSet = state.filterSet;
        renderFilters();
    }
    if (parts & (StatePart::Seen | StatePart::Filters)) {
        m_list->setSeen(state.seen);
    }
    if (parts & (StatePart::Findings | StatePart::Filters)) {
        m_list->setUses(state.reach.uses);
        renderRobustness(state);
    }
    if (parts & (StatePart::Seen | StatePart::Filters | StatePart::Findings | StatePart::Roles)) {
        m_choices->render(state);
    }
    if (parts & (StatePart::Selection | StatePart::Filters)) {
        renderTraces(state);
        m_preview->render(state);
    }
    if (m_reading->isVisibleTo(this) &&
        parts & (StatePart::Selection | StatePart::Filters | StatePart::Findings)) {
        m_reading->render(state);
    }
}

void FiltersPanel::focusPlace(const Finding& finding)
{
    switch (finding.field) {
    case FilterField::Sender:
        m_from->setFocus();
        break;
    case FilterField::Profile:
        showReading();
        break;
    case FilterField::Whole:
    case FilterField::Key:
    case FilterField::Items:
    case FilterField::MapKey:
    case FilterField::Title:
    case FilterField::Description:
    case FilterField::Endpoint:
        m_list->focusPlace(qMax(1, finding.filter), finding.part, finding.field, finding.condition);
        break;
    }
}

void FiltersPanel::focusFirst()
{
    m_pages->currentWidget()->setFocus();
    m_list->focusPlace(1, FilterPart::WholeSet, FilterField::Whole, 0);
}

void FiltersPanel::renderFilters()
{
    m_list->setFilters(m_filterSet.filters);
    const qsizetype count = m_filterSet.filters.size();
    m_count->setText(count == 0 ? QString()
                                : tr("%1 of %2").arg(QString::number(count), QString::number(maxFilters)));
    m_pages->setCurrentIndex(count == 0 ? 0 : 1);
    m_robustnessLine->setVisible(count > 0);
    m_add->setEnabled(count < maxFilters);
    m_add->setToolTip(m_add->isEnabled() ? QString() : tr("Callgoose takes at most 10 filters."));
    const int named = m_profile->findData(toText(m_filterSet.profile));
    m_profile->setCurrentIndex(named < 0 ? m_profile->count() - 1 : named);
    if (m_from->text() != m_filterSet.from) {
        m_from->setText(m_filterSet.from);
    }
}

void FiltersPanel::renderRobustness(const SessionState& state)
{
    const Robustness& robustness = state.reach.robustness;
    const Tone tone = robustness.of == 0          ? Tone::Neutral
                      : robustness.dependent == 0 ? Tone::Resolve
                                                  : Tone::Warning;
    m_robustness->setContent(headline(robustness), tone);
    m_robustness->setAccessibleName(headline(robustness));
}

void FiltersPanel::renderTraces(const SessionState& state)
{
    const Payload* payload = selectedPayload(state);
    m_list->setTraces(payload && payload->document
                          ? explain(state.filterSet, *payload->document, state.filterSet.profile)
                          : QList<FilterTrace>());
}

void FiltersPanel::takeProfile(const MatchingProfile& profile)
{
    m_filterSet.profile = profile;
    Q_EMIT filterSetEdited(m_filterSet);
}

void FiltersPanel::showReading()
{
    m_details->setChecked(true);
    Q_EMIT readingShown();
    m_reading->focusFirst();
    m_scroll->verticalScrollBar()->setValue(0);
}

/// The filters come first: where the panel is low, the incident below them takes one line.
void FiltersPanel::resizeEvent(QResizeEvent* event)
{
    constexpr int low = 400;
    m_preview->setRoom(event->size().height() < low ? IncidentPreview::Room::Little
                                                    : IncidentPreview::Room::Enough);
    QFrame::resizeEvent(event);
}

} // namespace gooseneck

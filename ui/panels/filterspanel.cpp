#include "panels/filterspanel.h"

#include "panels/incidentpreview.h"
#include "theme/theme.h"
#include "widgets/emptystate.h"
#include "widgets/pill.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

namespace gooseneck {

namespace {

QString profileName(const MatchingProfile& profile)
{
    if (profile == documentedProfile) {
        return FiltersPanel::tr("Documented");
    }
    if (profile == guideProfile) {
        return FiltersPanel::tr("Guide");
    }
    return FiltersPanel::tr("%1 / %2 / %3")
        .arg(toWord(profile.items), toWord(profile.keys), toWord(profile.letterCase));
}

} // namespace

FiltersPanel::FiltersPanel(QWidget* parent)
    : QFrame(parent)
    , m_count(new QLabel)
    , m_dependence(new Pill)
    , m_profile(new QComboBox)
    , m_from(new QLineEdit)
    , m_pages(new QStackedWidget)
    , m_cardColumn(new QVBoxLayout)
    , m_add(new QPushButton(tr("+ Filter")))
    , m_preview(new IncidentPreview)
{
    auto* empty = new EmptyState(tr("No filters yet"),
                                 tr("Propose them from the keys and values seen, or start with an "
                                    "empty one."));
    empty->addAction(tr("Propose from roles"), this, [this] { Q_EMIT proposeRequested(); });
    empty->addAction(tr("Empty filter"), this, [this] { addFilter(); });
    m_pages->addWidget(empty);
    m_pages->addWidget(makeBody());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_pages, 1);
}

QWidget* FiltersPanel::makeHeader()
{
    auto* title = new QLabel(tr("Filters"));
    title->setProperty("kind", QStringLiteral("title"));
    m_count->setProperty("kind", QStringLiteral("secondary"));
    m_dependence->setContent(tr("depends on reading"), Tone::Warning);
    m_profile->setObjectName(QStringLiteral("profile"));
    m_profile->setAccessibleName(tr("Matching profile"));
    m_profile->setToolTip(tr("How Callgoose is taken to read the filters. Its pages leave this open."));
    m_profile->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_profile->setMinimumContentsLength(12);
    m_profile->view()->setMinimumWidth(260);
    m_profile->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_profile->addItem(profileName(documentedProfile), toText(documentedProfile));
    m_profile->addItem(profileName(guideProfile), toText(guideProfile));
    m_profile->insertSeparator(2);
    for (const MatchingProfile& profile : allProfiles()) {
        if (profile != documentedProfile && profile != guideProfile) {
            m_profile->addItem(profileName(profile), toText(profile));
        }
    }
    connect(m_profile, &QComboBox::activated, this, &FiltersPanel::takeProfile);

    auto* bar = new QFrame;
    bar->setProperty("kind", QStringLiteral("bar"));
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(Space::m, Space::s, Space::m, Space::s);
    row->setSpacing(Space::s);
    row->addWidget(title);
    row->addWidget(m_count);
    row->addStretch();
    row->addWidget(m_dependence);
    row->addWidget(m_profile);
    return bar;
}

QWidget* FiltersPanel::makeBody()
{
    auto* propose = new QPushButton(tr("Propose from &roles"));
    propose->setObjectName(QStringLiteral("propose"));
    propose->setToolTip(
        tr("Replace the filters by ones made from the assigned keys and the values seen; undo brings "
           "the old ones back"));
    m_add->setObjectName(QStringLiteral("addFilter"));
    auto* fromLabel = new QLabel(tr("Sender (from)"));
    fromLabel->setProperty("kind", QStringLiteral("secondary"));
    m_from->setObjectName(QStringLiteral("from"));
    m_from->setAccessibleName(tr("Sender, the from of the URL"));
    m_from->setToolTip(tr("The \"from\" parameter of the URL: it becomes the prefix of every title"));
    connect(m_from, &QLineEdit::textEdited, this, [this](const QString& from) {
        m_filterSet.from = from;
        Q_EMIT filterSetEdited(m_filterSet);
    });
    connect(propose, &QPushButton::clicked, this, &FiltersPanel::proposeRequested);
    connect(m_add, &QPushButton::clicked, this, &FiltersPanel::addFilter);

    auto* fromRow = new QHBoxLayout;
    fromRow->setSpacing(Space::s);
    fromRow->addWidget(fromLabel);
    fromRow->addWidget(m_from, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::s);
    buttons->addWidget(m_add);
    buttons->addWidget(propose);
    buttons->addStretch();
    m_cardColumn->setSpacing(Space::m);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(Space::m, Space::s, Space::m, Space::m);
    column->setSpacing(Space::m);
    column->addLayout(m_cardColumn);
    column->addLayout(fromRow);
    column->addLayout(buttons);
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);

    auto* body = new QWidget;
    auto* bodyColumn = new QVBoxLayout(body);
    bodyColumn->setContentsMargins(0, 0, 0, 0);
    bodyColumn->setSpacing(0);
    bodyColumn->addWidget(scroll, 1);
    auto* previewSpace = new QVBoxLayout;
    previewSpace->setContentsMargins(Space::m, Space::xs, Space::m, Space::s);
    previewSpace->addWidget(m_preview);
    bodyColumn->addLayout(previewSpace);
    return body;
}

void FiltersPanel::render(const SessionState& state, StateParts parts)
{
    if (parts & StatePart::Filters) {
        m_filterSet = state.filterSet;
        renderCards();
    }
    if (parts & (StatePart::Seen | StatePart::Filters)) {
        for (FilterCard* card : std::as_const(m_cards)) {
            card->setSeen(state.seen);
        }
    }
    m_dependence->setVisible(deriveDependsOnReading(state));
    if (parts & (StatePart::Selection | StatePart::Filters)) {
        renderTraces(state);
        m_preview->render(state);
    }
}

void FiltersPanel::focusFilter(int number)
{
    if (number >= 1 && number <= m_cards.size()) {
        m_cards[number - 1]->focusFirstField();
    } else if (m_cards.isEmpty()) {
        m_pages->currentWidget()->setFocus();
    }
}

void FiltersPanel::renderCards()
{
    while (m_cards.size() > m_filterSet.filters.size()) {
        FilterCard* card = m_cards.takeLast();
        card->hide();
        card->deleteLater(); // it may be inside its own signal
    }
    while (m_cards.size() < m_filterSet.filters.size()) {
        const qsizetype index = m_cards.size();
        auto* card = new FilterCard(static_cast<int>(index) + 1);
        connect(card, &FilterCard::edited, this, [this, index](const Filter& filter) {
            m_filterSet.filters[index] = filter;
            Q_EMIT filterSetEdited(m_filterSet);
        });
        connect(card, &FilterCard::removeRequested, this, [this, index] {
            FilterSet fewer = m_filterSet;
            fewer.filters.removeAt(index);
            Q_EMIT filterSetEdited(fewer);
        });
        m_cardColumn->addWidget(card);
        m_cards.append(card);
    }
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setFilter(m_filterSet.filters[i]);
    }
    m_count->setText(m_filterSet.filters.isEmpty()
                         ? QString()
                         : tr("%1 of %2").arg(m_filterSet.filters.size()).arg(maxFilters));
    m_pages->setCurrentIndex(m_filterSet.filters.isEmpty() ? 0 : 1);
    m_add->setEnabled(m_filterSet.filters.size() < maxFilters);
    m_add->setToolTip(m_add->isEnabled() ? QString() : tr("Callgoose takes at most 10 filters."));
    m_profile->setCurrentIndex(m_profile->findData(toText(m_filterSet.profile)));
    if (m_from->text() != m_filterSet.from) {
        m_from->setText(m_filterSet.from);
    }
}

void FiltersPanel::renderTraces(const SessionState& state)
{
    const Payload* payload = selectedPayload(state);
    const QList<FilterTrace> traces =
        payload && payload->document ? explain(state.filterSet, *payload->document, state.filterSet.profile)
                                     : QList<FilterTrace>();
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->setTrace(i < traces.size() ? std::optional(traces[i]) : std::nullopt);
    }
}

void FiltersPanel::takeProfile(int index)
{
    if (const auto profile = profileFrom(m_profile->itemData(index).toString())) {
        m_filterSet.profile = *profile;
        Q_EMIT filterSetEdited(m_filterSet);
    }
}

void FiltersPanel::addFilter()
{
    FilterSet more = m_filterSet;
    Filter filter;
    filter.urgency = QStringLiteral("high");
    filter.trigger.conditions = {Condition()};
    more.filters.append(filter);
    Q_EMIT filterSetEdited(more);
    focusFilter(static_cast<int>(more.filters.size()));
}

} // namespace gooseneck

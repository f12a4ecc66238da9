#include "panels/readingcard.h"

#include "theme/theme.h"
#include "widgets/wrappedlabel.h"
#include "wording/findingtext.h"
#include "wording/robustnesstext.h"
#include "wording/tr.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace gooseneck {

namespace {

constexpr std::array allSwitches{Robustness::Items, Robustness::Keys, Robustness::Case};
constexpr qsizetype maxInMenu = 25; ///< menus are no place for more

WrappedLabel* smallText()
{
    auto* label = new WrappedLabel;
    label->setProperty("kind", QStringLiteral("secondary"));
    label->setFont(smallerFont(label->font()));
    return label;
}

QPushButton* flatButton(const QString& text)
{
    auto* button = new QPushButton(text);
    button->setProperty("kind", QStringLiteral("flat"));
    return button;
}

/// How the list shows the payload: status and title.
QString payloadName(const SessionState& state, CaptureId id)
{
    const RowFactsPtr facts = state.facts.value(id);
    QStringList parts;
    if (facts) {
        parts << facts->status << facts->title;
    }
    parts.removeAll(QString());
    return parts.isEmpty() ? ReadingCard::tr("payload %1").arg(id)
                           : ReadingCard::tr("\"%1\"").arg(parts.join(QStringLiteral(" · ")));
}

/// The finding whose fix makes outcomes independent of this switch; without a fix if there is none.
Finding fixFor(const QList<Finding>& findings, Robustness::Switch name)
{
    const auto found = std::ranges::find_if(findings, [&](const Finding& finding) {
        return (name == Robustness::Items && finding.fix == Fix::SplitFilter) ||
               (name == Robustness::Case && finding.fix == Fix::UseSeenCase);
    });
    return found == findings.cend() ? Finding() : *found;
}

} // namespace

ReadingCard::ReadingCard(QWidget* parent)
    : QFrame(parent)
    , m_selected(smallText())
    , m_profile(smallText())
{
    setProperty("kind", QStringLiteral("card"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::m, Space::s, Space::m, Space::m);
    column->setSpacing(Space::xs);
    for (CauseRow& row : m_causes) {
        row = makeCause();
        column->addWidget(row.widget);
    }
    for (const Robustness::Switch name : allSwitches) {
        m_causes[name].text->setObjectName(QStringLiteral("cause%1").arg(static_cast<int>(name)));
        connect(m_causes[name].fix, &QPushButton::clicked, this,
                [this, name] { Q_EMIT fixRequested(Finding(m_fixes[name])); });
    }
    m_causes[together].text->setObjectName(QStringLiteral("causeTogether"));
    m_causes[together].fix->hide();
    column->addWidget(m_selected);
    auto* title = new QLabel(tr("How Callgoose is taken to read the filters"));
    title->setProperty("kind", QStringLiteral("title"));
    column->addSpacing(Space::xs);
    column->addWidget(title);
    column->addWidget(m_profile);
    m_items = addSwitch<ItemsReading>(Robustness::Items, QStringLiteral("itemsReading"),
                                      {ItemsReading::All, ItemsReading::Any});
    m_keys = addSwitch<KeysReading>(Robustness::Keys, QStringLiteral("keysReading"),
                                    {KeysReading::Dotted, KeysReading::TopLevel, KeysReading::AnyDepth});
    m_case = addSwitch<CaseReading>(Robustness::Case, QStringLiteral("caseReading"),
                                    {CaseReading::Sensitive, CaseReading::Insensitive});
}

ReadingCard::CauseRow ReadingCard::makeCause()
{
    CauseRow row{new QWidget, new WrappedLabel, flatButton({}), new QMenu(this), flatButton({})};
    row.show->setMenu(row.payloads);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Space::xs);
    buttons->addWidget(row.show);
    buttons->addWidget(row.fix);
    buttons->addStretch();
    auto* column = new QVBoxLayout(row.widget);
    column->setContentsMargins(0, 0, 0, Space::xs);
    column->setSpacing(0);
    column->addWidget(row.text);
    column->addLayout(buttons);
    return row;
}

template <class Reading>
QComboBox* ReadingCard::addSwitch(Robustness::Switch name, const QString& objectName,
                                  const QList<Reading>& readings)
{
    auto* label = new QLabel(switchName(name));
    auto* box = new QComboBox;
    box->setObjectName(objectName);
    box->setAccessibleName(switchName(name));
    box->setAccessibleDescription(explanation(name));
    for (const Reading reading : readings) {
        box->addItem(readingName(reading), static_cast<int>(reading));
    }
    label->setBuddy(box);
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::s);
    row->addWidget(label, 1);
    row->addWidget(box);
    WrappedLabel* sources = smallText();
    sources->setText(explanation(name));
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addSpacing(Space::xs);
    column->addLayout(row);
    column->addWidget(sources);
    connect(box, &QComboBox::activated, this, &ReadingCard::choose);
    return box;
}

void ReadingCard::choose()
{
    Q_EMIT profileChosen({static_cast<ItemsReading>(m_items->currentData().toInt()),
                          static_cast<KeysReading>(m_keys->currentData().toInt()),
                          static_cast<CaseReading>(m_case->currentData().toInt())});
}

void ReadingCard::renderCause(const CauseRow& row, const Robustness::Cause& cause, const QString& text,
                              const SessionState& state)
{
    row.text->setText(text);
    row.widget->setVisible(!text.isEmpty());
    row.show->setText(tr("Show the payloads"));
    row.payloads->clear();
    const qsizetype shown = qMin(cause.named.size(), maxInMenu);
    for (const Robustness::Dependent& one : cause.named.first(shown)) {
        // Ampersands would become mnemonics.
        const QString name = dependentText(one, payloadName(state, one.payload));
        connect(row.payloads->addAction(QString(name).replace(u'&', QStringLiteral("&&"))),
                &QAction::triggered, this, [this, id = one.payload] { Q_EMIT payloadRequested(id); });
    }
    if (cause.payloads > shown) {
        row.payloads->addAction(tr("… and %Ln more", nullptr, forPlural(cause.payloads - shown)))
            ->setEnabled(false);
    }
}

/// The first payload by name, for the sentence.
QString ReadingCard::exampleOf(const Robustness::Cause& cause, const SessionState& state)
{
    return cause.named.isEmpty() ? QString() : payloadName(state, cause.named[0].payload);
}

void ReadingCard::render(const SessionState& state)
{
    const Robustness& robustness = state.reach.robustness;
    for (const Robustness::Switch name : allSwitches) {
        const Robustness::Cause& cause = robustness.causes[name];
        renderCause(m_causes[name], cause, sentence(robustness, name, exampleOf(cause, state)), state);
        m_fixes[name] = fixFor(state.findings, name);
        m_causes[name].fix->setText(fixName(m_fixes[name]));
        m_causes[name].fix->setVisible(m_fixes[name].fix != Fix::None);
    }
    renderCause(m_causes[together], robustness.together,
                togetherSentence(robustness, exampleOf(robustness.together, state)), state);
    const Payload* payload = selectedPayload(state);
    const bool isJson = payload && payload->document && !state.filterSet.filters.isEmpty();
    m_selected->setVisible(isJson);
    if (isJson) {
        const qsizetype others = differencesByReading(state.filterSet, *payload->document).size();
        m_selected->setText(others == 0
                                ? tr("The selected payload: the same under all 12 readings.")
                                : tr("The selected payload: another outcome under %Ln of 12 readings.",
                                     nullptr, forPlural(others)));
    }
    const MatchingProfile& profile = state.filterSet.profile;
    m_profile->setText(tr("%1. %2").arg(profileName(profile), explanation(profile)));
    m_items->setCurrentIndex(m_items->findData(static_cast<int>(profile.items)));
    m_keys->setCurrentIndex(m_keys->findData(static_cast<int>(profile.keys)));
    m_case->setCurrentIndex(m_case->findData(static_cast<int>(profile.letterCase)));
}

void ReadingCard::focusFirst()
{
    for (const CauseRow& row : m_causes) {
        if (row.widget->isVisibleTo(this)) {
            row.show->setFocus();
            return;
        }
    }
    m_items->setFocus();
}

} // namespace gooseneck

#include "panels/incidentpreview.h"

#include "base/plaintext.h"
#include "filter/evaluated.h"
#include "theme/theme.h"
#include "widgets/wrappedlabel.h"
#include "wording/errortext.h"
#include "wording/tr.h"
#include "wording/verdicttext.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace gooseneck {

namespace {

WrappedLabel* foreignText()
{
    auto* label = new WrappedLabel;
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString incidentText(const Verdict& verdict)
{
    switch (verdict.kind) {
    case VerdictKind::Trigger:
    case VerdictKind::Both: {
        const QString title = visibleExcerpt(verdict.title, 160);
        return verdict.triggerIncident
                   ? IncidentPreview::tr("%1  (id %2)")
                         .arg(title, visibleExcerpt(*verdict.triggerIncident, 60))
                   : IncidentPreview::tr("%1  (no id: it could never be resolved)").arg(title);
    }
    case VerdictKind::Resolve:
        return verdict.resolveIncident
                   ? IncidentPreview::tr("Closes the incident with id %1")
                         .arg(visibleExcerpt(*verdict.resolveIncident, 60))
                   : IncidentPreview::tr("Closes nothing: the map key is not in this payload");
    case VerdictKind::None:
        return IncidentPreview::tr("None: Callgoose would answer 202 and do nothing");
    case VerdictKind::Invalid:
        return IncidentPreview::tr("None: this is not JSON");
    }
    return {};
}

/// The conditions that decided; where nothing matched, why not, filter by filter.
QString whyText(const QList<FilterTrace>& traces)
{
    const bool matched =
        std::ranges::any_of(traces, [](const FilterTrace& t) { return t.triggerHolds || t.resolveHolds; });
    QStringList lines;
    for (qsizetype i = 0; i < traces.size(); ++i) {
        const auto add = [&](const ConditionTrace& trace, const QString& part) {
            const QString where =
                traces.size() > 1 ? IncidentPreview::tr("filter %1, %2").arg(i + 1).arg(part) : part;
            lines.append((trace.holds ? QStringLiteral("✓ ") : QStringLiteral("✕ ")) + where +
                         QStringLiteral(": ") + sentence(trace));
        };
        if (!matched || traces[i].triggerHolds) {
            for (const ConditionTrace& trace : traces[i].trigger) {
                add(trace, IncidentPreview::tr("trigger"));
            }
        }
        if (traces[i].resolve && (!matched || traces[i].resolveHolds)) {
            add(*traces[i].resolve, IncidentPreview::tr("resolve"));
        }
    }
    constexpr qsizetype maxLines = 4;
    if (lines.size() > maxLines) {
        const qsizetype more = lines.size() - maxLines + 1;
        lines = lines.first(maxLines - 1);
        lines.append(
            IncidentPreview::tr("… and %Ln more conditions that do not hold", nullptr, forPlural(more)));
    }
    return lines.join(u'\n');
}

} // namespace

IncidentPreview::IncidentPreview(QWidget* parent)
    : QFrame(parent)
    , m_incident(foreignText())
    , m_description(foreignText())
    , m_why(foreignText())
{
    setProperty("kind", QStringLiteral("card"));
    m_incident->setObjectName(QStringLiteral("incidentTitle"));
    m_incident->setProperty("kind", QStringLiteral("title"));
    m_why->setObjectName(QStringLiteral("why"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(Space::m, Space::s, Space::m, Space::s);
    grid->setHorizontalSpacing(Space::m);
    grid->setVerticalSpacing(Space::xs);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const auto& [name, value] :
         {std::pair{tr("Incident"), m_incident}, std::pair{tr("Description"), m_description},
          std::pair{tr("Why"), m_why}}) {
        auto* label = new QLabel(name);
        label->setProperty("kind", QStringLiteral("secondary"));
        label->setBuddy(value); // a name would hide its text from screen readers
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(value, row++, 1);
        if (value != m_incident) {
            m_details += {label, value};
        }
    }
}

void IncidentPreview::setRoom(Room room)
{
    for (QWidget* detail : std::as_const(m_details)) {
        detail->setVisible(room == Room::Enough);
    }
}

void IncidentPreview::render(const SessionState& state)
{
    const Payload* payload = selectedPayload(state);
    const bool isKnown = payload && payload->isParsed();
    setVisible(isKnown && !state.filterSet.filters.isEmpty());
    if (!isKnown) {
        return;
    }
    const MatchingProfile& profile = state.filterSet.profile;
    const Verdict verdict = evaluated(state.filterSet, *payload).verdict;
    m_incident->setText(incidentText(verdict));
    const bool triggers = verdict.triggerFilter.has_value();
    m_description->setText(!triggers                    ? QStringLiteral("–")
                           : verdict.descriptionFromKey ? visibleExcerpt(verdict.description, 160)
                                                        : tr("the whole payload"));
    m_why->setText(payload->document ? whyText(explain(state.filterSet, *payload->document, profile))
                                     : sentence(*payload->error));
    m_incident->setToolTip(m_why->text().toHtmlEscaped());
}

} // namespace gooseneck

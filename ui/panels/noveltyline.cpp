#include "panels/noveltyline.h"

#include "theme/theme.h"
#include "widgets/wrappedlabel.h"
#include "wording/reachabilitytext.h"
#include "wording/suggestiontext.h"

#include <QBoxLayout>
#include <QPushButton>

namespace gooseneck {

namespace {

/// More would push the tree off the window; the rest is counted.
constexpr qsizetype maxSaid = 3;

QString wordsOf(const Payload& payload, const Novelty& novelty)
{
    QStringList sentences;
    if (payload.codingError) {
        sentences.append(sentence(*payload.codingError));
    }
    for (const NoveltyNote& note : novelty.notes.first(qMin(maxSaid, novelty.notes.size()))) {
        sentences.append(sentence(note));
    }
    if (novelty.notes.size() > maxSaid) {
        sentences.append(
            NoveltyLine::tr("There is more that is new (%1).").arg(novelty.notes.size() - maxSaid));
    }
    return sentences.join(u' ');
}

} // namespace

NoveltyLine::NoveltyLine(QWidget* parent)
    : QFrame(parent)
    , m_text(new WrappedLabel)
    , m_compare(new QPushButton(tr("Compare with the last &good one")))
{
    setProperty("kind", QStringLiteral("novelty"));
    m_text->setObjectName(QStringLiteral("novelty"));
    m_compare->setObjectName(QStringLiteral("compareWithLastGood"));
    connect(m_compare, &QPushButton::clicked, this, [this] { Q_EMIT compareRequested(m_lastGood, m_shown); });
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Space::m, Space::s, Space::m, Space::s);
    row->setSpacing(Space::s);
    row->addWidget(m_text, 1);
    row->addWidget(m_compare);
    hide();
}

void NoveltyLine::render(const SessionState& state)
{
    const Payload* payload = selectedPayload(state);
    const Novelty novelty = state.novelties.value(state.selected);
    const QString words = payload != nullptr ? wordsOf(*payload, novelty) : QString();
    m_shown = state.selected;
    m_lastGood = novelty.lastGood;
    m_text->setText(words);
    m_compare->setVisible(indexOfCapture(state.payloads, m_lastGood) >= 0);
    setVisible(!words.isEmpty());
}

} // namespace gooseneck

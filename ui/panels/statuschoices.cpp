#include "panels/statuschoices.h"

#include "base/plaintext.h"
#include "theme/theme.h"
#include "widgets/flowlayout.h"
#include "widgets/wrappedlabel.h"
#include "wording/robustnesstext.h"
#include "wording/tr.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace gooseneck {

namespace {

constexpr qsizetype maxRows = 3;
constexpr std::array allEffects{StatusEffect::Opens, StatusEffect::KeepsOpen, StatusEffect::Resolves};

QString list(const QStringList& statuses)
{
    constexpr qsizetype most = 6;
    QStringList shown;
    for (const QString& status : statuses.first(qMin(most, statuses.size()))) {
        shown.append(visibleExcerpt(status, 30));
    }
    if (statuses.size() > most) {
        shown.append(QStringLiteral("…"));
    }
    return shown.isEmpty() ? StatusChoices::tr("none seen") : shown.join(QStringLiteral(", "));
}

} // namespace

StatusChoices::StatusChoices(QWidget* parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
    , m_known(new WrappedLabel)
    , m_more(new QLabel)
{
    setProperty("kind", QStringLiteral("card"));
    setObjectName(QStringLiteral("statusChoices"));
    m_column->setContentsMargins(Space::m, Space::s, Space::m, Space::s);
    m_column->setSpacing(Space::s);
    m_known->setProperty("kind", QStringLiteral("secondary"));
    m_known->setFont(smallerFont(font()));
    m_more->setProperty("kind", QStringLiteral("secondary"));
    m_column->addWidget(m_more);
    m_column->addWidget(m_known);
    hide();
}

StatusChoices::Row StatusChoices::makeRow()
{
    const qsizetype index = m_rows.size();
    Row row{{}, new QWidget, new QLabel, new QButtonGroup(this), new WrappedLabel};
    row.name->setTextFormat(Qt::PlainText);
    row.name->setProperty("kind", QStringLiteral("title"));
    row.consequence->setProperty("kind", QStringLiteral("secondary"));
    row.consequence->setFont(smallerFont(font()));
    auto* buttons = new QWidget;
    auto* flow = new FlowLayout(buttons); // in some languages they need two lines
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(Space::xs);
    for (const StatusEffect effect : allEffects) {
        auto* button = new QPushButton(effectName(effect));
        button->setCheckable(true);
        button->setProperty("kind", QStringLiteral("choice"));
        row.effects->addButton(button, static_cast<int>(effect));
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        flow->addWidget(button);
    }
    connect(row.effects, &QButtonGroup::idClicked, this, [this, index](int effect) {
        Q_EMIT effectChosen(m_rows[index].status, static_cast<StatusEffect>(effect));
    });
    auto* column = new QVBoxLayout(row.widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::xs);
    column->addWidget(row.name);
    column->addWidget(buttons);
    column->addWidget(row.consequence);
    m_column->insertWidget(static_cast<int>(index), row.widget);
    return row;
}

void StatusChoices::render(const SessionState& state)
{
    const QList<UnsureStatus> statuses = deriveUnsureStatuses(state);
    const qsizetype shown = qMin(statuses.size(), maxRows);
    while (m_rows.size() < shown) {
        m_rows.append(makeRow());
    }
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        m_rows[i].widget->setVisible(i < shown);
        if (i < shown) {
            renderRow(m_rows[i], statuses[i]);
        }
    }
    m_known->setText(tr("Taken for down: %1. For up: %2.")
                         .arg(list(deriveStatuses(state, StatusMeaning::Down)),
                              list(deriveStatuses(state, StatusMeaning::Up))));
    m_more->setVisible(statuses.size() > shown);
    m_more->setText(
        tr("and %Ln more values that mean neither down nor up", nullptr, forPlural(statuses.size() - shown)));
    setVisible(shown > 0 && !state.filterSet.filters.isEmpty());
}

void StatusChoices::renderRow(Row& row, const UnsureStatus& status)
{
    row.status = status.status;
    const QString name = visibleExcerpt(status.status, 40);
    row.name->setText(status.effect
                          ? tr("\"%1\"  ×%2").arg(name, QLocale().toString(status.payloads))
                          : tr("What is \"%1\"  ×%2  to do?").arg(name, QLocale().toString(status.payloads)));
    for (const StatusEffect effect : allEffects) {
        QAbstractButton* button = row.effects->button(static_cast<int>(effect));
        const bool isChosen = status.effect == effect;
        button->setText(isChosen ? QStringLiteral("✓ ") + effectName(effect) : effectName(effect));
        button->setToolTip(consequence(status.status, effect).toHtmlEscaped());
        button->setAccessibleName(tr("%1: %2").arg(name, effectName(effect)));
        button->setAccessibleDescription(consequence(status.status, effect));
        button->setObjectName(QStringLiteral("effect%1%2").arg(status.status).arg(static_cast<int>(effect)));
        if (!status.effect) {
            row.effects->setExclusive(false); // else the last checked one could not be unchecked
        }
        button->setChecked(isChosen);
        row.effects->setExclusive(true);
    }
    row.consequence->setText(status.effect ? consequence(status.status, *status.effect)
                                           : tr("It means neither down nor up, so no filter takes it yet."));
}

} // namespace gooseneck

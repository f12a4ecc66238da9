#include "panels/evidencebanner.h"

#include "base/plaintext.h"
#include "theme/theme.h"
#include "widgets/wrappedlabel.h"
#include "wording/suggestiontext.h"
#include "wording/verdicttext.h"

#include <QBoxLayout>
#include <QPushButton>

namespace gooseneck {

namespace {

constexpr std::initializer_list<Role> allRoles{Role::Status, Role::Incident, Role::Title, Role::Description};

QString keysOf(const Roles& roles)
{
    QStringList keys;
    for (const Role role : allRoles) {
        if (!roles[role].isEmpty()) {
            keys.append(visibleExcerpt(roles[role], 60));
        }
    }
    return keys.join(QStringLiteral(", "));
}

/// "Status: status. Incident id: monitor.id."
QString rolesText(const Roles& roles)
{
    QStringList lines;
    for (const Role role : allRoles) {
        if (!roles[role].isEmpty()) {
            lines.append(QStringLiteral("%1: %2").arg(roleName(role), visibleExcerpt(roles[role], 60)));
        }
    }
    return lines.join(u'\n');
}

} // namespace

EvidenceBanner::EvidenceBanner(QWidget* parent)
    : QFrame(parent)
    , m_text(new WrappedLabel)
    , m_missing(new WrappedLabel)
    , m_use(new QPushButton(tr("&Use these keys")))
    , m_row(new QHBoxLayout)
{
    setProperty("kind", QStringLiteral("banner"));
    m_text->setObjectName(QStringLiteral("evidence"));
    m_missing->setObjectName(QStringLiteral("missingEvidence"));
    m_missing->setProperty("kind", QStringLiteral("secondary"));
    m_use->setObjectName(QStringLiteral("useKeys"));
    connect(m_use, &QPushButton::clicked, this, &EvidenceBanner::accept);
    m_row->setSpacing(Space::s);
    m_row->addWidget(m_text, 1);
    m_row->addWidget(m_use);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::m, Space::s, Space::m, Space::s);
    column->setSpacing(Space::xs);
    column->addLayout(m_row);
    column->addWidget(m_missing);
    say({});
}

void EvidenceBanner::addButton(QPushButton* button)
{
    m_row->addWidget(button);
}

void EvidenceBanner::say(const QString& sentence)
{
    m_text->setText(sentence);
    m_use->hide();
    m_missing->hide();
}

void EvidenceBanner::render(const KeyOffer& offer, const Roles& assigned)
{
    m_offer = offer;
    m_assigned = assigned;
    m_text->setText(offerSentence(assigned));
    m_use->setToolTip(rolesText(offer.keys));
    m_use->setVisible(!offer.keys.isEmpty());
    QStringList missing;
    for (const MissingEvidence one : offer.missing) {
        missing.append(sentence(one));
    }
    m_missing->setText(missing.join(u' '));
    m_missing->setVisible(!missing.isEmpty());
}

QString EvidenceBanner::offerSentence(const Roles& assigned) const
{
    const QString name = m_offer.sender ? senderName(*m_offer.sender) : tr("Unknown sender");
    if (m_offer.sender && m_offer.sender->roles.isEmpty()) {
        return tr("%1. Monitors never send this kind: no incident follows from it.").arg(name);
    }
    if (!m_offer.keys.isEmpty()) {
        return tr("%1: use %2?").arg(name, keysOf(m_offer.keys));
    }
    return assigned.isEmpty()
               ? tr("%1. Select the key that says up or down and press S, then I for the incident id.")
                     .arg(name)
               : tr("%1. Keys assigned: %2.").arg(name, keysOf(assigned));
}

void EvidenceBanner::accept()
{
    Roles roles = m_assigned;
    for (const Role role : allRoles) {
        if (!m_offer.keys[role].isEmpty()) {
            roles[role] = m_offer.keys[role];
        }
    }
    Q_EMIT accepted(roles);
}

} // namespace gooseneck

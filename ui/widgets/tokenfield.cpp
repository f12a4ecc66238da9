#include "widgets/tokenfield.h"

#include "theme/theme.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>

namespace gooseneck {

TokenField::TokenField(QWidget* parent)
    : QWidget(parent)
    , m_edit(new QLineEdit)
    , m_reveal(new QPushButton(tr("Sho&w")))
    , m_copy(new QPushButton(tr("&Copy")))
{
    m_edit->setObjectName(QStringLiteral("token"));
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setAccessibleName(tr("Token"));
    m_reveal->setObjectName(QStringLiteral("revealToken"));
    m_reveal->setToolTip(tr("Shows the token while the button is held"));
    m_copy->setObjectName(QStringLiteral("copyToken"));
    m_copy->setToolTip(tr("Copies the stored token; the clipboard is cleared after 30 s"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::s);
    row->addWidget(m_edit, 1);
    row->addWidget(m_reveal);
    row->addWidget(m_copy);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_showsStored = false;
        setStored(m_stored);
        Q_EMIT edited();
    });
    connect(m_reveal, &QPushButton::pressed, this, &TokenField::press);
    connect(m_reveal, &QPushButton::released, this, &TokenField::release);
    connect(m_copy, &QPushButton::clicked, this, &TokenField::copyRequested);
    setStored(Stored::No);
}

void TokenField::setStored(Stored stored)
{
    m_stored = stored;
    m_reveal->setEnabled(stored == Stored::Yes || !typed().isEmpty());
    m_copy->setEnabled(stored == Stored::Yes);
}

void TokenField::setPlaceholder(const QString& text)
{
    m_edit->setPlaceholderText(text);
}

QString TokenField::typed() const
{
    return m_showsStored ? QString() : m_edit->text();
}

void TokenField::clearTyped()
{
    m_edit->setText({}); // clear() could be undone
}

void TokenField::press()
{
    if (!m_edit->text().isEmpty()) {
        m_edit->setEchoMode(QLineEdit::Normal);
    } else {
        Q_EMIT revealRequested();
    }
}

void TokenField::show(const Secret& secret)
{
    if (!m_reveal->isDown() || !m_edit->text().isEmpty()) {
        return; // let go before the answer came
    }
    m_showsStored = true;
    m_edit->setReadOnly(true);
    m_edit->setEchoMode(QLineEdit::Normal);
    m_edit->setText(QString::fromLatin1(secret.reveal()));
}

void TokenField::release()
{
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setReadOnly(false);
    if (m_showsStored) {
        m_edit->setText({}); // clear() could be undone
        m_showsStored = false;
    }
}

} // namespace gooseneck

#include "dialogs/openstatusaccess.h"

#include "openstatustasktext.h"
#include "theme/theme.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace gooseneck {

OpenStatusAccess::OpenStatusAccess(QWidget* parent)
    : QWidget(parent)
    , m_server(new QLineEdit)
    , m_keyField(new QLineEdit)
    , m_load(new QPushButton)
    , m_forget(new QPushButton(tr("&Forget key")))
{
    m_server->setObjectName(QStringLiteral("openStatusServer"));
    m_server->setPlaceholderText(usualRpcServer().toString());
    m_keyField->setObjectName(QStringLiteral("openStatusKey"));
    m_keyField->setEchoMode(QLineEdit::Password);
    m_load->setObjectName(QStringLiteral("openStatusLoad"));
    m_forget->setObjectName(QStringLiteral("openStatusForget"));
    // An Enter in a field means this one, never what changes something.
    m_load->setDefault(true);
    connect(m_load, &QPushButton::clicked, this, [this] { m_isIdle ? load() : Q_EMIT abortRequested(); });
    connect(m_forget, &QPushButton::clicked, this, &OpenStatusAccess::forgetKeyRequested);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(Space::s);
    form->addRow(tr("API &address"), m_server);
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::s);
    row->addWidget(m_keyField, 1);
    row->addWidget(m_load);
    row->addWidget(m_forget);
    form->addRow(tr("API &key"), row);
    if (auto* label = qobject_cast<QLabel*>(form->labelForField(row))) {
        label->setBuddy(m_keyField);
    }
}

void OpenStatusAccess::render(const OpenStatusState& state)
{
    if (m_server->text().isEmpty() || m_shownServer != state.server) {
        m_server->setText(state.server.toString());
    }
    m_shownServer = state.server;
    m_isIdle = state.task == OpenStatusState::Task::None;
    m_keyField->setPlaceholderText(keyStateText(state.key));
    const bool hasKey = state.key == TokenState::InKeychain || state.key == TokenState::SessionOnly;
    m_forget->setEnabled(hasKey && m_isIdle);
    m_load->setText(m_isIdle ? tr("&Read lists") : tr("S&top"));
}

void OpenStatusAccess::load()
{
    const auto server = parseRpcServer(m_server->text());
    if (!server) {
        Q_EMIT refused(rpcServerSentence(server.error()));
        m_server->setFocus();
        return;
    }
    if (!m_keyField->text().isEmpty()) {
        auto key = readToken(m_keyField->text());
        if (!key) {
            Q_EMIT refused(
                tr("This is no API key: it holds a space, a line break or a letter that no key has. Copy "
                   "it from OpenStatus: Settings, API Token."));
            m_keyField->setFocus();
            return;
        }
        m_key = std::move(key->secret);
        m_keyField->clear();
    }
    Q_EMIT loadRequested(*server);
}

} // namespace gooseneck

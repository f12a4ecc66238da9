#include "dialogs/connectiondialog.h"

#include "panels/connectionbar.h"
#include "theme/theme.h"
#include "wording/errortext.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace gooseneck {

ConnectionDialog::ConnectionDialog(const std::optional<Endpoint>& endpoint, TokenState token, QWidget* parent)
    : QDialog(parent)
    , m_endpoint(endpoint.value_or(Endpoint()))
    , m_url(new QLineEdit)
    , m_auth(new QComboBox)
    , m_tokenField(new QLineEdit)
    , m_message(new QLabel)
{
    setWindowTitle(tr("Connection to Callgoose"));
    setMinimumWidth(560);
    const bool hasToken = token == TokenState::InKeychain || token == TokenState::SessionOnly;
    m_url->setObjectName(QStringLiteral("endpointUrl"));
    m_url->setText(m_endpoint.url.toString());
    m_url->setPlaceholderText(QStringLiteral("https://acme.callgoose.com/v1/process"));
    m_auth->setObjectName(QStringLiteral("authMode"));
    m_auth->addItem(tr("Header \"Authorization: Bearer\" (documented)"), toWord(AuthMode::Bearer));
    m_auth->addItem(tr("In the URL, as ?token="), toWord(AuthMode::Query));
    m_auth->addItem(tr("Header \"X-Callgoose-Auth\""), toWord(AuthMode::Header));
    m_auth->setCurrentIndex(m_auth->findData(toWord(m_endpoint.auth)));
    m_tokenField->setObjectName(QStringLiteral("token"));
    m_tokenField->setEchoMode(QLineEdit::Password);
    m_tokenField->setPlaceholderText(hasToken ? tr("Stored; leave empty to keep it")
                                              : tr("From Callgoose: Dashboard, API Tokens"));
    m_message->setObjectName(QStringLiteral("connectionMessage"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setProperty("kind", QStringLiteral("secondary"));
    const QString state = tokenStateText(token);
    m_advice =
        tr("The token is kept in the system's keychain under this server's address and nowhere else. "
           "Where there is no keychain it is kept in memory until the program ends. Use a Service token: "
           "with a Global one a test can page other teams.") +
        (state.isEmpty() ? QString() : QString(u' ' + tr("Now: %1.").arg(state)));
    showAdvice();

    auto* form = new QFormLayout;
    form->setSpacing(Space::s);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&URL"), m_url);
    form->addRow(tr("Token &travels"), m_auth);
    form->addRow(tr("T&oken"), m_tokenField);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Save"));
    buttons->button(QDialogButtonBox::Ok)->setProperty("kind", QStringLiteral("primary"));
    if (hasToken) {
        QPushButton* forget = buttons->addButton(tr("&Forget token"), QDialogButtonBox::ResetRole);
        connect(forget, &QPushButton::clicked, this, [this] {
            Q_EMIT forgetTokenRequested();
            reject();
        });
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    column->setSpacing(Space::m);
    column->addLayout(form);
    column->addWidget(m_message);
    column->addWidget(buttons);
    for (const QLineEdit* field : {m_url, m_tokenField}) {
        connect(field, &QLineEdit::textEdited, this, &ConnectionDialog::showAdvice);
    }
    connect(m_url, &QLineEdit::editingFinished, this, &ConnectionDialog::takeUrlToken);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::tryAccept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ConnectionDialog::takeUrlToken()
{
    auto parsed = parseEndpoint(m_url->text());
    if (!parsed || parsed->token.isEmpty()) {
        return;
    }
    // Out of sight before anything else: the field, its undo history and its accessible text would show it.
    m_url->setText(requestUrl(parsed->endpoint, parsed->from.value_or(QString())).toString());
    m_token = std::move(parsed->token);
    m_auth->setCurrentIndex(m_auth->findData(toWord(AuthMode::Query)));
    m_tokenField->setPlaceholderText(tr("Taken from the URL"));
}

void ConnectionDialog::tryAccept()
{
    takeUrlToken();
    auto parsed = parseEndpoint(m_url->text());
    if (!parsed) {
        showError(sentence(parsed.error()), m_url);
        return;
    }
    if (!m_tokenField->text().isEmpty()) {
        auto token = readToken(m_tokenField->text());
        if (!token) {
            showError(sentence(token.error()), m_tokenField);
            return;
        }
        m_token = std::move(token->secret);
    }
    m_endpoint.url = parsed->endpoint.url;
    m_endpoint.auth = authModeFrom(m_auth->currentData().toString()).value_or(AuthMode::Bearer);
    m_from = parsed->from;
    m_tokenField->clear();
    accept();
}

/// In place of an error, too: what is typed anew is not judged yet.
void ConnectionDialog::showAdvice()
{
    m_message->setText(m_advice);
    m_message->setStyleSheet({});
}

void ConnectionDialog::showError(const QString& sentence, QWidget* field)
{
    m_message->setText(sentence);
    m_message->setStyleSheet(QStringLiteral("color: %1").arg(colorsOf(palette()).error.text.name()));
    field->setFocus();
}

} // namespace gooseneck

#include "dialogs/connectiondialog.h"

#include "base/plaintext.h"
#include "panels/connectionbar.h"
#include "theme/theme.h"
#include "widgets/tokenfield.h"
#include "widgets/wrappedlabel.h"
#include "wording/errortext.h"
#include "wording/testtext.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace gooseneck {

namespace {

bool hasToken(const SessionState& state)
{
    return state.token == TokenState::InKeychain || state.token == TokenState::SessionOnly;
}

} // namespace

ConnectionDialog::ConnectionDialog(const SessionState& state, QWidget* parent)
    : QDialog(parent)
    , m_endpoint(state.endpoint.value_or(Endpoint()))
    , m_oldOrigin(state.endpoint && hasToken(state) ? originOf(*state.endpoint) : QString())
    , m_url(new QLineEdit)
    , m_auth(new QComboBox)
    , m_scope(new QComboBox)
    , m_tokenField(new TokenField)
    , m_tokenState(new QLabel)
    , m_look(new QPushButton(tr("&Test")))
    , m_forget(new QPushButton(tr("&Forget")))
    , m_carry(new QCheckBox)
    , m_message(new WrappedLabel)
{
    setWindowTitle(tr("Connection to Callgoose"));
    setMinimumWidth(640);
    makeFields();
    auto* tokenRow = new QHBoxLayout;
    tokenRow->setSpacing(Space::s);
    tokenRow->addWidget(m_tokenState, 1);
    tokenRow->addWidget(m_look);
    tokenRow->addWidget(m_forget);
    auto* form = new QFormLayout;
    form->setSpacing(Space::s);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("&URL"), m_url);
    form->addRow(tr("Token t&ravels"), m_auth);
    form->addRow(tr("T&oken"), m_tokenField);
    form->addRow(QString(), tokenRow);
    form->addRow(tr("Token r&eaches"), m_scope);
    form->addRow(QString(), m_carry);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Save"));
    buttons->button(QDialogButtonBox::Ok)->setProperty("kind", QStringLiteral("primary"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::l, Space::l, Space::l, Space::l);
    column->setSpacing(Space::m);
    column->addLayout(form);
    column->addWidget(m_message);
    column->addWidget(buttons);
    connect(m_url, &QLineEdit::textEdited, this, &ConnectionDialog::showAdvice);
    connect(m_url, &QLineEdit::editingFinished, this, &ConnectionDialog::takeUrlToken);
    connect(m_tokenField, &TokenField::edited, this, &ConnectionDialog::showAdvice);
    connect(m_tokenField, &TokenField::revealRequested, this, &ConnectionDialog::revealTokenRequested);
    connect(m_tokenField, &TokenField::copyRequested, this, &ConnectionDialog::copyTokenRequested);
    connect(m_look, &QPushButton::clicked, this, &ConnectionDialog::lookForTokenRequested);
    connect(m_forget, &QPushButton::clicked, this, &ConnectionDialog::forgetTokenRequested);
    connect(buttons, &QDialogButtonBox::accepted, this, &ConnectionDialog::tryAccept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    render(state);
    showAdvice();
}

ConnectionDialog::~ConnectionDialog()
{
    m_url->disconnect(this); // it would say that it was left, when its parts are gone already
}

void ConnectionDialog::makeFields()
{
    m_url->setObjectName(QStringLiteral("endpointUrl"));
    m_url->setText(m_endpoint.url.toString());
    m_url->setPlaceholderText(QStringLiteral("https://acme.callgoose.com/v1/process"));
    m_auth->setObjectName(QStringLiteral("authMode"));
    m_auth->addItem(tr("Header \"Authorization: Bearer\" (documented)"), toWord(AuthMode::Bearer));
    m_auth->addItem(tr("In the URL, as ?token="), toWord(AuthMode::Query));
    m_auth->addItem(tr("Header \"X-Callgoose-Auth\""), toWord(AuthMode::Header));
    m_auth->setCurrentIndex(m_auth->findData(toWord(m_endpoint.auth)));
    m_scope->setObjectName(QStringLiteral("tokenScope"));
    m_scope->addItem(tr("Not said yet"), QString());
    for (const TokenScope scope : {TokenScope::Service, TokenScope::Team, TokenScope::Global}) {
        m_scope->addItem(scopeName(scope), toWord(scope));
    }
    m_scope->setCurrentIndex(m_scope->findData(m_endpoint.scope ? toWord(*m_endpoint.scope) : QString()));
    m_tokenState->setObjectName(QStringLiteral("tokenState"));
    m_tokenState->setTextFormat(Qt::PlainText);
    m_tokenState->setProperty("kind", QStringLiteral("secondary"));
    m_look->setObjectName(QStringLiteral("lookForToken"));
    m_look->setToolTip(tr("Asks the keychain again whether it has the token"));
    m_forget->setObjectName(QStringLiteral("forgetToken"));
    m_carry->setObjectName(QStringLiteral("carryToken"));
    m_message->setObjectName(QStringLiteral("connectionMessage"));
    m_message->setProperty("kind", QStringLiteral("secondary"));
}

void ConnectionDialog::render(const SessionState& state)
{
    const QString words = tokenStateText(state);
    m_words = words.isEmpty() ? tr("no endpoint yet") : words;
    m_hasToken = hasToken(state);
    m_look->setEnabled(state.endpoint && state.token != TokenState::Looking);
    m_forget->setEnabled(m_hasToken);
    showCarry();
}

QString ConnectionDialog::carryFrom() const
{
    return m_carry->isChecked() && !m_carry->isHidden() ? m_oldOrigin : QString();
}

/// The token of one server is never for another one by itself.
void ConnectionDialog::showCarry()
{
    const auto parsed = parseEndpoint(m_url->text());
    const QString origin = parsed ? originOf(parsed->endpoint) : QString();
    const bool isOther = !m_oldOrigin.isEmpty() && !origin.isEmpty() && origin != m_oldOrigin;
    if (!isOther) {
        m_carry->setChecked(false);
    }
    m_carry->setVisible(isOther);
    const bool isStored = m_hasToken && !isOther;
    m_tokenState->setText(isOther ? tr("no token for this server yet") : m_words);
    m_tokenField->setStored(isStored ? TokenField::Stored::Yes : TokenField::Stored::No);
    m_tokenField->setPlaceholder(!m_token.isEmpty() ? tr("Taken from the URL")
                                 : isStored         ? tr("Stored; type another one to replace it")
                                                    : tr("From Callgoose: Dashboard, API Tokens"));
    m_carry->setText(tr("Also give this server the token of %1")
                         .arg(visibleExcerpt(m_oldOrigin, 60).replace(u'&', QStringLiteral("&&"))));
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
    showCarry();
}

void ConnectionDialog::tryAccept()
{
    takeUrlToken();
    auto parsed = parseEndpoint(m_url->text());
    if (!parsed) {
        showError(sentence(parsed.error()), m_url);
        return;
    }
    if (!m_tokenField->typed().isEmpty()) {
        auto token = readToken(m_tokenField->typed());
        if (!token) {
            showError(sentence(token.error()), m_tokenField);
            return;
        }
        m_token = std::move(token->secret);
    }
    m_endpoint.url = parsed->endpoint.url;
    m_endpoint.auth = authModeFrom(m_auth->currentData().toString()).value_or(AuthMode::Bearer);
    m_endpoint.scope = tokenScopeFrom(m_scope->currentData().toString());
    m_from = parsed->from;
    m_tokenField->clearTyped();
    accept();
}

/// In place of an error, too: what is typed anew is not judged yet.
void ConnectionDialog::showAdvice()
{
    m_message->setText(tr(
        "The token is kept in the system's keychain under this server's scheme, host and port, and nowhere "
        "else. Where there is no keychain it is kept in memory until the program ends. Use a Service "
        "token: with a Global one a test can page other teams."));
    m_message->setStyleSheet({});
    showCarry();
}

void ConnectionDialog::showError(const QString& sentence, QWidget* field)
{
    m_message->setText(sentence);
    m_message->setStyleSheet(QStringLiteral("color: %1").arg(colorsOf(palette()).error.text.name()));
    field->setFocus();
}

} // namespace gooseneck

#pragma once

#include "callgoose/endpoint.h"
#include "session/sessionstate.h"

#include <QDialog>

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace gooseneck {

class TokenField;
class WrappedLabel;

/// Callgoose's URL and token, and what is known of the token: where it is kept, what it reaches. A pasted URL
/// with ?token= has its token moved to the token field's place at once. The dialog holds a token that was
/// typed only until it is accepted; the caller takes it over. A stored one it has to ask for. A token is of
/// one server: for another one it is taken along only where the operator says so.
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ConnectionDialog(const SessionState& state, QWidget* parent = nullptr);
    ~ConnectionDialog() override;

    const Endpoint& endpoint() const { return m_endpoint; }
    /// The value of ?from= in the URL that was entered.
    const std::optional<QString>& from() const { return m_from; }
    /// A newly entered token; empty if the field was left alone.
    Secret takeToken() { return std::move(m_token); }
    /// The server whose stored token is to be taken along; empty if none is.
    QString carryFrom() const;
    TokenField* tokenField() const { return m_tokenField; }

    /// What became of the token meanwhile.
    void render(const SessionState& state);

Q_SIGNALS:
    void forgetTokenRequested();
    void lookForTokenRequested();
    void revealTokenRequested();
    void copyTokenRequested();

private:
    void makeFields();
    void takeUrlToken();
    void tryAccept();
    void showAdvice();
    void showCarry();
    void showError(const QString& sentence, QWidget* field);

    Endpoint m_endpoint;
    QString m_oldOrigin; ///< of the endpoint that was set up, where it has a token
    QString m_words;     ///< on the token of the endpoint that is set up
    bool m_hasToken = false;
    std::optional<QString> m_from;
    Secret m_token;
    QLineEdit* m_url;
    QComboBox* m_auth;
    QComboBox* m_scope;
    TokenField* m_tokenField;
    QLabel* m_tokenState;
    QPushButton* m_look;
    QPushButton* m_forget;
    QCheckBox* m_carry;
    WrappedLabel* m_message;
};

} // namespace gooseneck

#pragma once

#include "callgoose/endpoint.h"
#include "session/tokenkeeper.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;

namespace gooseneck {

/// Callgoose's URL and token. A pasted URL with ?token= has its token moved to the token field's place at
/// once. The dialog holds the token only until it is accepted; the caller takes it over.
class ConnectionDialog : public QDialog
{
    Q_OBJECT

public:
    ConnectionDialog(const std::optional<Endpoint>& endpoint, TokenState token, QWidget* parent = nullptr);

    const Endpoint& endpoint() const { return m_endpoint; }
    /// The value of ?from= in the URL that was entered.
    const std::optional<QString>& from() const { return m_from; }
    /// A newly entered token; empty if the field was left alone.
    Secret takeToken() { return std::move(m_token); }

Q_SIGNALS:
    void forgetTokenRequested();

private:
    void takeUrlToken();
    void tryAccept();
    void showAdvice();
    void showError(const QString& sentence, QWidget* field);

    Endpoint m_endpoint;
    std::optional<QString> m_from;
    Secret m_token;
    QLineEdit* m_url;
    QComboBox* m_auth;
    QLineEdit* m_tokenField;
    QLabel* m_message;
    QString m_advice;
};

} // namespace gooseneck

#pragma once

#include "session/openstatusdesk.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace gooseneck {

/// Where OpenStatus answers and with which API key: the first rows of the OpenStatus dialog. A key that was
/// entered is held only until it is handed on.
class OpenStatusAccess : public QWidget
{
    Q_OBJECT

public:
    explicit OpenStatusAccess(QWidget* parent = nullptr);

    void render(const OpenStatusState& state);
    /// A newly entered key; empty if the field was left alone.
    Secret takeKey() { return std::move(m_key); }

Q_SIGNALS:
    /// takeKey() has the key, if one was entered.
    void loadRequested(const QUrl& server);
    void abortRequested();
    void forgetKeyRequested();
    /// What was entered is no address or no key; why, and what to do.
    void refused(const QString& sentence);

private:
    void load();

    QLineEdit* m_server;
    QLineEdit* m_keyField;
    QPushButton* m_load;
    QPushButton* m_forget;
    QUrl m_shownServer;
    bool m_isIdle = true;
    Secret m_key;
};

} // namespace gooseneck

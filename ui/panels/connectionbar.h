#pragma once

#include "session/sessionstate.h"

#include <QFrame>

class QLineEdit;
class QMenu;
class QPushButton;

namespace gooseneck {

/// The bar on top: the listener on the left, the Callgoose endpoint, test and export on the right.
class ConnectionBar : public QFrame
{
    Q_OBJECT

public:
    /// The menu's actions belong to the caller.
    explicit ConnectionBar(QMenu* exportMenu, QWidget* parent = nullptr);

    void render(const SessionState& state);

Q_SIGNALS:
    void listenToggled(bool on);
    void copyUrlRequested();
    void connectionRequested();
    void testRequested();

private:
    void renderListener(const SessionState& state);
    void renderEndpoint(const SessionState& state);

    QPushButton* m_listen;
    QLineEdit* m_url;
    QPushButton* m_copy;
    QPushButton* m_endpoint;
    QPushButton* m_test;
};

/// "token stored in Secret Service", "token for this session only: keychain locked" ...
QString tokenStateText(const SessionState& state);

} // namespace gooseneck

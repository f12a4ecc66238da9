#pragma once

#include "session/sessionstate.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace gooseneck {

class OpenStatusAccess;
class WrappedLabel;

/// The OpenStatus side: monitors and channels of a workspace, and the channel that calls Callgoose. What
/// changes something is only asked for here; the window shows it in full and has it confirmed (ChangeDialog).
/// Not modal.
class OpenStatusDialog : public QDialog
{
    Q_OBJECT

public:
    explicit OpenStatusDialog(QWidget* parent = nullptr);

    void render(const SessionState& state);
    QString channelName() const;
    QStringList chosenMonitors() const;
    /// The id of the channel that is to be changed; empty for a new one.
    QString chosenChannel() const;
    /// A newly entered key; empty if the field was left alone.
    Secret takeKey();

Q_SIGNALS:
    /// takeKey() has the key, if one was entered.
    void loadRequested(const QUrl& server);
    void forgetKeyRequested();
    void saveRequested();
    void testRequested();
    void deleteRequested();
    void abortRequested();

private:
    QWidget* makeLists();
    QWidget* makeButtons();
    void updateButtons();
    void fillMonitors(const QList<OpenStatusMonitor>& monitors);
    void fillChannels(const QList<NotificationChannel>& channels);
    void showMessage(const QString& text, bool isError);
    QString obstacle() const;

    OpenStatusAccess* m_access;
    WrappedLabel* m_message;
    QTreeWidget* m_monitors;
    QTreeWidget* m_channels;
    QLabel* m_limit;
    QLineEdit* m_name;
    WrappedLabel* m_warning;
    QPushButton* m_save;
    QPushButton* m_test;
    QPushButton* m_delete;
    OpenStatusState m_shown;
    std::optional<Endpoint> m_endpoint;
    bool m_hasToken = false;
};

} // namespace gooseneck

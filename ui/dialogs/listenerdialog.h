#pragma once

#include "session/listenersettings.h"
#include "session/sessionstate.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace gooseneck {

class ReachabilityView;
class WrappedLabel;

/// How the listener listens and answers, and how it is reached. Not modal: deliveries can be watched while
/// answers are tried out. Changes are asked for with Apply, as one value.
class ListenerDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ListenerDialog(QWidget* parent = nullptr);

    void render(const SessionState& state);

Q_SIGNALS:
    void settingsChosen(const gooseneck::ListenerSettings& settings);
    void rotateRequested();
    void retentionChosen(const gooseneck::Retention& retention);

private:
    QWidget* makeAddress();
    QWidget* makeAnswer();
    QWidget* makeHistory();
    void showSettings(const ListenerSettings& settings);
    void showRetention(const Retention& retention);
    void apply();
    void showError(const QString& sentence);

    ListenerSettings m_shown;
    Retention m_retention;
    QSpinBox* m_port;
    QComboBox* m_reach;
    QLineEdit* m_hostNames;
    QLineEdit* m_secretHeader;
    QLineEdit* m_secret;
    QSpinBox* m_status;
    QSpinBox* m_delay;
    QLineEdit* m_body;
    QCheckBox* m_tee;
    QSpinBox* m_maxCount;
    QSpinBox* m_maxMegabytes;
    WrappedLabel* m_message;
    ReachabilityView* m_reachability;
};

} // namespace gooseneck

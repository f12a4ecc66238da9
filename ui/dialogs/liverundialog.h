#pragma once

#include "callgoose/endpoint.h"
#include "session/testchoice.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace gooseneck {

class WrappedLabel;

/// What the operator sees and confirms before a live run: host, what the token reaches, title and id, and the
/// exact bytes of every request, which can be edited. With a Global token the host's name has to be typed.
class LiveRunDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Listening { Yes, No };

    LiveRunDialog(TestPlan plan, const FilterSet& filterSet, const Endpoint& endpoint, Listening listening,
                  QWidget* parent = nullptr);

    /// As shown and edited, with the steps that wait for the outgoing webhook if they were wanted.
    TestPlan plan() const;
    TokenScope scope() const;

private:
    void makeFields(Listening listening);
    void makeLayout();
    void showStep(int row);
    void takeBytes();
    void renderPlan();
    void renderGuard();

    TestPlan m_plan;
    FilterSet m_filterSet;
    Endpoint m_endpoint;
    QString m_host;
    WrappedLabel* m_what;
    QComboBox* m_scope;
    QLabel* m_hostLabel;
    QLineEdit* m_typedHost;
    QListWidget* m_steps;
    QPlainTextEdit* m_bytes;
    QCheckBox* m_events;
    QPushButton* m_send = nullptr;
};

} // namespace gooseneck

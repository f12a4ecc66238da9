#pragma once

#include "session/sessionstate.h"

#include <QDialog>

class QCheckBox;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace gooseneck {

class WrappedLabel;

/// A series of probes that finds out how a tenant reads the filters: each is described, with its bytes,
/// before it goes out. Closing the dialog ends the series; what is open is closed.
class LearnDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LearnDialog(QWidget* parent = nullptr);

    void render(const SessionState& state);

Q_SIGNALS:
    void sendRequested();

private:
    void renderExchanges(const LearnState& learning, const FilterSet& filterSet);

    WrappedLabel* m_intro;
    QTreeWidget* m_answers;
    WrappedLabel* m_next;
    QPlainTextEdit* m_bytes;
    QCheckBox* m_goOn;
    QPushButton* m_send;
    QPushButton* m_close;
};

} // namespace gooseneck

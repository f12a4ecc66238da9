#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace gooseneck {

/// In place of the tree of a large payload: how far its reading has come, with a way to stop it, and what was
/// stopped, with a way to read it after all.
class ReadingPage : public QWidget
{
    Q_OBJECT

public:
    explicit ReadingPage(QWidget* parent = nullptr);

    void showProgress(int thousandths);
    void showStopped();

Q_SIGNALS:
    void stopRequested();
    void readRequested();

private:
    QLabel* m_title;
    QLabel* m_text;
    QProgressBar* m_progress;
    QPushButton* m_stop;
    QPushButton* m_read;
};

} // namespace gooseneck

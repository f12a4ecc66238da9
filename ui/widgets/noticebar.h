#pragma once

#include <QFrame>
#include <QList>

class QLabel;
class QPushButton;

namespace gooseneck {

/// The line below the connection where the program says what it did or could not do. What is said stays until
/// it is dismissed, or the operator's next act clears it; of one topic only the last is kept. Hidden while
/// there is nothing to say.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Error, Remark };
    enum class Undo { Offered, None };

    explicit NoticeBar(QWidget* parent = nullptr);

    void say(int topic, const QString& sentence, Kind kind, Undo undo = Undo::None);
    void clear();

Q_SIGNALS:
    void undoRequested();

private:
    struct Entry
    {
        int topic;
        QString sentence;
        Kind kind;
        Undo undo;
    };
    void render();

    QList<Entry> m_entries;
    QLabel* m_text;
    QPushButton* m_undo;
};

} // namespace gooseneck

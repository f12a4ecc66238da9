#pragma once

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QTimer>

class QWidget;

namespace gooseneck {

/// Puts the children of every widget in `window` into the order in which their layouts show them, and the Tab
/// key into the same order. Screen readers go by the children. What lies over others without a layout stays
/// on top.
void arrangeForReading(QWidget& window);

/// Does so for every window of the program whenever something new was shown in it: widgets that are made
/// later would else be last for Tab and for screen readers, wherever they are. One for the program is enough.
class ReadingOrder : public QObject
{
    Q_OBJECT

public:
    explicit ReadingOrder(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();

    QTimer m_soon;
    QList<QPointer<QWidget>> m_windows; ///< where something new was shown
};

} // namespace gooseneck

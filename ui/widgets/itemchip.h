#pragma once

#include "filter/conditionuse.h"
#include "filter/evaluate.h"

#include <QToolButton>

#include <optional>

class QMenu;

namespace gooseneck {

/// One item of a list: whether the selected payload contains it, and in how many payloads it is. Pressed, it
/// opens a menu with the values that it matches; Delete removes it.
class ItemChip : public QToolButton
{
    Q_OBJECT

public:
    explicit ItemChip(QWidget* parent = nullptr);

    /// Without trace or use, what they say is left away.
    void show(const QString& item, const std::optional<ItemTrace>& trace, const std::optional<ItemUse>& use);

Q_SIGNALS:
    void removeRequested();
    /// To have this value in the item's place.
    void replaceRequested(const QString& value);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void openMenu();
    void fillMenu();

    QMenu* m_menu;
    QString m_item;
    std::optional<ItemUse> m_use;
};

} // namespace gooseneck

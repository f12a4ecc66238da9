#pragma once

#include "filter/conditionuse.h"
#include "filter/evaluate.h"

#include <QWidget>

class QAbstractItemModel;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace gooseneck {

class ItemsEdit;
class WrappedLabel;

/// A label and a field for a key path that completes what was seen; Down in the empty field offers all. The
/// caller places `line`.
struct KeyField
{
    QWidget* line;
    QLineEdit* field;
};
KeyField makeKeyField(const QString& label, const QString& objectName, QAbstractItemModel* keys);

/// Makes the labels of all fields and conditions in a form as wide as the widest one is in the language that
/// is spoken.
void alignFieldLabels(const QWidget& form);

/// One condition: key, list of items, and in words what the selected payload has there.
class ConditionEdit : public QWidget
{
    Q_OBJECT

public:
    /// The key field's object name is `objectName`, the list's has "Items" behind it.
    ConditionEdit(const QString& objectName, QAbstractItemModel* keys, QWidget* parent = nullptr);

    void setCondition(const Condition& condition);
    Condition condition() const;
    void setSeen(const SeenKeys& seen);
    void setUse(const QList<ItemUse>& uses);
    /// nullptr: no payload is selected.
    void setTrace(const ConditionTrace* trace);
    void focusKey();
    void focusItems();

Q_SIGNALS:
    void edited();

private:
    KeyField m_key;
    ItemsEdit* m_items;
    QLabel* m_limit;
    WrappedLabel* m_trace;
};

} // namespace gooseneck

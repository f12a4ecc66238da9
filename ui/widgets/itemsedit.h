#pragma once

#include "filter/conditionuse.h"
#include "filter/evaluate.h"

#include <QFrame>
#include <QStringList>

class QLineEdit;

namespace gooseneck {

class FlowLayout;
class ItemChip;
class SuggestionModel;

/// "Key Value Contains": the items of one list as chips, and a field that takes the next one. Each chip shows
/// for the selected payload whether the value contains it, and how many payloads it matches. Callgoose's
/// limits (10 items of 50 characters) cannot be exceeded by typing; limitText() says how much is left. Enter
/// or comma adds, Down offers what was seen, Backspace in the empty field removes the last.
class ItemsEdit : public QFrame
{
    Q_OBJECT

public:
    explicit ItemsEdit(QWidget* parent = nullptr);
    ~ItemsEdit() override;

    void setItems(const QStringList& items);
    const QStringList& items() const { return m_items; }
    /// Which items the selected payload's value contains; no trace, no marks.
    void setTraces(const QList<ItemTrace>& traces);
    /// How far items reach; one that is not among them shows no count.
    void setUses(const QList<ItemUse>& uses);
    void setSuggestions(const QList<SeenValue>& values);
    /// "2 of 10", and while an item is typed how many characters are left.
    QString limitText() const;
    void focusField();

Q_SIGNALS:
    void itemsEdited(const QStringList& items);
    void limitChanged();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addTyped();
    void removeAt(qsizetype index);
    void replaceAt(qsizetype index, const QString& value);
    ItemChip* addChip();
    void render();

    QStringList m_items;
    QList<ItemTrace> m_traces;
    QList<ItemUse> m_uses;
    QList<ItemChip*> m_chips;
    FlowLayout* m_layout;
    QLineEdit* m_field;
    SuggestionModel* m_suggestions;
};

} // namespace gooseneck

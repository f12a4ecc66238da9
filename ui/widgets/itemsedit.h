#pragma once

#include "filter/evaluate.h"

#include <QFrame>
#include <QStringList>

class QLineEdit;
class QStringListModel;

namespace gooseneck {

class FlowLayout;

/// "Key Value Contains": the items of one list as chips, and a field that takes the next one. Each chip shows
/// for the selected payload whether the value contains it. Callgoose's limits (10 items of 50 characters)
/// cannot be exceeded by typing; the reason is shown. Enter or comma adds, Backspace in the empty field or a
/// click on a chip removes.
class ItemsEdit : public QFrame
{
    Q_OBJECT

public:
    explicit ItemsEdit(QWidget* parent = nullptr);

    void setItems(const QStringList& items);
    const QStringList& items() const { return m_items; }
    /// Which items the selected payload's value contains; no trace, no marks.
    void setTraces(const QList<ItemTrace>& traces);
    void setSuggestions(const QStringList& values);

Q_SIGNALS:
    void itemsEdited(const QStringList& items);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addTyped();
    void removeAt(qsizetype index);
    void rebuild();
    void showLimit();

    QStringList m_items;
    QList<ItemTrace> m_traces;
    FlowLayout* m_layout;
    QLineEdit* m_field;
    QStringListModel* m_suggestions;
};

} // namespace gooseneck

#pragma once

#include "filter/evaluate.h"
#include "insight/seenkeys.h"

#include <QFrame>

class QComboBox;
class QLineEdit;
class QPushButton;
class QStringListModel;
class QVBoxLayout;

namespace gooseneck {

class ItemsEdit;
class Pill;

/// One filter in the fields of Callgoose's form. Emits edited() with the whole filter after every change by
/// the operator; setFilter() from outside emits nothing.
class FilterCard : public QFrame
{
    Q_OBJECT

public:
    explicit FilterCard(int number, QWidget* parent = nullptr);

    void setFilter(const Filter& filter);
    const Filter& filter() const { return m_filter; }
    void setSeen(const SeenKeys& seen);
    /// What the selected payload does here; nullopt if none is selected.
    void setTrace(const std::optional<FilterTrace>& trace);
    void focusFirstField();

Q_SIGNALS:
    void edited(const gooseneck::Filter& filter);
    void removeRequested();

private:
    struct ConditionRow
    {
        QLineEdit* key;
        ItemsEdit* items;
        QList<QWidget*> widgets; ///< all that is hidden with the row
    };

    QLineEdit* addField(const QString& label, const QString& objectName);
    ConditionRow addCondition(const QString& objectName);
    void addTitle(const QString& text, QPushButton* action);
    void render();
    void takeEdits();
    Condition conditionOf(const ConditionRow& row) const;
    void renderTrace(const ConditionRow& row, const ConditionTrace* trace);
    void setRowVisible(const ConditionRow& row, bool visible);

    Filter m_filter;
    int m_number;
    bool m_hasSecond = false;
    SeenKeys m_seen;
    QStringListModel* m_keys;
    QVBoxLayout* m_column;
    QComboBox* m_urgency;
    Pill* m_verdict;
    ConditionRow m_first;
    ConditionRow m_second;
    ConditionRow m_resolve;
    QPushButton* m_addCondition;
    QLineEdit* m_mapWith;
    QLineEdit* m_title;
    QLineEdit* m_description;
    QPushButton* m_toggleResolve;
    QLineEdit* m_mappedWith;
    QList<QWidget*> m_resolveWidgets;
};

} // namespace gooseneck

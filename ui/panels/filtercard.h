#pragma once

#include "filter/conditionuse.h"
#include "filter/evaluate.h"

#include <QFrame>

class QAction;
class QComboBox;
class QLineEdit;
class QMenu;
class QPushButton;
class QVBoxLayout;

namespace gooseneck {

class ConditionEdit;
class DragHandle;
class Pill;
class SuggestionModel;

/// One filter in the fields of Callgoose's form. Emits edited() with the whole filter after every change by
/// the operator; setFilter() from outside emits nothing.
class FilterCard : public QFrame
{
    Q_OBJECT

public:
    /// `keys` completes the key fields and outlives the card.
    FilterCard(int number, SuggestionModel* keys, QWidget* parent = nullptr);

    void setFilter(const Filter& filter);
    const Filter& filter() const { return m_filter; }
    void setSeen(const SeenKeys& seen);
    /// How far the items of this filter's conditions reach.
    void setUses(const QList<ConditionUse>& uses);
    /// What the selected payload does here; nullopt if none is selected.
    void setTrace(const std::optional<FilterTrace>& trace);
    void focusPlace(FilterPart part, FilterField field, int condition);
    /// False at Callgoose's limit of filters.
    void setDuplicable(bool isDuplicable);
    DragHandle* handle() const { return m_handle; }

Q_SIGNALS:
    void edited(const gooseneck::Filter& filter);
    void removeRequested();
    void duplicateRequested();
    /// One place up (-1) or down (1).
    void moveRequested(int places);

private:
    void makeHead(int number);
    QMenu* makeMenu();
    QLineEdit* addField(const QString& label, const QString& objectName);
    ConditionEdit* addCondition(const QString& objectName);
    void addTitle(const QString& text, QPushButton* action);
    void toggleSecond();
    void toggleResolve();
    void render();
    void takeEdits();

    QAction* m_duplicate = nullptr;
    Filter m_filter;
    int m_number;
    bool m_hasSecond = false;
    SuggestionModel* m_keys;
    DragHandle* m_handle;
    QVBoxLayout* m_column;
    QComboBox* m_urgency;
    Pill* m_verdict;
    ConditionEdit* m_first;
    ConditionEdit* m_second;
    ConditionEdit* m_resolve;
    QPushButton* m_addCondition;
    QLineEdit* m_mapWith;
    QLineEdit* m_title;
    QLineEdit* m_description;
    QPushButton* m_toggleResolve;
    QLineEdit* m_mappedWith;
};

} // namespace gooseneck

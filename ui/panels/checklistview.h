#pragma once

#include "testrun/testreport.h"

#include <QWidget>

class QComboBox;
class QVBoxLayout;

namespace gooseneck {

/// The questions of a live run that only a person can answer, in Callgoose's dashboard.
class ChecklistView : public QWidget
{
    Q_OBJECT

public:
    explicit ChecklistView(QWidget* parent = nullptr);

    void render(const QList<ChecklistItem>& items);

Q_SIGNALS:
    void answered(gooseneck::ChecklistItem::Question question, gooseneck::ChecklistItem::Answer answer);

private:
    QWidget* makeRow(const ChecklistItem& item);

    QVBoxLayout* m_rows;
    QList<ChecklistItem> m_shown;
    QList<QComboBox*> m_choices;
};

} // namespace gooseneck

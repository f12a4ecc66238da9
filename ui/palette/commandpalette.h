#pragma once

#include "models/commandsmodel.h"
#include "palette/actionwalk.h"

#include <QDialog>
#include <QPointer>

class QLabel;
class QLineEdit;
class QListView;

namespace gooseneck {

/// All that the window offers, found by a few letters. The arrow keys choose, Enter does it, Esc goes back;
/// the keys are typed into one field throughout. A chosen action is triggered once the palette is gone, so
/// that it meets the focus it expects. Make one each time it opens: it lists what can be done now.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fill(const QWidget& window);
    void search(const QString& query);
    void move(int rows);
    void choose();
    void sayCurrent();

    CommandsModel* m_model;
    QLineEdit* m_query;
    QListView* m_list;
    QLabel* m_hint;
    QList<QPointer<QAction>> m_actions; ///< by the places of the model
};

} // namespace gooseneck

#pragma once

#include "models/jsontreemodel.h"

#include <QHash>
#include <QSet>
#include <QTreeView>

class QMenu;

namespace gooseneck {

/// The tree of a payload: assigns roles by one key, copies a place in five ways, opens levels, follows links.
/// What is expanded and selected is kept for the next document of the same shape.
class JsonTreeView : public QTreeView
{
    Q_OBJECT

public:
    explicit JsonTreeView(QWidget* parent = nullptr);

    JsonTreeModel* jsonModel() const { return m_model; }
    void setDocument(const std::shared_ptr<const JsonDocument>& document);
    /// Opens what is less than `level` deep and closes the rest; of a long array the first section only, and
    /// no more than maxOpenedRows rows.
    void openToLevel(int level);
    /// Selects a value and brings it into view; noJson does nothing.
    void showValue(JsonIndex node);
    JsonIndex currentValue() const { return m_model->valueAt(currentIndex()); }
    /// Marks this text where it is shown.
    void setMarkedText(const QString& text);
    const QString& markedText() const { return m_markedText; }
    /// What its context menu has for every place that is JSON, with the keys that do the same without it.
    void addPlaceActions(QMenu& menu);

    static constexpr int maxOpenedRows = 5000;

Q_SIGNALS:
    void roleRequested(gooseneck::Role role);
    /// Another value is current; noJson where none is.
    void currentValueChanged(gooseneck::JsonIndex node);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    struct Places
    {
        QSet<TreePlace> expanded;
        TreePlace current;
        int scrolledTo = 0;
    };

    bool assignByKey(const QKeyEvent& event);
    void copy(int dataRole) const;
    void openLink(const QModelIndex& index) const;
    void addCopyActions(QMenu& menu);
    void addLevelActions(QMenu& menu);
    void keepPlaces();
    void restorePlaces(const Places& places);

    JsonTreeModel* m_model;
    QString m_shape;
    QSet<TreePlace> m_expanded;
    QHash<QString, Places> m_places; ///< by shape
    QString m_markedText;
};

} // namespace gooseneck

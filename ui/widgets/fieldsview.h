#pragma once

#include "insight/roles.h"

#include <QTreeView>

namespace gooseneck {

/// The table of key paths: assigns roles by one key and copies key paths, as the tree of a payload does.
class FieldsView : public QTreeView
{
    Q_OBJECT

public:
    explicit FieldsView(QWidget* parent = nullptr);

    /// The key path of the current row, empty if there is none.
    QString currentPath() const;

Q_SIGNALS:
    void roleRequested(gooseneck::Role role, const QString& keyPath);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    bool isCurrentNameable() const;
    void assign(Role role);
    void copyPath() const;
};

} // namespace gooseneck

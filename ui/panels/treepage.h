#pragma once

#include "json/jsondocument.h"
#include "models/treesearch.h"

#include <QWidget>

class QLabel;

namespace gooseneck {

class JsonTreeView;
class SearchBar;

/// The tree of a payload with its search field and the path of the current key.
class TreePage : public QWidget
{
    Q_OBJECT

public:
    explicit TreePage(QWidget* parent = nullptr);

    void setDocument(const std::shared_ptr<const JsonDocument>& document);
    JsonTreeView* tree() const { return m_tree; }
    void openSearch();
    void searchNext();
    void searchPrevious();

private:
    QWidget* makeFooter();
    void connectSearch();
    void renderPath();
    void renderSearch();
    void startSearch(const QString& text);
    void leaveSearch();

    JsonTreeView* m_tree;
    SearchBar* m_searchBar;
    QLabel* m_path;
    TreeSearch m_search;
    JsonIndex m_searchFrom = noJson; ///< where the first hit of a new text is looked for; noJson = shown
};

} // namespace gooseneck

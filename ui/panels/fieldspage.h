#pragma once

#include "session/sessionstate.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QStackedWidget;

namespace gooseneck {

class FieldsModel;
class FieldsView;

/// What all payloads together say about each key, and what it could serve as: where a key is chosen from
/// evidence instead of from one sample.
class FieldsPage : public QWidget
{
    Q_OBJECT

public:
    explicit FieldsPage(QWidget* parent = nullptr);

    void render(const SessionState& state, StateParts parts);
    void openSearch();

Q_SIGNALS:
    void roleAssigned(gooseneck::Role role, const QString& keyPath);
    void scopeChosen(gooseneck::FieldScope scope);

private:
    QWidget* makeHead();
    QWidget* makeBody();
    void renderCount(const FieldReportPtr& report);
    void renderDetail();
    void showCurrent(const QString& path);

    FieldsModel* m_model;
    QSortFilterProxyModel m_found; ///< the rows that the search leaves
    FieldsView* m_view;
    QStackedWidget* m_pages;
    QLineEdit* m_search;
    QCheckBox* m_onlyShown;
    QLabel* m_count;
    QPlainTextEdit* m_detail;
};

} // namespace gooseneck

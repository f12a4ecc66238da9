#pragma once

#include "session/sessionstate.h"

#include <QWidget>

class QCheckBox;
class QStackedWidget;
class QTreeView;

namespace gooseneck {

class DifferenceModel;
class WrappedLabel;

/// Two payloads side by side, key by key: what differs, or everything.
class ComparePage : public QWidget
{
    Q_OBJECT

public:
    explicit ComparePage(QWidget* parent = nullptr);

    void render(const SessionState& state);

Q_SIGNALS:
    void partnerRequested();

private:
    void fill();
    QString summary() const;

    DifferenceModel* m_model;
    QStackedWidget* m_pages;
    WrappedLabel* m_summary;
    QCheckBox* m_all;
    QTreeView* m_view;
    std::optional<Comparison> m_compared;
    QString m_names; ///< of the two
};

} // namespace gooseneck

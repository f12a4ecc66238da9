#pragma once

#include "models/headersmodel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeView;

namespace gooseneck {

/// The request line and headers of a payload as received. Secrets show while the button is held down.
class HeadersPage : public QWidget
{
    Q_OBJECT

public:
    explicit HeadersPage(QWidget* parent = nullptr);

    void setCapture(const CapturePtr& capture);

protected:
    void hideEvent(QHideEvent* event) override;

private:
    void copyRow() const;

    HeadersModel* m_model;
    QTreeView* m_table;
    QLabel* m_none;
    QPushButton* m_reveal;
};

} // namespace gooseneck

#pragma once

#include "models/headersmodel.h"

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;
class QTreeView;

namespace gooseneck {

/// The request line and headers of a payload as received. Secrets stay masked until they are
/// asked for; whoever owns the page decides, so that one choice holds for all that shows the payload.
class HeadersPage : public QWidget
{
    Q_OBJECT

public:
    explicit HeadersPage(QWidget* parent = nullptr);

    void setCapture(const CapturePtr& capture);
    void setSecrets(SecretsShown shown);

Q_SIGNALS:
    void secretsAsked(gooseneck::SecretsShown shown);

private:
    void copyRow() const;

    HeadersModel* m_model;
    QTreeView* m_table;
    QLabel* m_none;
    QPushButton* m_reveal;
    QFrame* m_footer;
};

} // namespace gooseneck

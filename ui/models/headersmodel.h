#pragma once

#include "capture/capture.h"

#include <QAbstractTableModel>

namespace gooseneck {

enum class SecretsShown { Masked, Revealed };

/// The request line and the headers of a capture, in the order and spelling they came in. Secrets (the secret
/// path and the values named in base/redact) are masked in every role, until they are revealed.
class HeadersModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, ValueColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Masks the secrets again.
    void setCapture(CapturePtr capture);
    void setSecrets(SecretsShown shown);
    bool hasSecrets() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString name(int row) const;
    QString value(int row) const;

    CapturePtr m_capture;
    SecretsShown m_shown = SecretsShown::Masked;
};

} // namespace gooseneck

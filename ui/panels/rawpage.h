#pragma once

#include "json/jsondocument.h"

#include <QWidget>

class QStackedWidget;

namespace gooseneck {

class BytesView;
class HexView;
class RawView;
class WrappedLabel;

/// The bytes of a payload: as text where they are text, otherwise in hexadecimal. The value selected in the
/// tree is marked, and a click selects the value under it.
class RawPage : public QWidget
{
    Q_OBJECT

public:
    explicit RawPage(QWidget* parent = nullptr);

    void setBytes(const QByteArray& bytes);
    /// Shows where the bytes stop being JSON, and says so in the given words; those that are no UTF-8 text
    /// are then shown in hexadecimal.
    void setError(const JsonError& error, const QString& words);
    void setDocument(const std::shared_ptr<const JsonDocument>& document);
    void markValue(JsonIndex node);
    bool showsHex() const;

Q_SIGNALS:
    void valueChosen(gooseneck::JsonIndex node);

private:
    BytesView* shown() const;
    void choose(qsizetype offset);

    QStackedWidget* m_views;
    WrappedLabel* m_error;
    QWidget* m_errorFrame;
    RawView* m_raw;
    HexView* m_hex;
    QByteArray m_bytes;
    std::shared_ptr<const JsonDocument> m_document;
};

} // namespace gooseneck

#include "models/headersmodel.h"

#include "base/plaintext.h"
#include "base/redact.h"
#include "json/jsontext.h"

#include <algorithm>

namespace gooseneck {

namespace {

/// Header bytes as text: UTF-8 where it is that, otherwise each byte its own character.
QString headerText(const QByteArray& bytes)
{
    const QString text = charactersOf(bytes);
    return text.toUtf8() == bytes ? text : QString::fromLatin1(bytes);
}

} // namespace

void HeadersModel::setCapture(CapturePtr capture)
{
    beginResetModel();
    m_capture = std::move(capture);
    m_shown = SecretsShown::Masked;
    endResetModel();
}

void HeadersModel::setSecrets(SecretsShown shown)
{
    if (shown == m_shown) {
        return;
    }
    m_shown = shown;
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

bool HeadersModel::hasSecrets() const
{
    return m_capture && !m_capture->method.isEmpty();
}

int HeadersModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !hasSecrets() ? 0 : static_cast<int>(m_capture->headers.size()) + 1;
}

int HeadersModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant HeadersModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == NameColumn ? name(index.row()) : value(index.row());
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(name(index.row()), value(index.row()));
    default:
        return {};
    }
}

QVariant HeadersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == NameColumn ? tr("Header") : tr("Value");
}

QString HeadersModel::name(int row) const
{
    return visibleText(headerText(row == 0 ? m_capture->method : m_capture->headers[row - 1].name));
}

QString HeadersModel::value(int row) const
{
    const bool isRevealed = m_shown == SecretsShown::Revealed;
    if (row == 0) {
        // The path is what lets a sender in.
        return isRevealed ? visibleText(headerText(m_capture->target)) : maskedSecret;
    }
    const HttpHeader& header = m_capture->headers[row - 1];
    return visibleText(isRevealed ? headerText(header.value)
                                  : redactedHeaderValue(header.name, header.value));
}

} // namespace gooseneck

#pragma once

#include "session/pendingimport.h"

#include <QDialog>

namespace gooseneck {

/// What a file would change, field by field, before it changes anything. Accepted = take it over.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportDialog(const PendingImport& import, QWidget* parent = nullptr);
};

} // namespace gooseneck

#pragma once

#include "console.h"
#include "exports/verdictsuite.h"

#include <QSaveFile>

#include <string>

namespace gooseneck {

/// A JUnit file that is written while its cases come in; it appears whole in finish(), or never.
class JUnitFile
{
public:
    explicit JUnitFile(const std::string& path);

    Said<void> open();
    /// Cases as toJUnitCase() gives them. A failed write is said by finish().
    void add(const QByteArray& cases, const SuiteCounts& counts);
    Said<void> finish();

private:
    QString sentenceOfError() const;

    QSaveFile m_file;
    SuiteCounts m_counts;
};

} // namespace gooseneck

#include "junitfile.h"

#include "wording/errortext.h"

namespace gooseneck {

JUnitFile::JUnitFile(const std::string& path)
    : m_file(QString::fromStdString(path))
{
}

Said<void> JUnitFile::open()
{
    if (!m_file.open(QIODevice::WriteOnly)) {
        return failure(sentenceOfError());
    }
    m_file.write(junitBegin({}));
    return {};
}

void JUnitFile::add(const QByteArray& cases, const SuiteCounts& counts)
{
    m_counts += counts;
    m_file.write(cases);
}

Said<void> JUnitFile::finish()
{
    m_file.write(junitEnd());
    if (m_file.seek(0)) {
        m_file.write(junitBegin(m_counts));
    }
    return m_file.commit() ? Said<void>() : failure(sentenceOfError());
}

QString JUnitFile::sentenceOfError() const
{
    // QSaveFile says "Unknown error" of a full disk (design/robustness.md, trap 9).
    const auto kind = m_file.error() == QFileDevice::ResourceError ? FileError::Kind::DiskFull
                                                                   : FileError::Kind::NotWritable;
    return sentence(FileError{kind, m_file.fileName()});
}

} // namespace gooseneck

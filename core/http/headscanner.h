#pragma once

#include "http/httplimits.h"
#include "http/refusal.h"

#include <QByteArrayView>

#include <optional>

namespace gooseneck {

/// Reads the raw lines of a head or a trailer before llhttp does, and stops what llhttp 8.1 lets through: a
/// CR without LF, a LF without CR, folded lines, and lines over HttpLimits. Keeps counters only, no bytes;
/// the verdict does not depend on how the bytes are cut into calls.
class HeadScanner
{
public:
    enum class Section { Head, Trailer };

    struct Scan
    {
        qsizetype goodBytes = 0;            ///< these may go on to llhttp
        std::optional<HttpRefusal> refusal; ///< what is wrong with the byte after them
    };

    HeadScanner(const HttpLimits& limits, Section section);

    /// Reads to the end of the section, the first violation or the end of the bytes, whichever comes first.
    Scan scan(QByteArrayView bytes);

    /// The empty line that ends the section was read.
    bool isComplete() const { return m_complete; }

private:
    std::optional<HttpRefusal> take(char byte);
    std::optional<HttpRefusal> takeLineByte(char byte);
    std::optional<HttpRefusal> endLine();

    const HttpLimits m_limits;
    const Section m_section;
    qsizetype m_totalBytes = 0;
    qsizetype m_lineBytes = 0;
    qsizetype m_fields = 0;
    bool m_inFields = false;
    bool m_afterCr = false;
    bool m_complete = false;
};

} // namespace gooseneck

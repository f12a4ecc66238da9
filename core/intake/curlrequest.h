#pragma once

#include "intake/curloptions.h"
#include "intake/intake.h"

namespace gooseneck {

/// One request of a curl command while the command's words are read: what its options and words say, under
/// the rules of curl's manual page. What cannot be told from the text alone (a file, a prompt) is refused
/// with a note.
class CurlRequest
{
public:
    /// Adds what it reads to `intake`, which must outlive it.
    CurlRequest(Intake& intake, const IntakeHints& hints);

    /// An option, under the name it was given, with its value if it takes one.
    void take(CurlOption option, const QString& name, const QByteArray& value);
    void takeUrlWord(const QByteArray& word);
    /// Adds the request to the intake if it can be told what it would be.
    void finish();

private:
    enum class DataJoin { Ampersand, None };

    void appendData(const QByteArray& data, DataJoin join);
    void takeData(const QByteArray& value);
    void takeEncodedData(const QByteArray& value);
    void takeHeader(const QByteArray& line);
    void setHeader(const QByteArray& name, const QByteArray& value);
    void refuse(IntakeNote::Kind kind, const QString& name);
    QByteArray methodToSend() const;
    void addDefaultHeaders();

    Intake& m_intake;
    Capture m_request;
    QByteArray m_url;
    QByteArray m_method;
    QByteArrayList m_removedHeaders;
    bool m_hasData = false;
    bool m_isJson = false;
    bool m_dataInQuery = false;
    bool m_isHead = false;
    bool m_refused = false;
};

} // namespace gooseneck

#pragma once

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace gooseneck {

/// What the simulator does wrong when it is asked to, for the next requests to /v1/process.
struct Fault
{
    enum class Kind {
        Status,  ///< answers with `status` and does nothing: the request is refused
        Delay,   ///< does what was asked and answers only after `delay`
        Drop,    ///< does what was asked and closes the connection without an answer
        Garbage, ///< does what was asked and answers with something that is not HTTP
    };

    Kind kind = Kind::Status;
    int status = 503;                                          ///< 200 to 599
    std::chrono::milliseconds delay = std::chrono::seconds(2); ///< up to 10 minutes
    int next = 1;                                              ///< how many requests it is for, up to 1000

    bool operator==(const Fault&) const = default;
};

/// Reads "status=503", "delay=2000" (milliseconds), "drop" or "garbage", each with ",next=N" or without.
std::optional<Fault> faultFrom(QStringView text);
/// The shortest text that faultFrom() reads back.
QString toText(const Fault& fault);

/// The faults that are still to come, in the order in which they were asked for.
class FaultQueue
{
public:
    void add(const Fault& fault) { m_faults.append(fault); }
    void clear() { m_faults.clear(); }
    const QList<Fault>& faults() const { return m_faults; }
    /// The fault for this request, which uses it up.
    std::optional<Fault> take();

private:
    QList<Fault> m_faults;
};

} // namespace gooseneck

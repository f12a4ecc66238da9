#include "callgoose/fault.h"

#include <QStringList>

namespace gooseneck {

using namespace Qt::StringLiterals;

namespace {

constexpr int maxDelay = 600'000;
constexpr int maxNext = 1000;

std::optional<int> numberFrom(const QString& text, int least, int most)
{
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isNumber && number >= least && number <= most ? std::optional(number) : std::nullopt;
}

/// The fault that one word names, without its count.
std::optional<Fault> kindFrom(const QString& name, const QString& value)
{
    Fault fault;
    if (name == "drop"_L1 || name == "garbage"_L1) {
        fault.kind = name == "drop"_L1 ? Fault::Kind::Drop : Fault::Kind::Garbage;
        return value.isNull() ? std::optional(fault) : std::nullopt;
    }
    if (name == "status"_L1) {
        const auto status = numberFrom(value, 200, 599);
        fault.status = status.value_or(0);
        return status ? std::optional(fault) : std::nullopt;
    }
    if (name == "delay"_L1) {
        const auto delay = numberFrom(value, 0, maxDelay);
        fault.kind = Fault::Kind::Delay;
        fault.delay = std::chrono::milliseconds(delay.value_or(0));
        return delay ? std::optional(fault) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

std::optional<Fault> faultFrom(QStringView text)
{
    const QStringList words = text.trimmed().toString().split(u',');
    const auto nameOf = [](const QString& word) { return word.section(u'=', 0, 0); };
    const auto valueOf = [](const QString& word) {
        return word.contains(u'=') ? word.section(u'=', 1) : QString();
    };
    auto fault = kindFrom(nameOf(words[0]), valueOf(words[0]));
    if (!fault || words.size() > 2) {
        return std::nullopt;
    }
    if (words.size() == 2) {
        const auto next =
            nameOf(words[1]) == "next"_L1 ? numberFrom(valueOf(words[1]), 1, maxNext) : std::nullopt;
        if (!next) {
            return std::nullopt;
        }
        fault->next = *next;
    }
    return fault;
}

QString toText(const Fault& fault)
{
    const QString count = fault.next == 1 ? QString() : u",next=%1"_s.arg(fault.next);
    switch (fault.kind) {
    case Fault::Kind::Status:
        return u"status=%1"_s.arg(fault.status) + count;
    case Fault::Kind::Delay:
        return u"delay=%1"_s.arg(fault.delay.count()) + count;
    case Fault::Kind::Drop:
        return u"drop"_s + count;
    case Fault::Kind::Garbage:
        return u"garbage"_s + count;
    }
    return {};
}

std::optional<Fault> FaultQueue::take()
{
    if (m_faults.isEmpty()) {
        return std::nullopt;
    }
    const Fault fault = m_faults.constFirst();
    if (--m_faults.first().next <= 0) {
        m_faults.removeFirst();
    }
    return fault;
}

} // namespace gooseneck

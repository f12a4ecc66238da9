#pragma once

#include <QThread>

#include <deque>
#include <functional>
#include <future>

namespace gooseneck {

/// Small tasks are not worth a thread: they are done when it is their turn.
enum class TaskSize { Small, Large };

/// Does the same work on one thing after another on all processors of this machine, and hands the outcomes
/// over in the order of the things. Never holds more than a few of them: push() waits for the oldest.
///
/// `work` is called on other threads and must not share anything that changes; `take` only ever on the
/// caller's.
template <class Thing, class Outcome>
class InOrder
{
public:
    using Work = std::function<Outcome(const Thing&)>;
    using Take = std::function<void(Outcome)>;

    InOrder(Work work, Take take)
        : m_work(std::move(work))
        , m_take(std::move(take))
    {
    }

    void push(Thing thing, TaskSize size)
    {
        const auto processors =
            static_cast<size_t>(QThread::idealThreadCount()); // those given to this process
        if (m_waiting.size() > processors) {
            takeOldest();
        }
        const auto policy =
            size == TaskSize::Small || processors < 2 ? std::launch::deferred : std::launch::async;
        m_waiting.push_back(std::async(policy, [this, kept = std::move(thing)] { return m_work(kept); }));
    }

    void finish()
    {
        while (!m_waiting.empty()) {
            takeOldest();
        }
    }

private:
    void takeOldest()
    {
        m_take(m_waiting.front().get());
        m_waiting.pop_front();
    }

    Work m_work;
    Take m_take;
    std::deque<std::future<Outcome>> m_waiting;
};

} // namespace gooseneck

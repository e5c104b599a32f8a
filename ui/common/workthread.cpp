// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/workthread.h"

#include <QCoreApplication>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace qd
{
namespace
{

/// How many threads there are. Each holds a share: the last of them may end after everything else of the
/// program.
struct ThreadCount {
    std::mutex mutex;
    std::condition_variable less;
    int running = 0;
};

const std::shared_ptr<ThreadCount> &threadCount()
{
    static const auto count = [] {
        // Whatever ends the program: fonts and the like stay until the work that uses them has had time to
        // stop.
        qAddPostRoutine([] { allWorkHasEnded(std::chrono::seconds(2)); });
        return std::make_shared<ThreadCount>();
    }();
    return count;
}

} // namespace

struct WorkThread::Queue {
    std::mutex mutex;
    std::condition_variable more;
    std::deque<std::function<void()>> waiting;
    bool closed = false;
};

WorkThread::WorkThread()
    : m_queue(std::make_shared<Queue>())
{
    const auto count = threadCount();
    {
        const std::lock_guard lock(count->mutex);
        ++count->running;
    }
    std::thread([queue = m_queue, count] {
        serve(*queue);
        const std::lock_guard lock(count->mutex);
        --count->running;
        count->less.notify_all();
    }).detach();
}

WorkThread::~WorkThread()
{
    const std::lock_guard lock(m_queue->mutex);
    m_queue->closed = true;
    m_queue->more.notify_one();
}

void WorkThread::post(std::function<void()> work)
{
    const std::lock_guard lock(m_queue->mutex);
    m_queue->waiting.push_back(std::move(work));
    m_queue->more.notify_one();
}

void WorkThread::serve(Queue &queue)
{
    for (;;) {
        std::unique_lock lock(queue.mutex);
        queue.more.wait(lock, [&] { return queue.closed || !queue.waiting.empty(); });
        if (queue.waiting.empty())
            return;
        const auto work = std::move(queue.waiting.front());
        queue.waiting.pop_front();
        lock.unlock();
        work();
    }
}

bool allWorkHasEnded(std::chrono::milliseconds patience)
{
    const auto count = threadCount();
    std::unique_lock lock(count->mutex);
    return count->less.wait_for(lock, patience, [&] { return count->running == 0; });
}

} // namespace qd

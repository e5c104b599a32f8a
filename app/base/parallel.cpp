// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace qd
{
namespace
{

constexpr std::size_t usualLimit = 4; // what is shared out here does not gain from more

std::atomic<std::size_t> threadLimit = 0;

std::size_t threadsFor(std::size_t count)
{
    const std::size_t limit = threadLimit;
    if (limit > 0)
        return std::min(count, limit);
    return std::min({count, usualLimit, std::size_t(std::max(1U, std::thread::hardware_concurrency()))});
}

class SharedWork final
{
public:
    SharedWork(std::size_t count, const std::function<void(std::size_t)> &work)
        : m_count(count)
        , m_work(work)
    {
    }

    /// Takes part until nothing is left.
    void help()
    {
        try {
            for (std::size_t next = m_next++; next < m_count; next = m_next++)
                m_work(next);
        } catch (...) {
            m_next = m_count;
            const std::lock_guard locked(m_mutex);
            if (!m_thrown)
                m_thrown = std::current_exception();
        }
    }

    std::exception_ptr thrown() const { return m_thrown; } ///< when nobody helps any more

private:
    const std::size_t m_count;
    const std::function<void(std::size_t)> &m_work;
    std::atomic<std::size_t> m_next = 0;
    std::mutex m_mutex;
    std::exception_ptr m_thrown;
};

} // namespace

void inParallel(std::size_t count, const std::function<void(std::size_t)> &work)
{
    SharedWork shared(count, work);
    const std::size_t threads = threadsFor(count);
    std::vector<std::thread> helpers;
    try {
        while (helpers.size() + 1 < threads)
            helpers.emplace_back([&shared] { shared.help(); });
    } catch (const std::system_error &) { // no more threads to be had: fewer do it
    } catch (const std::bad_alloc &) {
    }
    shared.help();
    for (std::thread &helper : helpers)
        helper.join();
    if (const auto thrown = shared.thrown())
        std::rethrow_exception(thrown);
}

void setThreadLimit(std::size_t most)
{
    threadLimit = most;
}

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <memory>

namespace qd
{

/// A thread of its own that does one piece of work after the other. Nobody waits for it: when this object
/// goes, the thread does what was handed to it and ends by itself. So the work must own all that it touches.
class WorkThread final
{
public:
    WorkThread();
    ~WorkThread();
    WorkThread(const WorkThread &) = delete;
    WorkThread &operator=(const WorkThread &) = delete;

    void post(std::function<void()> work); ///< must not throw

private:
    struct Queue;
    static void serve(Queue &queue);
    std::shared_ptr<Queue> m_queue;
};

/// For the end of the program, when no window is left: waits for all such threads, but no longer than
/// `patience`. False: some work hangs, and what it uses must not be torn down under it.
bool allWorkHasEnded(std::chrono::milliseconds patience);

} // namespace qd

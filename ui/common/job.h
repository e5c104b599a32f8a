// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/caught.h"

#include <QObject>

#include <atomic>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <type_traits>

namespace qd
{

class Job;
class WorkThread;

/// A job as the work itself sees it, on its thread. It is there as long as the work is, also when the job is
/// not.
class RunningWork final
{
public:
    explicit RunningWork(Job *job)
        : m_job(job)
    {
    }

    bool isCancelled() const { return m_cancelled; }
    /// To be called now and then; false: stop, nobody wants the outcome any more.
    bool step(int done, int total);

private:
    friend class Job;
    void tellProgress(); ///< on the window's thread
    void finish();

    std::atomic_bool m_cancelled = false;
    std::mutex m_mutex; // of what follows
    Job *m_job; // nullptr: it was destroyed
    int m_done = 0, m_total = 0;
    bool m_told = false; // the window has not yet taken the last step: one message is enough
};

/// The one way to work in the background: loading a large plan, laying out pages, writing a PDF on a thread
/// of its own, so that the window stays usable. The work must own everything it touches (captures by value).
/// Destroying a job cancels it and waits for nothing: work that does not stop goes on for nobody, and `done`
/// is not called.
class Job final : public QObject
{
    Q_OBJECT
public:
    /// `title` is what the status bar says meanwhile.
    Job(const QString &title, QObject *parent);
    /// One of several that are done in turn on a thread they share.
    Job(const QString &title, WorkThread &thread, QObject *parent);
    ~Job() override;

    QString title() const { return m_title; }
    void cancel() { m_work->m_cancelled = true; }
    bool isCancelled() const { return m_work->m_cancelled; }

    /// Runs `work` away from here, then `done` with its value on this thread, also when it was cancelled. An
    /// exception (no memory left) becomes an error where T is a Result; else it is thrown on, here.
    template <typename T>
    void run(std::function<T(RunningWork &)> work, std::function<void(T)> done)
    {
        struct Outcome {
            std::optional<T> value;
            std::exception_ptr thrown;
        };
        auto outcome = std::make_shared<Outcome>();
        connect(this, &Job::finished, this, [outcome, done = std::move(done)] {
            if (outcome->thrown)
                std::rethrow_exception(outcome->thrown);
            done(std::move(*outcome->value));
        });
        start([outcome, work = std::move(work)](RunningWork &running) {
            try {
                outcome->value = work(running);
            } catch (...) {
                if constexpr (std::is_constructible_v<T, Error>)
                    outcome->value = T(caughtError());
                else
                    outcome->thrown = std::current_exception();
            }
        });
    }

Q_SIGNALS:
    void progressed(int done, int total);
    void finished(); ///< on the thread the job lives in

private:
    void start(std::function<void(RunningWork &)> work);

    QString m_title;
    WorkThread *m_thread = nullptr; // nullptr: one of its own
    std::shared_ptr<RunningWork> m_work;
};

} // namespace qd

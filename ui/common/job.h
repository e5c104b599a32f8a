// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <thread>

namespace qd
{

/// Work on a thread of its own, so that the window stays usable: loading a large plan, laying out pages,
/// writing a PDF. The work must touch nothing but its own copies. Destroying a job cancels it and waits.
class Job final : public QObject
{
    Q_OBJECT
public:
    /// `title` is what the status bar says meanwhile.
    Job(const QString &title, QObject *parent);
    ~Job() override;

    QString title() const { return m_title; }
    void cancel() { m_cancelled = true; }
    bool isCancelled() const { return m_cancelled; }
    /// To be called by the work now and then; false: stop, the person cancelled.
    bool step(int done, int total);

    /// Runs `work` on the thread, then `done` with its value on this one. `done` is left out when cancelled
    /// while nobody waits any more (the job was destroyed).
    template <typename T>
    void run(std::function<T(Job &)> work, std::function<void(T)> done)
    {
        auto value = std::make_shared<std::optional<T>>();
        connect(this, &Job::finished, this, [this, value, done = std::move(done)] {
            if (m_thrown)
                std::rethrow_exception(m_thrown); // what ends the program ends it on the window's thread
            done(std::move(**value));
        });
        start([this, value, work = std::move(work)] { *value = work(*this); });
    }

Q_SIGNALS:
    void progressed(int done, int total);
    void finished(); ///< on the thread the job lives in

private:
    void start(std::function<void()> work);

    QString m_title;
    std::atomic_bool m_cancelled = false;
    std::exception_ptr m_thrown; // by the work (no memory left); written before finished()
    std::thread m_thread;
};

} // namespace qd

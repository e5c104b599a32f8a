// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/job.h"

#include "ui/common/workthread.h"

#include <QMetaObject>

namespace qd
{

bool RunningWork::step(int done, int total)
{
    const std::lock_guard lock(m_mutex);
    m_done = done;
    m_total = total;
    if (m_job && !m_told) {
        m_told = true;
        QMetaObject::invokeMethod(
            m_job, [this] { tellProgress(); }, Qt::QueuedConnection);
    }
    return !m_cancelled;
}

void RunningWork::tellProgress()
{
    std::unique_lock lock(m_mutex);
    m_told = false;
    const int done = m_done;
    const int total = m_total;
    lock.unlock();
    Q_EMIT m_job->progressed(done, total); // written on this thread only
}

void RunningWork::finish()
{
    const std::lock_guard lock(m_mutex);
    if (m_job)
        QMetaObject::invokeMethod(m_job, &Job::finished, Qt::QueuedConnection);
}

Job::Job(const QString &title, QObject *parent)
    : QObject(parent)
    , m_title(title)
    , m_work(std::make_shared<RunningWork>(this))
{
}

Job::Job(const QString &title, WorkThread &thread, QObject *parent)
    : Job(title, parent)
{
    m_thread = &thread;
}

Job::~Job()
{
    cancel();
    const std::lock_guard lock(m_work->m_mutex); // held by the work for the length of a message only
    m_work->m_job = nullptr;
}

void Job::start(std::function<void(RunningWork &)> work)
{
    const auto piece = [running = m_work, work = std::move(work)] {
        work(*running);
        running->finish();
    };
    if (m_thread)
        m_thread->post(piece);
    else
        WorkThread().post(piece);
}

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/job.h"

#include <QMetaObject>

namespace qd
{

Job::Job(const QString &title, QObject *parent)
    : QObject(parent)
    , m_title(title)
{
}

Job::~Job()
{
    cancel();
    if (m_thread.joinable())
        m_thread.join();
}

bool Job::step(int done, int total)
{
    Q_EMIT progressed(done, total); // queued: receivers live on the window's thread
    return !m_cancelled;
}

void Job::start(std::function<void()> work)
{
    m_thread = std::thread([this, work = std::move(work)] {
        try {
            work();
        } catch (...) {
            m_thrown = std::current_exception();
        }
        QMetaObject::invokeMethod(
            this, [this] { Q_EMIT finished(); }, Qt::QueuedConnection);
    });
}

} // namespace qd

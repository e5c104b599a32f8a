// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/readingrun.h"

#include "base/caught.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

namespace qd
{
namespace
{

/// A file too large for the memory there is must not end the program from a worker thread.
Result<PlanReading> guarded(const ReadingRun::Work &work)
{
    try {
        return work();
    } catch (...) {
        return caughtError();
    }
}

} // namespace

void ReadingRun::start(Work work, Done done)
{
    const int turn = ++m_turn;
    auto promise = std::make_shared<QPromise<std::shared_ptr<Result<PlanReading>>>>();
    promise->future().then(
        this, [this, turn, done = std::move(done)](const std::shared_ptr<Result<PlanReading>> &reading) {
            if (turn == m_turn)
                done(*reading);
        });
    QThreadPool::globalInstance()->start([promise, work = std::move(work)] {
        promise->start();
        promise->addResult(std::make_shared<Result<PlanReading>>(guarded(work)));
        promise->finish();
    });
}

} // namespace qd

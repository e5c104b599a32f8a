// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/page/readingrun.h"

#include "ui/common/job.h"

#include <utility>

namespace qd
{

void ReadingRun::start(Work work, Done done)
{
    giveUp();
    m_job = new Job(tr("Reading the plan"), this);
    m_job->run<Result<PlanReading>>([work = std::move(work)](RunningWork &) { return work(); },
        [this, done = std::move(done)](const Result<PlanReading> &reading) {
            std::exchange(m_job, nullptr)->deleteLater();
            done(reading);
        });
}

void ReadingRun::giveUp()
{
    delete std::exchange(m_job, nullptr);
}

} // namespace qd

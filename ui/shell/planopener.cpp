// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/planopener.h"

#include "base/reasons/rulereason.h"
#include "ui/common/job.h"
#include "workspace/door/readersource.h"

#include <QFileInfo>

namespace qd
{
namespace
{

constexpr qint64 largeBytes = 4 * 1024 * 1024; // a real year is under 1 MB and loads in a few milliseconds

/// On the worker thread. An invalid plan stands for the latest one.
Result<PlanBook> loadBook(const ReaderSource &reader, PlanId plan)
{
    auto workspace = reader.open();
    if (!workspace)
        return workspace.error();
    if (!plan.isValid()) {
        auto plans = (*workspace)->plans();
        if (!plans)
            return plans.error();
        if (plans->empty())
            return Error{ErrorCode::NotFound, RuleReason::NoPlan, {}, {}};
        plan = plans->front().id;
    }
    return (*workspace)->book(plan);
}

} // namespace

PlanOpener::PlanOpener(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

bool PlanOpener::isLarge() const
{
    return QFileInfo(m_session.workspace().path()).size() > largeBytes;
}

void PlanOpener::openLatest()
{
    if (isLarge())
        load({});
    else
        m_session.openLatestPlan();
}

void PlanOpener::open(PlanId plan)
{
    if (isLarge())
        load(plan);
    else
        m_session.openPlan(plan);
}

void PlanOpener::setLoading(bool on)
{
    m_loading = on;
    Q_EMIT loadingChanged();
}

void PlanOpener::load(PlanId plan)
{
    delete m_job;
    m_job = new Job(tr("Loading the plan"), this);
    m_job->run<Result<PlanBook>>(
        [reader = m_session.workspace().readerSource(), plan](RunningWork &) { return loadBook(reader, plan); },
        [this](Result<PlanBook> book) { take(std::move(book)); });
    setLoading(true);
    Q_EMIT m_session.working(m_job);
}

void PlanOpener::take(Result<PlanBook> book)
{
    const bool cancelled = m_job->isCancelled();
    m_job->deleteLater();
    m_loading = false; // before planOpened, which shows the page
    if (!cancelled && book)
        m_session.show(std::move(*book));
    else if (!cancelled && book.error().reason == RuleReason::NoPlan)
        m_session.openLatestPlan();
    else if (!cancelled)
        m_session.accept(book);
    setLoading(false);
}

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
// The plan as it was on a day, and the days it goes by.
#include "domain/plan/planbook.h"

#include "domain/plan/rowplaces.h"
#include "domain/plan/rowsofday.h"
#include "domain/records/rowlist.h"

namespace qd
{
void PlanBook::indexDays()
{
    m_cycles = CycleTable(m_rows.cycles);
    m_workDays = WorkDays(m_rows.calendar);
}

const Act *PlanBook::act(ActId id) const
{
    return findById(m_rows.acts, id);
}

std::vector<const Milestone *> PlanBook::milestonesOf(MeasureId id) const
{
    return pointers(m_rows.milestones, m_milestonesOf, id.value);
}

bool PlanBook::wasDifferentOn(QDate day) const
{
    return m_onDay != day && wereDifferentOn(m_rows, day);
}

QDate PlanBook::inPlanFrom(const Measure &measure) const
{
    const Task *of = task(measure.taskId);
    return of ? std::max(measure.fromDay, of->fromDay) : measure.fromDay; // a null day is before every other
}

QDate PlanBook::inPlanUntil(const Measure &measure) const
{
    const Task *of = task(measure.taskId);
    if (!of || !of->untilDay.isValid())
        return measure.untilDay;
    return measure.untilDay.isValid() ? std::min(measure.untilDay, of->untilDay) : of->untilDay;
}

std::vector<const Measure *> PlanBook::measuresGone() const
{
    std::vector<const Measure *> gone;
    for (const MeasureId id : m_gone)
        gone.push_back(measure(id));
    const auto place = [this](const Measure *measure) {
        const Task *of = task(measure->taskId);
        return std::tuple(of ? of->position : 0, measure->position, measure->id);
    };
    std::sort(gone.begin(), gone.end(), [&](const Measure *a, const Measure *b) { return place(a) < place(b); });
    return gone;
}

PlanBook PlanBook::onDay(QDate day) const
{
    PlanBook book = *this;
    if (!wasDifferentOn(day))
        return book;
    for (const Measure *measure : measures()) {
        if (const QDate last = inPlanUntil(*measure); last.isValid() && last < day)
            book.m_gone.insert(measure->id);
    }
    turnBackTo(book.m_rows, day);
    book.m_onDay = day;
    book.index();
    return book;
}

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
// What the office did, and the plan as it was on a day.
#include "domain/plan/planbook.h"

#include "domain/plan/rowplaces.h"
#include "domain/records/rowlist.h"

namespace qd
{
namespace
{

template <typename R>
bool isThereOn(const R &row, QDate day)
{
    return !(row.fromDay.isValid() && row.fromDay > day) && !(row.untilDay.isValid() && row.untilDay < day);
}

bool adjustsAfter(const Act &act, QDate day)
{
    return act.kind == ActKind::Adjustment && act.onDay > day;
}

} // namespace

void PlanBook::indexDays()
{
    m_cycles = CycleTable(m_rows.cycles);
    m_workDays = WorkDays(m_rows.calendar);
}

void PlanBook::indexActs()
{
    m_actOrder.clear();
    for (size_t i = 0; i < m_rows.acts.size(); ++i)
        m_actOrder.push_back(static_cast<qsizetype>(i));
    std::stable_sort(m_actOrder.begin(), m_actOrder.end(), [this](qsizetype a, qsizetype b) {
        return m_rows.acts[static_cast<size_t>(a)].onDay < m_rows.acts[static_cast<size_t>(b)].onDay;
    });
    for (const qsizetype place : m_actOrder) {
        const Act &act = m_rows.acts[static_cast<size_t>(place)];
        if (act.measureId.isValid())
            m_measureActs[act.measureId.value].push_back(place);
        else if (act.taskId.isValid())
            m_taskActs[act.taskId.value].push_back(place);
        if (act.followsId.isValid())
            m_actsAfter[act.followsId.value].push_back(place);
    }
}

std::vector<const Act *> PlanBook::actsOn(MeasureId id) const
{
    return pointers(m_rows.acts, m_measureActs, id.value);
}

std::vector<const Act *> PlanBook::actsOn(TaskId id) const
{
    return pointers(m_rows.acts, m_taskActs, id.value);
}

std::vector<const Act *> PlanBook::actsAfter(ActId id) const
{
    return pointers(m_rows.acts, m_actsAfter, id.value);
}

std::vector<const Act *> PlanBook::acts() const
{
    std::vector<const Act *> all;
    all.reserve(m_actOrder.size());
    for (const qsizetype place : m_actOrder)
        all.push_back(&m_rows.acts[static_cast<size_t>(place)]);
    return all;
}

const Act *PlanBook::act(ActId id) const
{
    return findById(m_rows.acts, id);
}

std::vector<const Milestone *> PlanBook::milestonesOf(MeasureId id) const
{
    return pointers(m_rows.milestones, m_milestonesOf, id.value);
}

std::vector<const ProgressDigest *> PlanBook::allVersionsOf(MeasureId id) const
{
    std::vector<const ProgressDigest *> versions;
    for (const auto *lists : {&m_progressOf, &m_superseded}) {
        if (const auto list = lists->constFind(id.value); list != lists->constEnd()) {
            for (const ProgressDigest &digest : *list)
                versions.push_back(&digest);
        }
    }
    return versions;
}

std::vector<const ProgressDigest *> PlanBook::versionsOf(
    MeasureId id, AgencyId agency, const Period &period) const
{
    auto versions = allVersionsOf(id);
    std::erase_if(versions,
        [&](const ProgressDigest *digest) { return digest->agencyId != agency || digest->period != period; });
    std::sort(versions.begin(), versions.end(),
        [](const ProgressDigest *a, const ProgressDigest *b) { return a->version < b->version; });
    return versions;
}

const ProgressDigest *PlanBook::newestVersionOf(MeasureId id, AgencyId agency, const Period &period) const
{
    const auto versions = versionsOf(id, agency, period);
    return versions.empty() ? nullptr : versions.back();
}

const ProgressDigest *PlanBook::handedInOf(MeasureId id, AgencyId agency, const Period &period) const
{
    const ProgressDigest *newest = nullptr;
    for (const ProgressDigest *version : allVersionsOf(id)) {
        if (version->agencyId == agency && version->period == period && isHandedIn(version->progressState)
            && (!newest || newest->version < version->version))
            newest = version;
    }
    return newest;
}

bool PlanBook::wasDifferentOn(QDate day) const
{
    if (m_onDay == day)
        return false;
    const auto notThere = [day](const auto &row) { return !row.removed && !isThereOn(row, day); };
    return std::any_of(m_rows.tasks.begin(), m_rows.tasks.end(), notThere)
        || std::any_of(m_rows.measures.begin(), m_rows.measures.end(), notThere)
        || std::any_of(m_rows.acts.begin(), m_rows.acts.end(), [day](const Act &act) { return adjustsAfter(act, day); });
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
    for (Task &task : book.m_rows.tasks)
        task.removed = task.removed || !isThereOn(task, day);
    for (Measure &measure : book.m_rows.measures)
        measure.removed = measure.removed || !isThereOn(measure, day);
    QSet<SectionId> used, emptied; // a section that has lost its tasks is not listed, one that never had any is
    for (const Task *task : tasks())
        (book.task(task->id)->removed ? emptied : used).insert(task->sectionId);
    std::erase_if(book.m_rows.sections,
        [&](const Section &section) { return emptied.contains(section.id) && !used.contains(section.id); });
    // the wording before the first adjustment after the day: those of later ones are overwritten, the newest being first
    for (auto place = m_actOrder.rbegin(); place != m_actOrder.rend(); ++place) {
        const Act &act = m_rows.acts[static_cast<size_t>(*place)];
        if (act.onDay <= day)
            break;
        if (!adjustsAfter(act, day))
            continue;
        if (const auto at = m_measureAt.constFind(act.measureId.value); at != m_measureAt.constEnd())
            book.m_rows.measures[static_cast<size_t>(*at)].text = act.formerText;
        else if (const auto of = m_taskAt.constFind(act.taskId.value); of != m_taskAt.constEnd())
            book.m_rows.tasks[static_cast<size_t>(*of)].text = act.formerText;
    }
    book.m_onDay = day;
    book.index();
    return book;
}

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/planbook.h"

#include "domain/plan/rowplaces.h"
#include "domain/plan/timespans.h"
#include "domain/records/rowlist.h"

namespace qd
{
namespace
{

template <typename R>
const R *at(const std::vector<R> &rows, const QHash<qint64, qsizetype> &places, qint64 id)
{
    const auto place = places.constFind(id);
    return place == places.constEnd() ? nullptr : &rows[static_cast<size_t>(*place)];
}

template <typename R>
void sortByPosition(const std::vector<R> &rows, QHash<qint64, std::vector<qsizetype>> &lists)
{
    for (auto &list : lists) {
        std::stable_sort(list.begin(), list.end(), [&](qsizetype a, qsizetype b) {
            return rows[static_cast<size_t>(a)].position < rows[static_cast<size_t>(b)].position;
        });
    }
}

/// Those of the rows that are valid on the day.
std::vector<const Party *> validOn(std::vector<const Party *> parties, QDate day)
{
    std::erase_if(parties, [day](const Party *party) {
        return (party->fromDate.isValid() && party->fromDate > day)
            || (party->untilDate.isValid() && party->untilDate < day);
    });
    return parties;
}

/// The deadline as last changed on or before the day; `own` when it never was.
Deadline changedTo(const std::vector<const Act *> &acts, QDate day, Deadline own)
{
    for (const Act *act : acts) {
        if (act->kind == ActKind::Deadline && act->onDay <= day)
            own = {act->deadlinePhrase, act->deadlineDate};
    }
    return own;
}

} // namespace

PlanBook::PlanBook(PlanRows rows)
    : m_rows(std::move(rows))
{
    sortById(m_rows.sections);
    sortById(m_rows.tasks);
    sortById(m_rows.measures);
    sortById(m_rows.parties);
    sortById(m_rows.exemptions);
    sortById(m_rows.openDoubts);
    sortById(m_rows.acts);
    sortById(m_rows.cycles);
    sortById(m_rows.reportingDays);
    sortById(m_rows.milestones);
    sortById(m_rows.calendar);
    m_reports = ReportVersions(m_rows.progress, m_rows.rules.review);
    m_rows.progress.clear();
    m_rows.progress.shrink_to_fit();
    index();
}

void PlanBook::index()
{
    for (auto *map : {&m_sectionAt, &m_taskAt, &m_measureAt})
        map->clear();
    for (auto *map : {&m_tasksOf, &m_measuresOf, &m_taskParties, &m_measureParties, &m_exemptionsOf,
             &m_milestonesOf})
        map->clear();
    m_ordinal.clear();
    m_taskOrder.clear();
    for (size_t i = 0; i < m_rows.sections.size(); ++i)
        m_sectionAt.insert(m_rows.sections[i].id.value, static_cast<qsizetype>(i));
    for (size_t i = 0; i < m_rows.tasks.size(); ++i) {
        const Task &task = m_rows.tasks[i];
        m_taskAt.insert(task.id.value, static_cast<qsizetype>(i));
        if (!task.removed) {
            m_tasksOf[task.sectionId.value].push_back(static_cast<qsizetype>(i));
            m_taskOrder.push_back(static_cast<qsizetype>(i));
        }
    }
    for (size_t i = 0; i < m_rows.measures.size(); ++i) {
        m_measureAt.insert(m_rows.measures[i].id.value, static_cast<qsizetype>(i));
        if (!m_rows.measures[i].removed)
            m_measuresOf[m_rows.measures[i].taskId.value].push_back(static_cast<qsizetype>(i));
    }
    for (size_t i = 0; i < m_rows.parties.size(); ++i) {
        const Party &party = m_rows.parties[i];
        auto &list = party.measureId.isValid() ? m_measureParties[party.measureId.value]
                                               : m_taskParties[party.taskId.value];
        list.push_back(static_cast<qsizetype>(i));
    }
    for (size_t i = 0; i < m_rows.exemptions.size(); ++i)
        m_exemptionsOf[m_rows.exemptions[i].measureId.value].push_back(static_cast<qsizetype>(i));
    for (size_t i = 0; i < m_rows.milestones.size(); ++i)
        m_milestonesOf[m_rows.milestones[i].measureId.value].push_back(static_cast<qsizetype>(i));
    m_acts = ActIndex(m_rows.acts);
    indexDays();
    sortByPosition(m_rows.tasks, m_tasksOf);
    sortByPosition(m_rows.measures, m_measuresOf);
    sortByPosition(m_rows.parties, m_taskParties);
    sortByPosition(m_rows.parties, m_measureParties);
    sortByPosition(m_rows.milestones, m_milestonesOf);
    std::stable_sort(m_taskOrder.begin(), m_taskOrder.end(), [this](qsizetype a, qsizetype b) {
        return m_rows.tasks[static_cast<size_t>(a)].position < m_rows.tasks[static_cast<size_t>(b)].position;
    });
    int ordinal = 0;
    for (const qsizetype place : m_taskOrder)
        m_ordinal.insert(m_rows.tasks[static_cast<size_t>(place)].id.value, ++ordinal);
}

const Section *PlanBook::section(SectionId id) const
{
    return at(m_rows.sections, m_sectionAt, id.value);
}
const Task *PlanBook::task(TaskId id) const
{
    return at(m_rows.tasks, m_taskAt, id.value);
}
const Measure *PlanBook::measure(MeasureId id) const
{
    return at(m_rows.measures, m_measureAt, id.value);
}

std::vector<const Section *> PlanBook::sections() const
{
    std::vector<const Section *> out;
    for (const Section &section : m_rows.sections)
        out.push_back(&section);
    std::stable_sort(
        out.begin(), out.end(), [](const Section *a, const Section *b) { return a->position < b->position; });
    return out;
}

std::vector<const Task *> PlanBook::tasks() const
{
    std::vector<const Task *> out;
    out.reserve(m_taskOrder.size());
    for (const qsizetype place : m_taskOrder)
        out.push_back(&m_rows.tasks[static_cast<size_t>(place)]);
    return out;
}

std::vector<const Task *> PlanBook::tasksOf(SectionId id) const
{
    return pointers(m_rows.tasks, m_tasksOf, id.value);
}

std::vector<const Measure *> PlanBook::measuresOf(TaskId id) const
{
    return pointers(m_rows.measures, m_measuresOf, id.value);
}

std::vector<const Measure *> PlanBook::measures() const
{
    std::vector<const Measure *> out;
    out.reserve(m_rows.measures.size());
    for (const Task *task : tasks()) {
        for (const Measure *measure : measuresOf(task->id))
            out.push_back(measure);
    }
    return out;
}

const Task *PlanBook::taskByOrdinal(int ordinal) const
{
    if (ordinal < 1 || static_cast<size_t>(ordinal) > m_taskOrder.size())
        return nullptr;
    return &m_rows.tasks[static_cast<size_t>(m_taskOrder[static_cast<size_t>(ordinal - 1)])];
}

QString PlanBook::numberOf(const Measure &measure) const
{
    const Task *task = this->task(measure.taskId);
    const QString number = task ? task->number : QString();
    return measuresOf(measure.taskId).size() > 1 ? number + QString::number(placeOf(measure)) : number;
}

int PlanBook::placeOf(const Measure &measure) const
{
    const auto all = measuresOf(measure.taskId);
    const auto at = std::find_if(
        all.begin(), all.end(), [&](const Measure *other) { return other->id == measure.id; });
    return at == all.end() ? 0 : static_cast<int>(at - all.begin()) + 1;
}

Period PlanBook::firstPeriod() const
{
    const Plan &plan = m_rows.plan;
    return plan.firstPeriod.isValid() ? plan.firstPeriod : Period{plan.year, plan.cycle, 1};
}

std::vector<const Party *> PlanBook::partiesOf(TaskId id, QDate day) const
{
    return validOn(pointers(m_rows.parties, m_taskParties, id.value), day);
}

std::vector<const Party *> PlanBook::ownPartiesOf(MeasureId id, QDate day) const
{
    return validOn(pointers(m_rows.parties, m_measureParties, id.value), day);
}

std::vector<const Party *> PlanBook::partiesOn(MeasureId id, QDate day) const
{
    auto own = ownPartiesOf(id, day);
    const Measure *row = own.empty() ? measure(id) : nullptr;
    return row ? partiesOf(row->taskId, day) : own;
}

std::vector<const Party *> PlanBook::allPartiesOf(TaskId id, QDate day) const
{
    auto all = partiesOf(id, day);
    for (const Measure *measure : measuresOf(id)) {
        for (const Party *party : ownPartiesOf(measure->id, day)) {
            const bool known = std::any_of(all.begin(), all.end(),
                [&](const Party *p) { return p->agencyId == party->agencyId && p->role == party->role; });
            if (!known)
                all.push_back(party);
        }
    }
    return all;
}

const Exemption *PlanBook::exemption(MeasureId measure, AgencyId agency) const
{
    const auto list = m_exemptionsOf.constFind(measure.value);
    if (list == m_exemptionsOf.constEnd())
        return nullptr;
    for (const qsizetype place : *list) {
        const Exemption &row = m_rows.exemptions[static_cast<size_t>(place)];
        if (row.agencyId == agency)
            return &row;
    }
    return nullptr;
}

std::vector<const OpenDoubt *> PlanBook::openDoubts() const
{
    std::vector<const OpenDoubt *> out;
    for (const OpenDoubt &point : m_rows.openDoubts) {
        const Task *about = task(point.taskId);
        if (!point.settled && !(about && about->removed))
            out.push_back(&point);
    }
    std::stable_sort(out.begin(), out.end(),
        [](const OpenDoubt *a, const OpenDoubt *b) { return a->position < b->position; });
    return out;
}

Deadline PlanBook::deadlineOf(const Task &task, QDate day) const
{
    const QDate begin = task.startDate.isValid() ? task.startDate : task.fromDay;
    return withDay(changedTo(actsOn(task.id), day, {task.deadlinePhrase, task.deadlineDate}), begin, m_workDays);
}

Deadline PlanBook::deadlineOf(const Measure &measure, QDate day) const
{
    const Deadline own = changedTo(actsOn(measure.id), day, {measure.deadlinePhrase, measure.deadlineDate});
    if (own.date.isValid())
        return own;
    const Task *parent = task(measure.taskId);
    if (own.isEmpty())
        return parent ? deadlineOf(*parent, day) : own;
    QDate begin = measure.startDate;
    if (!begin.isValid() && parent)
        begin = parent->startDate;
    if (!begin.isValid())
        begin = inPlanFrom(measure);
    return withDay(own, begin, m_workDays);
}

QDate PlanBook::startOf(const Measure &measure) const
{
    if (measure.startDate.isValid())
        return measure.startDate;
    const Task *parent = task(measure.taskId);
    return parent && parent->startDate.isValid()
        ? parent->startDate
        : std::max({QDate(m_rows.plan.year, 1, 1), firstPeriod().start(), inPlanFrom(measure)});
}

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importing/changedimport.h"

#include "base/reasons/rulereason.h"
#include "base/textcompare.h"
#include "domain/changed/sectionmatch.h"
#include "domain/plan/planyear.h"
#include "domain/proposal/proposalparts.h"
#include "storage/planqueries.h"
#include "workspace/importing/changedmeasures.h"
#include "workspace/importing/firstimport.h"

#include <QSet>

#include <algorithm>
#include <list>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// The decisions about names that rows of the update bring in: no agency is made for a row left out.
std::vector<AgencyDecision> decisionsFor(const PlanUpdate &update, const NodeIndex &nodes)
{
    QSet<QString> names;
    const auto take = [&](const std::vector<ProposedParty> &parties) {
        for (const ProposedParty &party : parties)
            names.insert(folded(party.name));
    };
    for (const TaskDifference &row : update.tasks()) {
        const ProposedTask *task = taskAt(update.proposal(), nodes.placeOf(row.node));
        if (!task)
            continue; // removed
        take(task->parties);
        for (const ProposedMeasure &measure : task->measures)
            take(measure.parties);
    }
    std::vector<AgencyDecision> used = update.request().agencies;
    std::erase_if(used, [&](const AgencyDecision &one) { return !names.contains(folded(one.name)); });
    return used;
}

} // namespace

ChangedImport::ChangedImport(Transaction &transaction, const PlanUpdate &update)
    : m_transaction(transaction)
    , m_update(update)
    , m_nodes(update.proposal())
    , m_decisions(decisionsFor(update, m_nodes))
    , m_agencies(transaction, m_decisions)
    , m_writer(transaction, m_agencies)
{
}

Result<> ChangedImport::write()
{
    QD_TRY(load());
    QD_TRY(checkRows());
    QD_TRY(writePlan());
    QD_TRY(m_agencies.begin());
    QD_TRY(writeSections());
    QD_TRY(writeTasks());
    QD_TRY(dropEmptySections());
    QD_TRY(writeOpenDoubts(m_transaction, m_update.plan(), m_update.request().left, m_written));
    return writeBatch(m_transaction, m_update.plan(), m_update.request());
}

Result<> ChangedImport::load()
{
    auto rows = rowsOfPlan(m_transaction.db(), m_update.plan());
    if (!rows)
        return rows.error();
    m_book = PlanBook(*std::move(rows));
    const Proposal &proposal = m_update.proposal();
    m_change = DatedChange(dayOfUpdate(m_book.plan(), proposal, m_transaction.today()),
        proposal.facts.number.isEmpty() ? proposal.title : proposal.facts.number);
    m_writer.writeFrom(m_change);
    auto tasks = tasksInOrder(m_transaction.db(), m_update.plan());
    if (!tasks)
        return tasks.error();
    m_tasks = *std::move(tasks);
    findReturning();
    return {};
}

/// A row knows one stretch of time: with a month's end between leaving and coming back it is another task.
bool ChangedImport::mayReturn(const Task &task) const
{
    if (task.removed || m_change.isCorrection())
        return task.removed || task.untilDay.isValid();
    if (!task.untilDay.isValid())
        return false;
    const QDate gone = task.untilDay.addDays(1);
    return m_change.from() <= QDate(gone.year(), gone.month(), gone.daysInMonth());
}

void ChangedImport::findReturning()
{
    QSet<qint64> taken;
    for (const TaskDifference &row : m_update.tasks()) {
        if (row.fate != TaskFate::Added)
            continue;
        const ProposedTask &wanted = proposed(row);
        const auto hidden = std::find_if(m_tasks.begin(), m_tasks.end(), [&](const Task &task) {
            return mayReturn(task) && !taken.contains(task.id.value) && folded(task.title) == folded(wanted.title)
                && folded(task.text) == folded(wanted.text);
        });
        if (hidden == m_tasks.end())
            continue;
        taken.insert(hidden->id.value);
        m_returning.insert(row.node, hidden->id);
    }
}

Result<> ChangedImport::checkRows() const
{
    for (const TaskDifference &row : m_update.tasks()) {
        const Task *task = m_book.task(row.task);
        const bool there = row.fate == TaskFate::Added || (task && !task->removed);
        if (!there)
            return Error{ErrorCode::NotFound, RuleReason::TaskUnknown, u"row of the update"_s,
                {{u"value"_s, QString::number(row.task.value)}}};
    }
    return {};
}

Result<> ChangedImport::writePlan()
{
    const Plan &before = m_book.plan();
    Plan after = before;
    fillPlan(after, m_update.request(), m_transaction.today());
    if (after.title != before.title || after.year != before.year) {
        const auto newest = newestVersionOf(m_transaction.db(), after.year, after.title);
        if (!newest)
            return newest.error();
        after.version = *newest + 1;
    }
    return m_transaction.update(before, after);
}

const ProposedTask &ChangedImport::proposed(const TaskDifference &row) const
{
    return *taskAt(m_update.proposal(), m_nodes.placeOf(row.node));
}

int ChangedImport::sectionOf(const TaskDifference &row) const
{
    return m_nodes.placeOf(row.node).section;
}

bool ChangedImport::isUsed(int section) const
{
    return std::any_of(m_update.tasks().begin(), m_update.tasks().end(),
        [&](const TaskDifference &row) { return sectionOf(row) == section; });
}

/// Sections follow the document; those it does not have keep their place behind the one they followed.
Result<> ChangedImport::writeSections()
{
    StayingTasks staying;
    for (const TaskDifference &row : m_update.tasks()) {
        if (row.task.isValid() && row.node.isValid())
            staying.push_back({row.task, sectionOf(row)});
    }
    m_sections = matchSections(m_book, m_update.proposal(), staying);
    std::vector<Section> order;
    for (size_t i = 0; i < m_sections.size(); ++i) {
        const ProposedSection &wanted = m_update.proposal().sections[i];
        if (!m_sections[i].isValid() && !isUsed(static_cast<int>(i)))
            continue;
        const Section *before = m_book.section(m_sections[i]);
        Section section = before ? *before : Section{};
        section.planId = m_update.plan();
        section.number = wanted.number;
        section.title = wanted.title;
        section.part = partOf(m_update.proposal(), wanted);
        if (!before) {
            section.position = static_cast<int>(order.size());
            QD_TRY(m_transaction.insert(section));
            m_sections[i] = section.id;
        }
        order.push_back(section);
    }
    auto behind = order.begin();
    for (const Section *before : m_book.sections()) {
        const auto found
            = std::find_if(order.begin(), order.end(), [&](const Section &s) { return s.id == before->id; });
        if (found == order.end() && !m_book.tasksOf(before->id).empty())
            m_gone.push_back(before->id);
        behind = std::next(found == order.end() ? order.insert(behind, *before) : found);
    }
    for (size_t i = 0; i < order.size(); ++i) {
        order[i].position = static_cast<int>(i);
        m_sectionOrder.push_back(order[i].id);
        const auto present = m_transaction.need<Section>(order[i].id, RuleReason::TaskUnknown);
        if (!present)
            return present.error();
        QD_TRY(m_transaction.update(*present, order[i]));
    }
    return {};
}

std::vector<ChangedImport::Place> ChangedImport::taskOrder() const
{
    std::list<Place> order;
    std::map<TaskId, std::list<Place>::iterator> at;
    std::map<TaskId, const TaskDifference *> removed;
    for (const TaskDifference &row : m_update.tasks()) {
        if (row.fate == TaskFate::Removed) {
            removed[row.task] = &row;
            continue;
        }
        const TaskId task = row.task.isValid() ? row.task : m_returning.value(row.node);
        order.push_back({task, &row, m_sections[static_cast<size_t>(sectionOf(row))]});
        if (task.isValid())
            at[task] = std::prev(order.end());
    }
    auto behind = order.begin();
    for (const Task &task : m_tasks) {
        if (const auto found = at.find(task.id); found != at.end()) {
            behind = std::next(found->second);
        } else {
            const auto gone = removed.find(task.id);
            order.insert(behind, {task.id, gone == removed.end() ? nullptr : gone->second, task.sectionId});
        }
    }
    std::vector<Place> sorted(order.begin(), order.end());
    std::map<SectionId, size_t> rank;
    for (const SectionId section : m_sectionOrder)
        rank.insert({section, rank.size()});
    std::stable_sort(sorted.begin(), sorted.end(),
        [&](const Place &a, const Place &b) { return rank[a.section] < rank[b.section]; });
    return sorted;
}

Result<> ChangedImport::writeTasks()
{
    int position = 0;
    for (const Place &place : taskOrder())
        QD_TRY(writePlace(place, position++));
    return {};
}

Result<> ChangedImport::writePlace(const Place &place, int position)
{
    const TaskDifference *row = place.row;
    if (!place.task.isValid()) {
        Task task;
        task.planId = m_update.plan();
        task.sectionId = place.section;
        task.position = position;
        QD_TRY(m_writer.writeTask(proposed(*row), task));
        m_written.insert(row->node, task.id);
        return {};
    }
    const Task before = *m_book.task(place.task);
    Task after = before;
    after.position = position;
    after.sectionId = place.section;
    if (row && row->fate == TaskFate::Removed)
        m_change.takeOut(after);
    if (!row || row->fate == TaskFate::Removed)
        return m_transaction.update(before, after);
    const ProposedTask &wanted = proposed(*row);
    if (row->fate == TaskFate::Added) { // it returns: its words are the same, its measures are as the clerk left them
        m_change.bringBack(after);
        fillTask(after, wanted);
        QD_TRY(m_transaction.update(before, after));
        m_written.insert(row->node, after.id);
        return m_writer.setParties(wanted.parties, after.id, {});
    }
    fillTask(after, wanted);
    if (!row->reworded) { // differences of width alone, as after tidying by hand, are none
        after.title = before.title;
        after.text = before.text;
    }
    Act about;
    about.planId = after.planId;
    about.taskId = after.id;
    const Deadline deadline{after.deadlinePhrase, after.deadlineDate};
    const bool moved = deadline != Deadline{before.deadlinePhrase, before.deadlineDate};
    if (row->deadlineChanged && moved && !m_change.isCorrection())
        QD_TRY(m_change.moveDeadline(m_transaction, about, deadline));
    if (!row->deadlineChanged || !m_change.isCorrection()) {
        after.deadlinePhrase = before.deadlinePhrase;
        after.deadlineDate = before.deadlineDate;
    }
    if (wanted.leaders.isEmpty())
        after.leaders = before.leaders;
    QD_TRY(m_change.keepWording(m_transaction, about, before.text, after.text));
    QD_TRY(m_transaction.update(before, after));
    m_written.insert(row->node, after.id);
    return ChangedMeasures(m_transaction, m_writer, m_agencies, m_change).update(*row, after, wanted);
}

/// A section that lost its last task goes; hidden tasks in it move to one that stays, for they must have one.
Result<> ChangedImport::dropEmptySections()
{
    const auto tasks = tasksInOrder(m_transaction.db(), m_update.plan());
    if (!tasks)
        return tasks.error();
    const auto shown = [&](SectionId section) {
        return std::any_of(tasks->begin(), tasks->end(),
            [&](const Task &task) { return task.sectionId == section && !task.removed; });
    };
    std::erase_if(m_gone, shown);
    const auto home = std::find_if(m_sectionOrder.begin(), m_sectionOrder.end(),
        [&](SectionId id) { return std::find(m_gone.begin(), m_gone.end(), id) == m_gone.end(); });
    if (home == m_sectionOrder.end())
        return {};
    for (const SectionId gone : m_gone) {
        for (const Task &task : *tasks) {
            if (task.sectionId != gone)
                continue;
            Task after = task;
            after.sectionId = *home;
            QD_TRY(m_transaction.update(task, after));
        }
        const auto section = m_transaction.need<Section>(gone, RuleReason::TaskUnknown);
        if (!section)
            return section.error();
        QD_TRY(m_transaction.remove(*section));
    }
    return {};
}

} // namespace qd

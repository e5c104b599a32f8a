// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/measures/bulkverbs.h"

// Many rows at once, one undo step.
#include "base/reasons/rulereason.h"
#include "workspace/door/transaction.h"
#include "workspace/door/workspacestore.h"
#include "workspace/tasks/partyreplacement.h"
#include "workspace/tasks/taskwording.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

Result<> store(Transaction &transaction, const Task &before, const Task &after)
{
    return rewordTask(transaction, before, after);
}

Result<> store(Transaction &transaction, const Measure &before, const Measure &after)
{
    return transaction.update(before, after);
}

template <typename R, typename I, typename Edit>
Result<> editRow(Transaction &transaction, I id, Reason missing, const Edit &edit)
{
    const auto before = transaction.need<R>(id, missing);
    if (!before)
        return before.error();
    R after = *before;
    edit(after);
    return store(transaction, *before, after);
}

template <typename Edit>
Result<> editAll(Transaction &transaction, const std::vector<TaskId> &tasks,
    const std::vector<MeasureId> &measures, const Edit &edit)
{
    for (const TaskId id : tasks)
        QD_TRY(editRow<Task>(transaction, id, RuleReason::TaskUnknown, edit));
    for (const MeasureId id : measures)
        QD_TRY(editRow<Measure>(transaction, id, RuleReason::MeasureUnknown, edit));
    return {};
}

/// A later entry for the same day and matter replaces the earlier: the day has one word.
Result<> replaceAct(Transaction &transaction, Act act)
{
    if (!act.onDay.isValid())
        act.onDay = transaction.today();
    act.by = transaction.user();
    const auto there = Repo<Act>(transaction.db()).by("task_id"_L1, act.taskId.value);
    if (!there)
        return there.error();
    for (const Act &other : *there) {
        if (other.measureId != act.measureId || other.kind != act.kind || other.onDay != act.onDay)
            continue;
        act.id = other.id;
        return transaction.update(other, act);
    }
    return transaction.insert(act);
}

Result<> addAct(Transaction &transaction, TaskId task, Act act)
{
    const auto row = transaction.need<Task>(task, RuleReason::TaskUnknown);
    if (!row)
        return row.error();
    act.planId = row->planId;
    act.taskId = task;
    return replaceAct(transaction, act);
}

Result<> addAct(Transaction &transaction, MeasureId measure, Act act)
{
    const auto row = transaction.need<Measure>(measure, RuleReason::MeasureUnknown);
    if (!row)
        return row.error();
    act.measureId = measure;
    return addAct(transaction, row->taskId, act);
}

/// The act that gave the row its deadline of today; one without id when it is the printed one.
template <typename I>
Result<Act> newestDeadline(Transaction &transaction, I id)
{
    constexpr bool ofTask = std::is_same_v<I, TaskId>;
    const auto acts = Repo<Act>(transaction.db()).by(ofTask ? "task_id"_L1 : "measure_id"_L1, id.value);
    if (!acts)
        return acts.error();
    Act newest;
    for (const Act &act : *acts) {
        const bool ours = act.kind == ActKind::Deadline && act.measureId.isValid() != ofTask;
        if (ours && act.onDay <= transaction.today() && (!newest.id.isValid() || newest.onDay <= act.onDay))
            newest = act;
    }
    return newest;
}

/// Corrects the deadline that holds today, be it the printed one or that of an act.
template <typename R, typename I>
Result<> correctDeadline(Transaction &transaction, I id, Reason missing, const Deadline &deadline)
{
    const auto edit = [&](auto &row) {
        row.deadlinePhrase = deadline.phrase;
        row.deadlineDate = deadline.phrase.isEmpty() ? QDate() : deadline.date;
    };
    const auto moved = newestDeadline(transaction, id);
    if (!moved)
        return moved.error();
    if (!moved->id.isValid())
        return editRow<R>(transaction, id, missing, edit);
    Act after = *moved;
    edit(after);
    return transaction.update(*moved, after);
}

/// Those of the role are replaced, leads stand first.
Result<> replaceParties(Transaction &transaction, TaskId task, MeasureId measure, const PastedParties &pasted)
{
    auto rows = PartyReplacement::at(transaction, task, measure);
    if (!rows)
        return rows.error();
    std::vector<Party> present = rows->present();
    if (measure.isValid() && present.empty()) { // so far those of its task hold for it
        const auto ofTask = PartyReplacement::at(transaction, task, {});
        if (!ofTask)
            return ofTask.error();
        present = ofTask->present();
    }
    std::erase_if(present, [&](const Party &party) {
        return party.role == pasted.role
            || std::find(pasted.agencies.begin(), pasted.agencies.end(), party.agencyId) != pasted.agencies.end();
    });
    std::sort(present.begin(), present.end(),
        [](const Party &a, const Party &b) { return a.position < b.position; });
    const auto keepOthers = [&] {
        for (const Party &party : present) {
            Party &kept = rows->next(party.agencyId, party.role);
            kept.printedName = party.printedName;
            kept.openEnded = party.openEnded;
        }
    };
    if (pasted.role != Role::Lead)
        keepOthers();
    for (const AgencyId id : pasted.agencies) {
        const auto agency = transaction.need<Agency>(id, RuleReason::AgencyUnknown);
        if (!agency)
            return agency.error();
        Party &party = rows->next(id, pasted.role);
        if (party.printedName.isEmpty())
            party.printedName = agency->shortName;
    }
    if (pasted.role == Role::Lead)
        keepOthers();
    return rows->write();
}

/// Of the task itself, or of a measure of it.
Result<> applyParties(Transaction &transaction, const PastedCell &cell)
{
    if (!cell.parties)
        return {};
    if (!cell.measureId.isValid())
        return replaceParties(transaction, cell.taskId, {}, *cell.parties);
    const auto measure = transaction.need<Measure>(cell.measureId, RuleReason::MeasureUnknown);
    return measure ? replaceParties(transaction, measure->taskId, measure->id, *cell.parties)
                   : Result<>(measure.error());
}

Result<> applyState(Transaction &transaction, const PastedCell &cell)
{
    if (!cell.state)
        return {};
    Act act;
    act.kind = ActKind::State;
    act.state = *cell.state;
    return addAct(transaction, cell.measureId, act);
}

template <typename R, typename I>
Result<> applyCell(Transaction &transaction, I id, Reason missing, const PastedCell &cell)
{
    if (cell.deadline)
        QD_TRY(correctDeadline<R>(transaction, id, missing, *cell.deadline));
    return editRow<R>(transaction, id, missing, [&](R &row) {
        if (cell.start)
            row.startDate = *cell.start;
        if (cell.text)
            row.text = *cell.text;
    });
}

} // namespace

Result<> setDeadline(Workspace &workspace, const std::vector<TaskId> &tasks,
    const std::vector<MeasureId> &measures, const Deadline &deadline)
{
    return workspace.store().transact(OpKind::SetDeadline, [&](Transaction &transaction) -> Result<> {
        for (const TaskId id : tasks)
            QD_TRY(correctDeadline<Task>(transaction, id, RuleReason::TaskUnknown, deadline));
        for (const MeasureId id : measures)
            QD_TRY(correctDeadline<Measure>(transaction, id, RuleReason::MeasureUnknown, deadline));
        return {};
    });
}

Result<> setStart(Workspace &workspace, const std::vector<TaskId> &tasks,
    const std::vector<MeasureId> &measures, QDate start)
{
    return workspace.store().transact(OpKind::SetStart, [&](Transaction &transaction) {
        return editAll(transaction, tasks, measures, [&](auto &row) { row.startDate = start; });
    });
}

Result<> setSummarising(Workspace &workspace, const std::vector<TaskId> &tasks, AgencyId agency)
{
    return workspace.store().transact(OpKind::SetSummarising, [&](Transaction &transaction) -> Result<> {
        if (agency.isValid()) {
            if (const auto there = transaction.need<Agency>(agency, RuleReason::AgencyUnknown); !there)
                return there.error();
        }
        for (const TaskId id : tasks)
            QD_TRY(editRow<Task>(
                transaction, id, RuleReason::TaskUnknown, [&](Task &task) { task.summarisingId = agency; }));
        return {};
    });
}

Result<> setState(Workspace &workspace, const std::vector<MeasureId> &measures, WorkState state, QDate on,
    const QString &basis)
{
    return workspace.store().transact(OpKind::SetState, [&](Transaction &transaction) -> Result<> {
        Act act;
        act.kind = ActKind::State;
        act.state = state;
        act.onDay = on;
        act.basis = basis;
        for (const MeasureId id : measures)
            QD_TRY(addAct(transaction, id, act));
        return {};
    });
}

Result<> setBlocked(Workspace &workspace, MeasureId measure, bool blocked, const QString &reason, QDate on)
{
    return workspace.store().transact(OpKind::SetState, [&](Transaction &transaction) {
        Act act;
        act.kind = ActKind::Blocked;
        act.blocked = blocked;
        act.onDay = on;
        act.basis = blocked ? reason : QString();
        return addAct(transaction, measure, act);
    });
}

Result<> moveDeadline(Workspace &workspace, const std::vector<TaskId> &tasks,
    const std::vector<MeasureId> &measures, const Deadline &deadline, QDate on, const QString &basis)
{
    return workspace.store().transact(OpKind::SetDeadline, [&](Transaction &transaction) -> Result<> {
        Act act;
        act.kind = ActKind::Deadline;
        act.deadlinePhrase = deadline.phrase;
        act.deadlineDate = deadline.phrase.isEmpty() ? QDate() : deadline.date;
        act.onDay = on;
        act.basis = basis;
        for (const TaskId id : tasks)
            QD_TRY(addAct(transaction, id, act));
        for (const MeasureId id : measures)
            QD_TRY(addAct(transaction, id, act));
        return {};
    });
}

Result<> pasteCells(Workspace &workspace, const std::vector<PastedCell> &cells)
{
    return workspace.store().transact(OpKind::PasteColumn, [&](Transaction &transaction) -> Result<> {
        for (const PastedCell &cell : cells) {
            QD_TRY(cell.measureId.isValid()
                    ? applyCell<Measure>(transaction, cell.measureId, RuleReason::MeasureUnknown, cell)
                    : applyCell<Task>(transaction, cell.taskId, RuleReason::TaskUnknown, cell));
            QD_TRY(applyParties(transaction, cell));
            QD_TRY(applyState(transaction, cell));
        }
        return {};
    });
}

} // namespace qd

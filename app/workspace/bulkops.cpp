// SPDX-License-Identifier: GPL-3.0-or-later
// Many rows at once, one undo step.
#include "workspace/transaction.h"
#include "workspace/workspace.h"
#include "workspace/workspacestore.h"

namespace qd
{
namespace
{

template <typename R, typename I, typename Edit>
Result<> editRow(Transaction &transaction, I id, Reason missing, const Edit &edit)
{
    const auto before = transaction.need<R>(id, missing);
    if (!before)
        return before.error();
    R after = *before;
    edit(after);
    return transaction.update(*before, after);
}

template <typename Edit>
Result<> editAll(Transaction &transaction, const std::vector<TaskId> &tasks,
    const std::vector<MeasureId> &measures, const Edit &edit)
{
    for (const TaskId id : tasks)
        QD_TRY(editRow<Task>(transaction, id, Reason::TaskUnknown, edit));
    for (const MeasureId id : measures)
        QD_TRY(editRow<Measure>(transaction, id, Reason::MeasureUnknown, edit));
    return {};
}

void applyCell(const Workspace::PastedCell &cell, auto &row)
{
    if (cell.deadline) {
        row.deadlinePhrase = cell.deadline->phrase;
        row.deadlineDate = cell.deadline->date;
    }
    if (cell.start)
        row.startDate = *cell.start;
    if (cell.text)
        row.text = *cell.text;
}

} // namespace

Result<> Workspace::setDeadline(
    const std::vector<TaskId> &tasks, const std::vector<MeasureId> &measures, const Deadline &deadline)
{
    return m_store->transact(OpKind::SetDeadline, [&](Transaction &transaction) {
        return editAll(transaction, tasks, measures, [&](auto &row) {
            row.deadlinePhrase = deadline.phrase;
            row.deadlineDate = deadline.phrase.isEmpty() ? QDate() : deadline.date;
        });
    });
}

Result<> Workspace::setStart(
    const std::vector<TaskId> &tasks, const std::vector<MeasureId> &measures, QDate start)
{
    return m_store->transact(OpKind::SetStart, [&](Transaction &transaction) {
        return editAll(transaction, tasks, measures, [&](auto &row) { row.startDate = start; });
    });
}

Result<> Workspace::setSummarising(const std::vector<TaskId> &tasks, AgencyId agency)
{
    return m_store->transact(OpKind::SetSummarising, [&](Transaction &transaction) -> Result<> {
        if (agency.isValid()) {
            if (const auto there = transaction.need<Agency>(agency, Reason::AgencyUnknown); !there)
                return there.error();
        }
        for (const TaskId id : tasks)
            QD_TRY(editRow<Task>(
                transaction, id, Reason::TaskUnknown, [&](Task &task) { task.summarisingId = agency; }));
        return {};
    });
}

Result<> Workspace::setState(
    const std::vector<MeasureId> &measures, WorkState state, QDate on, const QString &basis)
{
    return m_store->transact(OpKind::SetState, [&](Transaction &transaction) -> Result<> {
        const auto edit = [&](Measure &measure) {
            measure.state = state;
            measure.stateOn = on.isValid() ? on : transaction.today();
            measure.stateBy = transaction.user();
            measure.stateBasis = basis;
        };
        return editAll(transaction, {}, measures, [&](auto &row) {
            if constexpr (requires { row.stateBasis; })
                edit(row);
        });
    });
}

Result<> Workspace::setBlocked(MeasureId measure, bool blocked, const QString &reason)
{
    return m_store->transact(OpKind::SetState, [&](Transaction &transaction) {
        return editRow<Measure>(transaction, measure, Reason::MeasureUnknown, [&](Measure &row) {
            row.blocked = blocked;
            row.blockedReason = blocked ? reason : QString();
        });
    });
}

Result<> Workspace::pasteCells(const std::vector<PastedCell> &cells)
{
    return m_store->transact(OpKind::PasteColumn, [&](Transaction &transaction) -> Result<> {
        for (const PastedCell &cell : cells) {
            const auto edit = [&](auto &row) { applyCell(cell, row); };
            if (cell.measureId.isValid())
                QD_TRY(editRow<Measure>(transaction, cell.measureId, Reason::MeasureUnknown, edit));
            else
                QD_TRY(editRow<Task>(transaction, cell.taskId, Reason::TaskUnknown, edit));
        }
        return {};
    });
}

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/measures/measureverbs.h"

#include "base/reasons/rulereason.h"
#include "storage/planqueries.h"
#include "workspace/door/transaction.h"
#include "workspace/door/workspacestore.h"
#include "workspace/tasks/ordering.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

Error lastMeasure(const Task &task)
{
    return {ErrorCode::Invalid, RuleReason::LastMeasure, {}, {{u"name"_s, task.title}}};
}

/// A task that loses measures keeps at least one.
Result<> checkTaskKeepsOne(Transaction &transaction, TaskId id)
{
    const auto task = transaction.need<Task>(id, RuleReason::TaskUnknown);
    if (!task)
        return task.error();
    const auto left = measuresInOrder(transaction.db(), id);
    if (!left)
        return left.error();
    const bool any = std::any_of(left->begin(), left->end(), [](const Measure &m) { return !m.removed; });
    return any || task->removed ? Result<>() : lastMeasure(*task);
}

/// What hangs on a measure besides reports and its state is repeated on the one split off it.
Result<> copyDuties(Transaction &transaction, MeasureId from, MeasureId to)
{
    const auto parties = Repo<Party>(transaction.db()).by("measure_id"_L1, from.value);
    if (!parties)
        return parties.error();
    for (Party party : *parties) {
        party.id = {};
        party.measureId = to;
        QD_TRY(transaction.insert(party));
    }
    const auto exemptions = Repo<Exemption>(transaction.db()).by("measure_id"_L1, from.value);
    if (!exemptions)
        return exemptions.error();
    for (Exemption exemption : *exemptions) {
        exemption.id = {};
        exemption.measureId = to;
        QD_TRY(transaction.insert(exemption));
    }
    const auto acts = Repo<Act>(transaction.db()).by("measure_id"_L1, from.value);
    if (!acts)
        return acts.error();
    for (Act act : *acts) {
        if (act.kind != ActKind::Deadline)
            continue;
        act.id = {};
        act.measureId = to;
        QD_TRY(transaction.insert(act));
    }
    return {};
}

/// Parties of a measure, acts on it and its files go with it to another task; their task is that of the
/// measure.
Result<> moveWhatHangsOn(Transaction &transaction, MeasureId measure, TaskId task)
{
    const auto parties = Repo<Party>(transaction.db()).by("measure_id"_L1, measure.value);
    if (!parties)
        return parties.error();
    for (const Party &party : *parties) {
        Party after = party;
        after.taskId = task;
        QD_TRY(transaction.update(party, after));
    }
    const auto acts = Repo<Act>(transaction.db()).by("measure_id"_L1, measure.value);
    if (!acts)
        return acts.error();
    for (const Act &act : *acts) {
        Act after = act;
        after.taskId = task;
        QD_TRY(transaction.update(act, after));
    }
    const auto files = Repo<Evidence>(transaction.db()).by("measure_id"_L1, measure.value);
    if (!files)
        return files.error();
    for (const Evidence &file : *files) {
        Evidence after = file;
        after.taskId = task;
        QD_TRY(transaction.update(file, after));
    }
    return {};
}

} // namespace

Result<> editMeasure(Workspace &workspace, const Measure &seen, const Measure &wanted)
{
    if (wanted.text.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, RuleReason::TextMissing, {}, {}};
    return workspace.store().transact(OpKind::EditMeasure, [&](Transaction &transaction) -> Result<> {
        const auto before = transaction.need<Measure>(seen.id, RuleReason::MeasureUnknown);
        if (!before)
            return before.error();
        Measure edited = seen;
        edited.text = wanted.text;
        edited.deadlinePhrase = wanted.deadlinePhrase;
        edited.deadlineDate = wanted.deadlineDate;
        edited.startDate = wanted.startDate;
        return transaction.updateMerged(seen, edited, *before);
    });
}

Result<MeasureId> addMeasure(Workspace &workspace, TaskId task, const QString &text, int place)
{
    if (text.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, RuleReason::TextMissing, {}, {}};
    Measure measure;
    measure.taskId = task;
    measure.text = text.trimmed();
    QD_TRY(workspace.store().transact(OpKind::AddMeasure, [&](Transaction &transaction) -> Result<> {
        if (const auto home = transaction.need<Task>(task, RuleReason::TaskUnknown); !home)
            return home.error();
        QD_TRY(makeRoomForMeasure(transaction, measure, place));
        return transaction.insert(measure);
    }));
    return measure.id;
}

Result<> moveMeasure(Workspace &workspace, MeasureId measure, TaskId task, int place)
{
    return workspace.store().transact(OpKind::MoveMeasure, [&](Transaction &transaction) -> Result<> {
        const auto before = transaction.need<Measure>(measure, RuleReason::MeasureUnknown);
        if (!before)
            return before.error();
        const auto from = transaction.need<Task>(before->taskId, RuleReason::TaskUnknown);
        const auto to = transaction.need<Task>(task, RuleReason::TaskUnknown);
        if (!from || !to)
            return !from ? from.error() : to.error();
        if (from->planId != to->planId)
            return Error{ErrorCode::Invalid, RuleReason::TaskUnknown, u"task of another plan"_s, {}};
        QD_TRY(reorderMeasure(transaction, *before, task, place));
        if (from->id == to->id)
            return {};
        QD_TRY(moveWhatHangsOn(transaction, measure, task));
        return checkTaskKeepsOne(transaction, from->id);
    });
}

Result<MeasureId> splitMeasure(Workspace &workspace, MeasureId measure, qsizetype at)
{
    Measure second;
    QD_TRY(workspace.store().transact(OpKind::SplitMeasure, [&](Transaction &transaction) -> Result<> {
        const auto before = transaction.need<Measure>(measure, RuleReason::MeasureUnknown);
        if (!before)
            return before.error();
        const QString head = before->text.left(at).trimmed();
        const QString tail = before->text.mid(at).trimmed();
        const bool inside = at > 0 && at < before->text.size() && !before->text[at].isLowSurrogate();
        if (!inside || head.isEmpty() || tail.isEmpty())
            return Error{ErrorCode::Invalid, RuleReason::SplitImpossible, {}, {}};
        Measure first = *before;
        first.text = head;
        second.taskId = before->taskId;
        second.text = tail;
        second.deadlinePhrase = before->deadlinePhrase;
        second.deadlineDate = before->deadlineDate;
        second.startDate = before->startDate;
        QD_TRY(transaction.update(*before, first));
        const auto siblings = measuresInOrder(transaction.db(), before->taskId);
        if (!siblings)
            return siblings.error();
        const auto place = std::count_if(siblings->begin(), siblings->end(),
            [&](const Measure &m) { return !m.removed && m.position <= before->position; });
        QD_TRY(makeRoomForMeasure(transaction, second, static_cast<int>(place)));
        QD_TRY(transaction.insert(second));
        return copyDuties(transaction, measure, second.id);
    }));
    return second.id;
}

Result<> deleteMeasures(Workspace &workspace, const std::vector<MeasureId> &measures)
{
    return workspace.store().transact(OpKind::DeleteMeasure, [&](Transaction &transaction) -> Result<> {
        std::set<TaskId> tasks;
        for (const MeasureId id : measures) {
            const auto before = transaction.need<Measure>(id, RuleReason::MeasureUnknown);
            if (!before)
                return before.error();
            Measure after = *before;
            after.removed = true;
            QD_TRY(transaction.update(*before, after));
            tasks.insert(before->taskId);
        }
        for (const TaskId task : tasks)
            QD_TRY(checkTaskKeepsOne(transaction, task));
        return {};
    });
}

} // namespace qd

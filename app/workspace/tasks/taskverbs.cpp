// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/tasks/taskverbs.h"

#include "base/reasons/rulereason.h"
#include "domain/plan/wholemeasure.h"
#include "storage/planqueries.h"
#include "storage/progressqueries.h"
#include "workspace/door/transaction.h"
#include "workspace/door/workspacestore.h"
#include "workspace/tasks/ordering.h"
#include "workspace/tasks/taskwording.h"

#include <set>

using namespace Qt::StringLiterals;

namespace qd
{

Result<> editTask(Workspace &workspace, const Task &seen, const Task &wanted)
{
    if (wanted.title.trimmed().isEmpty() && wanted.text.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, RuleReason::TextMissing, {}, {}};
    return workspace.store().transact(OpKind::EditTask, [&](Transaction &transaction) -> Result<> {
        const auto before = transaction.need<Task>(seen.id, RuleReason::TaskUnknown);
        if (!before)
            return before.error();
        Task edited = wanted;
        edited.id = seen.id;
        edited.planId = seen.planId;
        edited.sectionId = seen.sectionId;
        edited.position = seen.position;
        edited.removed = seen.removed;
        const auto after = merged(seen, edited, *before);
        return after ? rewordTask(transaction, *before, *after) : Result<>(after.error());
    });
}

Result<TaskId> addTask(
    Workspace &workspace, SectionId section, const QString &number, const QString &title, const QString &text)
{
    if (title.trimmed().isEmpty() && text.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, RuleReason::TextMissing, {}, {}};
    Task task;
    task.sectionId = section;
    task.number = number.trimmed();
    task.title = title.trimmed();
    task.text = text.trimmed();
    QD_TRY(workspace.store().transact(OpKind::AddTask, [&](Transaction &transaction) -> Result<> {
        const auto home = transaction.need<Section>(section, RuleReason::TaskUnknown);
        if (!home)
            return home.error();
        task.planId = home->planId;
        QD_TRY(makeRoomForTask(transaction, task));
        QD_TRY(transaction.insert(task));
        Measure measure;
        measure.taskId = task.id;
        measure.text = wordingOf(task);
        return transaction.insert(measure);
    }));
    return task.id;
}

Result<> moveTask(Workspace &workspace, TaskId task, SectionId section, int place)
{
    return workspace.store().transact(OpKind::MoveTask, [&](Transaction &transaction) -> Result<> {
        const auto before = transaction.need<Task>(task, RuleReason::TaskUnknown);
        if (!before)
            return before.error();
        const auto home = transaction.need<Section>(section, RuleReason::TaskUnknown);
        if (!home)
            return home.error();
        if (home->planId != before->planId)
            return Error{ErrorCode::Invalid, RuleReason::TaskUnknown, u"section of another plan"_s, {}};
        return reorderTask(transaction, *before, section, place);
    });
}

Result<> deleteTasks(Workspace &workspace, const std::vector<TaskId> &tasks)
{
    return workspace.store().transact(OpKind::DeleteTask, [&](Transaction &transaction) -> Result<> {
        for (const TaskId id : tasks) {
            const auto before = transaction.need<Task>(id, RuleReason::TaskUnknown);
            if (!before)
                return before.error();
            Task after = *before;
            after.removed = true;
            QD_TRY(transaction.update(*before, after));
        }
        return {};
    });
}

Result<int> progressCount(
    const Workspace &workspace, const std::vector<TaskId> &tasks, const std::vector<MeasureId> &measures)
{
    const auto state = workspace.oneState();
    Database &db = workspace.store().db();
    std::set<MeasureId> all(measures.begin(), measures.end());
    for (const TaskId task : tasks) {
        const auto own = measuresInOrder(db, task);
        if (!own)
            return own.error();
        for (const Measure &measure : *own)
            all.insert(measure.id);
    }
    int count = 0;
    for (const MeasureId measure : all) {
        const auto reports = progressCountOf(db, measure);
        if (!reports)
            return reports.error();
        count += *reports;
    }
    return count;
}

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
// 临时任务: a task that came during the year.
#include "workspace/supervision/decisionverbs.h"

#include "base/reasons/rulereason.h"
#include "base/reasons/supervisionreason.h"
#include "domain/plan/wholemeasure.h"
#include "storage/planqueries.h"
#include "workspace/door/workspacestore.h"
#include "workspace/supervision/actwriting.h"
#include "workspace/tasks/ordering.h"
#include "workspace/tasks/presentplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr QStringView numberPrefix = u"临";

/// The section of the extra tasks, made behind the others where there is none yet.
Result<Section> extraSection(Transaction &transaction, PlanId plan)
{
    const auto sections = sectionsInOrder(transaction.db(), plan);
    if (!sections)
        return sections.error();
    for (const Section &section : *sections) {
        if (section.title == extraSectionTitle() && section.number.isEmpty())
            return section;
    }
    Section section;
    section.planId = plan;
    section.position = sections->empty() ? 0 : sections->back().position + 1;
    section.title = extraSectionTitle();
    QD_TRY(transaction.insert(section));
    return section;
}

/// One more than the highest that was given, those of deleted ones too: a number is never used for another task.
QString nextNumber(const std::vector<Task> &tasks)
{
    int highest = 0;
    for (const Task &task : tasks) {
        if (task.extra && task.number.startsWith(numberPrefix))
            highest = std::max(highest, task.number.mid(numberPrefix.size()).toInt());
    }
    return numberPrefix.toString() + QString::number(highest + 1);
}

} // namespace

QString extraSectionTitle()
{
    return u"临时任务"_s;
}

Result<TaskId> addExtraTask(Workspace &workspace, const ExtraTaskInput &input)
{
    if (input.title.trimmed().isEmpty() && input.text.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, RuleReason::TextMissing, {}, {}};
    if (input.source.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, SupervisionReason::SourceMissing, {}, {}};
    Task task;
    QD_TRY(workspace.store().transact(OpKind::AddExtraTask, [&](Transaction &transaction) -> Result<> {
        if (const auto plan = presentPlan(transaction, input.plan); !plan)
            return plan.error();
        const auto day = dayOfAct(transaction, input.on);
        if (!day)
            return day.error();
        const auto section = extraSection(transaction, input.plan);
        if (!section)
            return section.error();
        const auto tasks = tasksInOrder(transaction.db(), input.plan);
        if (!tasks)
            return tasks.error();
        task.planId = input.plan;
        task.sectionId = section->id;
        task.number = nextNumber(*tasks);
        task.title = input.title.trimmed();
        task.text = input.text.trimmed();
        task.source = input.source.trimmed();
        task.deadlinePhrase = input.deadline.phrase;
        task.deadlineDate = input.deadline.date;
        task.startDate = *day;
        task.fromDay = *day;
        task.extra = true;
        task.counted = input.counted;
        QD_TRY(makeRoomForTask(transaction, task));
        QD_TRY(transaction.insert(task));
        Measure measure;
        measure.taskId = task.id;
        measure.text = wordingOf(task);
        QD_TRY(transaction.insert(measure));
        int position = 0;
        for (const ExtraTaskInput::Who &who : input.parties) {
            const auto agency = transaction.need<Agency>(who.agency, RuleReason::AgencyUnknown);
            if (!agency)
                return agency.error();
            Party party;
            party.taskId = task.id;
            party.agencyId = who.agency;
            party.role = who.role;
            party.position = position++;
            party.printedName = agency->shortName;
            QD_TRY(transaction.insert(party));
        }
        return {};
    }));
    return task.id;
}

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/supervision/supervisionverbs.h"

#include "base/reasons/rulereason.h"
#include "base/reasons/supervisionreason.h"
#include "workspace/door/workspacestore.h"
#include "workspace/supervision/actwriting.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

Error textMissing()
{
    return {ErrorCode::Invalid, RuleReason::TextMissing, {}, {}};
}

/// An act that follows one of that kind.
Result<ActId> follow(Workspace &workspace, OpKind op, ActId first, ActKind of, Reason otherKind, Act next, QDate on)
{
    if (next.text.trimmed().isEmpty())
        return textMissing();
    ActId id;
    QD_TRY(workspace.store().transact(op, [&](Transaction &transaction) -> Result<> {
        const auto before = needAct(transaction, first);
        if (!before)
            return before.error();
        if (before->kind != of)
            return Error{ErrorCode::Invalid, otherKind, {}, {{u"value"_s, QString::number(first.value)}}};
        next.planId = before->planId;
        next.taskId = before->taskId;
        next.measureId = before->measureId;
        next.agencyId = before->agencyId;
        next.followsId = first;
        const auto written = writeAct(transaction, next, on);
        if (!written)
            return written.error();
        id = *written;
        return {};
    }));
    return id;
}

/// The wording before an adjustment comes back, where the text is still what it made it.
Result<> takeAdjustmentBack(Transaction &transaction, const Act &act)
{
    const auto changed = [] {
        return Error{ErrorCode::Conflict, RuleReason::RowChangedMeanwhile, u"the adjusted text was changed"_s, {}};
    };
    if (act.measureId.isValid()) {
        const auto measure = transaction.need<Measure>(act.measureId, RuleReason::MeasureUnknown);
        if (!measure)
            return measure.error();
        if (measure->text != act.text)
            return changed();
        Measure after = *measure;
        after.text = act.formerText;
        return transaction.update(*measure, after);
    }
    const auto task = transaction.need<Task>(act.taskId, RuleReason::TaskUnknown);
    if (!task)
        return task.error();
    if (task->text != act.text)
        return changed();
    Task after = *task;
    after.text = act.formerText;
    return transaction.update(*task, after);
}

bool wentAlong(const Act &adjustment, const Act &other)
{
    return other.id != adjustment.id && other.onDay == adjustment.onDay && other.reason == adjustment.reason
        && other.basis == adjustment.basis;
}

/// What adjustMeasure() wrote along with an adjustment goes with it: the state 已调整, and the same adjustment of the task where
/// the measure is the whole of it.
Result<> removeCompanions(Transaction &transaction, const Act &adjustment)
{
    const auto ofTask = Repo<Act>(transaction.db()).by("task_id"_L1, adjustment.taskId.value);
    if (!ofTask)
        return ofTask.error();
    for (const Act &other : *ofTask) {
        if (!wentAlong(adjustment, other))
            continue;
        const bool isState = other.kind == ActKind::State && other.state == WorkState::Adjusted
            && other.measureId == adjustment.measureId;
        const bool isOfTask
            = other.kind == ActKind::Adjustment && !other.measureId.isValid() && other.text == adjustment.text;
        if (isOfTask)
            QD_TRY(takeAdjustmentBack(transaction, other));
        if (isState || isOfTask)
            QD_TRY(transaction.remove(other));
    }
    return {};
}

/// A measure that ended with it goes on.
Result<> takeTerminationBack(Transaction &transaction, const Act &act)
{
    const auto measure = transaction.need<Measure>(act.measureId, RuleReason::MeasureUnknown);
    if (!measure)
        return measure.error();
    Measure after = *measure;
    after.untilDay = {};
    return transaction.update(*measure, after);
}

} // namespace

Result<std::vector<ActId>> remind(Workspace &workspace, PlanId plan, const std::vector<ReminderInput> &reminders)
{
    if (reminders.empty())
        return Error{ErrorCode::Invalid, SupervisionReason::NothingToRemind, {}, {}};
    std::vector<ActId> ids;
    QD_TRY(workspace.store().transact(OpKind::Remind, [&](Transaction &transaction) -> Result<> {
        for (const ReminderInput &reminder : reminders) {
            auto act = reminder.measure.isValid() ? actAbout(transaction, TaskId{}, reminder.measure)
                                                  : actAbout(transaction, plan);
            if (!act)
                return act.error();
            if (const auto agency = transaction.need<Agency>(reminder.agency, RuleReason::AgencyUnknown); !agency)
                return agency.error();
            act->kind = ActKind::Reminder;
            act->agencyId = reminder.agency;
            act->period = reminder.period;
            act->channel = reminder.channel;
            act->slip = reminder.slip;
            act->text = reminder.text.trimmed();
            act->dueOn = reminder.dueOn;
            const auto id = writeAct(transaction, *act, reminder.on);
            if (!id)
                return id.error();
            ids.push_back(*id);
        }
        return {};
    }));
    return ids;
}

Result<ActId> recordAnswer(Workspace &workspace, ActId reminder, const QString &text, QDate on)
{
    Act answer;
    answer.kind = ActKind::Answer;
    answer.text = text.trimmed();
    return follow(workspace, OpKind::RecordAnswer, reminder, ActKind::Reminder, SupervisionReason::NotAReminder,
        answer, on);
}

Result<ActId> instruct(Workspace &workspace, const InstructionInput &instruction)
{
    if (instruction.text.trimmed().isEmpty())
        return textMissing();
    if (instruction.leader.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, SupervisionReason::LeaderMissing, {}, {}};
    ActId id;
    QD_TRY(workspace.store().transact(OpKind::Instruct, [&](Transaction &transaction) -> Result<> {
        auto act = actAbout(transaction, instruction.task, instruction.measure);
        if (!act)
            return act.error();
        QD_TRY(needAgency(transaction, instruction.agency));
        const auto day = dayOfAct(transaction, instruction.on);
        if (!day)
            return day.error();
        if (instruction.dueOn.isValid() && instruction.dueOn < *day)
            return Error{ErrorCode::Invalid, RuleReason::DateOrder, {}, {}};
        act->kind = ActKind::Instruction;
        act->agencyId = instruction.agency;
        act->text = instruction.text.trimmed();
        act->person = instruction.leader.trimmed();
        act->basis = instruction.basis.trimmed();
        act->dueOn = instruction.dueOn;
        const auto written = writeAct(transaction, *act, *day);
        if (!written)
            return written.error();
        id = *written;
        return {};
    }));
    return id;
}

Result<ActId> followUp(Workspace &workspace, ActId instruction, const QString &text, bool settled, QDate on)
{
    Act act;
    act.kind = ActKind::FollowUp;
    act.text = text.trimmed();
    act.settled = settled;
    return follow(workspace, OpKind::FollowUp, instruction, ActKind::Instruction,
        SupervisionReason::NotAnInstruction, act, on);
}

Result<ActId> recordContact(Workspace &workspace, const ContactInput &contact)
{
    if (contact.text.trimmed().isEmpty())
        return textMissing();
    ActId id;
    QD_TRY(workspace.store().transact(OpKind::RecordContact, [&](Transaction &transaction) -> Result<> {
        auto act = actAbout(transaction, contact.plan);
        if (!act)
            return act.error();
        if (const auto agency = transaction.need<Agency>(contact.agency, RuleReason::AgencyUnknown); !agency)
            return agency.error();
        act->kind = ActKind::Contact;
        act->agencyId = contact.agency;
        act->channel = contact.channel;
        act->person = contact.person.trimmed();
        act->text = contact.text.trimmed();
        const auto written = writeAct(transaction, *act, contact.on);
        if (!written)
            return written.error();
        id = *written;
        return {};
    }));
    return id;
}

Result<ActId> recordSealedCopy(
    Workspace &workspace, PlanId plan, AgencyId agency, const Period &period, QDate on)
{
    if (!period.isValid())
        return Error{ErrorCode::Invalid, RuleReason::PeriodMalformed, {}, {}};
    ActId id;
    QD_TRY(workspace.store().transact(OpKind::RecordSealedCopy, [&](Transaction &transaction) -> Result<> {
        auto act = actAbout(transaction, plan);
        if (!act)
            return act.error();
        if (const auto there = transaction.need<Agency>(agency, RuleReason::AgencyUnknown); !there)
            return there.error();
        const auto day = dayOfAct(transaction, on);
        if (!day)
            return day.error();
        const auto earlier = Repo<Act>(transaction.db()).by("agency_id"_L1, agency.value);
        if (!earlier)
            return earlier.error();
        for (const Act &other : *earlier) {
            if (other.kind != ActKind::SealedCopy || other.planId != plan || other.period != period)
                continue;
            Act corrected = other;
            corrected.onDay = *day;
            corrected.by = transaction.user();
            id = other.id;
            return transaction.update(other, corrected);
        }
        act->kind = ActKind::SealedCopy;
        act->agencyId = agency;
        act->period = period;
        const auto written = writeAct(transaction, *act, *day);
        if (!written)
            return written.error();
        id = *written;
        return {};
    }));
    return id;
}

Result<> editAct(Workspace &workspace, const Act &seen, const Act &wanted)
{
    return workspace.store().transact(OpKind::EditAct, [&](Transaction &transaction) -> Result<> {
        const auto present = needAct(transaction, seen.id);
        if (!present)
            return present.error();
        Act edited = seen; // what it established stays
        edited.agencyId = wanted.agencyId;
        edited.text = seen.kind == ActKind::Adjustment ? seen.text : wanted.text;
        edited.reason = wanted.reason;
        edited.basis = wanted.basis;
        edited.person = wanted.person;
        edited.channel = wanted.channel;
        edited.slip = wanted.slip;
        edited.dueOn = wanted.dueOn;
        edited.settled = wanted.settled;
        QD_TRY(needAgency(transaction, edited.agencyId));
        return transaction.updateMerged(seen, edited, *present);
    });
}

Result<> removeAct(Workspace &workspace, ActId id)
{
    return workspace.store().transact(OpKind::RemoveAct, [&](Transaction &transaction) -> Result<> {
        const auto act = needAct(transaction, id);
        if (!act)
            return act.error();
        const auto following = Repo<Act>(transaction.db()).by("follows_id"_L1, id.value);
        if (!following)
            return following.error();
        const auto attached = Repo<Evidence>(transaction.db()).by("act_id"_L1, id.value);
        if (!attached)
            return attached.error();
        if (!following->empty() || !attached->empty())
            return Error{ErrorCode::Conflict, SupervisionReason::ActIsFollowed, {}, {}};
        if (act->kind == ActKind::Adjustment) {
            QD_TRY(takeAdjustmentBack(transaction, *act));
            if (act->measureId.isValid())
                QD_TRY(removeCompanions(transaction, *act));
        }
        if (act->kind == ActKind::Termination)
            QD_TRY(takeTerminationBack(transaction, *act));
        return transaction.remove(*act);
    });
}

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/door/workspace.h"

// What the office does in the course of the year beside the plan itself: it reminds, records instructions and contacts. Each is
// one transaction, one audit entry and one undo step, and ends with exactly one changed(). What is dated: an invalid `on` is
// today; a day to come is refused (ActAhead).
namespace qd
{

/// 催办 of one agency, about one measure or about all that it owes.
struct ReminderInput {
    AgencyId agency;
    MeasureId measure; ///< 0: all that it owes of the period
    Period period; ///< of which reports are missing; none: it is about a deadline
    QDate on;
    Channel channel = Channel::None;
    Slip slip = Slip::None;
    QString text; ///< as it was sent or said
    QDate dueOn; ///< to be answered by; null = nothing said
};
/// All of them in one step; the acts in the same order. Errors: NothingToRemind where there is none, AgencyUnknown,
/// MeasureUnknown, PlanUnknown.
Result<std::vector<ActId>> remind(Workspace &workspace, PlanId plan, const std::vector<ReminderInput> &reminders);
/// What the agency said to a reminder. Errors: ActUnknown, NotAReminder, TextMissing.
Result<ActId> recordAnswer(Workspace &workspace, ActId reminder, const QString &text, QDate on = {});

/// 领导批示 on a task, or on one measure of it.
struct InstructionInput {
    TaskId task;
    MeasureId measure; ///< 0: on the whole task
    AgencyId agency; ///< to whom; 0: to all who answer
    QString text;
    QString leader;
    QString basis; ///< on which paper it stands; may be empty
    QDate on;
    QDate dueOn; ///< 办理期限; null = none
};
/// Errors: TextMissing, LeaderMissing, DateOrder where it is due before it was given, TaskUnknown, MeasureUnknown.
Result<ActId> instruct(Workspace &workspace, const InstructionInput &instruction);
/// 落实情况: what was done on it; `settled` ends it. Errors: ActUnknown, NotAnInstruction, TextMissing.
Result<ActId> followUp(Workspace &workspace, ActId instruction, const QString &text, bool settled, QDate on = {});

/// 联系记录: with whom at the agency, how, and what was said.
struct ContactInput {
    PlanId plan;
    AgencyId agency;
    Channel channel = Channel::Phone;
    QString person;
    QString text;
    QDate on;
};
/// Errors: TextMissing, AgencyUnknown, PlanUnknown.
Result<ActId> recordContact(Workspace &workspace, const ContactInput &contact);
/// 盖章件: the sealed copy of the agency's reports of a period came in. A second time corrects the day.
Result<ActId> recordSealedCopy(
    Workspace &workspace, PlanId plan, AgencyId agency, const Period &period, QDate on = {});

/// Corrects words, persons, days to answer by and channel of an act that was typed wrongly. What it established (state, day it
/// holds from, deadline, kind, what it is about) stays: that is taken away and entered anew. Errors: ActUnknown,
/// FieldChangedMeanwhile.
Result<> editAct(Workspace &workspace, const Act &seen, const Act &wanted);
/// Takes away an act that was entered by mistake; of an Adjustment the wording before comes back, and what was written along
/// with it (the state 已调整, the wording of a task that is its own measure) goes too. Errors: ActUnknown, ActIsFollowed; RowChangedMeanwhile where the adjusted text was changed since.
Result<> removeAct(Workspace &workspace, ActId act);

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counts/supervisioncounts.h"

#include <algorithm>

namespace qd
{
namespace
{

/// The first that follows the act up to the day and is of that kind; nullptr: none.
const Act *followedBy(const PlanBook &book, const Act &act, ActKind kind, QDate day)
{
    for (const Act *next : book.actsAfter(act.id)) {
        if (next->kind == kind && next->onDay <= day)
            return next;
    }
    return nullptr;
}

bool isSettled(const PlanBook &book, const Act &instruction, QDate day)
{
    const auto after = book.actsAfter(instruction.id);
    return std::any_of(after.begin(), after.end(), [day](const Act *next) {
        return next->kind == ActKind::FollowUp && next->settled && next->onDay <= day;
    });
}

ActStanding standingOfInstruction(const PlanBook &book, const Act &act, QDate day)
{
    if (isSettled(book, act, day))
        return ActStanding::Settled;
    return act.dueOn.isValid() && act.dueOn < day ? ActStanding::Overdue : ActStanding::Open;
}

ActStanding standingOfExtension(const PlanBook &book, const Act &act, QDate day)
{
    if (followedBy(book, act, ActKind::Deadline, day))
        return ActStanding::Granted;
    return followedBy(book, act, ActKind::Refusal, day) ? ActStanding::Refused : ActStanding::Waiting;
}

} // namespace

ActStanding actStandingOf(const PlanBook &book, const Act &act, QDate day)
{
    switch (act.kind) {
    case ActKind::Instruction:
        return standingOfInstruction(book, act, day);
    case ActKind::Extension:
        return standingOfExtension(book, act, day);
    case ActKind::Reminder:
        return followedBy(book, act, ActKind::Answer, day) ? ActStanding::Answered : ActStanding::Unanswered;
    case ActKind::State:
    case ActKind::Blocked:
    case ActKind::Deadline:
    case ActKind::Adjustment:
    case ActKind::Termination:
    case ActKind::Answer:
    case ActKind::FollowUp:
    case ActKind::Refusal:
    case ActKind::Contact:
    case ActKind::SealedCopy:
        break;
    }
    return ActStanding::Plain;
}

bool isOpen(ActStanding standing)
{
    return standing == ActStanding::Open || standing == ActStanding::Overdue
        || standing == ActStanding::Waiting || standing == ActStanding::Unanswered;
}

bool isCompanion(const PlanBook &book, const Act &act)
{
    const auto adjusts = [&act](const Act *other) {
        return other->kind == ActKind::Adjustment && other->onDay == act.onDay && other->reason == act.reason
            && other->basis == act.basis;
    };
    if (act.kind == ActKind::State && act.state == WorkState::Adjusted && act.measureId.isValid()) {
        const auto others = book.actsOn(act.measureId);
        return std::any_of(others.begin(), others.end(), adjusts);
    }
    if (act.kind != ActKind::Adjustment || act.measureId.isValid())
        return false;
    for (const Measure *measure : book.measuresOf(act.taskId)) {
        const auto others = book.actsOn(measure->id);
        if (std::any_of(others.begin(), others.end(),
                [&](const Act *other) { return adjusts(other) && other->text == act.text; }))
            return true;
    }
    return false;
}

std::vector<const Act *> listedActs(const PlanBook &book, QDate day)
{
    std::vector<const Act *> all;
    for (const Act *act : book.acts()) {
        if (act->onDay <= day && !isCompanion(book, *act))
            all.push_back(act);
    }
    return all;
}

std::vector<OpenInstruction> openInstructions(const PlanBook &book, QDate day)
{
    std::vector<OpenInstruction> all;
    for (const Act *act : book.acts()) {
        if (act->kind != ActKind::Instruction || act->onDay > day || isSettled(book, *act, day))
            continue;
        OpenInstruction open{act};
        for (const Act *next : book.actsAfter(act->id))
            open.lastFollowUp
                = next->kind == ActKind::FollowUp && next->onDay <= day ? next : open.lastFollowUp;
        if (act->dueOn.isValid())
            open.overdueDays = static_cast<int>(std::max<qint64>(0, act->dueOn.daysTo(day)));
        all.push_back(open);
    }
    std::stable_sort(all.begin(), all.end(), [](const OpenInstruction &a, const OpenInstruction &b) {
        if (a.act->dueOn.isValid() != b.act->dueOn.isValid())
            return a.act->dueOn.isValid();
        return a.act->dueOn < b.act->dueOn;
    });
    return all;
}

bool isAskedLate(const PlanBook &book, const Act &extension)
{
    const Measure *measure = book.measure(extension.measureId);
    const Task *task = book.task(extension.taskId);
    const QDate before = extension.onDay.addDays(-1); // the decision may have come on the same day
    const Deadline held = measure ? book.deadlineOf(*measure, before)
        : task                    ? book.deadlineOf(*task, before)
                                  : Deadline();
    return held.date.isValid() && held.date < extension.onDay;
}

std::vector<UndecidedExtension> undecidedExtensions(const PlanBook &book, QDate day)
{
    std::vector<UndecidedExtension> all;
    for (const Act *act : book.acts()) {
        if (act->kind == ActKind::Extension && act->onDay <= day
            && standingOfExtension(book, *act, day) == ActStanding::Waiting)
            all.push_back({act, isAskedLate(book, *act)});
    }
    return all;
}

int extensionsOf(const PlanBook &book, const Measure &measure, QDate day)
{
    const auto granted = [&](const std::vector<const Act *> &acts) {
        return std::count_if(acts.begin(), acts.end(), [&](const Act *act) {
            return act->kind == ActKind::Extension && act->onDay <= day
                && standingOfExtension(book, *act, day) == ActStanding::Granted;
        });
    };
    return static_cast<int>(granted(book.actsOn(measure.id)) + granted(book.actsOn(measure.taskId)));
}

std::vector<ReminderCount> remindersByAgency(const PlanBook &book, QDate day)
{
    QHash<qint64, ReminderCount> of;
    for (const Act *act : book.acts()) {
        if (act->kind != ActKind::Reminder || act->onDay > day)
            continue;
        ReminderCount &count = of[act->agencyId.value];
        count.agency = act->agencyId;
        ++count.reminders;
        count.answered += actStandingOf(book, *act, day) == ActStanding::Answered ? 1 : 0;
        count.lastOn = act->onDay;
    }
    std::vector<ReminderCount> all;
    for (const Agency *agency : book.agencies().inOrder()) {
        if (of.contains(agency->id.value))
            all.push_back(of.value(agency->id.value));
    }
    return all;
}

} // namespace qd

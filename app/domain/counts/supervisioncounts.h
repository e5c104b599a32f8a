// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/planbook.h"

// How the acts of the office stand on a day, by acts dated up to it: page, command line and papers ask here.
namespace qd
{

/// 办理状态: how far an act that waits for something has come.
enum class ActStanding {
    Plain, ///< nothing follows from it
    Open, ///< 未落实: an instruction without a follow-up that settles it
    Overdue, ///< 逾期未落实: the same, and its day has passed
    Settled, ///< 已落实
    Waiting, ///< 待批: an extension that was neither granted nor refused
    Granted, ///< 已同意
    Refused, ///< 不同意
    Unanswered, ///< 未回复: a reminder
    Answered ///< 已回复
};
constexpr const char *keyText(ActStanding value)
{
    switch (value) {
    case ActStanding::Plain:
        return "plain";
    case ActStanding::Open:
        return "open";
    case ActStanding::Overdue:
        return "overdue";
    case ActStanding::Settled:
        return "settled";
    case ActStanding::Waiting:
        return "waiting";
    case ActStanding::Granted:
        return "granted";
    case ActStanding::Refused:
        return "refused";
    case ActStanding::Unanswered:
        return "unanswered";
    case ActStanding::Answered:
        return "answered";
    }
    return nullptr;
}
/// `act` is one of the book's, dated on the day or before.
ActStanding actStandingOf(const PlanBook &book, const Act &act, QDate day);
/// Whether it waits for the office or an agency: Open, Overdue, Waiting, Unanswered.
bool isOpen(ActStanding standing);

/// An act that was only written along with another one: the state 已调整 of an adjustment, and the adjustment
/// of the task as a whole beside that of its only measure. Lists leave it out.
bool isCompanion(const PlanBook &book, const Act &act);
/// Acts dated up to the day without companions, oldest day first.
std::vector<const Act *> listedActs(const PlanBook &book, QDate day);

struct OpenInstruction {
    const Act *act = nullptr;
    const Act *lastFollowUp = nullptr; ///< nullptr: none yet
    int overdueDays = 0; ///< its day passed so many days ago
};
/// Those with the nearest day first, those without a day last.
std::vector<OpenInstruction> openInstructions(const PlanBook &book, QDate day);

struct UndecidedExtension {
    const Act *act = nullptr;
    bool askedLate = false; ///< 逾期申请: asked after the deadline that held then
};
/// Oldest first.
std::vector<UndecidedExtension> undecidedExtensions(const PlanBook &book, QDate day);
/// Whether an extension was asked for after the deadline that held on its day.
bool isAskedLate(const PlanBook &book, const Act &extension);
/// 延期次数: how many extensions of the measure, or of its task, were granted up to the day.
int extensionsOf(const PlanBook &book, const Measure &measure, QDate day);

/// 催办 of an agency.
struct ReminderCount {
    AgencyId agency;
    int reminders = 0;
    int answered = 0;
    QDate lastOn;
};
/// In official order, those that were reminded.
std::vector<ReminderCount> remindersByAgency(const PlanBook &book, QDate day);

} // namespace qd

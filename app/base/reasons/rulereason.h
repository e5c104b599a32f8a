// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace qd
{

/// Failures of the rules of the office: what was entered does not fit them, or is no longer there.
enum class RuleReason {
    AlreadyImported,
    PercentOutOfRange,
    PeriodMalformed,
    PeriodOutsidePlan,
    NotAParty,
    DateMalformed,
    DeadlineNotUnderstood,
    TextMissing,
    TextTooLong,
    NumberOutOfRange, ///< value; least and most
    AgencyUnknown,
    AgencyAmbiguous,
    AgencyInUse,
    AgencyNameTaken,
    TaskUnknown,
    MeasureAmbiguous,
    MeasureUnknown,
    PlanUnknown,
    PlanAmbiguous,
    NoPlan,
    RowChangedMeanwhile,
    FieldChangedMeanwhile,
    PartiesChangedMeanwhile,
    OpenDoubtGone,
    DoneOnAhead, ///< value: a day of completion that has not come yet
    DoneOnBefore, ///< value: one before the plan's year; year
    DoneOnUnfinished, ///< value: one of a report that says unfinished
    PhraseCodeWrong, ///< value: no letters and digits, or more than limit of them
    PhraseCodeTaken, ///< value: the code of another phrase
    PhraseTextWrong, ///< name: its code; value: its characters, none or more than limit
    NothingToUndo,
    NothingToRedo,
    DateOrder,
    SplitImpossible,
    MergeImpossible,
    LastMeasure,
    TaskDeleted, ///< name: its measures cannot come back without it
};
constexpr ReasonGroup groupOf(RuleReason)
{
    return ReasonGroup::Rule;
}

} // namespace qd

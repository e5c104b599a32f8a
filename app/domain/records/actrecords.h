// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/field.h"

namespace qd
{

/// 办理记录: what the office itself established or did from a day on, beside what agencies report. What is entered for a day
/// holds from that day, whenever it is typed, and is never rewritten: a decision on an extension, an answer to a
/// reminder, what was done on an instruction are acts of their own that follow the first (`followsId`).
struct Act {
    ActId id;
    PlanId planId;
    TaskId taskId; ///< 0: about no task (a reminder of all that is late, a contact, a sealed copy)
    MeasureId measureId; ///< 0: about the whole task
    AgencyId agencyId; ///< whom it concerns; 0: nobody in particular
    ActKind kind = ActKind::State;
    QDate onDay;
    Period period; ///< Reminder, SealedCopy: of which reports
    WorkState state = WorkState::NotStarted; ///< State; of 已完成/已销号 onDay is the day it was finished
    bool blocked = false; ///< Blocked; false: solved
    QString deadlinePhrase; ///< Deadline; Extension: what is asked for
    QDate deadlineDate;
    QString text; ///< Instruction, Reminder: its words; Adjustment: the new wording; Answer, FollowUp, Contact: what was
                  ///< said; Extension: progress so far
    QString formerText; ///< Adjustment: the wording that held before
    QString reason; ///< why: of an extension, adjustment, termination, re-opening, a close-out in spite of missing reports
    QString basis; ///< 依据: the document it rests on; of Blocked the reason
    QString person; ///< Instruction: the leader; Deadline, Refusal: who decided; Contact: with whom
    Channel channel = Channel::None; ///< Reminder, Contact
    Slip slip = Slip::None; ///< Reminder
    QDate dueOn; ///< Instruction: by when; Reminder: to be answered by
    bool settled = false; ///< FollowUp: with it the instruction is done
    ActId followsId; ///< Deadline, Refusal: the Extension; FollowUp: the Instruction; Answer: the Reminder
    QString by;
};
// clang-format off
template <>
struct RecordTraits<Act> {
    static constexpr auto fields()
    {
        return std::make_tuple(Field{"id", &Act::id, QT_TRANSLATE_NOOP("qd::FieldWords", "Id")},
            Field{"plan_id", &Act::planId, QT_TRANSLATE_NOOP("qd::FieldWords", "Plan")},
            Field{"task_id", &Act::taskId, QT_TRANSLATE_NOOP("qd::FieldWords", "Task")},
            Field{"measure_id", &Act::measureId, QT_TRANSLATE_NOOP("qd::FieldWords", "Measure")},
            Field{"agency_id", &Act::agencyId, QT_TRANSLATE_NOOP("qd::FieldWords", "Agency")},
            Field{"kind", &Act::kind, QT_TRANSLATE_NOOP("qd::FieldWords", "Kind")},
            Field{"on_day", &Act::onDay, QT_TRANSLATE_NOOP("qd::FieldWords", "From that day")},
            Field{"period", &Act::period, QT_TRANSLATE_NOOP("qd::FieldWords", "Period")},
            Field{"state", &Act::state, QT_TRANSLATE_NOOP("qd::FieldWords", "State")},
            Field{"blocked", &Act::blocked, QT_TRANSLATE_NOOP("qd::FieldWords", "Blocked")},
            Field{"deadline_phrase", &Act::deadlinePhrase, QT_TRANSLATE_NOOP("qd::FieldWords", "Deadline")},
            Field{"deadline_date", &Act::deadlineDate, QT_TRANSLATE_NOOP("qd::FieldWords", "Deadline day")},
            Field{"text", &Act::text, QT_TRANSLATE_NOOP("qd::FieldWords", "Text")},
            Field{"former_text", &Act::formerText, QT_TRANSLATE_NOOP("qd::FieldWords", "Former text")},
            Field{"reason", &Act::reason, QT_TRANSLATE_NOOP("qd::FieldWords", "Reason")},
            Field{"basis", &Act::basis, QT_TRANSLATE_NOOP("qd::FieldWords", "Basis")},
            Field{"person", &Act::person, QT_TRANSLATE_NOOP("qd::FieldWords", "Person")},
            Field{"channel", &Act::channel, QT_TRANSLATE_NOOP("qd::FieldWords", "Channel")},
            Field{"slip", &Act::slip, QT_TRANSLATE_NOOP("qd::FieldWords", "Slip")},
            Field{"due_on", &Act::dueOn, QT_TRANSLATE_NOOP("qd::FieldWords", "Due on")},
            Field{"settled", &Act::settled, QT_TRANSLATE_NOOP("qd::FieldWords", "Settled")},
            Field{"follows_id", &Act::followsId, QT_TRANSLATE_NOOP("qd::FieldWords", "Follows")},
            Field{"by", &Act::by, QT_TRANSLATE_NOOP("qd::FieldWords", "Saved by")});
    }
};
// clang-format on

} // namespace qd

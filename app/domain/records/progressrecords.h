// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/field.h"

namespace qd
{

// What happened on the measures, and who owes no report.

/// A measure × agency pair that was unticked: this agency owes no report on it. Paper still prints it.
struct Exemption {
    ExemptionId id;
    MeasureId measureId;
    AgencyId agencyId;
};
// clang-format off
template <>
struct RecordTraits<Exemption> {
    static constexpr auto fields()
    {
        return std::make_tuple(Field{"id", &Exemption::id, QT_TRANSLATE_NOOP("qd::FieldWords", "Id")},
            Field{"measure_id", &Exemption::measureId, QT_TRANSLATE_NOOP("qd::FieldWords", "Measure")},
            Field{"agency_id", &Exemption::agencyId, QT_TRANSLATE_NOOP("qd::FieldWords", "Owes no report")});
    }
};
// clang-format on

/// 进展填报: one agency, one measure, one period. A later version of the same three replaces the earlier one
/// in every count; none is lost.
struct Progress {
    ProgressId id;
    MeasureId measureId;
    AgencyId agencyId;
    Period period;
    int version = 1;
    WorkState state = WorkState::Ongoing;
    std::optional<int> percent; ///< 0–100, may be empty
    bool blocked = false;
    QString text; ///< 进展情况
    QString problem; ///< 存在问题 (受阻原因 when blocked)
    QString nextStep; ///< 下一步计划
    QString remark; ///< 备注
    ProgressState progressState = ProgressState::Submitted;
    QDateTime at; ///< when it was recorded: for the audit and the order of versions, never the day of a fact
    QString by;
    QDate doneOn; ///< 完成日期, of a finished one; null else
};
// clang-format off
template <>
struct RecordTraits<Progress> {
    static constexpr auto fields()
    {
        return std::make_tuple(Field{"id", &Progress::id, QT_TRANSLATE_NOOP("qd::FieldWords", "Id")},
            Field{"measure_id", &Progress::measureId, QT_TRANSLATE_NOOP("qd::FieldWords", "Measure")},
            Field{"agency_id", &Progress::agencyId, QT_TRANSLATE_NOOP("qd::FieldWords", "Agency")},
            Field{"period", &Progress::period, QT_TRANSLATE_NOOP("qd::FieldWords", "Period")},
            Field{"version", &Progress::version, QT_TRANSLATE_NOOP("qd::FieldWords", "Version")},
            Field{"state", &Progress::state, QT_TRANSLATE_NOOP("qd::FieldWords", "State")},
            Field{"percent", &Progress::percent, QT_TRANSLATE_NOOP("qd::FieldWords", "Percent")},
            Field{"blocked", &Progress::blocked, QT_TRANSLATE_NOOP("qd::FieldWords", "Blocked")},
            Field{"text", &Progress::text, QT_TRANSLATE_NOOP("qd::FieldWords", "Text")},
            Field{"problem", &Progress::problem, QT_TRANSLATE_NOOP("qd::FieldWords", "Problems")},
            Field{"next_step", &Progress::nextStep, QT_TRANSLATE_NOOP("qd::FieldWords", "Next step")},
            Field{"remark", &Progress::remark, QT_TRANSLATE_NOOP("qd::FieldWords", "Remark")},
            Field{"report_state", &Progress::progressState, QT_TRANSLATE_NOOP("qd::FieldWords", "Report state")},
            Field{"at", &Progress::at, QT_TRANSLATE_NOOP("qd::FieldWords", "Saved at")},
            Field{"by", &Progress::by, QT_TRANSLATE_NOOP("qd::FieldWords", "Saved by")},
            Field{"done_on", &Progress::doneOn, QT_TRANSLATE_NOOP("qd::FieldWords", "Finished on")});
    }
};
// clang-format on

/// 办理记录: what the office established from a day on, beside what agencies report: a state, 受阻 or its end,
/// another deadline. What is entered for a day holds from that day, whenever it is typed.
struct Act {
    ActId id;
    TaskId taskId;
    MeasureId measureId; ///< 0: about the whole task (deadline only)
    ActKind kind = ActKind::State;
    QDate onDay;
    WorkState state = WorkState::NotStarted; ///< for State; of 已完成/已销号 onDay is the day it was finished
    bool blocked = false; ///< for Blocked; false: solved
    QString deadlinePhrase; ///< for Deadline
    QDate deadlineDate;
    QString basis; ///< 依据; for Blocked the reason
    QString by;
};
// clang-format off
template <>
struct RecordTraits<Act> {
    static constexpr auto fields()
    {
        return std::make_tuple(Field{"id", &Act::id, QT_TRANSLATE_NOOP("qd::FieldWords", "Id")},
            Field{"task_id", &Act::taskId, QT_TRANSLATE_NOOP("qd::FieldWords", "Task")},
            Field{"measure_id", &Act::measureId, QT_TRANSLATE_NOOP("qd::FieldWords", "Measure")},
            Field{"kind", &Act::kind, QT_TRANSLATE_NOOP("qd::FieldWords", "Kind")},
            Field{"on_day", &Act::onDay, QT_TRANSLATE_NOOP("qd::FieldWords", "From that day")},
            Field{"state", &Act::state, QT_TRANSLATE_NOOP("qd::FieldWords", "State")},
            Field{"blocked", &Act::blocked, QT_TRANSLATE_NOOP("qd::FieldWords", "Blocked")},
            Field{"deadline_phrase", &Act::deadlinePhrase, QT_TRANSLATE_NOOP("qd::FieldWords", "Deadline")},
            Field{"deadline_date", &Act::deadlineDate, QT_TRANSLATE_NOOP("qd::FieldWords", "Deadline day")},
            Field{"basis", &Act::basis, QT_TRANSLATE_NOOP("qd::FieldWords", "Basis")},
            Field{"by", &Act::by, QT_TRANSLATE_NOOP("qd::FieldWords", "Saved by")});
    }
};
// clang-format on

} // namespace qd

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
    /// The day the office received it: of this version, whenever it was typed. Decides late days and 报送及时率, never what
    /// holds on a day. Null = the day of `at`, and of a draft.
    QDate receivedOn;
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
            Field{"done_on", &Progress::doneOn, QT_TRANSLATE_NOOP("qd::FieldWords", "Finished on")},
            Field{"received_on", &Progress::receivedOn, QT_TRANSLATE_NOOP("qd::FieldWords", "Received on")});
    }
};
// clang-format on

/// 审核记录: what became of one version of a report: it was handed in, returned with a reason, accepted. The newest step is the
/// ProgressState of the report.
struct ReviewStep {
    ReviewStepId id;
    ProgressId progressId;
    ProgressState state = ProgressState::Submitted;
    QDate onDay;
    QString reason; ///< 退回原因
    QDateTime at; ///< when it was recorded: for the order of the steps
    QString by;
};
// clang-format off
template <>
struct RecordTraits<ReviewStep> {
    static constexpr auto fields()
    {
        return std::make_tuple(Field{"id", &ReviewStep::id, QT_TRANSLATE_NOOP("qd::FieldWords", "Id")},
            Field{"progress_id", &ReviewStep::progressId, QT_TRANSLATE_NOOP("qd::FieldWords", "Progress report")},
            Field{"state", &ReviewStep::state, QT_TRANSLATE_NOOP("qd::FieldWords", "Report state")},
            Field{"on_day", &ReviewStep::onDay, QT_TRANSLATE_NOOP("qd::FieldWords", "On that day")},
            Field{"reason", &ReviewStep::reason, QT_TRANSLATE_NOOP("qd::FieldWords", "Reason")},
            Field{"at", &ReviewStep::at, QT_TRANSLATE_NOOP("qd::FieldWords", "Saved at")},
            Field{"by", &ReviewStep::by, QT_TRANSLATE_NOOP("qd::FieldWords", "Saved by")});
    }
};
// clang-format on

/// 汇总稿: the one text of a task and period that the office, or its summarising agency, made of what the agencies reported. It
/// counts from the first day of its period, as reports do, and stands on paper in their place.
struct SummaryText {
    SummaryTextId id;
    TaskId taskId;
    Period period;
    QString text;
    QString sources; ///< which piece came from which report, as JSON; empty: not known
    QDateTime at;
    QString by;
};
// clang-format off
template <>
struct RecordTraits<SummaryText> {
    static constexpr auto fields()
    {
        return std::make_tuple(Field{"id", &SummaryText::id, QT_TRANSLATE_NOOP("qd::FieldWords", "Id")},
            Field{"task_id", &SummaryText::taskId, QT_TRANSLATE_NOOP("qd::FieldWords", "Task")},
            Field{"period", &SummaryText::period, QT_TRANSLATE_NOOP("qd::FieldWords", "Period")},
            Field{"text", &SummaryText::text, QT_TRANSLATE_NOOP("qd::FieldWords", "Text")},
            Field{"sources", &SummaryText::sources, QT_TRANSLATE_NOOP("qd::FieldWords", "Taken from")},
            Field{"at", &SummaryText::at, QT_TRANSLATE_NOOP("qd::FieldWords", "Saved at")},
            Field{"by", &SummaryText::by, QT_TRANSLATE_NOOP("qd::FieldWords", "Saved by")});
    }
};
// clang-format on

} // namespace qd

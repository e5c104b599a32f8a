// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/door/workspace.h"

#include <optional>

// What the office decides about tasks and measures in the course of the year: another deadline, another wording, an end, a new
// task. Each is one transaction, one audit entry and one undo step, and ends with exactly one changed(). An invalid `on` is
// today; a day to come is refused (ActAhead).
namespace qd
{

/// 延期申请. The deadline there was stays in the record; the one granted holds from the day of the decision.
struct ExtensionInput {
    TaskId task; ///< the deadline of the task, where no measure is given
    MeasureId measure;
    AgencyId agency; ///< who asks; 0: not said
    Deadline to; ///< what is asked for; must name a day. A first deadline where there was none is possible
    QString reason;
    QString progress; ///< 目前进展; may be empty
    QDate on;
};
/// 批复 of an extension.
struct ExtensionDecision {
    bool granted = false;
    std::optional<Deadline> to; ///< another day than the one asked for
    QString person; ///< by whom
    QString basis; ///< 依据文件
    QString reason; ///< of a refusal
    QDate on;
};
/// Asks and, where a decision is given, decides at once. The act of the request. Errors: ReasonMissing, ExtensionWithoutDay,
/// ExtensionEarlier, TaskUnknown, MeasureUnknown.
Result<ActId> askExtension(
    Workspace &workspace, const ExtensionInput &extension, const std::optional<ExtensionDecision> &decision = {});
/// The act of the decision. Errors: ActUnknown, NotAnExtension, AlreadyDecided, ExtensionEarlier, DateOrder where it is decided
/// before it was asked for.
Result<ActId> decideExtension(Workspace &workspace, ActId extension, const ExtensionDecision &decision);

/// 调整: another wording of a measure, from a day on. The former one is kept and holds for the days before. The state becomes
/// 已调整 from that day on.
struct AdjustmentInput {
    MeasureId measure;
    QString text;
    QString reason;
    QString basis; ///< may be empty
    QDate on;
};
/// Errors: ReasonMissing, TextMissing, TextUnchanged, MeasureUnknown.
Result<ActId> adjustMeasure(Workspace &workspace, const AdjustmentInput &adjustment);

/// 终止: part of the plan no more from that day on; what was owed before stays owed. Errors: ReasonMissing, MeasureUnknown.
Result<> terminateMeasures(Workspace &workspace, const std::vector<MeasureId> &measures, const QString &reason,
    const QString &basis, QDate on = {});

/// 办结 (Done) or 销号 (Closed).
struct CloseOutInput {
    std::vector<MeasureId> measures;
    WorkState state = WorkState::Closed;
    QString basis;
    QString reason; ///< needed where reports are missing
    int missing = 0; ///< how many reports the caller counted as missing (domain/counts/duty.h); with any the reason is needed
    QDate on;
};
/// The acts, in order of the measures. Errors: BasisMissing, ReportsMissing, AlreadyFinished where one is 已销号,
/// MeasureUnknown.
Result<std::vector<ActId>> closeOut(Workspace &workspace, const CloseOutInput &input);
/// 推进中 again. Errors: ReasonMissing, NotFinished, MeasureUnknown.
Result<> reopen(Workspace &workspace, const std::vector<MeasureId> &measures, const QString &reason, QDate on = {});

/// 临时任务 of the year: at the end of the plan in a section of that name, numbered 临1, 临2 …, with one measure.
struct ExtraTaskInput {
    PlanId plan;
    QString title; ///< empty: none
    QString text;
    QString source; ///< the meeting, instruction or document it comes from
    Deadline deadline;
    bool counted = true; ///< in the plan's counts
    QDate on; ///< part of the plan from that day on
    struct Who {
        AgencyId agency;
        Role role = Role::Lead;
    };
    std::vector<Who> parties;
};
/// Errors: TextMissing, SourceMissing, AgencyUnknown, PlanUnknown.
Result<TaskId> addExtraTask(Workspace &workspace, const ExtraTaskInput &input);

/// What that section is called, in every plan.
QString extraSectionTitle();

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/door/workspace.h"

// What can be done with many tasks and measures at once. Each is one transaction, one audit entry and one
// undo step, and ends with exactly one changed().
namespace qd
{

/// An empty phrase clears. Tasks and measures may be mixed. Corrects the deadline of today, be it the printed
/// one or that of moveDeadline().
Result<> setDeadline(
    Workspace &workspace, const std::vector<TaskId> &, const std::vector<MeasureId> &, const Deadline &);
Result<> setStart(
    Workspace &workspace, const std::vector<TaskId> &, const std::vector<MeasureId> &, QDate start);
Result<> setSummarising(Workspace &workspace, const std::vector<TaskId> &, AgencyId agency);
/// Acts of the office from a day on (domain/records/records.h: Act); an invalid day means today. What held before
/// that day still holds for it.
Result<> setState(
    Workspace &workspace, const std::vector<MeasureId> &, WorkState, QDate on, const QString &basis);
Result<> setBlocked(
    Workspace &workspace, MeasureId measure, bool blocked, const QString &reason, QDate on = {});
/// Another deadline from a day on; the earlier one is kept and holds until then.
Result<> moveDeadline(Workspace &workspace, const std::vector<TaskId> &, const std::vector<MeasureId> &,
    const Deadline &, QDate on, const QString &basis);
/// Who answers in one role, in printed order.
struct PastedParties {
    Role role = Role::Lead;
    std::vector<AgencyId> agencies;
};
/// Pasted column: one cell for each row named, in order.
struct PastedCell {
    MeasureId measureId; ///< or
    TaskId taskId;
    std::optional<Deadline> deadline;
    std::optional<QDate> start;
    std::optional<QString> text;
    /// In place of those who stand in that role, the others stay; a measure without parties of its own keeps the
    /// others of its task beside them.
    std::optional<PastedParties> parties;
    std::optional<WorkState> state; ///< of a measure, established today
};
Result<> pasteCells(Workspace &workspace, const std::vector<PastedCell> &cells);

} // namespace qd

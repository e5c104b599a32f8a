// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/door/workspace.h"

// What can be done with measures. Each is one transaction, one audit entry and one undo step, and ends
// with exactly one changed().
namespace qd
{

Result<> editMeasure(
    Workspace &workspace, const Measure &seen, const Measure &wanted); ///< text, deadline, start
Result<MeasureId> addMeasure(
    Workspace &workspace, TaskId task, const QString &text, int place = -1); ///< -1: at the end
Result<> moveMeasure(Workspace &workspace, MeasureId measure, TaskId task, int place);
/// Into two at a position of the text; the first keeps id and reports.
Result<MeasureId> splitMeasure(Workspace &workspace, MeasureId measure, qsizetype at);
/// Texts joined in order; the first stays, reports of the others are moved to it. All of one task.
Result<> mergeMeasures(Workspace &workspace, const std::vector<MeasureId> &measures);
/// Hidden, reports kept. A task keeps at least one measure: the last cannot be deleted (Invalid).
Result<> deleteMeasures(Workspace &workspace, const std::vector<MeasureId> &measures);

} // namespace qd

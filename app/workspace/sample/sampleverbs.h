// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/door/workspace.h"

// Sample data.
namespace qd
{

struct SampleSize {
    static constexpr int mostMeasures = 200'000; ///< a hundred times what any district has
    static constexpr int mostReports = 2'000'000;
    int measures = 61;
    int reports = 0;
    quint32 seed = 1;
    int year = 2023;
};
/// Fills the database with a synthetic plan for trying out and measuring, the same for the same size and
/// seed. One audit entry, without rows where they are too many to tell; no undo; emits reloaded().
Result<PlanId> makeSample(Workspace &workspace, const SampleSize &size);

} // namespace qd

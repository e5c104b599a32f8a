// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/importreview.h"
#include "workspace/door/workspace.h"

// Where a text that was read is to go: into a plan that is there, or a new one.
namespace qd
{

/// What somebody answered. By itself: a new plan, refused when the same bytes were imported before.
struct ImportTarget {
    PlanId update; ///< the plan to bring in line with the text; none: a new one
    bool asNewVersion = false; ///< a new plan also when the same bytes were imported before
};

/// The import of the same bytes that asks for an answer; nothing when they are new, or when their plan has
/// been updated by other bytes since: then they are a changed version like any other.
Result<std::optional<ImportBatch>> importedBefore(const Workspace &workspace, const QByteArray &sha256);

/// The plan the text may be a changed version of (domain/changed/similarplan.h).
Result<std::optional<Plan>> planLike(const Workspace &workspace, const Proposal &proposal);

} // namespace qd

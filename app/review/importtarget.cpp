// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/importtarget.h"

#include "domain/changed/similarplan.h"

namespace qd
{

Result<std::optional<ImportBatch>> importedBefore(const Workspace &workspace, const QByteArray &sha256)
{
    auto before = workspace.importOf(sha256);
    if (!before || !before->has_value())
        return before;
    const auto newest = workspace.importOf((*before)->planId);
    if (!newest)
        return newest.error();
    if (*newest && (*newest)->sha256 != (*before)->sha256)
        return std::optional<ImportBatch>();
    return before;
}

Result<std::optional<Plan>> planLike(const Workspace &workspace, const Proposal &proposal)
{
    const auto plans = workspace.plans();
    if (!plans)
        return plans.error();
    return similarPlan(*plans, proposal);
}

} // namespace qd

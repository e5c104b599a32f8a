// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/sample/sampleverbs.h"

#include "workspace/door/workspacestore.h"
#include "workspace/sample/samplewriter.h"

namespace qd
{

Result<PlanId> makeSample(Workspace &workspace, const SampleSize &size)
{
    PlanId plan;
    QD_TRY(workspace.store().transactWhole(OpKind::MakeSample, [&](Transaction &transaction) -> Result<> {
        const auto written = SampleWriter(transaction, size).write();
        if (!written)
            return written.error();
        plan = *written;
        return {};
    }));
    return plan;
}

} // namespace qd

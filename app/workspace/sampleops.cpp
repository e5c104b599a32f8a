// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/samplewriter.h"
#include "workspace/workspace.h"
#include "workspace/workspacestore.h"

namespace qd
{

Result<PlanId> Workspace::makeSample(const SampleSize &size)
{
    PlanId plan;
    QD_TRY(m_store->transactWhole(OpKind::MakeSample, [&](Transaction &transaction) -> Result<> {
        const auto written = SampleWriter(transaction, size).write();
        if (!written)
            return written.error();
        plan = *written;
        return {};
    }));
    return plan;
}

} // namespace qd

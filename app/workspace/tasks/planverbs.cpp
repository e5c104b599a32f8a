// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/tasks/planverbs.h"

#include "base/reasons/rulereason.h"
#include "storage/planqueries.h"
#include "workspace/door/transaction.h"
#include "workspace/door/workspacestore.h"
#include "workspace/tasks/cyclewriting.h"
#include "workspace/tasks/presentplan.h"

namespace qd
{
namespace
{

Result<> writeWantedCycle(Transaction &transaction, const Plan &seen, const Plan &wanted,
    const std::optional<ReportingCycle> &chosen)
{
    if (!chosen && wanted.cycle == seen.cycle)
        return {};
    ReportingCycle cycle = chosen.value_or(ReportingCycle{});
    cycle.planId = seen.id;
    if (!chosen) {
        cycle.cycle = wanted.cycle;
        const auto next = nextCycleStart(transaction, seen.id);
        if (!next)
            return next.error();
        cycle.fromDay = *next;
    }
    const auto written = writeCycle(transaction, cycle);
    return written ? Result<>() : Result<>(written.error());
}

} // namespace

Result<> editPlan(Workspace &workspace, const Plan &seen, const Plan &wanted, const std::optional<ReportingCycle> &cycle)
{
    if (wanted.title.trimmed().isEmpty())
        return Error{ErrorCode::Invalid, RuleReason::TextMissing, {}, {}};
    return workspace.store().transact(OpKind::EditPlan, [&](Transaction &transaction) -> Result<> {
        const auto before = presentPlan(transaction, seen.id);
        if (!before)
            return before.error();
        Plan edited = seen;
        edited.title = wanted.title.trimmed();
        edited.year = wanted.year;
        edited.preamble = wanted.preamble;
        edited.firstPeriod = wanted.firstPeriod;
        edited.issuer = wanted.issuer;
        edited.documentNumber = wanted.documentNumber;
        edited.dated = wanted.dated;
        edited.source = wanted.source;
        const auto joined = merged(seen, edited, *before);
        if (!joined)
            return joined.error();
        Plan after = *joined;
        if (after.title != before->title || after.year != before->year) {
            const auto newest = newestVersionOf(transaction.db(), after.year, after.title);
            if (!newest)
                return newest.error();
            after.version = *newest + 1;
        }
        QD_TRY(transaction.update(*before, after));
        return writeWantedCycle(transaction, seen, wanted, cycle);
    });
}

Result<> editSection(Workspace &workspace, const Section &seen, const Section &wanted)
{
    return workspace.store().transact(OpKind::EditSection, [&](Transaction &transaction) -> Result<> {
        const auto before = transaction.need<Section>(seen.id, RuleReason::TaskUnknown);
        if (!before)
            return before.error();
        Section edited = seen;
        edited.number = wanted.number;
        edited.title = wanted.title;
        return transaction.updateMerged(seen, edited, *before);
    });
}

Result<SectionId> addSection(Workspace &workspace, PlanId plan, const QString &number, const QString &title)
{
    Section section;
    section.planId = plan;
    section.number = number;
    section.title = title;
    QD_TRY(workspace.store().transact(OpKind::AddSection, [&](Transaction &transaction) -> Result<> {
        if (const auto there = presentPlan(transaction, plan); !there)
            return there.error();
        const auto others = sectionsInOrder(transaction.db(), plan);
        if (!others)
            return others.error();
        section.position = others->empty() ? 0 : others->back().position + 1;
        return transaction.insert(section);
    }));
    return section.id;
}

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/planreading.h"

#include "ui/intake/mappingmemory.h"

namespace qd
{
namespace
{

/// The table with its columns as the clerk set them last time; nothing when she never set any other.
std::optional<TableReading> asBefore(const Proposal &proposal)
{
    if (!proposal.table)
        return {};
    const auto roles = rememberedRoles(proposal.table->headings);
    if (!roles || *roles == proposal.table->roles)
        return {};
    TableReading table = *proposal.table;
    table.roles = *roles;
    table.guessed.assign(roles->size(), false);
    return table;
}

Result<PlanReading> understand(SourceText source, const ReadOptions &options, const AgencyRegister &agencies)
{
    auto proposal = readPlan(source, options);
    if (!proposal)
        return proposal.error();
    if (const auto table = options.table ? std::nullopt : asBefore(*proposal)) {
        ReadOptions asSet = options;
        asSet.table = table;
        if (auto again = readPlan(source, asSet))
            proposal = std::move(again);
    }
    PlanReading reading{std::move(source), std::move(*proposal), {}};
    reading.agencies = proposeAgencies(reading.proposal, agencies);
    return reading;
}

} // namespace

Result<PlanReading> readPlanFile(const QString &file, const AgencyRegister &agencies)
{
    auto source = readSource(file);
    if (!source)
        return source.error();
    return understand(std::move(*source), {}, agencies);
}

Result<PlanReading> readPlanText(const QString &pasted, const QString &html, const AgencyRegister &agencies)
{
    if (!html.isEmpty()) {
        if (auto source = pastedRichSource(html, pasted)) {
            if (auto reading = understand(std::move(*source), {}, agencies))
                return reading;
        }
    }
    return understand(pastedSource(pasted), {}, agencies);
}

Result<PlanReading> readPlanAgain(
    const SourceText &source, const ReadOptions &options, const AgencyRegister &agencies)
{
    return understand(source, options, agencies);
}

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/planreading.h"

namespace qd
{
namespace
{

Result<PlanReading> understand(SourceText source, const AgencyRegister &agencies)
{
    auto proposal = readPlan(source);
    if (!proposal)
        return proposal.error();
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
    return understand(std::move(*source), agencies);
}

Result<PlanReading> readPlanText(const QString &pasted, const AgencyRegister &agencies)
{
    return understand(pastedSource(pasted), agencies);
}

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/planreading.h"

namespace qd
{
namespace
{

/// The table with its columns as they were set before; nothing when they never were, or are so already.
std::optional<TableReading> asBefore(const Proposal &proposal, const KnownColumns &known)
{
    if (!proposal.table || !known)
        return {};
    const auto roles = known(proposal.table->headings);
    if (!roles || *roles == proposal.table->roles)
        return {};
    TableReading table = *proposal.table;
    table.roles = *roles;
    table.guessed.assign(roles->size(), false);
    return table;
}

void moveToYear(std::optional<Deadline> &deadline, int year)
{
    if (!deadline)
        return;
    if (const auto again = readDeadline(deadline->phrase, year))
        deadline = again;
}

} // namespace

Result<PlanReading> understandPlan(
    SourceText source, const ReadOptions &options, const AgencyRegister &agencies, const KnownColumns &known)
{
    auto proposal = readPlan(source, options);
    if (!proposal)
        return proposal.error();
    if (const auto table = options.table ? std::nullopt : asBefore(*proposal, known)) {
        ReadOptions asSet = options;
        asSet.table = table;
        if (auto again = readPlan(source, asSet))
            proposal = std::move(again);
    }
    PlanReading reading{std::move(source), std::move(*proposal), {}};
    reading.agencies = proposeAgencies(reading.proposal, agencies);
    return reading;
}

Result<PlanReading> readPlanFile(
    const QString &file, const AgencyRegister &agencies, const KnownColumns &known)
{
    auto source = readSource(file);
    if (!source)
        return source.error();
    return understandPlan(std::move(*source), {}, agencies, known);
}

Result<PlanReading> readPlanText(
    const QString &pasted, const QString &html, const AgencyRegister &agencies, const KnownColumns &known)
{
    if (!html.isEmpty()) {
        if (auto source = pastedRichSource(html, pasted)) {
            if (auto reading = understandPlan(std::move(*source), {}, agencies, known))
                return reading;
        }
    }
    return understandPlan(pastedSource(pasted), {}, agencies, known);
}

void moveToYear(Proposal &proposal, int year)
{
    proposal.year = year;
    for (ProposedSection &section : proposal.sections) {
        for (ProposedTask &task : section.tasks) {
            moveToYear(task.deadline, year);
            for (ProposedMeasure &measure : task.measures)
                moveToYear(measure.deadline, year);
        }
    }
}

ImportReview beginReview(const PlanReading &reading, const PlanBook *before)
{
    const Split split = reading.proposal.table ? Split::Sentences : Split::None;
    ImportReview review(reading.proposal, reading.agencies, split);
    review.setOrigin(reading.source.fileName, reading.source.sha256);
    if (before)
        review.beginLike(*before);
    return review;
}

} // namespace qd

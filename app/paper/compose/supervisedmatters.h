// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counts/supervisioncounts.h"
#include "paper/compose/attention.h"
#include "paper/compose/chosenpart.h"

namespace qd
{

/// What needs a 督办单: measures that are behind or held up, and instructions that wait, of a task or an
/// agency.
struct Matter {
    std::vector<AttentionPoint> points;
    std::vector<OpenInstruction> instructions;
    bool isEmpty() const { return points.empty() && instructions.empty(); }
};

/// All of the measures chosen for the paper, by its reference day.
class SupervisedMatters final
{
public:
    /// The input must outlive it.
    explicit SupervisedMatters(const PaperInput &input);
    Q_DISABLE_COPY_MOVE(SupervisedMatters) // what it hands out points into its counts

    const ChosenPart &part() const { return m_part; }
    Matter of(const Task &task) const;
    /// What the agency decides about, and what it was told to do.
    Matter of(AgencyId agency) const;
    /// All measures of a task that was asked for though nothing about it is urgent.
    std::vector<AttentionPoint> allOf(const Task &task) const;

private:
    static std::vector<AttentionPoint> pressing(const PlanCounts &counts);
    bool decides(AgencyId agency, const Measure &measure) const;
    bool concerns(const Act &instruction, AgencyId agency) const;

    const PaperInput &m_input;
    const PlanCounts m_counts;
    const ChosenPart m_part;
    const std::vector<AttentionPoint> m_points;
    const std::vector<OpenInstruction> m_instructions;
};

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/supervisedmatters.h"

#include <algorithm>

namespace qd
{
namespace
{

/// 临时任务 beside the plan's counts are supervised like others.
PlanCounts withBeside(PlanCounts counts)
{
    counts.measures.insert(counts.measures.end(), counts.beside.begin(), counts.beside.end());
    return counts;
}

} // namespace

SupervisedMatters::SupervisedMatters(const PaperInput &input)
    : m_input(input)
    , m_counts(withBeside(countsFor(input)))
    , m_part(input.book, m_counts)
    , m_points(pressing(m_counts))
    , m_instructions(openInstructions(input.book, input.options.asOf))
{
}

/// Behind, or held up.
std::vector<AttentionPoint> SupervisedMatters::pressing(const PlanCounts &counts)
{
    auto points = slowPoints(counts);
    for (const AttentionPoint &point : attentionPoints(counts)) {
        const auto isIt = [&](const AttentionPoint &each) { return each.judged == point.judged; };
        if (point.blocked && std::none_of(points.begin(), points.end(), isIt))
            points.push_back(point);
    }
    return points;
}

Matter SupervisedMatters::of(const Task &task) const
{
    Matter matter;
    std::copy_if(m_points.begin(), m_points.end(), std::back_inserter(matter.points),
        [&](const AttentionPoint &point) { return point.judged->measure->taskId == task.id; });
    std::copy_if(m_instructions.begin(), m_instructions.end(), std::back_inserter(matter.instructions),
        [&](const OpenInstruction &open) { return open.act->taskId == task.id; });
    return matter;
}

Matter SupervisedMatters::of(AgencyId agency) const
{
    Matter matter;
    for (const AttentionPoint &point : m_points) {
        if (decides(agency, *point.judged->measure))
            matter.points.push_back(point);
    }
    for (const OpenInstruction &open : m_instructions) {
        if (concerns(*open.act, agency))
            matter.instructions.push_back(open);
    }
    return matter;
}

std::vector<AttentionPoint> SupervisedMatters::allOf(const Task &task) const
{
    std::vector<AttentionPoint> all;
    for (const JudgedMeasure &judged : m_counts.measures) {
        if (judged.measure->taskId == task.id)
            all.push_back({&judged, false, false, false});
    }
    return all;
}

bool SupervisedMatters::decides(AgencyId agency, const Measure &measure) const
{
    const auto principals = principalsOf(m_input.book, measure, m_input.options.asOf);
    return std::find(principals.begin(), principals.end(), agency) != principals.end();
}

bool SupervisedMatters::concerns(const Act &instruction, AgencyId agency) const
{
    if (instruction.agencyId.isValid())
        return instruction.agencyId == agency;
    const auto measures = m_part.measuresOf(instruction.taskId);
    return std::any_of(measures.begin(), measures.end(), [&](const Measure *measure) {
        return (!instruction.measureId.isValid() || instruction.measureId == measure->id)
            && decides(agency, *measure);
    });
}

} // namespace qd

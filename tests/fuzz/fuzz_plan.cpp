// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a plan: decoded, read, agencies proposed, split both ways. Every span must lie in the source.
#include "intake/readplan.h"

#include <cstdint>
#include <cstdlib>

using namespace qd;

namespace
{

void check(const Proposal &plan, const Span &span)
{
    if (span.begin < 0 || span.end > plan.source.size() || span.begin > span.end)
        std::abort();
}

void checkSpans(const Proposal &plan)
{
    check(plan, plan.titleSpan);
    check(plan, plan.preambleSpan);
    for (const Ignored &ignored : plan.ignored)
        check(plan, ignored.span);
    for (const ProposedSection &section : plan.sections) {
        check(plan, section.span);
        for (const ProposedTask &task : section.tasks) {
            check(plan, task.span);
            for (const ProposedParty &party : task.parties)
                check(plan, party.span);
            for (const ProposedMeasure &measure : task.measures)
                check(plan, measure.span);
        }
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto source = decodeSource(
        QByteArray::fromRawData(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!source)
        return 0;
    for (const int part : {-1, 1}) {
        auto plan = readPlan(*source, {part < 0 ? std::vector<int>() : std::vector<int>{part}, {}});
        if (!plan)
            continue;
        checkSpans(*plan);
        proposeAgencies(*plan, {});
        for (ProposedSection &section : plan->sections) {
            for (ProposedTask &task : section.tasks) {
                applySplit(task, Split::None);
                applySplit(task, Split::Sentences);
            }
        }
    }
    return 0;
}

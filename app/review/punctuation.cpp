// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/punctuation.h"

#include "base/tidytext.h"

#include <algorithm>

namespace qd
{
namespace
{

int marksIn(const QString &text)
{
    return tidyPunctuation(text).marks;
}

/// Every title and text.
template <typename P, typename Visit>
void visitTexts(P &proposal, Visit visit)
{
    visit(proposal.title);
    visit(proposal.preamble);
    for (auto &section : proposal.sections) {
        visit(section.title);
        for (auto &task : section.tasks) {
            visit(task.title);
            visit(task.text);
            if (task.heading)
                visit(task.heading->title);
            for (auto &measure : task.measures)
                visit(measure.text);
        }
    }
}

} // namespace

int halfWidthMarks(const Proposal &proposal)
{
    int marks = marksIn(proposal.title) + marksIn(proposal.preamble);
    for (const ProposedSection &section : proposal.sections) {
        marks += marksIn(section.title);
        for (const ProposedTask &task : section.tasks) {
            marks += marksIn(task.title) + marksIn(task.text);
            if (!task.text.isEmpty())
                continue; // the measures are made of it
            for (const ProposedMeasure &measure : task.measures)
                marks += measure.text == task.title ? 0 : marksIn(measure.text);
        }
    }
    return marks;
}

bool offersTidying(const ImportReview &review)
{
    return !review.now().punctuationSettled && halfWidthMarks(review.proposal()) > 0;
}

void tidy(ImportReview::State &state)
{
    visitTexts(state.proposal, [](QString &text) { text = tidyPunctuation(text).text; });
    state.punctuationSettled = true;
}

bool tidy(ImportReview &review)
{
    bool any = false;
    visitTexts(review.proposal(), [&any](const QString &text) { any = any || tidyPunctuation(text).text != text; });
    if (any)
        review.change([](ImportReview::State &state) { tidy(state); });
    return any;
}

bool keepPunctuation(ImportReview &review)
{
    if (review.now().punctuationSettled)
        return false;
    review.change([](ImportReview::State &state) { state.punctuationSettled = true; });
    return true;
}

bool keepsHalfWidth(const PlanBook &plan)
{
    const auto &tasks = plan.tasks();
    const auto &measures = plan.measures();
    return std::any_of(tasks.begin(), tasks.end(), [](const auto *task) { return marksIn(task->title) > 0; })
        || std::any_of(
            measures.begin(), measures.end(), [](const auto *measure) { return marksIn(measure->text) > 0; });
}

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "review/questions.h"

#include "review/doubtanswers.h"
#include "review/punctuation.h"

#include <algorithm>

namespace qd
{
namespace
{

QuestionKind kindOf(const ImportReview &review, const Doubt &doubt)
{
    const ProposedTask *task = doubt.kind == DoubtKind::NoLead ? review.task(doubt.task) : nullptr;
    if (!task)
        return QuestionKind::Point;
    const bool joint = std::all_of(task->parties.begin(), task->parties.end(),
        [](const ProposedParty &party) { return party.role == Role::Joint; });
    return joint ? QuestionKind::JointTasks : QuestionKind::LeadlessTasks;
}

} // namespace

std::vector<Question> openQuestions(const ImportReview &review)
{
    std::vector<Question> questions;
    if (offersTidying(review))
        questions.push_back({QuestionKind::Punctuation, {}});
    for (int i = 0; static_cast<size_t>(i) < review.doubts().size(); ++i) {
        if (isSettled(review, i))
            continue;
        const QuestionKind kind = kindOf(review, review.doubts()[static_cast<size_t>(i)]);
        const auto alike = std::find_if(questions.begin(), questions.end(),
            [kind](const Question &other) { return kind != QuestionKind::Point && other.kind == kind; });
        if (alike != questions.end())
            alike->doubts.push_back(i);
        else
            questions.push_back({kind, {i}});
    }
    return questions;
}

bool isSameQuestion(const Question &a, const Question &b)
{
    return a.kind == b.kind && (a.kind != QuestionKind::Point || a.doubts == b.doubts);
}

bool settle(ImportReview &review, const Question &question)
{
    return question.kind == QuestionKind::Punctuation ? tidy(review) : settle(review, question.doubts);
}

bool settleAllQuestions(ImportReview &review)
{
    if (openQuestions(review).empty())
        return false;
    review.change([tidies = offersTidying(review)](ImportReview::State &state) {
        if (tidies)
            tidy(state);
        state.settled.assign(state.settled.size(), true);
    });
    return true;
}

std::vector<int> alike(const ImportReview &review, const Question &question)
{
    if (question.kind != QuestionKind::Point)
        return question.doubts;
    const auto kindAt = [&](int doubt) { return review.doubts()[static_cast<size_t>(doubt)].kind; };
    std::vector<int> found;
    for (const Question &other : openQuestions(review)) {
        if (other.kind == QuestionKind::Point && kindAt(other.first()) == kindAt(question.first()))
            found.push_back(other.first());
    }
    return found;
}

} // namespace qd

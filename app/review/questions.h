// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/importreview.h"

// What the clerk is asked of a review: one question for each open doubt, but tasks alike that lack a lead are
// one question together. A plan that shares out half of its tasks by duties is read so once, not task by
// task.
namespace qd
{

enum class QuestionKind {
    Punctuation, ///< whether half-width punctuation is made full-width: asked first, as it changes every text
    Point, ///< one doubt
    JointTasks, ///< several tasks of 按职责分工 without a lead
    LeadlessTasks, ///< several tasks of several agencies, none in the lead, not all of them joint
};

struct Question {
    QuestionKind kind = QuestionKind::Point;
    std::vector<int> doubts; ///< open ones, by their place in ImportReview::doubts(); none about punctuation

    /// The one whose place is shown; -1 about punctuation.
    int first() const { return doubts.empty() ? -1 : doubts.front(); }
    friend bool operator==(const Question &, const Question &) = default;
};

/// Punctuation, then in the order of their first doubts.
std::vector<Question> openQuestions(const ImportReview &review);
/// The same question after the review changed: of several tasks one may have been settled by itself.
bool isSameQuestion(const Question &a, const Question &b);
/// Answers it as proposed, in one step.
bool settle(ImportReview &review, const Question &question);
bool settleAllQuestions(ImportReview &review); ///< every one, in one step
/// The open doubts of its kind, its own among them: all other spellings, all agencies not in the register.
std::vector<int> alike(const ImportReview &review, const Question &question);

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/importreview.h"

// What the clerk is asked of a review: one question for each open doubt, but tasks alike that lack a lead are one
// question together. A plan that shares out half of its tasks by duties is read so once, not task by task.
namespace qd
{

enum class QuestionKind {
    Point, ///< one doubt
    JointTasks, ///< several tasks of 按职责分工 without a lead
    LeadlessTasks, ///< several tasks of several agencies, none in the lead, not all of them joint
};

struct Question {
    QuestionKind kind = QuestionKind::Point;
    std::vector<int> doubts; ///< open ones, by their place in ImportReview::doubts(); never empty

    int first() const { return doubts.front(); } ///< the one whose place is shown
    friend bool operator==(const Question &, const Question &) = default;
};

/// In the order of their first doubts.
std::vector<Question> openQuestions(const ImportReview &review);
/// The same question after the review changed: of several tasks one may have been settled by itself.
bool isSameQuestion(const Question &a, const Question &b);
/// Answers it as proposed, in one step.
bool settle(ImportReview &review, const Question &question);
/// The open doubts of its kind, its own among them: all other spellings, all agencies not in the register.
std::vector<int> alike(const ImportReview &review, const Question &question);

} // namespace qd

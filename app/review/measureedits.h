// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/importreview.h"

// How the tasks of a reviewed plan are cut into measures, and what is left out of the import. The edits
// return whether anything changed. What stays keeps its id; of two joined the first stays, of two cut the
// first keeps it.
namespace qd
{

Split splitOf(const ImportReview &review, NodeId task); ///< Sentences when it has more than one measure
/// How far the plan is cut by sentence: no task, some, or all that have more than one.
enum class SplitExtent { None, Some, All };
SplitExtent splitExtent(const ImportReview &review);
bool splitTask(ImportReview &review, NodeId task, Split split);
bool splitTasks(ImportReview &review, const std::vector<NodeId> &tasks, Split split);
bool splitAll(ImportReview &review, Split split);
/// `at`: position in its text; both parts must hold something.
bool splitMeasure(ImportReview &review, NodeId measure, qsizetype at);
/// Texts joined in the order of the task into the first; own parties and a deadline come along. All of one
/// task.
bool mergeMeasures(ImportReview &review, const std::vector<NodeId> &measures);
/// Moves one sentence (from 0) of a measure to another measure of any task: to its front when that one comes
/// later in the plan, else to its end. A measure left empty goes.
bool moveSentence(ImportReview &review, NodeId from, int sentence, NodeId to);
/// Puts the measure before place `row` of the task; the last measure of a task cannot leave it.
bool moveMeasure(ImportReview &review, NodeId measure, NodeId task, int row);
bool addMeasure(ImportReview &review, NodeId task, const QString &text);
bool removeMeasure(ImportReview &review, NodeId measure); ///< not the last of its task
bool removeTask(ImportReview &review, NodeId task); ///< not the last of the plan; settles its doubts

} // namespace qd

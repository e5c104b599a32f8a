// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counts/duty.h"
#include "domain/counts/verdict.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace qd
{

/// What is computed of one measure or task, kept until a write touches it.
struct TaskFacts {
    Verdict verdict;
    DutyCount duties; ///< of the chosen period
    qint64 lastReportMs = 0; ///< milliseconds since 1970; 0: none
    int measureCount = 0; ///< tasks only
    int finishedCount = 0; ///< tasks only
};

/// One row of the task tree: mirrors a section, task or measure of the PlanBook by id, so that the tree can
/// be compared with the book after a write and brought along by row signals.
struct TaskNode {
    enum class Kind { Root, Section, Task, Measure };

    Kind kind = Kind::Root;
    qint64 id = 0;
    TaskNode *parent = nullptr;
    int row = 0;
    bool shown = true; ///< by the filter
    bool folded = false; ///< a measure that is its whole task (domain/plan/wholemeasure.h): no row of its own
    std::vector<std::unique_ptr<TaskNode>> children;
    std::optional<TaskFacts> facts;
    std::optional<QStringList> search; ///< folded texts, see searchTexts()

    void renumber()
    {
        int n = 0;
        for (const auto &child : children)
            child->row = n++;
    }
};

} // namespace qd

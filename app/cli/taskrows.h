// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/listing.h"
#include "domain/counts/filter.h"

#include <QJsonArray>

#include <vector>

// The task list as data: which tasks and measures a filter leaves, and their rows in JSON and as a table.
namespace qd
{

struct TaskRows {
    const PlanBook *book = nullptr;
    Period period; ///< what `reported` and `due` count
    QDate day; ///< reference day of lights

    struct Entry {
        const Task *task = nullptr;
        std::vector<const Measure *> measures; ///< those the filter leaves
    };
    std::vector<Entry> entries;
};

/// Tasks with at least one measure that matches, in document order.
void fill(TaskRows &view, const TaskFilter &filter);

QJsonArray taskJson(const TaskRows &view);
/// One row a measure; the task's row is that of its only measure.
Listing taskListing(const TaskRows &view);

} // namespace qd

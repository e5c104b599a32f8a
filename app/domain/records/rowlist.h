// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/change.h"
#include "domain/records/records.h"

#include <algorithm>
#include <vector>

// Records kept in a vector sorted by id: finding, and bringing up to date from a Change.
namespace qd
{

template <typename R>
void sortById(std::vector<R> &rows)
{
    std::sort(rows.begin(), rows.end(), [](const R &a, const R &b) { return a.id < b.id; });
}

/// The record with the id in a vector sorted by id; nullptr when there is none.
template <typename R, typename I>
const R *findById(const std::vector<R> &rows, I id)
{
    const auto at = std::lower_bound(
        rows.begin(), rows.end(), id, [](const R &row, I wanted) { return row.id < wanted; });
    return at != rows.end() && at->id == id ? &*at : nullptr;
}

/// Inserts, replaces or removes the row the change names; keeps the order by id.
template <typename R>
void applyRow(std::vector<R> &rows, const Change &change)
{
    const auto at = std::lower_bound(rows.begin(), rows.end(), change.id,
        [](const R &row, qint64 wanted) { return row.id.value < wanted; });
    const bool there = at != rows.end() && at->id.value == change.id;
    if (!change.after) {
        if (there)
            rows.erase(at);
    } else if (there) {
        *at = fromRow<R>(*change.after);
    } else {
        rows.insert(at, fromRow<R>(*change.after));
    }
}

} // namespace qd

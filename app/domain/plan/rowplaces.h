// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>

#include <vector>

namespace qd
{

/// The rows at the places that a list of the index names; none for an unknown parent.
template <typename R>
std::vector<const R *> pointers(
    const std::vector<R> &rows, const QHash<qint64, std::vector<qsizetype>> &lists, qint64 parent)
{
    std::vector<const R *> out;
    if (const auto list = lists.constFind(parent); list != lists.constEnd()) {
        out.reserve(list->size());
        for (const qsizetype place : *list)
            out.push_back(&rows[static_cast<size_t>(place)]);
    }
    return out;
}

} // namespace qd

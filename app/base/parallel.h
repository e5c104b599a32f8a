// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>

namespace qd
{

/// Calls work(0) … work(count - 1) on this thread and others, no more than the computer has processors, and
/// returns when all have ended. Which thread makes which call is not said: each must make the same whoever
/// makes it, and touch nothing that another one touches. What one of them throws is thrown here at the end;
/// calls not begun by then are left out.
void inParallel(std::size_t count, const std::function<void(std::size_t)> &work);

/// How many threads inParallel() takes at most, whatever the computer has; 0: as it is usual. For tests,
/// which show that results do not depend on it.
void setThreadLimit(std::size_t most);

} // namespace qd

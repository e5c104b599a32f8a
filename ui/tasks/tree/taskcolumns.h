// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace qd
{

/// Columns of the task tree, in the order they are shown at first.
enum class TaskColumn { Number, Text, Light, Lead, Support, Deadline, State, Percent, Reported, Updated };
inline constexpr int taskColumnCount = 10;

/// KindRole of the tree: int of TaskNode::Kind. Beside the shared roles:
enum TaskRole {
    InheritedRole = Qt::UserRole + 40, ///< bool: the value is the task's, shown on its measure
    WholeMeasureRole, ///< qint64: of a task, the measure that is folded into it; 0 for others
};

} // namespace qd

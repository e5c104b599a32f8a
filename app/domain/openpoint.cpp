// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/openpoint.h"

namespace qd
{

OpenPoint openPointOf(const Doubt &doubt, TaskId task)
{
    OpenPoint point;
    point.taskId = task;
    point.kind = doubt.kind;
    point.names = doubt.names.join(u'、');
    point.proposal = doubt.proposal;
    return point;
}

bool askTheSame(const OpenPoint &a, const OpenPoint &b)
{
    return a.taskId == b.taskId && a.kind == b.kind && a.names == b.names;
}

} // namespace qd

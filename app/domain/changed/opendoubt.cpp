// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changed/opendoubt.h"

namespace qd
{

OpenDoubt openDoubtOf(const Doubt &doubt, TaskId task)
{
    OpenDoubt point;
    point.taskId = task;
    point.kind = doubt.kind;
    point.names = doubt.names.join(u'、');
    point.proposal = doubt.proposal;
    return point;
}

bool askTheSame(const OpenDoubt &a, const OpenDoubt &b)
{
    return a.taskId == b.taskId && a.kind == b.kind && a.names == b.names;
}

} // namespace qd

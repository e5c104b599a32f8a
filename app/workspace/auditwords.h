// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/change.h"

namespace qd
{

/// How the audit table writes a direction: do, undo, redo; and back.
QLatin1String directionKey(Direction direction);
Direction directionOf(const QString &key);

/// The operation with this key; EditPlan when it is unknown (an audit written by a newer program).
OpKind opKindOf(const QString &key);

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/auditwords.h"

using namespace Qt::StringLiterals;

namespace qd
{

QLatin1String directionKey(Direction direction)
{
    switch (direction) {
    case Direction::Do:
        return "do"_L1;
    case Direction::Undo:
        return "undo"_L1;
    case Direction::Redo:
        return "redo"_L1;
    }
    return "do"_L1;
}

Direction directionOf(const QString &key)
{
    if (key == "undo"_L1)
        return Direction::Undo;
    return key == "redo"_L1 ? Direction::Redo : Direction::Do;
}

OpKind opKindOf(const QString &text)
{
    for (int i = 0; i <= static_cast<int>(OpKind::Restore); ++i) {
        if (text == key(static_cast<OpKind>(i)))
            return static_cast<OpKind>(i);
    }
    return OpKind::EditPlan;
}

} // namespace qd

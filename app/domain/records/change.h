// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/enums.h"
#include "domain/values/registry.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace qd
{

enum class Direction { Do, Undo, Redo };
/// In the audit table and in JSON.
constexpr const char *keyText(Direction value)
{
    switch (value) {
    case Direction::Do:
        return "do";
    case Direction::Undo:
        return "undo";
    case Direction::Redo:
        return "redo";
    }
    return nullptr;
}

/// One row before and after: feeds undo, audit and refresh alike. No `before` = inserted, no `after` =
/// removed. The JSON names are the column names; domain/records/records turns it into a record.
struct Change {
    Table table = Table::Plan;
    qint64 id = 0;
    std::optional<QJsonObject> before;
    std::optional<QJsonObject> after;
};

/// All rows one operation touched, in the order they were written.
struct ChangeSet {
    OpKind op = OpKind::EditPlan;
    Direction direction = Direction::Do;
    qint64 opId = 0; ///< row id of the audit entry
    std::vector<Change> changes;
};

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/table.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace qd
{

/// What the clerk did, for the undo menu and the audit list. Words in texts/enumtext.
enum class OpKind {
    ImportPlan,
    EditPlan,
    AddTask,
    EditTask,
    MoveTask,
    DeleteTask,
    AddSection,
    EditSection,
    AddMeasure,
    EditMeasure,
    MoveMeasure,
    SplitMeasure,
    MergeMeasures,
    DeleteMeasure,
    SetParties,
    SetDuty,
    SetDeadline,
    SetStart,
    SetSummarising,
    SetState,
    AddProgress,
    AddAgency,
    EditAgency,
    DeleteAgency,
    EditMembership,
    PasteColumn,
    MakeSample,
    Restore,
    SettlePoint,
    UpdatePlan,
};
QLatin1String key(OpKind);

enum class Direction { Do, Undo, Redo };
/// "do", "undo", "redo": in the audit table and in JSON.
QLatin1String key(Direction);

/// The enumerator with the key, or nothing (an audit written by a newer program).
template <>
std::optional<OpKind> fromKey<OpKind>(QStringView);
template <>
std::optional<Direction> fromKey<Direction>(QStringView);

/// One row before and after: feeds undo, audit and refresh alike. No `before` = inserted, no `after` =
/// removed. The JSON names are the column names; domain/records.h turns it into a record.
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

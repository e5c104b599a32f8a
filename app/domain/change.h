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
    Upgrade, ///< rows that the upgrade of an older data file made of others
};
constexpr const char *keyText(OpKind value)
{
    switch (value) {
    case OpKind::ImportPlan:
        return "import_plan";
    case OpKind::EditPlan:
        return "edit_plan";
    case OpKind::AddTask:
        return "add_task";
    case OpKind::EditTask:
        return "edit_task";
    case OpKind::MoveTask:
        return "move_task";
    case OpKind::DeleteTask:
        return "delete_task";
    case OpKind::AddSection:
        return "add_section";
    case OpKind::EditSection:
        return "edit_section";
    case OpKind::AddMeasure:
        return "add_measure";
    case OpKind::EditMeasure:
        return "edit_measure";
    case OpKind::MoveMeasure:
        return "move_measure";
    case OpKind::SplitMeasure:
        return "split_measure";
    case OpKind::MergeMeasures:
        return "merge_measures";
    case OpKind::DeleteMeasure:
        return "delete_measure";
    case OpKind::SetParties:
        return "set_parties";
    case OpKind::SetDuty:
        return "set_duty";
    case OpKind::SetDeadline:
        return "set_deadline";
    case OpKind::SetStart:
        return "set_start";
    case OpKind::SetSummarising:
        return "set_summarising";
    case OpKind::SetState:
        return "set_state";
    case OpKind::AddProgress:
        return "add_progress";
    case OpKind::AddAgency:
        return "add_agency";
    case OpKind::EditAgency:
        return "edit_agency";
    case OpKind::DeleteAgency:
        return "delete_agency";
    case OpKind::EditMembership:
        return "edit_membership";
    case OpKind::PasteColumn:
        return "paste_column";
    case OpKind::MakeSample:
        return "make_sample";
    case OpKind::Restore:
        return "restore";
    case OpKind::SettlePoint:
        return "settle_point";
    case OpKind::UpdatePlan:
        return "update_plan";
    case OpKind::Upgrade:
        return "upgrade";
    }
    return nullptr;
}

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

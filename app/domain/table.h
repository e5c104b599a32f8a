// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enumkeys.h"

namespace qd
{

/// The tables whose rows are records: what a Change can be about.
enum class Table {
    Plan,
    Section,
    Task,
    Measure,
    Agency,
    Alias,
    Membership,
    Party,
    Exemption,
    Progress,
    ImportBatch,
    OpenPoint,
    Act
};

/// The name in the database, the audit and JSON.
constexpr const char *keyText(Table value)
{
    switch (value) {
    case Table::Plan:
        return "plan";
    case Table::Section:
        return "section";
    case Table::Task:
        return "task";
    case Table::Measure:
        return "measure";
    case Table::Agency:
        return "agency";
    case Table::Alias:
        return "alias";
    case Table::Membership:
        return "membership";
    case Table::Party:
        return "party";
    case Table::Exemption:
        return "exemption";
    case Table::Progress:
        return "progress";
    case Table::ImportBatch:
        return "import_batch";
    case Table::OpenPoint:
        return "open_point";
    case Table::Act:
        return "act";
    }
    return nullptr;
}

} // namespace qd

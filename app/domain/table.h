// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <optional>

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
    OpenPoint
};

/// The name in the database, the audit and JSON: "plan", "section", …
QLatin1String key(Table);
/// The table with the name; nothing for one that this program does not know.
std::optional<Table> tableOfKey(QStringView name);

} // namespace qd

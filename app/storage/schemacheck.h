// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

namespace qd
{

class Database;

/// What stands in the schema of the file and not in that of the migrations up to `version`, what is missing
/// and what reads otherwise: "trigger x", "table task". Foreign triggers and views can falsify what is
/// written and what is shown, so a file that has any is not trusted. Notes that SQLite keeps for itself do
/// not count.
Result<QStringList> foreignSchema(Database &db, int version);

/// SchemaForeign, with the first of them, when there are any.
Result<> refuseForeignSchema(Database &db, int version);

} // namespace qd

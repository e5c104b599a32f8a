// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

#include <vector>

namespace qd
{

class Database;

/// One statement of a schema, as SQLite keeps it.
struct SchemaPart {
    QString type; ///< table, index, trigger
    QString name;
    QString sql;
};

/// What the migrations up to `version` leave in a file, in the order in which it can be made; made in memory
/// by the same statements. Empty when that fails, which only a mistake of the program can cause.
std::vector<SchemaPart> schemaOfFile(int version);

/// SHA-256 in hexadecimal of what the migrations up to `version` leave: all statements, in the order of their
/// names.
QByteArray schemaDigest(int version);

/// schemaDigest() of the newest version. A file whose schema has it needs no comparison; where it is not that
/// of the migrations every file is compared, only slower.
inline constexpr char newestSchemaDigest[]
    = "a93f9d628b4920dc47e4fbcd67fa5872e342f2d240440bc307fccf92375d6e3d";

/// What stands in the schema of the file and not in that of the migrations up to `version`, what is missing
/// and what reads otherwise: "trigger x", "table task". Foreign triggers and views can falsify what is
/// written and what is shown, so a file that has any is not trusted. Notes that SQLite keeps for itself do
/// not count.
Result<QStringList> foreignSchema(Database &db, int version);

/// SchemaForeign, with the first of them, when there are any.
Result<> refuseForeignSchema(Database &db, int version);

} // namespace qd

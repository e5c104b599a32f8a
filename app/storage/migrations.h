// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

#include <vector>

namespace qd
{

class Database;

/// PRAGMA application_id of our files: "QDk1".
inline constexpr quint32 applicationId = 0x51446b31;

/// One numbered step of the schema: schema/NNN_name.sql brings a database from NNN−1 to NNN.
struct Migration {
    int version = 0;
    QString name;
    QStringList statements;
};

/// The steps this program knows, in order.
const std::vector<Migration> &migrations();
int newestVersion();

/// Splits a file of statements at each semicolon followed by a blank line; parts of only comments are
/// dropped.
QStringList splitStatements(const QString &sql);

/// Brings the database up to date, each step in one transaction; before the first step of an existing
/// database a copy is kept in the folder of backups. DatabaseReadOnly when it is old and may not be written.
Result<> migrate(Database &db);
/// The same with given steps (for tests of the mechanism).
Result<> migrate(Database &db, const std::vector<Migration> &steps);

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sqlitedialect.h"

#include "storage/connection.h"
#include "storage/migrations.h"
#include "storage/sqlerror.h"

using namespace Qt::StringLiterals;

namespace qd
{

QString SqliteDialect::driver() const
{
    return u"QSQLITE"_s;
}

/// The write lock is taken at once.
QStringList SqliteDialect::beginWrite() const
{
    return {u"BEGIN IMMEDIATE"_s};
}

QString SqliteDialect::beginRead() const
{
    return u"BEGIN"_s;
}

/// Never by our own writes.
QString SqliteDialect::changeToken() const
{
    return u"PRAGMA data_version"_s;
}

Error SqliteDialect::failure(const QSqlError &error, const QString &where, const QString &statement) const
{
    return sqlFailure(error, where, statement);
}

QString SqliteDialect::isJson(const QString &expression) const
{
    return u"json_valid("_s + expression + u')';
}

Result<int> SqliteDialect::schemaVersion(Connection &db) const
{
    const auto version = db.value(u"PRAGMA user_version"_s);
    return version ? Result<int>(version->toInt()) : version.error();
}

QStringList SqliteDialect::noteVersion(int version) const
{
    return {u"PRAGMA application_id=%1"_s.arg(applicationId), u"PRAGMA user_version=%1"_s.arg(version)};
}

Result<QStringList> SqliteDialect::tables(Connection &db) const
{
    QStringList names;
    QD_TRY(db.each(
        u"SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'sqlite_%' ORDER BY name"_s, {},
        [&](const QSqlQuery &row) { names << row.value(0).toString(); }));
    return names;
}

/// Of a generated column table_info does not tell.
Result<std::vector<Dialect::Column>> SqliteDialect::columns(Connection &db, const QString &table) const
{
    std::vector<Column> columns;
    QD_TRY(db.each(u"PRAGMA main.table_info(%1)"_s.arg(table), {}, [&](const QSqlQuery &row) {
        const bool isKey = row.value(5).toInt() > 0;
        columns.push_back({row.value(1).toString(), !isKey && row.value(3).toInt() == 0});
    }));
    return columns;
}

} // namespace qd

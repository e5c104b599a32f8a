// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/postgresdialect.h"

#include "base/reasons/datareason.h"
#include "base/reasons/filereason.h"
#include "storage/connection.h"
#include "storage/migrations.h"
#include "storage/postgresschema.h"
#include "storage/sqlerror.h"

#include <QHash>
#include <QSqlError>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// From an SQLSTATE (PostgreSQL's Appendix A), which is five letters of which two are the class.
std::pair<ErrorCode, Reason> meaningOf(const QString &state)
{
    static const QHash<QString, std::pair<ErrorCode, Reason>> known{
        {u"25006"_s, {ErrorCode::Io, DataReason::DatabaseReadOnly}}, // a transaction that only reads
        {u"42501"_s, {ErrorCode::Io, DataReason::DatabaseReadOnly}}, // no right to
        {u"55P03"_s, {ErrorCode::Busy, DataReason::DatabaseBusy}}, // waited too long for a lock
        {u"53100"_s, {ErrorCode::Io, FileReason::DiskFull}},
        {u"53200"_s, {ErrorCode::Io, FileReason::OutOfMemory}},
        {u"P0001"_s,
            {ErrorCode::Conflict, DataReason::RowConflict}}, // a trigger refuses: the audit is append-only
        {u"23502"_s,
            {ErrorCode::Bug, Reason()}}, // NOT NULL and CHECK: no rule of ours lets through
        {u"23514"_s, {ErrorCode::Bug, Reason()}},
    };
    if (const auto at = known.constFind(state); at != known.constEnd())
        return *at;
    const QString kind = state.left(2);
    if (kind == "23"_L1) // unique and foreign keys
        return {ErrorCode::Conflict, DataReason::RowConflict};
    if (kind == "40"_L1) // deadlock, serialisation
        return {ErrorCode::Busy, DataReason::DatabaseBusy};
    if (kind == "22"_L1) // a value that its column cannot hold
        return {ErrorCode::Bug, Reason()};
    if (kind == "XX"_L1)
        return {ErrorCode::Corrupt, DataReason::DatabaseDamaged};
    return {ErrorCode::Io, Reason()};
}

} // namespace

QStringList PostgresDialect::settings(const QString &schema, bool readOnly)
{
    QStringList statements{u"SET client_min_messages=warning"_s, u"SET lock_timeout='5s'"_s,
        u"SET standard_conforming_strings=on"_s, u"SET search_path=%1"_s.arg(schema)};
    if (readOnly)
        statements << u"SET default_transaction_read_only=on"_s;
    return statements;
}

Result<> PostgresDialect::makeSchema(Connection &db, const QString &schema)
{
    const auto statements = postgresSchema();
    if (!statements)
        return statements.error();
    QStringList all{u"BEGIN"_s, u"CREATE SCHEMA %1"_s.arg(schema)};
    all += *statements;
    all += db.dialect().noteVersion(newestVersion());
    for (const QString &statement : all) {
        if (const auto done = db.run(statement); !done) {
            db.rollback();
            return done;
        }
    }
    const auto made = db.commit();
    db.forgetStatements(); // none of them comes again
    return made;
}

QString PostgresDialect::driver() const
{
    return u"QPSQL"_s;
}

bool PostgresDialect::canPrepare(const QString &sql) const
{
    static constexpr std::array words{"SELECT "_L1, "INSERT "_L1, "UPDATE "_L1, "DELETE "_L1, "WITH "_L1};
    return std::any_of(words.begin(), words.end(), [&](QLatin1String word) { return sql.startsWith(word); });
}

/// One writer at a time, as with a file: versions of a report are counted, and entries of the audit become
/// visible in the order of their ids, which the feed relies on. Readers are not kept waiting. What the
/// transaction sees is fixed by its first query, so after the lock is held.
QStringList PostgresDialect::beginWrite() const
{
    return {
        u"BEGIN ISOLATION LEVEL REPEATABLE READ"_s, u"LOCK TABLE audit_entry IN SHARE ROW EXCLUSIVE MODE"_s};
}

QString PostgresDialect::beginRead() const
{
    return u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s;
}

/// Our own writes change it too; the feed then finds nothing that it does not know.
QString PostgresDialect::changeToken() const
{
    return u"SELECT coalesce(max(id), 0) FROM audit_entry"_s;
}

Error PostgresDialect::failure(const QSqlError &error, const QString &where, const QString &statement) const
{
    const auto [code, reason] = meaningOf(error.nativeErrorCode());
    const QString detail = u"PostgreSQL %1: %2 %3 [%4]"_s.arg(
        error.nativeErrorCode(), error.databaseText(), error.driverText(), statement.left(200));
    return fileFailure(code, reason, where, detail);
}

QString PostgresDialect::isJson(const QString &expression) const
{
    return u"is_json("_s + expression + u')'; // of postgresSchema()
}

Result<int> PostgresDialect::schemaVersion(Connection &db) const
{
    const auto there = db.value(u"SELECT count(*) FROM pg_catalog.pg_tables"
                                " WHERE schemaname=current_schema() AND tablename='schema_version'"_s);
    if (!there || there->toInt() == 0)
        return there ? Result<int>(0) : there.error();
    const auto version = db.value(u"SELECT max(version) FROM schema_version"_s);
    return version ? Result<int>(version->toInt()) : version.error();
}

QStringList PostgresDialect::noteVersion(int version) const
{
    return {u"INSERT INTO schema_version (version) VALUES (%1)"_s.arg(version)};
}

Result<QStringList> PostgresDialect::tables(Connection &db) const
{
    QStringList names;
    QD_TRY(db.each(u"SELECT tablename FROM pg_catalog.pg_tables WHERE schemaname=current_schema()"
                   " AND tablename<>'schema_version' ORDER BY tablename"_s,
        {}, [&](const QSqlQuery &row) { names << row.value(0).toString(); }));
    return names;
}

Result<std::vector<Dialect::Column>> PostgresDialect::columns(Connection &db, const QString &table) const
{
    std::vector<Column> columns;
    QD_TRY(db.each(u"SELECT column_name, is_nullable FROM information_schema.columns WHERE"
                   " table_schema=current_schema() AND table_name=? AND is_generated='NEVER'"
                   " ORDER BY ordinal_position"_s,
        {table}, [&](const QSqlQuery &row) {
            columns.push_back({row.value(0).toString(), row.value(1).toString() == "YES"_L1});
        }));
    return columns;
}

} // namespace qd

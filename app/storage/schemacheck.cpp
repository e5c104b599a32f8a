// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schemacheck.h"

#include "storage/database.h"
#include "storage/migrations.h"
#include "storage/sqlerror.h"

#include <QMutex>
#include <QScopeGuard>
#include <QSqlError>

#include <map>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

using Schema = std::map<QString, QString>; // "trigger x" -> the statement that makes it, white space folded

const QString everything = u"SELECT type, name, coalesce(sql, '') FROM sqlite_master"_s;

/// sqlite_sequence, sqlite_stat1 and the indexes of UNIQUE. A trigger or a view is never SQLite's own.
bool isOfSqlite(const QString &type, const QString &name)
{
    return name.startsWith("sqlite_"_L1) && (type == "table"_L1 || type == "index"_L1);
}

void take(Schema &schema, const QSqlQuery &row)
{
    const QString type = row.value(0).toString();
    const QString name = row.value(1).toString();
    if (!isOfSqlite(type, name))
        schema.emplace(type + u' ' + name, row.value(2).toString().simplified());
}

/// Made in memory by the same statements; empty when that fails, which only a mistake of the program can
/// cause.
Schema made(int version)
{
    Schema schema;
    const QString name = nextConnectionName();
    const auto forget = qScopeGuard([&] { QSqlDatabase::removeDatabase(name); });
    {
        auto db = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        db.setDatabaseName(u":memory:"_s);
        if (!db.open())
            return {};
        QSqlQuery query(db);
        for (const Migration &step : migrations()) {
            for (const QString &statement : step.statements) {
                if (step.version <= version && !query.exec(statement))
                    return {};
            }
        }
        if (!query.exec(everything))
            return {};
        while (query.next())
            take(schema, query);
    }
    return schema;
}

const Schema &ours(int version)
{
    static QMutex mutex;
    static std::map<int, Schema> known;
    const QMutexLocker locked(&mutex);
    auto at = known.find(version);
    if (at == known.end())
        at = known.emplace(version, made(version)).first;
    return at->second; // a map moves nothing
}

} // namespace

Result<QStringList> foreignSchema(Database &db, int version)
{
    Schema found;
    QD_TRY(db.each(everything, {}, [&](const QSqlQuery &row) { take(found, row); }));
    const Schema &expected = ours(version);
    QStringList foreign;
    for (const auto &[what, sql] : found) {
        const auto at = expected.find(what);
        if (at == expected.end() || at->second != sql)
            foreign << what;
    }
    for (const auto &[what, sql] : expected) {
        if (!found.contains(what))
            foreign << what;
    }
    return foreign;
}

Result<> refuseForeignSchema(Database &db, int version)
{
    const auto foreign = foreignSchema(db, version);
    if (!foreign)
        return foreign.error();
    if (foreign->isEmpty())
        return {};
    Error error = fileFailure(ErrorCode::Corrupt, Reason::SchemaForeign, db.path(), foreign->join(u", "_s));
    error.fields.insert(u"value"_s, foreign->first());
    return error;
}

} // namespace qd

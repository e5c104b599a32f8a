// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/schemacheck.h"

#include "base/reasons/datareason.h"
#include "storage/database.h"
#include "storage/migrations.h"
#include "storage/sqlerror.h"

#include <QCryptographicHash>
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

const QString everything = u"SELECT type, name, coalesce(sql, '') FROM sqlite_master ORDER BY rowid"_s;

/// sqlite_sequence, sqlite_stat1 and the indexes of UNIQUE. A trigger or a view is never SQLite's own.
bool isOfSqlite(const QString &type, const QString &name)
{
    return name.startsWith("sqlite_"_L1) && (type == "table"_L1 || type == "index"_L1);
}

void take(Schema &schema, const SchemaPart &part)
{
    if (!isOfSqlite(part.type, part.name))
        schema.emplace(part.type + u' ' + part.name, part.sql.simplified());
}

SchemaPart partOf(const QSqlQuery &row)
{
    return {row.value(0).toString(), row.value(1).toString(), row.value(2).toString()};
}

Schema made(int version)
{
    Schema schema;
    for (const SchemaPart &part : schemaOfFile(version))
        take(schema, part);
    return schema;
}

QByteArray digestOf(const Schema &schema)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &[what, sql] : schema)
        hash.addData((what + u'\n' + sql + u'\n').toUtf8());
    return hash.result().toHex();
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

std::vector<SchemaPart> schemaOfFile(int version)
{
    std::vector<SchemaPart> parts;
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
        while (query.next()) {
            if (const SchemaPart part = partOf(query); !isOfSqlite(part.type, part.name))
                parts.push_back(part);
        }
    }
    return parts;
}

QByteArray schemaDigest(int version)
{
    return digestOf(ours(version));
}

Result<QStringList> foreignSchema(Database &db, int version)
{
    Schema found;
    QD_TRY(db.each(everything, {}, [&](const QSqlQuery &row) { take(found, partOf(row)); }));
    // To make the schema takes longer than all else that is checked of a file.
    if (version == newestVersion() && digestOf(found) == newestSchemaDigest)
        return QStringList();
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
    Error error
        = fileFailure(ErrorCode::Corrupt, DataReason::SchemaForeign, db.path(), foreign->join(u", "_s));
    error.fields.insert(u"value"_s, foreign->first());
    return error;
}

} // namespace qd

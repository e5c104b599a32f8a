// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/dialect.h"

namespace qd
{

/// PostgreSQL 13 and later. A database of this program is a schema there.
class PostgresDialect final : public Dialect
{
public:
    /// Statements at the beginning of every connection.
    static QStringList settings(const QString &schema, bool readOnly);
    /// Makes the schema and everything in it, in the newest version, in one transaction.
    static Result<> makeSchema(Connection &db, const QString &schema);

    QString driver() const override;
    bool fetchesRowByRow() const override { return false; }
    bool canPrepare(const QString &sql) const override;
    bool knowsLastId() const override { return false; } // asks for one where no sequence was used: an error
    bool failureEndsTransaction() const override { return true; }
    QStringList beginWrite() const override;
    QString beginRead() const override;
    QString changeToken() const override;
    Error failure(const QSqlError &error, const QString &where, const QString &statement) const override;
    QString isJson(const QString &expression) const override;
    Result<int> schemaVersion(Connection &db) const override;
    QStringList noteVersion(int version) const override;
    Result<QStringList> tables(Connection &db) const override;
    Result<std::vector<Column>> columns(Connection &db, const QString &table) const override;
};

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/dialect.h"

namespace qd
{

class SqliteDialect final : public Dialect
{
public:
    QString driver() const override;
    bool fetchesRowByRow() const override { return true; }
    bool canPrepare(const QString &) const override { return true; }
    bool knowsLastId() const override { return true; }
    bool failureEndsTransaction() const override { return false; }
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QStringList>

#include <vector>

class QSqlError;

namespace qd
{

class Connection;

/// What differs between the engines. All other SQL is what SQLite and PostgreSQL 13 and later both
/// understand: upserts are ON CONFLICT DO UPDATE, a subquery has an alias, no
/// limit is no LIMIT. Ids are 64-bit numbers, truth is 0 or 1, days and moments are text in ISO 8601, texts
/// are compared by code point. tests/arch holds the words of one engine to its dialect.
class Dialect
{
public:
    Dialect() = default;
    virtual ~Dialect() = default;
    Q_DISABLE_COPY_MOVE(Dialect)

    /// Qt's name for the driver, loaded by that name alone: a program without it runs as long as nobody asks.
    virtual QString driver() const = 0;
    /// Whether rows are fetched one by one while other statements run; else a result is fetched whole.
    virtual bool fetchesRowByRow() const = 0;
    /// Whether the engine prepares such a statement; others are sent as they are, without values.
    virtual bool canPrepare(const QString &sql) const = 0;

    /// Whether the driver knows the id of the row inserted last; else the statement is to return it, which
    /// costs SQLite a third more for each row.
    virtual bool knowsLastId() const = 0;
    /// Whether a statement that fails takes the whole transaction with it.
    virtual bool failureEndsTransaction() const = 0;
    /// Begin a transaction that writes: from then to its end nobody else can, and a busy database is known
    /// before anything was done.
    virtual QStringList beginWrite() const = 0;
    /// Begins a transaction in which all reads see the same state.
    virtual QString beginRead() const = 0;
    /// Query of a number that changes when another connection has written.
    virtual QString changeToken() const = 0;

    /// A failure in the terms of the program. `where` and the statement go into the technical detail.
    virtual Error failure(const QSqlError &error, const QString &where, const QString &statement) const = 0;

    /// The condition that a text, given as an expression, is JSON.
    virtual QString isJson(const QString &expression) const = 0;

    /// Of the schema; 0 when there is none yet.
    virtual Result<int> schemaVersion(Connection &db) const = 0;
    /// Statements that note that the schema has this version.
    virtual QStringList noteVersion(int version) const = 0;

    /// Names of our tables, sorted; without those the engine or the dialect keeps for itself.
    virtual Result<QStringList> tables(Connection &db) const = 0;
    struct Column {
        QString name;
        bool mayBeNull = false;
        auto operator<=>(const Column &) const = default;
    };
    /// Those that are stored, in order: a generated column is none.
    virtual Result<std::vector<Column>> columns(Connection &db, const QString &table) const = 0;
};

} // namespace qd

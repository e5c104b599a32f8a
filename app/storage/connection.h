// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/reasons/datareason.h"
#include "base/result.h"
#include "storage/dialect.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>
#include <unordered_map>

namespace qd
{

/// A name that no connection of this process has. From any thread.
QString nextConnectionName();

/// One connection to one database, whatever the engine. Statements are prepared once and kept. Not
/// thread-safe: one thread, one Connection (a QSqlDatabase is bound to its thread).
class Connection
{
public:
    virtual ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    const Dialect &dialect() const { return *m_dialect; }
    /// The data file, links followed; or the address of a server.
    const QString &path() const { return m_path; }
    /// True also when nobody asked for it, but nothing may be written.
    bool isReadOnly() const { return m_readOnly; }
    /// Why nothing can be written: DatabaseReadOnly or DiskFull.
    Reason whyReadOnly() const { return m_whyReadOnly; }

    /// Runs one statement.
    Result<> run(const QString &sql, const QVariantList &values = {});
    /// Runs one statement and hands out each row in turn. `row` must not run the same statement again.
    Result<> each(
        const QString &sql, const QVariantList &values, const std::function<void(const QSqlQuery &)> &row);
    /// The first column of the first row; an invalid variant when there is none.
    Result<QVariant> value(const QString &sql, const QVariantList &values = {});
    /// Inserts one row into a table with a column id that is not among the values; the id it was given.
    Result<qint64> insert(const QString &sql, const QVariantList &values);

    /// Rows handed out by each() and value() since this connection was made: so a test sees that only what is shown is read.
    qint64 rowsRead() const { return m_rowsRead; }

    /// A number that changes when another connection has written what the audit tells of; whether our own
    /// writes change it too depends on the engine.
    Result<qint64> changeToken();

    /// Begins a write transaction; takes the write lock at once, so that a busy database is known before
    /// anything was done. No nesting. DataFileExchanged when the name stands for another file by now.
    virtual Result<> begin();
    /// Begins a transaction in which all reads see the same state.
    Result<> beginRead();
    Result<> commit();
    void rollback();
    bool inTransaction() const { return m_inTransaction; }

    /// Ends every open statement, so that ATTACH, DETACH and VACUUM find none, and after a schema was made.
    void forgetStatements() { m_prepared.clear(); }

protected:
    Connection(const QString &path, std::unique_ptr<const Dialect> dialect);

    /// Makes the connection; `aim` gives it name and options.
    Result<> connect(const std::function<void(QSqlDatabase &)> &aim);
    void disconnect();
    void setReadOnly(Reason why);

private:
    Result<QSqlQuery *> execute(const QString &sql, const QVariantList &values);
    void enter();
    Error failed(const QSqlError &error, const QString &sql);

    QString m_path;
    std::unique_ptr<const Dialect> m_dialect;
    QString m_name; // of the connection
    QSqlDatabase m_db;
    std::unordered_map<QString, QSqlQuery> m_prepared;
    Reason m_whyReadOnly = DataReason::DatabaseReadOnly;
    qint64 m_rowsRead = 0;
    bool m_readOnly = false;
    bool m_inTransaction = false;
    bool m_transactionLost = false; // a statement in it failed, and the engine keeps nothing of it
};

/// All reads in its life see one state of the database. Inside a write transaction it does nothing.
class ReadSnapshot final
{
public:
    explicit ReadSnapshot(Connection &db);
    ~ReadSnapshot();
    Q_DISABLE_COPY_MOVE(ReadSnapshot)

private:
    Connection &m_db;
    bool m_mine = false;
};

} // namespace qd

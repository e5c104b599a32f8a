// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/connection.h"

#include <QSqlError>

#include <atomic>

using namespace Qt::StringLiterals;

namespace qd
{

QString nextConnectionName()
{
    static std::atomic<int> count = 0;
    return u"qd-%1"_s.arg(++count);
}

Connection::Connection(const QString &path, std::unique_ptr<const Dialect> dialect)
    : m_path(path)
    , m_dialect(std::move(dialect))
    , m_name(nextConnectionName())
{
}

Connection::~Connection()
{
    disconnect(); // takes an open transaction back, without a statement that would need memory
}

Result<> Connection::connect(const std::function<void(QSqlDatabase &)> &aim)
{
    m_db = QSqlDatabase::addDatabase(m_dialect->driver(), m_name);
    aim(m_db);
    return m_db.open() ? Result<>() : m_dialect->failure(m_db.lastError(), m_path, {});
}

void Connection::disconnect()
{
    m_prepared.clear();
    m_db.close();
    m_db = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

void Connection::setReadOnly(Reason why)
{
    m_readOnly = true;
    m_whyReadOnly = why;
}

void Connection::enter()
{
    m_inTransaction = true;
    m_transactionLost = false;
}

Error Connection::failed(const QSqlError &error, const QString &sql)
{
    m_transactionLost = m_inTransaction && m_dialect->failureEndsTransaction();
    return m_dialect->failure(error, m_path, sql);
}

Result<QSqlQuery *> Connection::execute(const QString &sql, const QVariantList &values)
{
    const bool isPrepared = m_dialect->canPrepare(sql);
    auto at = m_prepared.find(sql);
    if (at == m_prepared.end()) {
        QSqlQuery query(m_db);
        query.setForwardOnly(m_dialect->fetchesRowByRow());
        if (isPrepared && !query.prepare(sql))
            return failed(query.lastError(), sql);
        at = m_prepared.emplace(sql, std::move(query)).first;
    }
    QSqlQuery &query = at->second;
    for (qsizetype i = 0; i < values.size(); ++i)
        query.bindValue(static_cast<int>(i), values[i]);
    if (!(isPrepared ? query.exec() : query.exec(sql))) {
        const Error error = failed(query.lastError(), sql);
        query.finish();
        return error;
    }
    return &query;
}

Result<> Connection::run(const QString &sql, const QVariantList &values)
{
    const auto query = execute(sql, values);
    if (!query)
        return query.error();
    (*query)->finish();
    return {};
}

Result<> Connection::each(
    const QString &sql, const QVariantList &values, const std::function<void(const QSqlQuery &)> &row)
{
    const auto query = execute(sql, values);
    if (!query)
        return query.error();
    for (; (*query)->next(); ++m_rowsRead)
        row(**query);
    const QSqlError error = (*query)->lastError();
    (*query)->finish();
    if (error.isValid())
        return failed(error, sql);
    return {};
}

Result<QVariant> Connection::value(const QString &sql, const QVariantList &values)
{
    QVariant first;
    bool taken = false;
    QD_TRY(each(sql, values, [&](const QSqlQuery &query) {
        if (!taken)
            first = query.value(0);
        taken = true;
    }));
    return first;
}

Result<qint64> Connection::insert(const QString &sql, const QVariantList &values)
{
    if (m_dialect->knowsLastId()) {
        const auto query = execute(sql, values);
        if (!query)
            return query.error();
        const qint64 last = (*query)->lastInsertId().toLongLong();
        (*query)->finish();
        return last;
    }
    const auto id = value(sql + u" RETURNING id"_s, values);
    return id ? Result<qint64>(id->toLongLong()) : id.error();
}

Result<qint64> Connection::changeToken()
{
    const auto token = value(m_dialect->changeToken());
    return token ? Result<qint64>(token->toLongLong()) : token.error();
}

Result<> Connection::begin()
{
    bool begun = false;
    for (const QString &statement : m_dialect->beginWrite()) {
        if (const auto done = run(statement); !done) {
            if (begun)
                rollback();
            return done;
        }
        begun = true;
    }
    enter();
    return {};
}

Result<> Connection::beginRead()
{
    QD_TRY(run(m_dialect->beginRead()));
    enter();
    return {};
}

Result<> Connection::commit()
{
    if (m_transactionLost) { // COMMIT would be answered without an error, and nothing be stored
        rollback();
        return Error{ErrorCode::Bug, Reason(), u"commit after a failed statement"_s, {}};
    }
    if (const auto done = run(u"COMMIT"_s); !done) {
        rollback();
        return done;
    }
    m_inTransaction = false;
    return {};
}

void Connection::rollback()
{
    // A full disk makes SQLite roll back by itself; then this statement fails and nothing is left to do.
    (void)run(u"ROLLBACK"_s);
    m_inTransaction = false;
    m_transactionLost = false;
}

ReadSnapshot::ReadSnapshot(Connection &db)
    : m_db(db)
{
    if (!db.inTransaction())
        m_mine = db.beginRead().has_value();
}

ReadSnapshot::~ReadSnapshot()
{
    if (m_mine)
        m_db.rollback();
}

} // namespace qd

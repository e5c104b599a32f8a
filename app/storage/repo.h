// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/records.h"
#include "storage/connection.h"

#include <functional>
#include <optional>
#include <vector>

class QSqlQuery;

namespace qd
{

/// One table. The columns are those of RecordTraits<R>::fields(), so a Repo knows no table by name. Made for
/// every record in repo.cpp.
template <typename R>
class Repo final
{
public:
    explicit Repo(Connection &db)
        : m_db(db)
    {
    }

    Result<std::optional<R>> find(qint64 id) const;

    /// By id.
    Result<std::vector<R>> all() const;

    /// The rows whose column (a name of RecordTraits<R>::fields()) holds the value, by id.
    Result<std::vector<R>> by(QLatin1String column, qint64 value) const;

    /// The rest of a SELECT over this table, for the named queries of this layer.
    Result<std::vector<R>> where(const QString &rest, const QVariantList &values) const;

    /// Inserts when the id is 0 or unknown, else replaces. Sets the id of a new record.
    Result<> put(R &record) const;

    Result<> erase(qint64 id) const;

    /// Id and column of every stored value that does not come back as it was stored: a date that is none, a
    /// key of no list, a number out of its type.
    Result<> eachMalformed(const std::function<void(qint64, const QString &)> &found) const;

private:
    static QString table();
    static QStringList columns();
    static const QString &selectSql();
    static const QString &insertSql();
    static const QString &upsertSql();
    static QString insertInto(const QStringList &names);
    static QVariantList values(const R &record, bool withoutId);
    static R read(const QSqlQuery &query);

    Connection &m_db;
};

} // namespace qd

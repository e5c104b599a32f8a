// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/fields.h"
#include "storage/database.h"

#include <optional>
#include <vector>

namespace qd
{

/// One table. The columns are those of RecordTraits<R>::fields(), so a Repo knows no table by name.
template <typename R>
class Repo final
{
public:
    explicit Repo(Database &db)
        : m_db(db)
    {
    }

    Result<std::optional<R>> find(qint64 id) const
    {
        auto rows = where(QLatin1String("WHERE id=?"), {id});
        if (!rows)
            return rows.error();
        return rows->empty() ? std::optional<R>() : std::optional<R>(std::move(rows->front()));
    }

    /// By id.
    Result<std::vector<R>> all() const { return where(QLatin1String("ORDER BY id"), {}); }

    /// The rows whose column (a name of RecordTraits<R>::fields()) holds the value, by id.
    Result<std::vector<R>> by(QLatin1String column, qint64 value) const
    {
        return where(QLatin1String("WHERE \"") + column + QLatin1String("\"=? ORDER BY id"), {value});
    }

    /// The rest of a SELECT over this table, for the named queries of this layer.
    Result<std::vector<R>> where(const QString &rest, const QVariantList &values) const
    {
        std::vector<R> rows;
        const auto done = m_db.each(
            selectSql() + rest, values, [&](const QSqlQuery &query) { rows.push_back(read(query)); });
        if (!done)
            return done.error();
        return rows;
    }

    /// Inserts when the id is 0 or unknown, else replaces. Sets the id of a new record.
    Result<> put(R &record) const
    {
        const bool isNew = !record.id.isValid();
        const auto stored = m_db.run(isNew ? insertSql() : upsertSql(), values(record, isNew));
        if (stored && isNew)
            record.id.value = m_db.lastId();
        return stored;
    }

    Result<> erase(qint64 id) const
    {
        static const QString sql = QLatin1String("DELETE FROM ") + table() + QLatin1String(" WHERE id=?");
        return m_db.run(sql, {id});
    }

private:
    static QString table() { return QString(key(RecordTraits<R>::table)); }

    static QStringList columns()
    {
        QStringList names;
        std::apply([&](const auto &...field) { ((names << u'"' + QLatin1String(field.name) + u'"'), ...); },
            RecordTraits<R>::fields());
        return names;
    }

    static const QString &selectSql()
    {
        static const QString sql
            = QLatin1String("SELECT ") + columns().join(u',') + QLatin1String(" FROM ") + table() + u' ';
        return sql;
    }

    static const QString &insertSql()
    {
        static const QString sql = insertInto(columns().sliced(1));
        return sql;
    }

    static const QString &upsertSql()
    {
        static const QString sql = [] {
            QStringList sets;
            for (const QString &name : columns().sliced(1))
                sets << name + QLatin1String("=excluded.") + name;
            return insertInto(columns()) + QLatin1String(" ON CONFLICT(id) DO UPDATE SET ") + sets.join(u',');
        }();
        return sql;
    }

    static QString insertInto(const QStringList &names)
    {
        return QLatin1String("INSERT INTO ") + table() + u'(' + names.join(u',') + QLatin1String(") VALUES(")
            + QStringList(names.size(), QStringLiteral("?")).join(u',') + u')';
    }

    static QVariantList values(const R &record, bool withoutId)
    {
        QVariantList list;
        std::apply(
            [&](const auto &...field) { ((list << toJsonValue(record.*field.member).toVariant()), ...); },
            RecordTraits<R>::fields());
        if (withoutId)
            list.removeFirst();
        return list;
    }

    static R read(const QSqlQuery &query)
    {
        R record;
        int column = 0;
        std::apply(
            [&](const auto &...field) {
                (fromJsonValue(QJsonValue::fromVariant(query.value(column++)), record.*field.member), ...);
            },
            RecordTraits<R>::fields());
        return record;
    }

    Database &m_db;
};

/// Calls `f.template operator()<R>()` for the record type of a table.
template <typename F>
auto withRecordOf(Table table, F &&f)
{
    switch (table) {
    case Table::Plan:
        return f.template operator()<Plan>();
    case Table::Section:
        return f.template operator()<Section>();
    case Table::Task:
        return f.template operator()<Task>();
    case Table::Measure:
        return f.template operator()<Measure>();
    case Table::Agency:
        return f.template operator()<Agency>();
    case Table::Alias:
        return f.template operator()<Alias>();
    case Table::Membership:
        return f.template operator()<Membership>();
    case Table::Party:
        return f.template operator()<Party>();
    case Table::Exemption:
        return f.template operator()<Exemption>();
    case Table::Progress:
        return f.template operator()<Progress>();
    case Table::ImportBatch:
        return f.template operator()<ImportBatch>();
    case Table::OpenPoint:
        break;
    }
    return f.template operator()<OpenPoint>();
}

} // namespace qd

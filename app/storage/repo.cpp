// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/repo.h"

#include <QSqlQuery>

namespace qd
{

template <typename R>
Result<std::optional<R>> Repo<R>::find(qint64 id) const
{
    auto rows = where(QLatin1String("WHERE id=?"), {id});
    if (!rows)
        return rows.error();
    return rows->empty() ? std::optional<R>() : std::optional<R>(std::move(rows->front()));
}

template <typename R>
Result<std::vector<R>> Repo<R>::all() const
{
    return where(QLatin1String("ORDER BY id"), {});
}

template <typename R>
Result<std::vector<R>> Repo<R>::by(QLatin1String column, qint64 value) const
{
    return where(QLatin1String("WHERE \"") + column + QLatin1String("\"=? ORDER BY id"), {value});
}

template <typename R>
Result<std::vector<R>> Repo<R>::where(const QString &rest, const QVariantList &values) const
{
    std::vector<R> rows;
    const auto done
        = m_db.each(selectSql() + rest, values, [&](const QSqlQuery &query) { rows.push_back(read(query)); });
    if (!done)
        return done.error();
    return rows;
}

template <typename R>
Result<> Repo<R>::put(R &record) const
{
    const bool isNew = !record.id.isValid();
    if (!isNew)
        return m_db.run(upsertSql(), values(record, false));
    const auto id = m_db.insert(insertSql(), values(record, true));
    if (!id)
        return id.error();
    record.id.value = *id;
    return {};
}

template <typename R>
Result<> Repo<R>::erase(qint64 id) const
{
    static const QString sql = QLatin1String("DELETE FROM ") + table() + QLatin1String(" WHERE id=?");
    return m_db.run(sql, {id});
}

namespace
{

/// Null whatever the type of the column.
QJsonValue storedIn(const QSqlQuery &query, int column)
{
    return query.isNull(column) ? QJsonValue() : QJsonValue::fromVariant(query.value(column));
}

/// A stored value into a field, as fromJsonValue() reads it. The kinds that most columns are do without a QJsonValue,
/// which is slow to make.
template <typename T>
void takeColumn(const QSqlQuery &query, int column, T &out)
{
    if constexpr (std::is_same_v<T, QString>) {
        const QVariant stored = query.value(column);
        out = stored.isNull() ? QString(QLatin1String("")) : stored.toString();
    } else if constexpr (std::is_same_v<T, bool>) {
        out = query.value(column).toLongLong() != 0;
    } else if constexpr (std::is_same_v<T, int>) {
        out = static_cast<int>(query.value(column).toLongLong());
    } else if constexpr (std::is_enum_v<T>) {
        out = fromKey<T>(query.value(column).toString()).value_or(T{});
    } else {
        fromJsonValue(storedIn(query, column), out);
    }
}
template <typename Tag>
void takeColumn(const QSqlQuery &query, int column, Id<Tag> &id)
{
    id.value = query.value(column).toLongLong();
}

/// Moments were once written without their zone: it is enough that one can be read.
template <typename T>
bool comesBack(const QJsonValue &raw)
{
    T value{};
    fromJsonValue(raw, value);
    if constexpr (std::is_same_v<T, QDateTime>)
        return raw.isNull() || value.isValid();
    return toJsonValue(value) == raw;
}

} // namespace

template <typename R>
Result<> Repo<R>::eachMalformed(const std::function<void(qint64, const QString &)> &found) const
{
    return m_db.each(selectSql(), {}, [&](const QSqlQuery &query) {
        int column = 0;
        const auto look = [&]<typename T>(const Field<R, T> &field) {
            const QJsonValue raw = storedIn(query, column++);
            if (!comesBack<T>(raw))
                found(query.value(0).toLongLong(), QLatin1String(field.name));
        };
        std::apply([&](const auto &...field) { (look(field), ...); }, RecordTraits<R>::fields());
    });
}

template <typename R>
QString Repo<R>::table()
{
    return QString(key(tableOf<R>()));
}

template <typename R>
QStringList Repo<R>::columns()
{
    QStringList names;
    std::apply([&](const auto &...field) { ((names << u'"' + QLatin1String(field.name) + u'"'), ...); },
        RecordTraits<R>::fields());
    return names;
}

template <typename R>
const QString &Repo<R>::selectSql()
{
    static const QString sql
        = QLatin1String("SELECT ") + columns().join(u',') + QLatin1String(" FROM ") + table() + u' ';
    return sql;
}

template <typename R>
const QString &Repo<R>::insertSql()
{
    static const QString sql = insertInto(columns().sliced(1));
    return sql;
}

template <typename R>
const QString &Repo<R>::upsertSql()
{
    static const QString sql = [] {
        QStringList sets;
        for (const QString &name : columns().sliced(1))
            sets << name + QLatin1String("=excluded.") + name;
        return insertInto(columns()) + QLatin1String(" ON CONFLICT(id) DO UPDATE SET ") + sets.join(u',');
    }();
    return sql;
}

template <typename R>
QString Repo<R>::insertInto(const QStringList &names)
{
    return QLatin1String("INSERT INTO ") + table() + u'(' + names.join(u',') + QLatin1String(") VALUES(")
        + QStringList(names.size(), QStringLiteral("?")).join(u',') + u')';
}

template <typename R>
QVariantList Repo<R>::values(const R &record, bool withoutId)
{
    QVariantList list;
    std::apply([&](const auto &...field) { ((list << toJsonValue(record.*field.member).toVariant()), ...); },
        RecordTraits<R>::fields());
    if (withoutId)
        list.removeFirst();
    return list;
}

template <typename R>
R Repo<R>::read(const QSqlQuery &query)
{
    R record;
    int column = 0;
    std::apply(
        [&](const auto &...field) {
            (takeColumn(query, column++, record.*field.member), ...);
        },
        RecordTraits<R>::fields());
    return record;
}

#define QD_REPO_OF(R, ...) template class Repo<R>;
QD_RECORDS(QD_REPO_OF)

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "domain/values/enums.h"
#include "domain/values/ids.h"
#include "domain/values/period.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>
#include <tuple>

// Which column holds which field of which record, told once: storage binds and reads by it, a Change carries
// rows as JSON by it, PlanBook reads them back by it.
namespace qd
{

template <typename R, typename T>
struct Field {
    const char *name; ///< column and JSON name
    T R::*member;
    const char *word; ///< for people: source text (context qd::FieldWords)
};
template <typename R, typename T>
Field(const char *, T R::*, const char *) -> Field<R, T>;

/// Specialised for every record: `fields()`, a tuple of Field, the id first.
template <typename R>
struct RecordTraits;

/// The table of a record type.
template <typename R>
constexpr Table tableOf()
{
    return tableOfId(decltype(R::id){});
}

/// A field as JSON: ids and numbers as numbers (an id of 0 as null, so that a foreign key is NULL), dates as
/// yyyy-MM-dd, moments as ISO with milliseconds, enums and periods by their key, empty optionals as null.
QJsonValue toJsonValue(qint64);
QJsonValue toJsonValue(int);
QJsonValue toJsonValue(bool);
QJsonValue toJsonValue(const QString &);
QJsonValue toJsonValue(QDate);
QJsonValue toJsonValue(const QDateTime &);
QJsonValue toJsonValue(const Period &);
QJsonValue toJsonValue(const std::optional<int> &);
template <typename Tag>
QJsonValue toJsonValue(Id<Tag> id)
{
    return id.isValid() ? QJsonValue(id.value) : QJsonValue();
}
template <typename E>
requires std::is_enum_v<E> QJsonValue toJsonValue(E value)
{
    return QString(key(value));
}

void fromJsonValue(const QJsonValue &, int &);
void fromJsonValue(const QJsonValue &, bool &);
void fromJsonValue(const QJsonValue &, QString &);
void fromJsonValue(const QJsonValue &, QDate &);
void fromJsonValue(const QJsonValue &, QDateTime &);
void fromJsonValue(const QJsonValue &, Period &);
void fromJsonValue(const QJsonValue &, std::optional<int> &);
template <typename Tag>
void fromJsonValue(const QJsonValue &value, Id<Tag> &id)
{
    id.value = value.toInteger();
}
template <typename E>
requires std::is_enum_v<E>
void fromJsonValue(const QJsonValue &value, E &out)
{
    out = fromKey<E>(value.toString()).value_or(E{});
}

/// The whole record as a row, and back. Unknown or missing names leave the default. Made for every record in
/// records.cpp, once: their fold over the fields is slow to compile.
template <typename R>
QJsonObject toRow(const R &record);
template <typename R>
R fromRow(const QJsonObject &row);

} // namespace qd

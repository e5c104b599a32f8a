// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/records.h"

#include "base/moment.h"

#include <array>

namespace qd
{

QJsonValue toJsonValue(qint64 value)
{
    return value;
}
QJsonValue toJsonValue(int value)
{
    return value;
}
QJsonValue toJsonValue(bool value)
{
    return value ? 1 : 0;
} // SQLite STRICT has no boolean
QJsonValue toJsonValue(const QString &value)
{
    return value.isNull() ? QLatin1String("") : value;
}
QJsonValue toJsonValue(QDate value)
{
    return value.isValid() ? QJsonValue(value.toString(Qt::ISODate)) : QJsonValue();
}
QJsonValue toJsonValue(const QDateTime &value)
{
    return value.isValid() ? QJsonValue(isoMoment(value)) : QJsonValue();
}
QJsonValue toJsonValue(const Period &value)
{
    return value.isValid() ? value.toString() : QString(QLatin1String(""));
}
QJsonValue toJsonValue(const std::optional<int> &value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

void fromJsonValue(const QJsonValue &value, int &out)
{
    out = value.toInt();
}
void fromJsonValue(const QJsonValue &value, bool &out)
{
    out = value.toInt() != 0;
}
void fromJsonValue(const QJsonValue &value, QString &out)
{
    out = value.toString(QLatin1String(""));
}
void fromJsonValue(const QJsonValue &value, QDate &out)
{
    out = QDate::fromString(value.toString(), Qt::ISODate);
}
void fromJsonValue(const QJsonValue &value, QDateTime &out)
{
    out = momentOf(value.toString());
}
void fromJsonValue(const QJsonValue &value, Period &out)
{
    out = Period::parse(value.toString()).value_or(Period{});
}
void fromJsonValue(const QJsonValue &value, std::optional<int> &out)
{
    out = value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

template <typename R>
QJsonObject toRow(const R &record)
{
    QJsonObject row;
    std::apply(
        [&](const auto &...field) {
            (row.insert(QLatin1String(field.name), toJsonValue(record.*field.member)), ...);
        },
        RecordTraits<R>::fields());
    return row;
}

template <typename R>
R fromRow(const QJsonObject &row)
{
    R record;
    std::apply(
        [&](const auto &...field) {
            (fromJsonValue(row.value(QLatin1String(field.name)), record.*field.member), ...);
        },
        RecordTraits<R>::fields());
    return record;
}

#define QD_ROWS_OF(R, ...)                                                                                   \
    template QJsonObject toRow(const R &);                                                                   \
    template R fromRow(const QJsonObject &);
QD_RECORDS(QD_ROWS_OF)

namespace
{

template <typename R, typename T>
void addReference(std::vector<Reference> &, const Field<R, T> &)
{
}
template <typename R, typename Tag>
void addReference(std::vector<Reference> &list, const Field<R, Id<Tag>> &field)
{
    if (QLatin1String(field.name) != QLatin1String("id"))
        list.push_back({QLatin1String(field.name), tableOfId(Id<Tag>{})});
}

std::array<std::vector<Reference>, countOf<Table>()> allReferences()
{
    std::array<std::vector<Reference>, countOf<Table>()> all;
    for (const Table table : allOf<Table>()) {
        withRecordOf(table, [&]<typename R>() {
            std::apply([&](const auto &...field) { (addReference(all[static_cast<size_t>(table)], field), ...); },
                RecordTraits<R>::fields());
        });
    }
    return all;
}

} // namespace

const std::vector<Reference> &referencesOf(Table table)
{
    static const auto all = allReferences();
    return all[static_cast<size_t>(table)];
}

qint64 idReferredTo(Table to, Table of, const QJsonObject &row)
{
    for (const Reference &reference : referencesOf(of)) {
        if (reference.to == to)
            return row.value(reference.column).toInteger();
    }
    return 0;
}

} // namespace qd

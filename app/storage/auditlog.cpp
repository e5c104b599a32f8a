// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/auditlog.h"

#include "base/moment.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QVariant text(const std::optional<QJsonObject> &row)
{
    return row ? QVariant(QString::fromUtf8(QJsonDocument(*row).toJson(QJsonDocument::Compact))) : QVariant();
}

std::optional<QJsonObject> row(const QVariant &text)
{
    if (text.isNull())
        return std::nullopt;
    return QJsonDocument::fromJson(text.toString().toUtf8()).object();
}

QVariant orNull(qint64 id)
{
    return id > 0 ? QVariant(id) : QVariant();
}

/// Of the columns id, op, direction, undo_of, who, at.
AuditHead headOf(const QSqlQuery &row)
{
    return {row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString(),
        row.value(3).toLongLong(), row.value(4).toString(), momentOf(row.value(5).toString())};
}

} // namespace

Result<qint64> AuditLog::begin(const AuditHead &head)
{
    return m_db.insert(u"INSERT INTO audit_entry (op, direction, undo_of, who, at) VALUES (?,?,?,?,?)"_s,
        {head.op, head.direction, orNull(head.undoOf), head.who, isoMoment(head.at)});
}

Result<> AuditLog::append(qint64 entry, const Change &change, const AuditSubject &subject)
{
    return m_db.run(
        u"INSERT INTO audit_change (entry_id, table_name, row_id, task_id, measure_id, before, after)"
        " VALUES (?,?,?,?,?,?,?)"_s,
        {entry, QString(key(change.table)), change.id, orNull(subject.task.value),
            orNull(subject.measure.value), text(change.before), text(change.after)});
}

Result<> AuditLog::nameAgency(qint64 entry, AgencyId agency)
{
    return m_db.run(u"INSERT INTO audit_agency (entry_id, agency_id) VALUES (?,?) ON CONFLICT DO NOTHING"_s,
        {entry, agency.value});
}

Result<AuditHead> AuditLog::head(qint64 entry) const
{
    AuditHead head;
    QD_TRY(m_db.each(u"SELECT id, op, direction, undo_of, who, at FROM audit_entry WHERE id=?"_s, {entry},
        [&](const QSqlQuery &row) { head = headOf(row); }));
    return head;
}

namespace
{

/// The conditions of a part but for its agency.
QString conditionsOf(const AuditLog::Part &part, QVariantList &values)
{
    QString sql;
    if (part.task.isValid()) {
        sql += u" AND task_id=?"_s;
        values << part.task.value;
    }
    if (part.measure.isValid()) {
        sql += u" AND measure_id=?"_s;
        values << part.measure.value;
    }
    return sql;
}

} // namespace

Result<AuditLog::Rows> AuditLog::rows(qint64 entry, const Part &part) const
{
    QVariantList values{entry};
    QString sql = u"SELECT table_name, row_id, before, after, task_id, measure_id FROM audit_change WHERE entry_id=?"_s
        + conditionsOf(part, values);
    if (part.agency.isValid()) { // an entry of thousands of rows: only those that may name it are taken apart
        const QString named = u"%_id\":%1%"_s.arg(part.agency.value);
        sql += u" AND (row_id=? OR after LIKE ? OR before LIKE ?)"_s;
        values << part.agency.value << named << named;
    }
    sql += u" ORDER BY id"_s;
    if (part.limit > 0 && !part.agency.isValid()) {
        sql += u" LIMIT ?"_s;
        values << part.limit;
    }
    Rows rows;
    QD_TRY(m_db.each(sql, values, [&](const QSqlQuery &query) {
        const auto table = fromKey<Table>(query.value(0).toString());
        if (!table) // a table of a newer program cannot be told of
            return;
        Change change{*table, query.value(1).toLongLong(), row(query.value(2)), row(query.value(3))};
        if (part.agency.isValid() && !agenciesIn(change).contains(part.agency))
            return;
        rows.changes.push_back(std::move(change));
        rows.subjects.push_back({TaskId{query.value(4).toLongLong()}, MeasureId{query.value(5).toLongLong()}});
    }));
    return rows;
}

Result<int> AuditLog::rowCount(qint64 entry, const Part &part) const
{
    QVariantList values{entry};
    const auto count = m_db.value(
        u"SELECT count(*) FROM audit_change WHERE entry_id=?"_s + conditionsOf(part, values), values);
    return count ? Result<int>(count->toInt()) : count.error();
}

Result<std::vector<Change>> AuditLog::changes(qint64 entry) const
{
    auto all = rows(entry, {});
    if (!all)
        return all.error();
    return std::move(all->changes);
}

Result<QDateTime> AuditLog::lastChange() const
{
    const auto at = m_db.value(u"SELECT at FROM audit_entry ORDER BY id DESC LIMIT 1"_s);
    if (!at)
        return at.error();
    return momentOf(at->toString());
}

Result<qint64> AuditLog::newestEntry() const
{
    const auto id = m_db.value(u"SELECT max(id) FROM audit_entry"_s);
    return id ? Result<qint64>(id->toLongLong()) : id.error();
}

Result<QString> AuditLog::momentOfEntry(qint64 entry) const
{
    const auto at = m_db.value(u"SELECT at FROM audit_entry WHERE id=?"_s, {entry});
    return at ? Result<QString>(at->toString()) : at.error();
}

Result<std::vector<AuditHead>> AuditLog::headsAfter(qint64 entry, qint64 until) const
{
    QString sql = u"SELECT id, op, direction, undo_of, who, at FROM audit_entry WHERE id>?"_s;
    QVariantList values{entry};
    if (until > 0) {
        sql += u" AND id<?"_s;
        values << until;
    }
    std::vector<AuditHead> heads;
    QD_TRY(m_db.each(
        sql + u" ORDER BY id"_s, values, [&](const QSqlQuery &row) { heads.push_back(headOf(row)); }));
    return heads;
}

} // namespace qd

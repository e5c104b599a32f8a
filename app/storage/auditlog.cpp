// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/auditlog.h"

#include "base/moment.h"
#include "domain/records/records.h"

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

Result<std::vector<AuditHead>> AuditLog::heads(const Query &query) const
{
    QString sql = u"SELECT id, op, direction, undo_of, who, at FROM audit_entry WHERE 1=1"_s;
    QVariantList values;
    if (query.task.isValid()) {
        sql += u" AND id IN (SELECT entry_id FROM audit_change WHERE task_id=?)"_s;
        values << query.task.value;
    }
    if (query.measure.isValid()) {
        sql += u" AND id IN (SELECT entry_id FROM audit_change WHERE measure_id=?)"_s;
        values << query.measure.value;
    }
    if (query.since.isValid()) {
        // Texts are in order of the wall clock, zones are up to 26 hours apart: what is too old is told
        // below.
        sql += u" AND at>=?"_s;
        values << isoMoment(query.since.addSecs(-26 * 3600));
    }
    sql += u" ORDER BY id DESC"_s;
    if (query.limit > 0 && !query.since.isValid()) {
        sql += u" LIMIT ?"_s;
        values << query.limit;
    }
    std::vector<AuditHead> heads;
    QD_TRY(m_db.each(sql, values, [&](const QSqlQuery &row) {
        AuditHead head = headOf(row);
        const bool full = query.limit > 0 && heads.size() >= static_cast<size_t>(query.limit);
        if (full || (query.since.isValid() && head.at < query.since))
            return;
        heads.push_back(std::move(head));
    }));
    return heads;
}

Result<std::vector<Change>> AuditLog::changes(qint64 entry, const AuditSubject &subject) const
{
    QString sql = u"SELECT table_name, row_id, before, after FROM audit_change WHERE entry_id=?"_s;
    QVariantList values{entry};
    if (subject.task.isValid()) {
        sql += u" AND task_id=?"_s;
        values << subject.task.value;
    }
    if (subject.measure.isValid()) {
        sql += u" AND measure_id=?"_s;
        values << subject.measure.value;
    }
    std::vector<Change> changes;
    QD_TRY(m_db.each(sql + u" ORDER BY id"_s, values, [&](const QSqlQuery &query) {
        // A table of a newer program cannot be told of.
        if (const auto table = fromKey<Table>(query.value(0).toString()))
            changes.push_back(
                {*table, query.value(1).toLongLong(), row(query.value(2)), row(query.value(3))});
    }));
    return changes;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/contentexchange.h"

#include "domain/values/registry.h"
#include "storage/auditlog.h"
#include "storage/filelocation.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

Result<QString> columnsOf(Database &db, const QString &table)
{
    const auto columns = db.dialect().columns(db, table);
    if (!columns)
        return columns.error();
    QStringList names;
    for (const Dialect::Column &column : *columns)
        names << u'"' + column.name + u'"';
    return names.join(u',');
}

} // namespace

Result<ContentCount> countContent(Connection &db, Counted what)
{
    ContentCount count;
    const QString there = what == Counted::Everything ? u"(SELECT id FROM plan)"_s
                                                      : u"(SELECT id FROM plan WHERE deleted_on IS NULL)"_s;
    const std::pair<int *, QString> counts[]
        = {{&count.plans, u"SELECT count(*) FROM "_s + there + u" AS p"_s},
            {&count.tasks, u"SELECT count(*) FROM task WHERE removed=0 AND plan_id IN "_s + there},
            {&count.measures,
                u"SELECT count(*) FROM measure m JOIN task t ON t.id=m.task_id WHERE m.removed=0 AND t.removed=0"
                " AND t.plan_id IN "_s
                    + there},
            {&count.agencies, u"SELECT count(*) FROM agency"_s},
            {&count.reports,
                u"SELECT count(*) FROM (SELECT DISTINCT p.measure_id, p.agency_id, p.period FROM progress p"
                " JOIN measure m ON m.id=p.measure_id JOIN task t ON t.id=m.task_id WHERE t.plan_id IN "_s
                    + there + u") AS r"_s}};
    for (const auto &[number, sql] : counts) {
        const auto got = db.value(sql);
        if (!got)
            return got.error();
        *number = got->toInt();
    }
    const auto last = AuditLog(db).lastChange();
    if (!last)
        return last.error();
    count.lastChange = *last;
    return count;
}

Result<> attachOther(Database &db, const QString &file)
{
    db.forgetStatements();
    return db.run(u"ATTACH DATABASE ? AS other"_s, {sqliteName(file)});
}

void detachOther(Database &db)
{
    db.forgetStatements();
    if (const auto done = db.run(u"DETACH DATABASE other"_s); !done)
        qWarning("detach: %s", qUtf8Printable(done.error().detail));
    db.forgetStatements();
}

Result<> takeContentOfOther(Database &db)
{
    QD_TRY(db.run(u"PRAGMA defer_foreign_keys=ON"_s)); // until the end, whatever the order of the tables
    QStringList tables;
    for (const Table table : allOf<Table>())
        tables << key(table);
    tables << u"issue_part"_s; // no records, but content
    for (const QString &table : tables)
        QD_TRY(db.run(u"DELETE FROM main.%1"_s.arg(table)));
    for (const QString &table : tables) {
        const auto columns = columnsOf(db, table);
        if (!columns)
            return columns.error();
        QD_TRY(db.run(u"INSERT INTO main.%1 (%2) SELECT %2 FROM other.%1"_s.arg(table, *columns)));
    }
    // Entries of another history get new ids, their changes with them; those known here are left alone. Both
    // are told apart by when, who and what, since ids of two histories may agree by chance.
    const QString isKnown
        = u"EXISTS (SELECT 1 FROM main.audit_entry k WHERE k.day=substr(o.at, 1, 10) AND k.at=o.at AND +k.who=o.who"
          " AND +k.op=o.op AND k.direction=o.direction)"_s; // by the index of days: the clerks are few
    const auto unknown = db.value(u"SELECT count(*) FROM other.audit_entry o WHERE NOT "_s + isKnown);
    const auto offset = db.value(u"SELECT coalesce(max(id), 0) FROM main.audit_entry"_s);
    if (!unknown || !offset)
        return !unknown ? unknown.error() : offset.error();
    if (unknown->toInt() == 0)
        return {};
    QD_TRY(db.run(u"CREATE TEMP TABLE fresh AS SELECT o.id FROM other.audit_entry o WHERE NOT "_s + isKnown));
    const QString shifted
        = u"(SELECT %1+u.id FROM other.audit_entry u WHERE u.id=o.undo_of)"_s.arg(offset->toLongLong());
    QD_TRY(db.run(
        u"INSERT INTO main.audit_entry (id, op, direction, undo_of, who, at) SELECT o.id+%1, o.op, "
        u"o.direction,"
        " CASE WHEN o.undo_of IN (SELECT id FROM fresh) THEN %2 END, o.who, o.at FROM other.audit_entry o"
        " WHERE o.id IN (SELECT id FROM fresh) ORDER BY o.id"_s.arg(
            QString::number(offset->toLongLong()), shifted)));
    QD_TRY(db.run(
        u"INSERT INTO main.audit_change (entry_id, table_name, row_id, task_id, measure_id, before, after)"
        " SELECT entry_id+%1, table_name, row_id, task_id, measure_id, before, after FROM other.audit_change"
        " WHERE entry_id IN (SELECT id FROM fresh) ORDER BY id"_s.arg(offset->toLongLong())));
    QD_TRY(db.run(u"INSERT INTO main.audit_agency (entry_id, agency_id) SELECT entry_id+%1, agency_id"
                  " FROM other.audit_agency WHERE entry_id IN (SELECT id FROM fresh)"_s.arg(offset->toLongLong())));
    return db.run(u"DROP TABLE temp.fresh"_s);
}

} // namespace qd

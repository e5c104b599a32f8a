// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/deletedquery.h"

#include "base/moment.h"
#include "base/textcompare.h"
#include "domain/records/change.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr int longestName = 200; // characters

/// Whether the row as it stands in the audit says that it is deleted.
bool isDeleted(const QVariant &text)
{
    const QJsonObject row = QJsonDocument::fromJson(text.toString().toUtf8()).object();
    return row.value("removed"_L1).toInt() != 0 || !row.value("deleted_on"_L1).toString().isEmpty();
}

QString nameOf(const QString &number, const QString &title, const QString &text)
{
    return cutShort((number + u' ' + (title.isEmpty() ? text : title)).simplified(), longestName);
}

/// The newest operation with which it went. Where a restoration was undone since, that is the one before it.
Result<> findWhoDidIt(Connection &db, DeletedRow &row)
{
    bool found = false;
    return db.each(
        u"SELECT c.before, c.after, e.at, e.who, e.op, e.direction FROM audit_change c JOIN audit_entry e ON "
        u"e.id=c.entry_id"
        " WHERE c.table_name IN ('plan', 'task', 'measure') AND c.table_name=? AND c.row_id=? ORDER BY c.id DESC"_s,
        {QString(key(row.table)), row.id}, [&](const QSqlQuery &change) {
            if (found || isDeleted(change.value(0)) || !isDeleted(change.value(1)))
                return;
            const bool isUndo = change.value(5).toString() == key(Direction::Undo);
            if (isUndo && row.op)
                return; // of several the newest, unless there is a deletion proper
            found = !isUndo;
            row.at = momentOf(change.value(2).toString());
            row.who = change.value(3).toString();
            row.op = fromKey<OpKind>(change.value(4).toString());
        });
}

Result<> readPlans(Connection &db, std::vector<DeletedRow> &rows)
{
    return db.each(
        u"SELECT id, title FROM plan WHERE deleted_on IS NOT NULL"_s, {}, [&](const QSqlQuery &row) {
            const QString title = row.value(1).toString();
            rows.push_back({.table = Table::Plan,
                .id = row.value(0).toLongLong(),
                .plan = PlanId{row.value(0).toLongLong()},
                .name = title,
                .planTitle = title});
        });
}

Result<> readTasks(Connection &db, std::vector<DeletedRow> &rows)
{
    return db.each(u"SELECT t.id, t.number, t.title, substr(t.text, 1, 200), p.id, p.title FROM task t"
                   " JOIN plan p ON p.id=t.plan_id WHERE t.removed=1 AND p.deleted_on IS NULL"_s,
        {}, [&](const QSqlQuery &row) {
            rows.push_back({.table = Table::Task,
                .id = row.value(0).toLongLong(),
                .plan = PlanId{row.value(4).toLongLong()},
                .name = nameOf(row.value(1).toString(), row.value(2).toString(), row.value(3).toString()),
                .planTitle = row.value(5).toString()});
        });
}

Result<> readMeasures(Connection &db, std::vector<DeletedRow> &rows)
{
    return db.each(u"SELECT m.id, substr(m.text, 1, 200), t.number, t.title, substr(t.text, 1, 200), "
                   u"t.removed, p.id, p.title"
                   " FROM measure m JOIN task t ON t.id=m.task_id JOIN plan p ON p.id=t.plan_id"
                   " WHERE m.removed=1 AND p.deleted_on IS NULL"_s,
        {}, [&](const QSqlQuery &row) {
            rows.push_back({.table = Table::Measure,
                .id = row.value(0).toLongLong(),
                .plan = PlanId{row.value(6).toLongLong()},
                .name = row.value(1).toString().simplified(),
                .planTitle = row.value(7).toString(),
                .taskName = nameOf(row.value(2).toString(), row.value(3).toString(), row.value(4).toString()),
                .isTaskDeleted = row.value(5).toInt() != 0});
        });
}

} // namespace

Result<std::vector<DeletedRow>> deletedRows(Connection &db)
{
    const ReadSnapshot snapshot(db);
    std::vector<DeletedRow> rows;
    QD_TRY(readPlans(db, rows));
    QD_TRY(readTasks(db, rows));
    QD_TRY(readMeasures(db, rows));
    for (DeletedRow &row : rows)
        QD_TRY(findWhoDidIt(db, row));
    std::stable_sort(rows.begin(), rows.end(), [](const DeletedRow &a, const DeletedRow &b) {
        return a.at.isValid() != b.at.isValid() ? a.at.isValid() : a.at > b.at;
    });
    return rows;
}

} // namespace qd

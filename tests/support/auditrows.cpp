// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/auditrows.h"

#include "storage/database.h"

using namespace Qt::StringLiterals;

namespace qd::test
{
namespace
{

void run(Database &db, const QString &sql, const QVariantList &values)
{
    if (const auto done = db.run(sql, values); !done)
        qFatal("%s", qUtf8Printable(done.error().detail));
}

} // namespace

void fillAudit(const QString &path, int entries)
{
    const auto opened = Database::open({path, true, false});
    if (!opened)
        qFatal("%s", qUtf8Printable(opened.error().detail));
    Database &db = **opened;
    const qint64 first = db.value(u"SELECT coalesce(max(id), 0) FROM audit_entry"_s)->toLongLong() + 1;
    const QVariantList numbers{first, first + entries - 1};
    const QString rows = u"WITH RECURSIVE n(i) AS (SELECT ? UNION ALL SELECT i+1 FROM n WHERE i<?) "_s;
    const qint64 last = first + entries;
    const QString rare = u"i IN (%1, %2)"_s.arg(last - 7).arg(last - 5);
    if (const auto begun = db.begin(); !begun)
        qFatal("%s", qUtf8Printable(begun.error().detail));
    run(db,
        u"INSERT INTO audit_entry (id, op, direction, who, at) "_s + rows
            + u"SELECT i, CASE WHEN i%10=0 THEN 'edit_task' ELSE 'add_progress' END, 'do',"
              " CASE WHEN {rare} THEN '赵六' WHEN i%10=0 THEN '王五' ELSE '李四' END,"
              " strftime('%Y-%m-%dT%H:%M:%S.000+08:00', '2021-01-01', '+'||i||' minutes') FROM n"_s.replace(
                  u"{rare}"_s, rare),
        numbers);
    run(db,
        u"INSERT INTO audit_change (entry_id, table_name, row_id, task_id, measure_id, before, after) "_s
            + rows
            + u"SELECT i, CASE WHEN i%10=0 THEN 'task' ELSE 'progress' END, i, CASE WHEN {rare} THEN 999 "
              u"ELSE 1+i%100 END,"
              " CASE WHEN i%10=0 THEN NULL ELSE 1+i%100 END,"
              " CASE WHEN i%10=0 THEN '{\"id\":'||i||',\"title\":\"旧标题\"}' END,"
              " CASE WHEN i%10=0 THEN '{\"id\":'||i||',\"title\":\"新标题\"}' ELSE"
              " '{\"agency_id\":'||CASE WHEN {rare} THEN 99 ELSE 1+i%20 "
              "END||',\"id\":'||i||',\"measure_id\":'||(1+i%100)||"
              "',\"period\":\"2021Q1\",\"state\":\"ongoing\",\"text\":\"'||CASE WHEN {rare} THEN '罕见' ELSE "
              "'' END||"
              "'已召开工作推进会，印发实施方案，各项指标符合序时要求。第'||i||'次。\",\"version\":1}' END FROM n"_s
                  .replace(u"{rare}"_s, rare),
        numbers);
    run(db,
        u"INSERT INTO audit_agency (entry_id, agency_id) "_s + rows
            + u"SELECT i, CASE WHEN {rare} THEN 99 ELSE 1+i%20 END FROM n WHERE i%10<>0"_s.replace(
                u"{rare}"_s, rare),
        numbers);
    if (const auto done = db.commit(); !done)
        qFatal("%s", qUtf8Printable(done.error().detail));
}

} // namespace qd::test

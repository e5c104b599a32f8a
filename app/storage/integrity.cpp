// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/integrity.h"

#include <array>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// A query whose every row is a finding: `%1` … in the sentence are its columns.
struct Rule {
    const char16_t *sql;
    const char16_t *sentence;
};

constexpr std::array rules{
    Rule{u"SELECT t.id FROM task t WHERE t.removed=0 AND NOT EXISTS"
         u" (SELECT 1 FROM measure m WHERE m.task_id=t.id AND m.removed=0)",
        u"task %1 has no measure"},
    Rule{u"SELECT t.id, t.plan_id, s.plan_id FROM task t JOIN section s ON s.id=t.section_id WHERE "
         u"s.plan_id<>t.plan_id",
        u"task %1 is of plan %2, its section of plan %3"},
    Rule{u"SELECT p.id, p.task_id, m.task_id FROM party p JOIN measure m ON m.id=p.measure_id WHERE "
         u"m.task_id<>p.task_id",
        u"party %1 is of task %2, its measure of task %3"},
    Rule{u"SELECT measure_id, agency_id, period FROM progress GROUP BY measure_id, agency_id, period"
         u" HAVING min(version)<>1 OR max(version)<>count(*)",
        u"versions of the report on measure %1 by agency %2 in %3 have a gap"},
    Rule{u"SELECT m.id, a.short_name FROM membership m JOIN agency a ON a.id=m.collective_id WHERE "
         u"a.kind<>'collective'",
        u"membership %1 is in %2, which is no collective"},
    Rule{u"SELECT p.id FROM plan p WHERE NOT EXISTS (SELECT 1 FROM section s WHERE s.plan_id=p.id)",
        u"plan %1 has no section"},
    Rule{u"SELECT c.id FROM audit_change c WHERE (c.before IS NOT NULL AND NOT json_valid(c.before))"
         u" OR (c.after IS NOT NULL AND NOT json_valid(c.after))",
        u"audit change %1 cannot be read"},
};

} // namespace

Result<QStringList> integrityFindings(Database &db)
{
    const ReadSnapshot snapshot(db);
    QStringList findings;
    QD_TRY(db.each(u"PRAGMA integrity_check"_s, {}, [&](const QSqlQuery &row) {
        if (row.value(0).toString() != u"ok"_s)
            findings << row.value(0).toString();
    }));
    QD_TRY(db.each(u"PRAGMA foreign_key_check"_s, {}, [&](const QSqlQuery &row) {
        findings << u"row %1 of %2 names a row of %3 that is not there"_s.arg(
            row.value(1).toString(), row.value(0).toString(), row.value(2).toString());
    }));
    for (const Rule &rule : rules) {
        QD_TRY(db.each(QString::fromUtf16(rule.sql), {}, [&](const QSqlQuery &row) {
            QString sentence = QString::fromUtf16(rule.sentence);
            for (int column = 0; column < 3 && !row.value(column).isNull(); ++column)
                sentence.replace(u"%%1"_s.arg(column + 1), row.value(column).toString());
            findings << sentence;
        }));
    }
    return findings;
}

} // namespace qd

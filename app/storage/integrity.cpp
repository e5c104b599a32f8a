// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/integrity.h"

#include "storage/auditcheck.h"

#include <QSqlRecord>

#include <array>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// A query whose every row is a finding: its columns are the values in the order the kind names them.
struct Rule {
    FindingKind kind;
    const char16_t *sql;
};

constexpr std::array rules{
    Rule{FindingKind::TaskWithoutMeasure,
        u"SELECT t.id FROM task t WHERE t.removed=0 AND NOT EXISTS"
        u" (SELECT 1 FROM measure m WHERE m.task_id=t.id AND m.removed=0)"},
    Rule{FindingKind::TaskOfOtherPlan,
        u"SELECT t.id, t.plan_id, s.plan_id FROM task t JOIN section s ON s.id=t.section_id WHERE "
        u"s.plan_id<>t.plan_id"},
    Rule{FindingKind::PartyOfOtherTask,
        u"SELECT p.id, p.task_id, m.task_id FROM party p JOIN measure m ON m.id=p.measure_id WHERE "
        u"m.task_id<>p.task_id"},
    Rule{FindingKind::VersionGap,
        u"SELECT measure_id, agency_id, period FROM progress GROUP BY measure_id, agency_id, period"
        u" HAVING min(version)<>1 OR max(version)<>count(*)"},
    Rule{FindingKind::NoCollective,
        u"SELECT m.id, a.short_name FROM membership m JOIN agency a ON a.id=m.collective_id WHERE "
        u"a.kind<>'collective'"},
    Rule{FindingKind::PlanWithoutSection,
        u"SELECT p.id FROM plan p WHERE NOT EXISTS (SELECT 1 FROM section s WHERE s.plan_id=p.id)"},
    Rule{FindingKind::AuditUnreadable,
        u"SELECT c.id FROM audit_change c WHERE (c.before IS NOT NULL AND NOT json_valid(c.before))"
        u" OR (c.after IS NOT NULL AND NOT json_valid(c.after))"},
};

/// Text whose bytes are not those that the text has in UTF-8: SQLite reads over many a changed bit, and what
/// it then shows can be the same.
Result<> findChangedBytes(Database &db, std::vector<Finding> &findings)
{
    std::vector<std::pair<QString, QString>> columns;
    QD_TRY(db.each(u"SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c"
                   " WHERE m.type='table' AND c.type='TEXT'"_s,
        {}, [&](const QSqlQuery &row) {
            columns.emplace_back(row.value(0).toString(), row.value(1).toString());
        }));
    for (const auto &[table, column] : columns) {
        QD_TRY(
            db.each(u"SELECT rowid, \"%2\", CAST(\"%2\" AS BLOB) FROM \"%1\" WHERE \"%2\" IS NOT NULL"_s.arg(
                        table, column),
                {}, [&](const QSqlQuery &row) {
                    if (row.value(1).toString().toUtf8() != row.value(2).toByteArray())
                        findings.push_back(
                            {FindingKind::ValueMalformed, {row.value(0).toString(), table, column}});
                }));
    }
    return {};
}

QStringList valuesOf(const QSqlQuery &row)
{
    QStringList values;
    for (int column = 0; column < row.record().count(); ++column)
        values << row.value(column).toString();
    return values;
}

} // namespace

Result<std::vector<Finding>> integrityFindings(Database &db)
{
    const ReadSnapshot snapshot(db);
    std::vector<Finding> findings;
    QD_TRY(db.each(u"PRAGMA integrity_check"_s, {}, [&](const QSqlQuery &row) {
        if (row.value(0).toString() != u"ok"_s)
            findings.push_back({FindingKind::DatabaseSays, {row.value(0).toString()}});
    }));
    QD_TRY(db.each(u"PRAGMA foreign_key_check"_s, {}, [&](const QSqlQuery &row) {
        findings.push_back({FindingKind::RowMissing,
            {row.value(1).toString(), row.value(0).toString(), row.value(2).toString()}});
    }));
    for (const Rule &rule : rules) {
        QD_TRY(db.each(QString::fromUtf16(rule.sql), {}, [&](const QSqlQuery &row) {
            findings.push_back({rule.kind, valuesOf(row)});
        }));
    }
    QD_TRY(findChangedBytes(db, findings));
    auto ofAudit = auditFindings(db);
    if (!ofAudit)
        return ofAudit.error();
    findings.insert(findings.end(), ofAudit->begin(), ofAudit->end());
    return findings;
}

} // namespace qd

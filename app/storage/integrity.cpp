// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/integrity.h"

#include "storage/auditcheck.h"
#include "storage/filefindings.h"
#include "storage/issueparts.h"

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
    Rule{FindingKind::RowOfOtherPlan,
        u"SELECT r.id, r.name, r.plan_id, t.plan_id FROM ("
        u"SELECT id, 'act' AS name, plan_id, task_id, measure_id FROM act"
        u" UNION ALL SELECT id, 'evidence', plan_id, task_id, measure_id FROM evidence"
        u" UNION ALL SELECT id, 'reporting_cycle', plan_id, task_id, measure_id FROM reporting_cycle) r"
        u" JOIN task t ON t.id=coalesce(r.task_id,(SELECT m.task_id FROM measure m WHERE m.id=r.measure_id))"
        u" WHERE t.plan_id<>r.plan_id ORDER BY r.name, r.id"},
    Rule{FindingKind::VersionGap,
        u"SELECT measure_id, agency_id, period FROM progress GROUP BY measure_id, agency_id, period"
        u" HAVING min(version)<>1 OR max(version)<>count(*)"},
    Rule{FindingKind::NoCollective,
        u"SELECT m.id, a.short_name FROM membership m JOIN agency a ON a.id=m.collective_id WHERE "
        u"a.kind<>'collective'"},
    Rule{FindingKind::PlanWithoutSection,
        u"SELECT p.id FROM plan p WHERE NOT EXISTS (SELECT 1 FROM section s WHERE s.plan_id=p.id)"},
};

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
    if (db.files())
        QD_TRY(findFaultsOfFile(db, findings));
    for (const Rule &rule : rules) {
        QD_TRY(db.each(QString::fromUtf16(rule.sql), {}, [&](const QSqlQuery &row) {
            findings.push_back({rule.kind, valuesOf(row)});
        }));
    }
    const Dialect &dialect = db.dialect();
    QD_TRY(db.each(u"SELECT c.id FROM audit_change c WHERE (c.before IS NOT NULL AND NOT "_s
            + dialect.isJson(u"c.before"_s) + u") OR (c.after IS NOT NULL AND NOT "_s
            + dialect.isJson(u"c.after"_s) + u')',
        {}, [&](const QSqlQuery &row) {
            findings.push_back({FindingKind::AuditUnreadable, valuesOf(row)});
        }));
    if (db.files())
        QD_TRY(findChangedBytes(db, findings));
    QD_TRY(findDamagedIssues(db, findings));
    auto ofAudit = auditFindings(db);
    if (!ofAudit)
        return ofAudit.error();
    findings.insert(findings.end(), ofAudit->begin(), ofAudit->end());
    return findings;
}

} // namespace qd

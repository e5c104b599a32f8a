// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/issueparts.h"

#include "base/reasons/paperreason.h"
#include "storage/repo.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// Nothing when it is gone.
Result<std::optional<QByteArray>> storedPart(Connection &db, PaperIssueId issue, IssuePart part)
{
    std::optional<QByteArray> bytes;
    QD_TRY(db.each(u"SELECT bytes FROM issue_part WHERE issue_id=? AND part=?"_s,
        {issue.value, QString(key(part))},
        [&](const QSqlQuery &row) { bytes = row.value(0).toByteArray(); }));
    return bytes;
}

bool isAsIssued(const PaperIssue &issue, IssuePart part, const std::optional<QByteArray> &bytes)
{
    return bytes && fingerprint(*bytes) == fingerprintOf(issue, part);
}

} // namespace

Result<> keepIssuePart(Connection &db, PaperIssueId issue, IssuePart part, const QByteArray &bytes)
{
    return db.run(u"INSERT INTO issue_part (issue_id, part, bytes) VALUES (?,?,?)"_s,
        {issue.value, QString(key(part)), bytes});
}

Result<QByteArray> issuePart(Connection &db, const PaperIssue &issue, IssuePart part)
{
    auto bytes = storedPart(db, issue.id, part);
    if (!bytes)
        return bytes.error();
    if (!isAsIssued(issue, part, *bytes)) {
        return Error{ErrorCode::Corrupt, PaperReason::IssueDamaged, u"fingerprint of "_s + key(part),
            {{u"value"_s, QString::number(issue.number)}, {u"name"_s, issue.title}}};
    }
    return **std::move(bytes);
}

Result<> eraseIssueParts(Connection &db, PaperIssueId issue)
{
    return db.run(u"DELETE FROM issue_part WHERE issue_id=?"_s, {issue.value});
}

Result<> findDamagedIssues(Connection &db, std::vector<Finding> &findings)
{
    const auto issues = Repo<PaperIssue>(db).all();
    if (!issues)
        return issues.error();
    for (const PaperIssue &issue : *issues) {
        for (const IssuePart part : allOf<IssuePart>()) {
            const auto bytes = storedPart(db, issue.id, part);
            if (!bytes)
                return bytes.error();
            if (!isAsIssued(issue, part, *bytes))
                findings.push_back({FindingKind::IssueDamaged,
                    {issue.title, QString::number(issue.number), QString(key(part))}});
        }
    }
    return {};
}

Result<std::vector<PaperIssue>> issuesOfPlan(Connection &db, PlanId plan, const QString &kind)
{
    const Repo<PaperIssue> issues(db);
    return kind.isEmpty() ? issues.where(u"WHERE plan_id=? ORDER BY kind, number"_s, {plan.value})
                          : issues.where(u"WHERE plan_id=? AND kind=? ORDER BY number"_s, {plan.value, kind});
}

Result<std::optional<PaperIssue>> issueNumbered(Connection &db, PlanId plan, const QString &kind, int number)
{
    auto rows = Repo<PaperIssue>(db).where(
        u"WHERE plan_id=? AND kind=? AND number=?"_s, {plan.value, kind, number});
    if (!rows)
        return rows.error();
    return rows->empty() ? std::optional<PaperIssue>() : std::optional<PaperIssue>(std::move(rows->front()));
}

Result<int> issueAfter(Connection &db, const PaperIssue &issue)
{
    const auto number
        = db.value(u"SELECT number FROM paper_issue WHERE plan_id=? AND kind=? AND id>? ORDER BY id DESC"_s,
            {issue.planId.value, issue.kind, issue.id.value});
    return number ? Result<int>(number->toInt()) : number.error();
}

Result<QString> otherPlanWithIssue(Connection &db, PlanId plan, const QString &kind, int number)
{
    const auto title
        = db.value(u"SELECT p.title FROM paper_issue i JOIN plan p ON p.id=i.plan_id WHERE i.plan_id<>?"
                   " AND i.kind=? AND i.number=? AND p.deleted_on IS NULL ORDER BY i.id DESC"_s,
            {plan.value, kind, number});
    return title ? Result<QString>(title->toString()) : title.error();
}

} // namespace qd

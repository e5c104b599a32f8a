// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/issues/issueverbs.h"

#include "base/reasons/paperreason.h"
#include "storage/issueparts.h"
#include "storage/snapshotquery.h"
#include "workspace/tasks/presentplan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

Error issueError(ErrorCode code, PaperReason reason, int number, const QString &name)
{
    return {code, reason, u"issue "_s + QString::number(number),
        {{u"value"_s, QString::number(number)}, {u"name"_s, name}}};
}

PaperIssue rowOf(const IssueRequest &request, const QString &user, const QByteArray &data)
{
    PaperIssue issue;
    issue.planId = request.plan;
    issue.kind = request.kind;
    issue.number = request.number;
    issue.issuedOn = request.issuedOn;
    issue.issuedBy = user;
    issue.period = request.period;
    issue.asOf = request.asOf;
    issue.options = request.options;
    issue.title = request.title;
    issue.documentSha256 = fingerprint(request.document);
    issue.pdfSha256 = fingerprint(request.pdf);
    issue.dataSha256 = fingerprint(data);
    return issue;
}

/// Whether the data are those of the paper: nobody has written anything since its book was read.
Result<> checkState(Transaction &transaction, qint64 auditEntry)
{
    const auto newest = AuditLog(transaction.db()).newestEntry();
    if (!newest)
        return newest.error();
    if (auditEntry != 0 && *newest != auditEntry)
        return Error{ErrorCode::Conflict, PaperReason::DataChangedMeanwhile,
            u"audit %1, paper %2"_s.arg(*newest).arg(auditEntry), {}};
    return {};
}

} // namespace

Result<int> nextIssueNumber(const Workspace &workspace, PlanId plan, const QString &kind)
{
    const auto issues = issuesOf(workspace, plan, kind);
    if (!issues)
        return issues.error();
    const auto latest = std::max_element(issues->begin(), issues->end(),
        [](const PaperIssue &a, const PaperIssue &b) { return a.id.value < b.id.value; });
    int next = latest == issues->end() ? 1 : latest->number + 1;
    for (const PaperIssue &issue : *issues) // by number
        next += issue.number == next ? 1 : 0;
    return next;
}

Result<PaperIssue> issuePaper(Workspace &workspace, const IssueRequest &request)
{
    PaperIssue issue;
    QD_TRY(workspace.store().transact(OpKind::IssuePaper, [&](Transaction &transaction) -> Result<> {
        Database &db = transaction.db();
        if (const auto plan = presentPlan(transaction, request.plan); !plan)
            return plan.error();
        QD_TRY(checkState(transaction, request.auditEntry));
        const auto taken = issueNumbered(db, request.plan, request.kind, request.number);
        if (!taken)
            return taken.error();
        if (*taken)
            return issueError(
                ErrorCode::Conflict, PaperReason::IssueNumberTaken, request.number, request.kind);
        const auto snapshot = snapshotOfPlan(db, request.plan);
        if (!snapshot)
            return snapshot.error();
        const QByteArray data = packedSnapshot(*snapshot);
        issue = rowOf(request, transaction.user(), data);
        QD_TRY(transaction.insert(issue));
        QD_TRY(keepIssuePart(db, issue.id, IssuePart::Document, request.document));
        QD_TRY(keepIssuePart(db, issue.id, IssuePart::Pdf, request.pdf));
        return keepIssuePart(db, issue.id, IssuePart::Data, data);
    }));
    return issue;
}

Result<> withdrawIssue(Workspace &workspace, PaperIssueId id, const QString &reason)
{
    return workspace.store().transact(OpKind::WithdrawIssue, [&](Transaction &transaction) -> Result<> {
        const auto present = transaction.need<PaperIssue>(id, PaperReason::IssueUnknown);
        if (!present)
            return present.error();
        if (present->withdrawnOn.isValid()) {
            Error error = issueError(
                ErrorCode::Conflict, PaperReason::IssueWithdrawn, present->number, present->title);
            error.fields.insert(u"when"_s, present->withdrawnOn.toString(Qt::ISODate));
            error.fields.insert(u"why"_s, present->withdrawnReason);
            return error;
        }
        PaperIssue after = *present;
        after.withdrawnOn = transaction.today();
        after.withdrawnReason = reason.trimmed();
        return transaction.update(*present, after);
    });
}

Result<std::vector<PaperIssue>> issuesOf(const Workspace &workspace, PlanId plan, const QString &kind)
{
    return issuesOfPlan(workspace.store().db(), plan, kind);
}

Result<PaperIssue> issueOf(const Workspace &workspace, PlanId plan, const QString &kind, int number)
{
    Database &db = workspace.store().db();
    const auto issue = issueNumbered(db, plan, kind, number);
    if (!issue)
        return issue.error();
    if (*issue)
        return **issue;
    const auto other = otherPlanWithIssue(db, plan, kind, number);
    if (!other)
        return other.error();
    if (!other->isEmpty())
        return issueError(ErrorCode::Invalid, PaperReason::IssueOfOtherPlan, number, *other);
    return issueError(ErrorCode::NotFound, PaperReason::IssueUnknown, number, kind);
}

Result<QByteArray> keptPdf(const Workspace &workspace, const PaperIssue &issue)
{
    return issuePart(workspace.store().db(), issue, IssuePart::Pdf);
}

Result<QByteArray> keptDocument(const Workspace &workspace, const PaperIssue &issue)
{
    return issuePart(workspace.store().db(), issue, IssuePart::Document);
}

Result<PlanSnapshot> keptData(const Workspace &workspace, const PaperIssue &issue)
{
    const auto bytes = issuePart(workspace.store().db(), issue, IssuePart::Data);
    if (!bytes)
        return bytes.error();
    auto snapshot = unpackedSnapshot(*bytes);
    if (!snapshot)
        return issueError(ErrorCode::TooNew, PaperReason::IssueTooNew, issue.number, issue.title);
    return *std::move(snapshot);
}

Result<FrozenIssue> frozenIssue(const Workspace &workspace, PlanId plan, const QString &kind, int number)
{
    auto issue = issueOf(workspace, plan, kind, number);
    if (!issue)
        return issue.error();
    auto data = keptData(workspace, *issue);
    if (!data)
        return data.error();
    return FrozenIssue{*std::move(issue), *std::move(data)};
}

} // namespace qd

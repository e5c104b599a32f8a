// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/plansnapshot.h"
#include "domain/records/issuerequest.h"
#include "workspace/door/workspace.h"

// Papers as they were issued (第N期). Each verb is one transaction, one audit entry and one undo step.
// Issuing can be taken back while no later issue of its kind is there, and not be done again after that (the
// frozen parts are gone); a withdrawal can be taken back like any edit.
namespace qd
{

/// The number of the next issue of a kind: the first free one behind that of the latest, withdrawn or not. An office that
/// gave another number goes on from there.
Result<int> nextIssueNumber(const Workspace &workspace, PlanId plan, const QString &kind);

/// Errors: PlanUnknown, IssueNumberTaken, NumberOutOfRange, DataChangedMeanwhile (the paper was composed from
/// another state of the data than the one that would be frozen with it).
Result<PaperIssue> issuePaper(Workspace &workspace, const IssueRequest &request);

/// 作废: it keeps its number and all that is kept of it. Errors: IssueUnknown, IssueWithdrawn (already),
/// TextMissing.
Result<> withdrawIssue(Workspace &workspace, PaperIssueId issue, const QString &reason);

/// Of the plan, by kind, then by number; of one kind where one is named.
Result<std::vector<PaperIssue>> issuesOf(const Workspace &workspace, PlanId plan, const QString &kind = {});
/// Errors: IssueUnknown; IssueOfOtherPlan where only another plan has one of that kind and number.
Result<PaperIssue> issueOf(const Workspace &workspace, PlanId plan, const QString &kind, int number);

/// What was frozen with it. Errors: IssueDamaged.
Result<QByteArray> keptPdf(const Workspace &workspace, const PaperIssue &issue);
Result<QByteArray> keptDocument(const Workspace &workspace, const PaperIssue &issue); ///< packed
/// Errors: IssueDamaged, IssueTooNew.
Result<PlanSnapshot> keptData(const Workspace &workspace, const PaperIssue &issue);
/// An issue with its data: what a paper is compared with or made from again. Errors: those of issueOf() and
/// keptData().
Result<FrozenIssue> frozenIssue(const Workspace &workspace, PlanId plan, const QString &kind, int number);

} // namespace qd

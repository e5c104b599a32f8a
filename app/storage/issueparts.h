// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/issuerecords.h"
#include "domain/values/finding.h"
#include "storage/connection.h"

#include <vector>

// The large parts of issued papers. They are no records: written once beside the row of their issue, never
// changed, and outside of audit and undo, which hold the row with the fingerprint of each.
namespace qd
{

Result<> keepIssuePart(Connection &db, PaperIssueId issue, IssuePart part, const QByteArray &bytes);
/// As it was issued. Corrupt/IssueDamaged when it is gone or does not have the fingerprint that the row has.
Result<QByteArray> issuePart(Connection &db, const PaperIssue &issue, IssuePart part);
/// Before the row of the issue goes.
Result<> eraseIssueParts(Connection &db, PaperIssueId issue);

/// Appends what is damaged of any issue.
Result<> findDamagedIssues(Connection &db, std::vector<Finding> &findings);

/// By kind, then by number; of one kind where one is named.
Result<std::vector<PaperIssue>> issuesOfPlan(Connection &db, PlanId plan, const QString &kind);
/// Nothing when there is none.
Result<std::optional<PaperIssue>> issueNumbered(Connection &db, PlanId plan, const QString &kind, int number);
/// The number of the newest paper of the same plan and kind that was issued after this one; 0 when none was.
Result<int> issueAfter(Connection &db, const PaperIssue &issue);
/// The title of another plan that is there and has such an issue; empty when none has.
Result<QString> otherPlanWithIssue(Connection &db, PlanId plan, const QString &kind, int number);

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/door/workspace.h"

// 报送 and 审核: what becomes of a version of a report. Each verb is one transaction, one audit entry and one
// undo step, and ends with exactly one changed(); it writes a ReviewStep and the ProgressState of the
// version. A version names the text the caller looked at: where another one has come since, nothing is
// written (ReportChangedMeanwhile). An invalid `on` is today; a day to come is refused (ActAhead), one before
// the report was received too (DateOrder). They work whether or not review is switched on.
namespace qd
{

/// Hands in a draft, or a returned report as it is; `on` is the day the office received it. Errors:
/// ReportUnknown, ReportChangedMeanwhile, NotWaiting.
Result<> submitReport(Workspace &workspace, ProgressId version, QDate on = {});

/// Gives back one that was handed in, or was accepted too early. Errors: ReasonMissing, ReportUnknown,
/// ReportChangedMeanwhile, NotWaiting.
Result<> returnReport(Workspace &workspace, ProgressId version, const QString &reason, QDate on = {});

/// Errors: ReportUnknown, ReportChangedMeanwhile, NotWaiting for one that was not handed in.
Result<> acceptReport(Workspace &workspace, ProgressId version, QDate on = {});
/// All of them or, with the error of the first that is refused, none.
Result<> acceptMany(Workspace &workspace, const std::vector<ProgressId> &versions, QDate on = {});

} // namespace qd

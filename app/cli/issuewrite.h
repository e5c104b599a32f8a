// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <optional>

namespace qd
{

class Arguments;
class Console;
class Workspace;
struct PaperInput;
struct PaperKindInfo;
struct Plan;

/// What `report` was asked with --issue, --issue-number N and --compare N.
struct IssueWish {
    bool issue = false;
    std::optional<int> number; ///< print that issue again; with `compare` anew, from its data
    std::optional<int> compare;
};
/// Errors: OptionValueWrong, OptionsExclude (an option that an issue decides itself).
Result<IssueWish> issueWish(const Arguments &arguments, const PaperKindInfo &kind);

/// Issues the paper as the next number of its kind and writes the file; when that fails nothing stays issued.
/// Errors: those of paperToIssue(), issuePaper() and writeWhole().
Result<> issueAndWrite(Workspace &workspace, const PaperInput &input, const PaperKindInfo &kind,
    const Arguments &arguments, Console &console);

/// Writes an issue again as it was kept. Errors: IssueUnknown, IssueOfOtherPlan, IssueDamaged, IssueTooNew,
/// those of writeWhole().
Result<> writeAgain(const Workspace &workspace, const Plan &plan, const PaperKindInfo &kind, int number,
    const Arguments &arguments, Console &console);

} // namespace qd

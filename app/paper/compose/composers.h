// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "paper/document/document.h"
#include "paper/document/paperinput.h"
#include "paper/document/papertext.h"

// One composer for each kind of report: plain data in, Document out.
namespace qd
{

/// 任务分解表: every measure with who answers for it and by when (docs/domain.md §8).
Result<Document> composeBreakdown(const PaperInput &input, const PaperText &text);

/// 进展情况汇总表: every measure with what was reported on it (docs/domain.md §8).
Result<Document> composeProgress(const PaperInput &input, const PaperText &text);

/// 单位责任清单: what one agency answers for, a table a role; without an agency in the options all of them, each on
/// pages of its own (docs/domain.md §8).
Result<Document> composeAgency(const PaperInput &input, const PaperText &text);
/// Who answers for a measure of those that the options select, in official order. Of a collective its members.
std::vector<AgencyId> agenciesWithWork(const PaperInput &input);

/// 会议材料: counts, agency × light, what needs a decision, tasks with their latest progress
/// (docs/domain.md §8).
Result<Document> composeHandout(const PaperInput &input, const PaperText &text);

/// 半年/年度总结: drafted prose: method, counts with shares, what was done by section, problems, next steps.
Result<Document> composeSummary(const PaperInput &input, const PaperText &text);

/// 一页摘要: one page whatever the plan's size, in tighter and tighter versions (Document::tighter).
Result<Document> composeDigest(const PaperInput &input, const PaperText &text);

/// 督办通报: basis, counts, who does well, who is behind, who reports late, what is asked for: drafted prose.
Result<Document> composeNotice(const PaperInput &input, const PaperText &text);

/// 报送登记表: agency by period of the year: owed, in, late, returned, missing, sealed copies, reminders, 报送及时率.
Result<Document> composeSubmission(const PaperInput &input, const PaperText &text);

/// 催办函: a letter to each agency that has not reported what was due, to one where the options name it.
Result<Document> composeReminder(const PaperInput &input, const PaperText &text);
/// To whom, in official order.
std::vector<AgencyId> agenciesReminded(const PaperInput &input);

/// 督办单: a form on a page of its own for each task that needs one, for the task or the agency of the options alone.
Result<Document> composeSupervision(const PaperInput &input, const PaperText &text);
/// To whom, in official order.
std::vector<AgencyId> agenciesSupervised(const PaperInput &input);

} // namespace qd

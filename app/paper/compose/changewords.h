// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changed/planchanges.h"
#include "paper/document/document.h"
#include "paper/document/papertext.h"

#include <optional>

// What changed since an earlier issue, in the words of a paper: any composer may say it whose input carries
// `before`.
namespace qd
{

/// Of the measures chosen for the paper. Nothing when it is compared with none. Errors: IssueOfOtherPlan,
/// TotalsDisagree.
Result<std::optional<PlanChanges>> changesOf(const PaperInput &input);

/// For the column 变化: 新增；时限由6月底前推迟到9月底前 …; a dash where nothing changed (nullptr).
QString changeCell(const MeasureChange *change, const PaperText &text);

/// 较上期变化：承诺, 完成, 推迟, 取消, 新增, counted, with the base of each. `key` names the paragraph in its
/// document
/// ("handout.changes"). Of an input without `before` the text is empty.
Paragraph changeParagraph(
    const PaperInput &input, const PlanChanges &changes, const PaperText &text, const QString &key);

/// The measures that are no longer in the plan, in one sentence; empty when there are none.
QString droppedWords(const PaperInput &input, const PlanChanges &changes, const PaperText &text);

} // namespace qd

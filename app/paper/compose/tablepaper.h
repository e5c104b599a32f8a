// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counts/counts.h"
#include "paper/document/document.h"
#include "paper/document/papertext.h"

// What papers that are tables share: their head, the lines of counts above a table, what was left out.
namespace qd
{

/// A landscape document, empty but for what it knows of itself.
Document tableDocument(const PaperInput &input, const PaperText &text, const QString &title);

/// A sentence of ours with the key by which an edit of the office finds it again.
Paragraph said(Style style, const QString &key, FilledText text);
/// A line above a table, the second text at its right end.
Paragraph noteLine(const QString &key, FilledText text, const QString &right = {});

/// A row of cells, one a column from the first on.
TableRow rowOf(const QStringList &texts);

/// 仅列：一、夯实基础；状态为推进中的举措. Empty where everything is listed. Without the agency, where the
/// paper is about it.
FilledText onlyWords(const PaperInput &input, const PaperText &text, bool agencyToo);
/// 共4个部分、17项工作任务、61条工作举措
FilledText countWords(const PlanCounts &counts, const PaperText &text);
/// 另有临时任务2项，列于表后，不计入以上数字; empty where there is none.
FilledText besideWords(const PlanCounts &counts, const PaperText &text);
/// 2023年第二季度应报进展40份，已报20份，占应报的50.0%
FilledText dutyWords(const DutyCount &duties, const Period &period, const PaperText &text);
/// 灯色：绿灯3条（75.0%）、红灯1条（25.0%），合计4条（100.0%）. Only lights that are on; empty without
/// measures.
FilledText lightWords(const LightCount &lights, const PaperText &text);
QString asOfWords(const PaperInput &input, const PaperText &text); ///< 数据截至2023年6月30日

/// A paper about a plan without measures: its title, and a sentence that says so.
Document emptyPaper(const PaperInput &input, const PaperText &text, const QString &kindTitle);

} // namespace qd

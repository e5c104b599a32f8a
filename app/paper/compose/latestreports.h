// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/document/paperinput.h"
#include "paper/document/papertext.h"

#include <QHash>

namespace qd
{

/// What was reported on one measure, each list in the order leads first, then as printed; a text an entry,
/// with the name of who says it where several could have, and with its period where that is not the paper's.
struct ToldReports {
    QStringList texts; ///< 进展情况; of a task with a 汇总稿 that one alone
    bool ofTask = false; ///< the texts are the task's, the same for each of its measures
    QStringList problems; ///< 存在问题
    QStringList nextSteps; ///< 下一步计划
    QStringList remarks; ///< 备注
    bool saysNothing() const { return texts.isEmpty() && problems.isEmpty() && nextSteps.isEmpty(); }
};

/// The newest report of each agency by measure, those that count, and the summary texts that stand in their place: the one
/// place that says in which order they speak, who says what, and of which period. A summary text holds until an agency has
/// reported for a later period.
class LatestReports final
{
public:
    /// Both must outlive it.
    LatestReports(const PaperInput &input, const PaperText &text);

    /// Leads first, then as printed; who has no part any more comes last.
    const std::vector<const Progress *> &of(MeasureId measure) const;
    /// Whether one of them says anything in words.
    bool tells(MeasureId measure) const;
    bool isEmpty() const { return m_reports.isEmpty(); }

    ToldReports told(const Measure &measure) const;
    /// Of that agency alone, without its name.
    ToldReports told(const Measure &measure, AgencyId agency) const;

private:
    ToldReports tellAll(const std::vector<const Progress *> &reports, bool named) const;
    const SummaryText *summaryOf(TaskId task) const;
    void takeSummaries();
    QString withSource(const Progress &report, const QString &text, bool named) const;

    const PaperInput &m_input;
    const PaperText &m_text;
    QHash<MeasureId, std::vector<const Progress *>> m_reports;
    QHash<TaskId, const SummaryText *> m_summaries;
};

} // namespace qd

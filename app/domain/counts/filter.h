// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counts/verdict.h"

namespace qd
{

/// What the clerk wants to see. An empty field does not filter.
struct TaskFilter {
    QString text; ///< words, all must be found: in titles, texts, numbers, agency names (pinyin initials too)
    AgencyId agency; ///< answers for it, itself or through a collective, and is not exempt
    std::optional<Role> role; ///< with agency: in that role; alone: has a party in that role
    SectionId section;
    std::vector<WorkState> states; ///< in one of them
    std::optional<Light> light;
    bool overdueOnly = false;
    bool withoutDeadline = false;
    int dueWithinDays = -1; ///< unfinished and due on the day or within so many days after it; -1: any
    bool dueThisMonth = false; ///< 本月到期: unfinished and due in the month of the day, whether past or to come
    bool blockedOnly = false; ///< 受阻
    Period unreportedIn; ///< 本期未报: somebody (the agency, where one is chosen) still owes a report for this period

    bool isEmpty() const;
};

/// The one place that says whether a measure is listed: the window's filter, `qdesk task list` and the
/// selection of a report all call it, so screen and paper agree. `verdict` is that of the measure.
bool matches(const PlanBook &book, const Measure &measure, const Verdict &verdict, const TaskFilter &filter,
    QDate day);

/// The same without `filter.text`, for those who keep the texts of many measures folded and search them with
/// a SearchQuery (the window: 10,000 measures within 50 ms).
bool matchesApartFromText(const PlanBook &book, const Measure &measure, const Verdict &verdict,
    const TaskFilter &filter, QDate day);

/// What the text part looks through, folded: once what all measures of the task share (titles, numbers), then
/// what is the measure's own (text, deadline, parties). A word is found when it stands in either.
QStringList searchTexts(const PlanBook &book, const Task &task);
QStringList searchTexts(const PlanBook &book, const Measure &measure, QDate day);

/// Only the text part, for a task heading and lists of agencies.
bool matchesText(const QStringList &haystack, const QString &text);

} // namespace qd

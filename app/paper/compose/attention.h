// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counts/counts.h"
#include "paper/document/paperinput.h"
#include "paper/document/papertext.h"

// What a leader has to look at: overdue, blocked, unreported for two periods and more.
namespace qd
{

struct AttentionPoint {
    const JudgedMeasure *judged = nullptr;
    bool overdue = false;
    bool blocked = false;
    bool unreported = false; ///< for two ended periods or more, by some of those who owe or by all
};

/// Of all measures not finished, in document order.
std::vector<AttentionPoint> attentionPoints(const PlanCounts &counts);

/// Those behind by their agencies' fault: overdue, far behind the expected percent, not begun long after their start. Missing
/// reports are another matter, 受阻 is no fault. The gravest first.
std::vector<AttentionPoint> slowPoints(const PlanCounts &counts);

/// The gravest first: overdue, the longer the graver; then blocked; then unreported, the more periods the
/// graver. What is alike stays in document order.
std::vector<AttentionPoint> gravestFirst(std::vector<AttentionPoint> points);

/// 逾期3条、受阻1条、连续两期以上未填报或者未报齐57条
QString attentionKinds(const std::vector<AttentionPoint> &points, const PaperText &text);
/// Whether some point is of two kinds, so that the kinds add up to more than the points.
bool kindsOverlap(const std::vector<AttentionPoint> &points);

/// What a point is called in a row of a table.
struct PointWords {
    QString place; ///< 3.2: ordinal of the task, of the measure where it has several
    QString item; ///< the measure, or the title of a task that is not split: its body would fill the page
    QString parties;
    QString deadline; ///< — where there is none
    QString situation; ///< ■逾期12天
};
PointWords wordsOf(const AttentionPoint &point, const PaperInput &input, const PaperText &text);

/// PointWords::place and item of any measure.
QString placeOf(const PlanBook &book, const Measure &measure);
QString itemOf(const PlanBook &book, const Measure &measure);

/// A row a point: place, item, parties, deadline, situation; as wide as its content wants.
TableBlock pointTable(const std::vector<AttentionPoint> &points, const PaperInput &input, const PaperText &text,
    const DocumentInfo &info);

} // namespace qd

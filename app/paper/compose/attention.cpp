// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/attention.h"

#include "paper/compose/columnwidths.h"
#include "paper/compose/deadlinewords.h"
#include "paper/compose/tablepaper.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr int manyMissed = 2; // periods in a row

} // namespace

std::vector<AttentionPoint> attentionPoints(const PlanCounts &counts)
{
    std::vector<AttentionPoint> points;
    for (const JudgedMeasure &judged : counts.measures) {
        const Verdict &v = judged.verdict;
        if (isFinished(v.state))
            continue;
        const AttentionPoint point{
            &judged, v.reason == LightReason::Overdue, v.blocked, v.missed >= manyMissed};
        if (point.overdue || point.blocked || point.unreported)
            points.push_back(point);
    }
    return points;
}

std::vector<AttentionPoint> slowPoints(const PlanCounts &counts)
{
    std::vector<AttentionPoint> points;
    for (const JudgedMeasure &judged : counts.measures) {
        const Verdict &v = judged.verdict;
        const bool overdue = v.reason == LightReason::Overdue;
        if (!isFinished(v.state)
            && (overdue || v.reason == LightReason::BehindFar || v.reason == LightReason::NotStartedLong))
            points.push_back({&judged, overdue, v.blocked, false});
    }
    return gravestFirst(std::move(points));
}

std::vector<AttentionPoint> gravestFirst(std::vector<AttentionPoint> points)
{
    const auto weight = [](const AttentionPoint &point) {
        const Verdict &v = point.judged->verdict;
        return std::tuple(
            point.overdue, point.overdue ? v.days : 0, point.blocked, point.unreported ? v.missed : 0);
    };
    std::stable_sort(points.begin(), points.end(),
        [&](const AttentionPoint &a, const AttentionPoint &b) { return weight(a) > weight(b); });
    return points;
}

QString attentionKinds(const std::vector<AttentionPoint> &points, const PaperText &text)
{
    const Wording &say = text.say();
    QStringList list;
    const auto name = [&](const QString &key, bool AttentionPoint::*kind) {
        const auto count = std::count_if(
            points.begin(), points.end(), [&](const AttentionPoint &point) { return point.*kind; });
        if (count > 0)
            list << say(key, {{"count"_L1, QString::number(count)}});
    };
    name(u"count.overdue"_s, &AttentionPoint::overdue);
    name(u"count.blocked"_s, &AttentionPoint::blocked);
    name(u"count.unreported"_s, &AttentionPoint::unreported);
    return list.join(say(u"separator"_s));
}

bool kindsOverlap(const std::vector<AttentionPoint> &points)
{
    return std::any_of(points.begin(), points.end(),
        [](const AttentionPoint &p) { return int{p.overdue} + int{p.blocked} + int{p.unreported} > 1; });
}

PointWords wordsOf(const AttentionPoint &point, const PaperInput &input, const PaperText &text)
{
    const PlanBook &book = input.book;
    const QDate day = input.options.asOf;
    const Measure &measure = *point.judged->measure;
    const Task &task = *book.task(measure.taskId);
    PointWords words;
    words.place = placeOf(book, measure);
    words.item = itemOf(book, measure);
    words.parties = text.parties(book, book.partiesOn(measure.id, day), task, day).inLine;
    const QString deadline = deadlineInCell(book, measure, day, text);
    words.deadline = deadline.isEmpty() ? text.say()(u"none"_s) : deadline;
    const Verdict &v = point.judged->verdict;
    words.situation = text.lightSign(v.light) + text.reason(v, book.agencies());
    return words;
}

QString placeOf(const PlanBook &book, const Measure &measure)
{
    const QString task = QString::number(book.ordinalOf(measure.taskId));
    return book.measuresOf(measure.taskId).size() > 1 ? task + u'.' + QString::number(book.placeOf(measure)) : task;
}

QString itemOf(const PlanBook &book, const Measure &measure)
{
    const bool split = book.measuresOf(measure.taskId).size() > 1;
    const QString text = measure.text.trimmed();
    return split && !text.isEmpty() ? text : book.task(measure.taskId)->title;
}

TableBlock pointTable(const std::vector<AttentionPoint> &points, const PaperInput &input, const PaperText &text,
    const DocumentInfo &info)
{
    const Wording &say = text.say();
    TableBlock table;
    table.columns = {{say(u"handout.number"_s), 0, CellAlign::Centre},
        {say(u"handout.item"_s), 0, CellAlign::Justify}, {say(u"handout.parties"_s), 0, CellAlign::Left},
        {say(u"handout.deadline"_s), 0, CellAlign::Centre}, {say(u"handout.situation"_s), 0, CellAlign::Left}};
    for (const AttentionPoint &point : points) {
        const PointWords words = wordsOf(point, input, text);
        table.groups.push_back(
            {{rowOf({words.place, words.item, words.parties, words.deadline, words.situation})}, false});
    }
    fitColumns(table, {{11, 15}, {30, 80}, {26, 50, true}, {17, 26, true}, {24, 60}}, info);
    return table;
}

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/attention.h"

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
    const bool split = book.measuresOf(task.id).size() > 1;
    PointWords words;
    words.place = QString::number(book.ordinalOf(task.id));
    if (split)
        words.place += u'.' + QString::number(book.placeOf(measure));
    words.item = split && !measure.text.trimmed().isEmpty() ? measure.text.trimmed() : task.title;
    words.parties = text.parties(book, book.partiesOn(measure.id, day), task, day).inLine;
    const QString deadline = text.deadline(book.deadlineOf(measure, day));
    words.deadline = deadline.isEmpty() ? text.say()(u"none"_s) : deadline;
    const Verdict &v = point.judged->verdict;
    words.situation = text.lightSign(v.light) + text.reason(v, book.agencies());
    return words;
}

} // namespace qd

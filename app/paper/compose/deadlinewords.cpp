// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/deadlinewords.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr QDate beforeAll = QDate::fromJulianDay(1721426); // 1 January of the year 1: no act is as old

bool isSame(const Deadline &a, const Deadline &b)
{
    return a.date == b.date && (a.date.isValid() || a.phrase == b.phrase);
}

QString movedWords(
    const QString &key, const PlanBook &book, const Measure &measure, QDate day, const PaperText &text)
{
    const Deadline now = book.deadlineOf(measure, day);
    const Deadline before = originalDeadline(book, measure);
    const QString from = text.deadline(before);
    const QString to = text.deadline(now);
    if (from.isEmpty() || to.isEmpty() || isSame(before, now))
        return to;
    return text.say()(
        isExtended(book, measure, day) ? key : key + u"Other"_s, {{"from"_L1, from}, {"to"_L1, to}});
}

} // namespace

Deadline originalDeadline(const PlanBook &book, const Measure &measure)
{
    return book.deadlineOf(measure, beforeAll);
}

bool isExtended(const PlanBook &book, const Measure &measure, QDate day)
{
    const QDate before = originalDeadline(book, measure).date;
    const QDate now = book.deadlineOf(measure, day).date;
    return before.isValid() && now.isValid() && now > before;
}

QString deadlineInLine(const PlanBook &book, const Measure &measure, QDate day, const PaperText &text)
{
    return movedWords(u"deadline.moved"_s, book, measure, day, text);
}

QString deadlineInCell(const PlanBook &book, const Measure &measure, QDate day, const PaperText &text)
{
    return movedWords(u"deadline.movedCell"_s, book, measure, day, text);
}

} // namespace qd

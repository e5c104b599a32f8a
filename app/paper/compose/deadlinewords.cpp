// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/deadlinewords.h"

#include "domain/plan/deadlines.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

bool isSame(const Deadline &a, const Deadline &b)
{
    return a.date == b.date && (a.date.isValid() || a.phrase == b.phrase);
}

QString movedWords(
    const QString &key, const PlanBook &book, const Measure &measure, QDate day, const PaperText &text)
{
    const Deadline now = book.deadlineOf(measure, day);
    const Deadline before = originalDeadlineOf(book, measure, day);
    const QString from = text.deadline(before);
    const QString to = text.deadline(now);
    if (from.isEmpty() || to.isEmpty() || isSame(before, now))
        return to;
    return text.say()(
        isExtended(book, measure, day) ? key : key + u"Other"_s, {{"from"_L1, from}, {"to"_L1, to}});
}

} // namespace

bool isExtended(const PlanBook &book, const Measure &measure, QDate day)
{
    const QDate before = originalDeadlineOf(book, measure, day).date;
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

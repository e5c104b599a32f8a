// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counts/filter.h"

#include "base/textcompare.h"
#include "domain/counts/duty.h"
#include "domain/counts/searchquery.h"
#include "domain/plan/answer.h"
#include "domain/plan/deadlines.h"

#include <algorithm>

namespace qd
{
namespace
{

QStringList foldedAll(const QStringList &texts)
{
    QStringList out;
    for (const QString &text : texts) {
        if (const QString fold = folded(text); !fold.isEmpty())
            out << fold;
    }
    return out;
}

/// Somebody the filter asks for still owes a report for its period.
bool lacksReport(const PlanBook &book, const Measure &measure, const TaskFilter &filter, QDate day)
{
    const std::vector<Duty> duties = dutiesWithin(book, measure, filter.unreportedIn, day);
    return std::any_of(duties.begin(), duties.end(), [&](const Duty &duty) {
        const bool asked
            = !filter.agency.isValid() || duty.agencyId == filter.agency || duty.through == filter.agency;
        return asked && !duty.reported && (!filter.role || duty.role == *filter.role);
    });
}

} // namespace

bool TaskFilter::isEmpty() const
{
    return text.trimmed().isEmpty() && !agency.isValid() && !role && !section.isValid() && states.empty() && !light
        && !overdueOnly && !withoutDeadline && dueWithinDays < 0 && !dueThisMonth && !blockedOnly
        && !unreportedIn.isValid();
}

QStringList searchTexts(const PlanBook &book, const Task &task)
{
    // not task.text: the measures hold its sentences, and a word in one of them is not to list the others
    QStringList texts{task.number, task.title, task.headingTitle, task.deadlinePhrase};
    if (const Section *section = book.section(task.sectionId))
        texts << section->title;
    return foldedAll(texts);
}

QStringList searchTexts(const PlanBook &book, const Measure &measure, QDate day)
{
    QStringList texts{measure.text, measure.deadlinePhrase, book.deadlineOf(measure, day).phrase};
    for (const Party *party : book.partiesOn(measure.id, day))
        texts << book.agencies().namesOf(party->agencyId) << party->printedName;
    return foldedAll(texts);
}

bool matchesText(const QStringList &haystack, const QString &text)
{
    const SearchQuery query(text);
    return query.found(foldedAll(haystack)) == query.all();
}

bool matchesApartFromText(
    const PlanBook &book, const Measure &measure, const Verdict &verdict, const TaskFilter &filter, QDate day)
{
    if (filter.light && verdict.light != *filter.light)
        return false;
    const auto &states = filter.states;
    if (!states.empty() && std::find(states.begin(), states.end(), verdict.state) == states.end())
        return false;
    if (filter.overdueOnly && verdict.reason != LightReason::Overdue)
        return false;
    const Deadline deadline = book.deadlineOf(measure, day);
    if (filter.withoutDeadline && !(deadline.isEmpty() && !deadline.date.isValid()))
        return false;
    const bool byDeadline = filter.dueWithinDays >= 0 || filter.dueThisMonth;
    const QDate judged = byDeadline ? judgedDeadlineOf(book, measure, day).date : QDate();
    if (filter.dueWithinDays >= 0) {
        const bool near = judged.isValid() && judged >= day && day.daysTo(judged) <= filter.dueWithinDays;
        if (!near || isFinished(verdict.state))
            return false;
    }
    if (filter.dueThisMonth) {
        const bool now = judged.isValid() && judged.year() == day.year() && judged.month() == day.month();
        if (!now || isFinished(verdict.state))
            return false;
    }
    if (filter.blockedOnly && !verdict.blocked)
        return false;
    if (filter.section.isValid()) {
        const Task *task = book.task(measure.taskId);
        if (!task || task->sectionId != filter.section)
            return false;
    }
    const bool byParty = filter.agency.isValid() || filter.role;
    if (byParty && !answers(book, measure, filter.agency, filter.role, day))
        return false;
    return !filter.unreportedIn.isValid() || lacksReport(book, measure, filter, day);
}

bool matches(
    const PlanBook &book, const Measure &measure, const Verdict &verdict, const TaskFilter &filter, QDate day)
{
    if (!matchesApartFromText(book, measure, verdict, filter, day))
        return false;
    const SearchQuery query(filter.text);
    if (query.isEmpty())
        return true;
    const Task *task = book.task(measure.taskId);
    const quint32 shared = task ? query.found(searchTexts(book, *task)) : 0;
    return shared == query.all() || (shared | query.found(searchTexts(book, measure, day))) == query.all();
}

} // namespace qd

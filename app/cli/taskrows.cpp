// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/taskrows.h"

#include "cli/choices.h"
#include "cli/clitext.h"
#include "domain/counts/duty.h"
#include "domain/records/records.h"
#include "texts/enumtext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QJsonValue deadlineJson(const Deadline &deadline)
{
    if (deadline.isEmpty() && !deadline.date.isValid())
        return QJsonValue();
    return QJsonObject{{u"phrase"_s, deadline.phrase}, {u"date"_s, toJsonValue(deadline.date)}};
}

QJsonArray partiesJson(const TaskRows &view, const std::vector<const Party *> &parties)
{
    const PlanBook &book = *view.book;
    QJsonArray all;
    for (const Party *party : parties) {
        all << QJsonObject{{u"name"_s, party->printedName},
            {u"agency"_s, book.agencies().nameOn(party->agencyId, view.day)}, {u"agency_id"_s, party->agencyId.value},
            {u"role"_s, QString(key(party->role))},
            {u"collective"_s, book.agencies().isCollective(party->agencyId)},
            {u"open_ended"_s, party->openEnded}};
    }
    return all;
}

QJsonObject lightJson(const PlanBook &book, const Verdict &verdict)
{
    return {{u"colour"_s, QString(key(verdict.light))}, {u"reason"_s, text(verdict, book.agencies())}};
}

/// The columns that task and measure share.
QJsonObject stateJson(const PlanBook &book, const Verdict &verdict, const DutyCount &duties)
{
    return {{u"light"_s, lightJson(book, verdict)}, {u"timeliness"_s, QString(key(verdict.timeliness))},
        {u"state"_s, QString(key(verdict.state))}, {u"percent"_s, toJsonValue(verdict.percent)},
        {u"blocked"_s, verdict.blocked}, {u"reported"_s, duties.reported}, {u"due"_s, duties.due}};
}

/// A record has them as lines.
QJsonArray notesJson(const QString &note)
{
    return QJsonArray::fromStringList(note.split(u'\n', Qt::SkipEmptyParts));
}

QJsonObject measureJson(const TaskRows &view, const Measure &measure)
{
    const PlanBook &book = *view.book;
    const Verdict verdict = verdictOn(book, measure, view.day);
    QJsonObject row = stateJson(book,
        verdict, countDuties(dutiesWithin(book, measure, view.period, view.day)));
    row.insert(u"id"_s, measure.id.value);
    row.insert(u"task"_s, referenceOf(book, measure));
    row.insert(u"text"_s, measure.text);
    row.insert(u"parties"_s, partiesJson(view, book.ownPartiesOf(measure.id, view.day)));
    row.insert(u"deadline"_s, deadlineJson(book.deadlineOf(measure, view.day)));
    row.insert(u"start"_s, toJsonValue(book.startOf(measure)));
    row.insert(u"state_on"_s, toJsonValue(verdict.since));
    row.insert(u"blocked_reason"_s, verdict.blockedReason);
    row.insert(u"notes"_s, notesJson(measure.note));
    return row;
}

DutyCount dutiesOfTask(const TaskRows &view, const Task &task)
{
    DutyCount sum;
    for (const Measure *measure : view.book->measuresOf(task.id)) {
        const DutyCount one = countDuties(dutiesWithin(*view.book, *measure, view.period, view.day));
        sum += one;
    }
    return sum;
}

QJsonObject taskRow(const TaskRows &view, const TaskRows::Entry &entry)
{
    const PlanBook &book = *view.book;
    const Task &task = *entry.task;
    QJsonObject row = stateJson(book, verdictOn(book, task, view.day), dutiesOfTask(view, task));
    row.insert(u"state"_s, QString(key(stateOf(book, task, view.day))));
    row.insert(u"ordinal"_s, book.ordinalOf(task.id));
    row.insert(u"id"_s, task.id.value);
    row.insert(u"number"_s, task.number);
    row.insert(u"title"_s, task.title);
    row.insert(u"text"_s, task.text);
    const Section *section = book.section(task.sectionId);
    row.insert(u"section"_s,
        section ? QJsonObject{{u"number"_s, section->number}, {u"title"_s, section->title},
                      {u"part"_s, section->part.isEmpty() ? QJsonValue() : QJsonValue(section->part)}}
                : QJsonObject());
    row.insert(u"heading"_s,
        task.headingTitle.isEmpty()
            ? QJsonValue()
            : QJsonObject{{u"number"_s, task.headingNumber}, {u"title"_s, task.headingTitle}});
    row.insert(u"parties"_s, partiesJson(view, book.partiesOf(task.id, view.day)));
    const Agency *summarising = book.agencies().find(task.summarisingId);
    row.insert(u"summarising"_s, summarising ? QJsonValue(book.agencies().nameOn(summarising->id, view.day)) : QJsonValue());
    row.insert(u"deadline"_s, deadlineJson(book.deadlineOf(task, view.day)));
    QJsonArray measures;
    for (const Measure *measure : entry.measures)
        measures << measureJson(view, *measure);
    row.insert(u"measures"_s, measures);
    row.insert(u"notes"_s, notesJson(task.note));
    return row;
}

QString namesIn(const PlanBook &book, const Measure &measure, Role role, QDate day)
{
    QStringList names;
    for (const Party *party : book.partiesOn(measure.id, day)) {
        if (party->role == role)
            names << book.agencies().printedName(*party, day);
    }
    return names.join(u'、');
}

QStringList listingRow(const TaskRows &view, const Task &task, const Measure &measure)
{
    const PlanBook &book = *view.book;
    const Verdict verdict = verdictOn(book, measure, view.day);
    const DutyCount duties = countDuties(dutiesWithin(book, measure, view.period, view.day));
    const Deadline deadline = book.deadlineOf(measure, view.day);
    const Section *section = book.section(task.sectionId);
    return {referenceOf(book, measure), task.number, section ? section->title : QString(), task.title,
        measure.text, namesIn(book, measure, Role::Lead, view.day), namesIn(book, measure, Role::Support, view.day),
        namesIn(book, measure, Role::Joint, view.day), namesIn(book, measure, Role::Responsible, view.day), deadline.phrase,
        deadline.date.toString(Qt::ISODate), text(verdict.state),
        verdict.percent ? QString::number(*verdict.percent) : QString(), text(verdict.light),
        text(verdict, book.agencies()),
        QString::number(duties.reported), QString::number(duties.due)};
}

} // namespace

void fill(TaskRows &view, const TaskFilter &filter)
{
    for (const Task *task : view.book->tasks()) {
        TaskRows::Entry entry{task, {}};
        for (const Measure *measure : view.book->measuresOf(task->id)) {
            const Verdict verdict = verdictOn(*view.book, *measure, view.day);
            if (matches(*view.book, *measure, verdict, filter, view.day))
                entry.measures.push_back(measure);
        }
        if (!entry.measures.empty())
            view.entries.push_back(std::move(entry));
    }
}

QJsonArray taskJson(const TaskRows &view)
{
    QJsonArray all;
    for (const TaskRows::Entry &entry : view.entries)
        all << taskRow(view, entry);
    return all;
}

Listing taskListing(const TaskRows &view)
{
    Listing listing{{Cli::tr("Ordinal"), Cli::tr("Number in the plan"), Cli::tr("Section of the plan"),
                        Cli::tr("Work task"), Cli::tr("Work measure"), Cli::tr("Lead agencies"),
                        Cli::tr("Support agencies"), Cli::tr("Joint agencies"), Cli::tr("Responsible bodies"),
                        Cli::tr("Deadline phrase"), Cli::tr("Deadline date"), Cli::tr("Work state"),
                        Cli::tr("Percent done"), Cli::tr("Light colour"), Cli::tr("Reason of the light"),
                        Cli::tr("Reports given"), Cli::tr("Reports owed")},
        {}};
    for (const TaskRows::Entry &entry : view.entries) {
        for (const Measure *measure : entry.measures)
            listing.rows.push_back(listingRow(view, *entry.task, *measure));
    }
    return listing;
}

} // namespace qd

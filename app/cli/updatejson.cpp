// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/updatejson.h"

#include "domain/proposal/proposalnodes.h"
#include "texts/differencetext.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QString keyOf(TaskFate fate)
{
    switch (fate) {
    case TaskFate::Same:
        return u"unchanged"_s;
    case TaskFate::Changed:
        return u"changed"_s;
    case TaskFate::Added:
        return u"added"_s;
    case TaskFate::Removed:
        return u"removed"_s;
    }
    return {};
}

QJsonValue wordsJson(const std::optional<PlanWordsDifference::Words> &words)
{
    if (!words)
        return {};
    return QJsonObject{{u"before"_s, words->before}, {u"after"_s, words->after}};
}

QJsonObject planWordsJson(const PlanWordsDifference &words)
{
    QJsonArray sections;
    for (const PlanWordsDifference::Words &section : words.sections)
        sections << wordsJson(section);
    return {{u"title"_s, wordsJson(words.title)}, {u"year"_s, wordsJson(words.year)},
        {u"preamble"_s, wordsJson(words.preamble)}, {u"issuer"_s, wordsJson(words.issuer)},
        {u"document_number"_s, wordsJson(words.documentNumber)}, {u"dated"_s, wordsJson(words.dated)},
        {u"source"_s, wordsJson(words.source)}, {u"sections"_s, sections}};
}

QJsonObject partyJson(const PartyEntry &party)
{
    return {{u"name"_s, party.name}, {u"role"_s, QString(key(party.role))}};
}

QJsonArray partiesJson(const QStringList &entries)
{
    QJsonArray parties;
    for (const QString &entry : entries)
        parties << partyJson(PartyEntry(entry));
    return parties;
}

/// Of an added task all that it names.
QJsonArray partiesJson(const ProposedTask &task)
{
    QJsonArray parties;
    for (const ProposedParty &party : task.parties)
        parties << QJsonObject{{u"name"_s, party.name}, {u"role"_s, QString(key(party.role))}};
    return parties;
}

QJsonValue deadlineJson(const std::optional<Deadline> &deadline)
{
    if (!deadline)
        return {};
    const QString date = deadline->date.toString(Qt::ISODate);
    return QJsonObject{
        {u"phrase"_s, deadline->phrase}, {u"date"_s, date.isEmpty() ? QJsonValue() : QJsonValue(date)}};
}

QJsonArray measuresJson(const PlanBook &plan, const TaskDifference &row)
{
    QJsonArray measures;
    for (const MeasureDifference &each : row.measures.rows) {
        const bool words = row.reworded && (each.isAdded() || each.isRemoved() || each.isReworded());
        const bool deadline = row.deadlineChanged && each.wanted && each.wanted->deadline;
        if (!words && !deadline)
            continue;
        const Measure *measure = plan.measure(each.measure);
        measures << QJsonObject{{u"change"_s,
                                    each.isAdded()         ? u"added"_s
                                        : each.isRemoved() ? u"removed"_s
                                                           : u"changed"_s},
            {u"measure"_s, measure ? QJsonValue(plan.placeOf(*measure)) : QJsonValue()},
            {u"before"_s, each.isAdded() ? QJsonValue() : QJsonValue(each.before)},
            {u"after"_s, each.isRemoved() ? QJsonValue() : QJsonValue(each.after)},
            {u"deadline"_s, each.wanted ? deadlineJson(each.wanted->deadline) : QJsonValue()}};
    }
    return measures;
}

/// The same words before and after; null where the task is not there.
void insertWords(QJsonObject &json, const Task *before, const ProposedTask *after)
{
    json.insert(u"number_before"_s, before ? QJsonValue(before->number) : QJsonValue());
    json.insert(u"number"_s, after ? QJsonValue(after->number) : QJsonValue());
    json.insert(u"title_before"_s, before ? QJsonValue(before->title) : QJsonValue());
    json.insert(u"title"_s, after ? QJsonValue(after->title) : QJsonValue());
    json.insert(u"text_before"_s, before ? QJsonValue(before->text) : QJsonValue());
    json.insert(u"text"_s, after ? QJsonValue(after->text) : QJsonValue());
}

QJsonObject taskJson(const PlanBook &plan, const ProposedTask *after, const TaskDifference &row)
{
    const Task *before = plan.task(row.task);
    const bool added = row.fate == TaskFate::Added;
    QJsonObject json{{u"change"_s, keyOf(row.fate)},
        {u"task"_s, before ? QJsonValue(plan.ordinalOf(before->id)) : QJsonValue()}, {u"moved"_s, row.moved},
        {u"renumbered"_s, row.renumbered}, {u"reworded"_s, row.reworded}, {u"reports"_s, row.reports},
        {u"deadline_changed"_s, row.deadlineChanged},
        {u"deadline"_s, after ? deadlineJson(after->deadline) : QJsonValue()},
        {u"parties_added"_s, added && after ? partiesJson(*after) : partiesJson(row.partiesAdded)},
        {u"parties_removed"_s, partiesJson(row.partiesRemoved)}, {u"measures"_s, measuresJson(plan, row)}};
    insertWords(json, before, after);
    return json;
}

} // namespace

QJsonObject updateJson(const PlanBook &plan, const PlanUpdate &update)
{
    QJsonObject counts;
    for (const TaskFate fate : {TaskFate::Added, TaskFate::Changed, TaskFate::Removed, TaskFate::Same})
        counts.insert(keyOf(fate), update.count(fate));
    const NodeIndex nodes(update.proposal());
    QJsonArray tasks;
    for (const TaskDifference &row : update.tasks()) {
        if (row.fate != TaskFate::Same)
            tasks << taskJson(plan, taskAt(update.proposal(), nodes.placeOf(row.node)), row);
    }
    return {{u"plan"_s, plan.plan().id.value}, {u"title"_s, plan.plan().title}, {u"year"_s, plan.plan().year},
        {u"counts"_s, counts}, {u"plan_words"_s, planWordsJson(planWordsDifference(plan, update))},
        {u"tasks"_s, tasks}, {u"open_points"_s, static_cast<int>(update.request().left.size())}};
}

} // namespace qd

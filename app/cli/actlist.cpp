// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/actchoices.h"
#include "cli/arguments.h"
#include "cli/choices.h"
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/listing.h"
#include "cli/measureuse.h"
#include "domain/counts/supervisioncounts.h"
#include "texts/acttext.h"
#include "texts/enumtext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

struct ActFilter {
    TaskChoice about; ///< of no task: all
    AgencyId agency;
    std::optional<ActKind> kind;
    bool openOnly = false;
    QDate day;
};

Result<ActFilter> filterOf(const Arguments &arguments, const PlanBook &book, const Clock &clock)
{
    ActFilter filter;
    const auto day = referenceDay(arguments, clock);
    if (!day)
        return day.error();
    const auto kind = chooseActKind(arguments);
    if (!kind)
        return kind.error();
    const auto agency = agencyOf(arguments, book.agencies());
    if (!agency)
        return agency.error();
    if (arguments.has("task")) {
        const auto about = chooseTask(book, arguments.value("task"));
        if (!about)
            return about.error();
        filter.about = *about;
    }
    filter.day = *day;
    filter.kind = *kind;
    filter.agency = *agency;
    filter.openOnly = arguments.has("open");
    return filter;
}

bool shows(const ActFilter &filter, const PlanBook &book, const Act &act)
{
    return (!filter.about.task.isValid() || act.taskId == filter.about.task)
        && (!filter.about.measure.isValid() || act.measureId == filter.about.measure)
        && (!filter.agency.isValid() || act.agencyId == filter.agency)
        && (!filter.kind || act.kind == *filter.kind)
        && (!filter.openOnly || isOpen(actStandingOf(book, act, filter.day)));
}

/// What --task takes; empty where it is about no task, or about one that is gone.
QString taskOf(const PlanBook &book, const Act &act)
{
    const Measure *measure = book.measure(act.measureId);
    if (measure && book.placeOf(*measure) > 0)
        return referenceOf(book, *measure);
    const int ordinal = book.ordinalOf(act.taskId);
    return ordinal > 0 ? QString::number(ordinal) : QString();
}

QJsonObject asJson(const PlanBook &book, const Act &act, QDate day)
{
    const ActStanding standing = actStandingOf(book, act, day);
    const auto dayOrNull
        = [](QDate date) { return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(); };
    const auto stateOf = [&]() -> QJsonValue {
        return act.kind == ActKind::State ? QJsonValue(QString(key(act.state))) : QJsonValue();
    };
    return {{u"id"_s, act.id.value}, {u"kind"_s, QString(key(act.kind))},
        {u"on"_s, act.onDay.toString(Qt::ISODate)}, {u"task"_s, taskOf(book, act)},
        {u"agency"_s, book.agencies().nameOn(act.agencyId, act.onDay)},
        {u"period"_s, act.period.isValid() ? act.period.toString() : QString()}, {u"state"_s, stateOf()},
        {u"blocked"_s, act.blocked},
        {u"deadline"_s,
            act.deadlinePhrase.isEmpty() && !act.deadlineDate.isValid()
                ? QJsonValue()
                : QJsonObject{{u"phrase"_s, act.deadlinePhrase}, {u"date"_s, dayOrNull(act.deadlineDate)}}},
        {u"text"_s, act.text}, {u"former_text"_s, act.formerText}, {u"reason"_s, act.reason},
        {u"basis"_s, act.basis}, {u"person"_s, act.person},
        {u"channel"_s, act.channel == Channel::None ? QString() : QString(key(act.channel))},
        {u"slip"_s, act.slip == Slip::None ? QString() : QString(key(act.slip))},
        {u"due_on"_s, dayOrNull(act.dueOn)}, {u"settled"_s, act.settled},
        {u"standing"_s, QString(key(standing))}, {u"open"_s, isOpen(standing)},
        {u"asked_late"_s, act.kind == ActKind::Extension && isAskedLate(book, act)},
        {u"follows"_s, act.followsId.isValid() ? QJsonValue(act.followsId.value) : QJsonValue()},
        {u"by"_s, act.by}};
}

QStringList asLine(const PlanBook &book, const Act &act, QDate day)
{
    return {QString::number(act.id.value), act.onDay.toString(Qt::ISODate), actTitle(act), taskOf(book, act),
        book.agencies().nameOn(act.agencyId, act.onDay), actWords(act), act.dueOn.toString(Qt::ISODate),
        text(actStandingOf(book, act, day))};
}

} // namespace

Result<> actList(const Arguments &arguments, Console &console)
{
    const auto use = DatabaseUse::open(arguments, console);
    if (!use)
        return use.error();
    const auto book = (*use)->book(arguments);
    if (!book)
        return book.error();
    const auto filter = filterOf(arguments, *book, (*use)->workspace().clock());
    if (!filter)
        return filter.error();
    QJsonArray json;
    Listing listing{{Cli::tr("Act number"), Cli::tr("Day"), Cli::tr("Kind of act"), Cli::tr("Task reference"),
                        Cli::tr("Agency"), Cli::tr("Words"), Cli::tr("Due on"), Cli::tr("Standing")},
        {}};
    for (const Act *act : listedActs(*book, filter->day)) {
        if (!shows(*filter, *book, *act))
            continue;
        json << asJson(*book, *act, filter->day);
        listing.rows.push_back(asLine(*book, *act, filter->day));
    }
    if (arguments.has("json"))
        console.json(QJsonDocument(json));
    else
        console.print(asText(listing));
    return {};
}

} // namespace qd

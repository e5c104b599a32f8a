// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/rulereason.h"
#include "base/textcompare.h"
#include "cli/arguments.h"
#include "cli/choices.h"
#include "cli/clitext.h"
#include "cli/command.h"
#include "cli/console.h"
#include "cli/databaseuse.h"
#include "domain/plan/planyear.h"
#include "domain/records/records.h"
#include "texts/enumtext.h"
#include "texts/fieldtext.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QString directionText(Direction direction)
{
    switch (direction) {
    case Direction::Do:
        return {};
    case Direction::Undo:
        return Cli::tr("taken back: ");
    case Direction::Redo:
        return Cli::tr("done again: ");
    }
    return {};
}

QJsonValue rowJson(const std::optional<QJsonObject> &row)
{
    return row ? QJsonValue(*row) : QJsonValue();
}

QJsonObject entryJson(const AuditEntry &entry)
{
    QJsonArray changes;
    for (const Change &change : entry.changes) {
        changes << QJsonObject{{u"table"_s, QString(key(change.table))}, {u"id"_s, change.id},
            {u"before"_s, rowJson(change.before)}, {u"after"_s, rowJson(change.after)}};
    }
    return {{u"id"_s, entry.id}, {u"at"_s, toJsonValue(entry.at)}, {u"who"_s, entry.who},
        {u"op"_s, QString(key(entry.op))}, {u"direction"_s, QString(key(entry.direction))},
        {u"undo_of"_s, entry.undoOf > 0 ? QJsonValue(entry.undoOf) : QJsonValue()}, {u"changes"_s, changes}};
}

QString shownValue(Table table, const QString &column, const QJsonValue &value)
{
    return cutShort(valueText(table, column, value.toVariant().toString()).simplified(), 40);
}

/// "完成百分比: 40 → 60" for each column that differs; of a row that came or went only what it holds.
QString differences(const Change &change)
{
    const QJsonObject before = change.before.value_or(QJsonObject());
    const QJsonObject after = change.after.value_or(QJsonObject());
    QStringList all;
    for (const QString &name : (change.after ? after : before).keys()) {
        const QString old = shownValue(change.table, name, before.value(name));
        const QString now = shownValue(change.table, name, after.value(name));
        if (name == "id"_L1 || before.value(name) == after.value(name) || (old.isEmpty() && now.isEmpty()))
            continue; // compared whole: a long text may differ behind what is shown of it
        const QString word = fieldText(change.table, name);
        if (change.before && change.after)
            all << Cli::tr("%1: %2 → %3")
                       .arg(word, old.isEmpty() ? u"–"_s : old, now.isEmpty() ? u"–"_s : now);
        else
            all << Cli::tr("%1: %2").arg(word, old + now);
    }
    return all.join(Cli::tr("; "));
}

/// + for a row that came, - for one that went.
QChar markOf(const Change &change)
{
    return !change.before ? u'+' : !change.after ? u'-' : u' ';
}

void printEntry(const AuditEntry &entry, Console &console)
{
    console.line(u"%1  %2  %3%4 (%5)"_s.arg(entry.at.toString(u"yyyy-MM-dd HH:mm:ss"_s), entry.who,
        directionText(entry.direction), text(entry.op), QString::number(entry.id)));
    for (const Change &change : entry.changes)
        console.line(Cli::tr("  %1 %2 %3: %4")
                         .arg(markOf(change))
                         .arg(text(change.table))
                         .arg(change.id)
                         .arg(differences(change)));
}

/// A day or a moment; null when the option was not given. A day is meant from its first moment on, or up to its last.
Result<QDateTime> momentGiven(const Arguments &arguments, const char *option, bool isEnd)
{
    if (!arguments.has(option))
        return QDateTime();
    const QString value = arguments.value(option);
    const QDate day = QDate::fromString(value, Qt::ISODate);
    const bool isDay = day.isValid() && !value.contains(u'T');
    const QDateTime moment = isDay ? (isEnd ? day.endOfDay() : day.startOfDay())
                                   : QDateTime::fromString(value, Qt::ISODate);
    if (!moment.isValid())
        return Error{ErrorCode::Invalid, RuleReason::DateMalformed, QLatin1String(option), {{u"value"_s, value}}};
    return moment;
}

/// By its key or its Chinese word.
Result<std::optional<OpKind>> chooseOperation(const Arguments &arguments)
{
    if (!arguments.has("kind"))
        return std::optional<OpKind>();
    const QString value = arguments.value("kind");
    for (const OpKind op : allOf<OpKind>()) {
        if (value == key(op) || folded(value) == folded(text(op)))
            return std::optional(op);
    }
    return wrongValue("kind", value, Cli::tr("a kind of operation as “audit list --json” has it under op, or its Chinese word"));
}

Result<AuditFilter> filterOf(const Arguments &arguments, const DatabaseUse &use)
{
    AuditFilter filter;
    const auto limit = arguments.number("limit", std::numeric_limits<int>::max(), 1); // every change, as the contract says
    const auto since = momentGiven(arguments, "since", false);
    const auto until = momentGiven(arguments, "until", true);
    const auto op = chooseOperation(arguments);
    QD_TRY(limit);
    QD_TRY(since);
    QD_TRY(until);
    QD_TRY(op);
    if (since->isValid() && until->isValid() && *until < *since)
        return wrongValue("until", arguments.value("until"), Cli::tr("a day or moment not before --since"));
    filter.limit = *limit;
    filter.since = *since;
    filter.until = *until;
    filter.op = *op;
    filter.who = arguments.value("who");
    if (arguments.has("agency")) {
        const auto agencies = use.workspace().agencies();
        QD_TRY(agencies);
        const auto agency = chooseAgency(*agencies, arguments.value("agency"));
        QD_TRY(agency);
        filter.agency = *agency;
    }
    if (!arguments.has("task"))
        return filter;
    const auto book = use.book(arguments);
    if (!book)
        return book.error();
    const QDate today = shownDay(book->plan(), use.workspace().clock().today());
    const auto choice = chooseTask(book->onDay(today), arguments.value("task"));
    if (!choice)
        return choice.error();
    if (choice->measure.isValid())
        filter.measure = choice->measure;
    else
        filter.task = choice->task;
    return filter;
}

} // namespace

Result<> auditList(const Arguments &arguments, Console &console)
{
    const auto use = DatabaseUse::open(arguments, console);
    if (!use)
        return use.error();
    const auto filter = filterOf(arguments, **use);
    if (!filter)
        return filter.error();
    const auto entries = (*use)->workspace().audit(*filter);
    if (!entries)
        return entries.error();
    QJsonArray json;
    for (const AuditEntry &entry : *entries) {
        if (arguments.has("json"))
            json << entryJson(entry);
        else
            printEntry(entry, console);
    }
    if (arguments.has("json"))
        console.json(QJsonDocument(json));
    return {};
}

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/differencetext.h"

#include "texts/enumtext.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// For lupdate: the sentences of this file have one context.
struct DifferenceText {
    Q_DECLARE_TR_FUNCTIONS(qd::DifferenceText)
};

/// +new（role）, −gone（role）, and an agency that only changes its role: name（before → after）.
QString partiesText(const TaskDifference &row)
{
    QStringList words;
    QStringList removed = row.partiesRemoved;
    for (const QString &entry : row.partiesAdded) {
        const PartyEntry now(entry);
        const auto before = std::find_if(removed.begin(), removed.end(),
            [&](const QString &gone) { return PartyEntry(gone).name == now.name; });
        if (before == removed.end()) {
            words << u"+%1（%2）"_s.arg(now.name, text(now.role));
        } else {
            words << u"%1（%2 → %3）"_s.arg(now.name, text(PartyEntry(*before).role), text(now.role));
            removed.erase(before);
        }
    }
    for (const QString &entry : std::as_const(removed)) {
        const PartyEntry gone(entry);
        words << u"−%1（%2）"_s.arg(gone.name, text(gone.role));
    }
    return words.join(u"  "_s);
}

QString partiesText(const ProposedTask &task)
{
    QStringList words;
    for (const ProposedParty &party : task.parties)
        words << u"+%1（%2）"_s.arg(party.name, text(party.role));
    return words.join(u"  "_s);
}

/// Either may be empty: a task of one paragraph has no title.
QString whole(const QString &title, const QString &body)
{
    return title.isEmpty() || body.isEmpty() ? title + body : title + u'。' + body;
}

QString arrow(const QString &before, const QString &after)
{
    return before == after ? after : before + u" → "_s + after;
}

void describe(
    DifferenceWords &words, const Task &before, const ProposedTask &after, const TaskDifference &row)
{
    words.number = row.renumbered ? arrow(before.number, after.number) : after.number;
    words.title = after.title;
    QStringList what;
    if (before.title != after.title && row.reworded && !before.title.isEmpty())
        what << DifferenceText::tr("before: %1").arg(before.title);
    else if (row.reworded)
        what << DifferenceText::tr("text changed");
    if (row.renumbered)
        what << DifferenceText::tr("renumbered");
    if (row.moved)
        what << DifferenceText::tr("moved");
    if (row.deadlineChanged)
        what << DifferenceText::tr("deadline: %1")
                    .arg(after.deadline ? after.deadline->phrase : DifferenceText::tr("of a measure"));
    if (row.partiesChanged())
        what << DifferenceText::tr("agencies changed");
    words.detail = what.join(u" · "_s);
    if (row.reworded)
        words.wording = DifferenceText::tr("Before: %1\nAfter: %2")
                            .arg(whole(before.title, before.text), whole(after.title, after.text));
}

} // namespace

PartyEntry::PartyEntry(const QString &entry)
    : name(entry.section(u'\t', 0, 0))
    , role(fromKey<Role>(entry.section(u'\t', 1)).value_or(Role::Responsible))
{
}

QString text(TaskFate fate)
{
    switch (fate) {
    case TaskFate::Same:
        return DifferenceText::tr("Unchanged");
    case TaskFate::Changed:
        return DifferenceText::tr("Changed");
    case TaskFate::Added:
        return DifferenceText::tr("Added");
    case TaskFate::Removed:
        return DifferenceText::tr("Removed");
    }
    return {};
}

DifferenceWords differenceWords(const PlanBook &before, const ProposedTask *after, const TaskDifference &row)
{
    DifferenceWords words{.parties = partiesText(row)};
    const Task *old = before.task(row.task);
    if (row.fate == TaskFate::Added && after) {
        words.number = after->number;
        words.title = after->title;
        words.parties = partiesText(*after);
    } else if (row.fate == TaskFate::Removed && old) {
        words.number = old->number;
        words.title = old->title;
        words.detail = row.reports > 0 ? DifferenceText::tr("is hidden, its reports are kept")
                                       : DifferenceText::tr("is hidden");
    } else if (old && after) {
        describe(words, *old, *after, row);
    }
    return words;
}

QString differenceCounts(const PlanUpdate &update)
{
    return DifferenceText::tr("%1 added, %2 changed, %3 removed, %4 unchanged.")
        .arg(update.count(TaskFate::Added))
        .arg(update.count(TaskFate::Changed))
        .arg(update.count(TaskFate::Removed))
        .arg(update.count(TaskFate::Same));
}

} // namespace qd

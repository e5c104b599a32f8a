// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/slipwords.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

template <typename Is>
const Act *newestReminder(const PlanBook &book, QDate day, Is is)
{
    const Act *newest = nullptr;
    for (const Act *act : book.acts()) { // the oldest first
        if (act->kind == ActKind::Reminder && act->onDay <= day && is(*act))
            newest = act;
    }
    return newest;
}

QString slipKey(const Act *reminder)
{
    return reminder ? QString::fromLatin1(keyText(reminder->slip)) : u"none"_s;
}

} // namespace

const Act *lastReminder(const PlanBook &book, AgencyId agency, QDate day)
{
    return newestReminder(book, day, [agency](const Act &act) { return act.agencyId == agency; });
}

const Act *lastReminder(const PlanBook &book, TaskId task, QDate day)
{
    return newestReminder(book, day, [task](const Act &act) { return act.taskId == task; });
}

QString slipTitle(const Act *reminder, const QString &otherwise, const PaperText &text)
{
    return !reminder || reminder->slip == Slip::None ? text.say()(otherwise)
                                                     : text.say()(u"slip.title."_s + slipKey(reminder));
}

QString urgency(const Act *reminder, const PaperText &text)
{
    return text.say()(u"slip.urgency."_s + slipKey(reminder));
}

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/tasknumbers.h"

#include <set>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// Whether the printed numbers tell every task of the plan.
bool numbersTell(const PlanBook &book)
{
    std::set<QString> seen;
    for (const Task *task : book.tasks()) {
        const QString number = printedNumber(task->number);
        if (number.isEmpty() || !seen.insert(number).second)
            return false;
    }
    return true;
}

} // namespace

QString taskNumbers(const PlanBook &book, const std::vector<const Task *> &tasks, const Wording &say)
{
    const bool printed = numbersTell(book);
    const auto name = [&](size_t i) {
        return printed ? printedNumber(tasks[i]->number) : QString::number(book.ordinalOf(tasks[i]->id));
    };
    QStringList list;
    for (size_t first = 0; first < tasks.size();) {
        size_t last = first;
        while (last + 1 < tasks.size()
            && book.ordinalOf(tasks[last + 1]->id) == book.ordinalOf(tasks[last]->id) + 1)
            ++last;
        if (last > first + 1) {
            list << say(u"range"_s, {{"first"_L1, name(first)}, {"last"_L1, name(last)}});
        } else {
            for (size_t i = first; i <= last; ++i)
                list << name(i);
        }
        first = last + 1;
    }
    const QString joined = list.join(say(u"separator"_s));
    return printed ? joined : say(u"ordinals"_s, {{"numbers"_L1, joined}});
}

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/changesince.h"

#include "paper/compose/countwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

int finished(const PlanCounts &counts)
{
    return static_cast<int>(std::count_if(counts.measures.begin(), counts.measures.end(),
        [](const JudgedMeasure &judged) { return isFinished(judged.verdict.state); }));
}

} // namespace

std::optional<FilledText> changeSince(const PaperInput &input, const PaperText &text, const PlanCounts &now)
{
    if (!input.before)
        return std::nullopt;
    const Wording &say = text.say();
    const IssueBefore &before = *input.before;
    const PlanCounts then = countPlan(before.book, before.period, before.asOf);
    QStringList list;
    const auto tell = [&](const QString &name, int change) {
        if (change != 0)
            list << say(change > 0 ? u"change.more"_s : u"change.less"_s,
                {{"name"_L1, name}, {"count"_L1, QString::number(std::abs(change))}});
    };
    tell(say(u"change.measures"_s),
        static_cast<int>(now.measures.size()) - static_cast<int>(then.measures.size()));
    for (const Light light : lightOrder)
        tell(text.lightName(light), now.lights[light] - then.lights[light]);
    tell(say(u"change.finished"_s), finished(now) - finished(then));
    tell(say(u"change.overdue"_s), now.overdue - then.overdue);
    tell(say(u"change.blocked"_s), now.blocked - then.blocked);
    return say.filled(list.isEmpty() ? u"change.none"_s : u"change.since"_s,
        {{"number"_L1, QString::number(before.number)}, {"date"_L1, text.date(before.asOf)},
            {"changes"_L1, list.join(say(u"separator"_s))}});
}

} // namespace qd

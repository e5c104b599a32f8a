// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/compose/countwords.h"

#include "paper/compose/chosenpart.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{

CountWords::CountWords(const PaperInput &input, const PaperText &text, const PlanCounts &counts)
    : m_text(text)
    , m_say(text.say())
    , m_book(input.book)
    , m_options(input.options)
    , m_counts(counts)
{
}

int CountWords::agencies() const
{
    return static_cast<int>(std::count_if(m_counts.agencies.begin(), m_counts.agencies.end(),
        [](const AgencyCount &agency) { return !agency.throughMembers; }));
}

FilledText CountWords::opening(const QString &plan) const
{
    const bool all = filterOf(m_options).isEmpty();
    const bool flat = m_counts.sectionCount == 0;
    return m_say.filled(all ? (flat ? u"count.openingFlat"_s : u"count.opening"_s)
                            : (flat ? u"count.openingChosenFlat"_s : u"count.openingChosen"_s),
        {{"plan"_L1, plan.isEmpty() ? m_text.planTitle(m_book.plan()) : plan},
            {"sections"_L1, QString::number(m_counts.sectionCount)},
            {"tasks"_L1, QString::number(m_counts.taskCount)}, {"measures"_L1, measures()},
            {"agencies"_L1, QString::number(agencies())}});
}

FilledText CountWords::states() const
{
    QStringList list;
    for (size_t i = 0; i < m_counts.states.size(); ++i) {
        if (m_counts.states[i] > 0)
            list << m_say(u"count"_s,
                {{"name"_L1, m_text.stateName(static_cast<WorkState>(i))},
                    {"count"_L1, QString::number(m_counts.states[i])}});
    }
    return m_say.filled(u"count.states"_s,
        {{"date"_L1, asOf()}, {"measures"_L1, measures()}, {"states"_L1, list.join(m_say(u"separator"_s))}});
}

QString CountWords::share(const QString &name, int count, int share) const
{
    return m_say(
        u"share"_s, {{"name"_L1, name}, {"count"_L1, QString::number(count)}, {"share"_L1, tenths(share)}});
}

FilledText CountWords::stateShares() const
{
    const auto parts = shares({m_counts.states.begin(), m_counts.states.end()});
    QStringList list;
    for (size_t i = 0; i < m_counts.states.size(); ++i) {
        if (m_counts.states[i] > 0)
            list << share(m_text.stateName(static_cast<WorkState>(i)), m_counts.states[i], parts[i]);
    }
    if (list.size() == 1) {
        const auto only
            = std::find_if(m_counts.states.begin(), m_counts.states.end(), [](int n) { return n > 0; });
        return m_say.filled(u"count.stateAlone"_s,
            {{"date"_L1, asOf()}, {"measures"_L1, measures()},
                {"state"_L1, m_text.stateName(static_cast<WorkState>(only - m_counts.states.begin()))}});
    }
    return m_say.filled(u"count.stateShares"_s,
        {{"date"_L1, asOf()}, {"measures"_L1, measures()}, {"states"_L1, list.join(m_say(u"separator"_s))}});
}

FilledText CountWords::lights() const
{
    std::vector<int> counts;
    for (const Light light : lightOrder)
        counts.push_back(m_counts.lights[light]);
    const auto parts = shares(counts);
    QStringList list;
    QString name;
    for (size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0)
            continue;
        name = m_text.lightName(lightOrder[i]);
        list << share(name, counts[i], parts[i]);
    }
    if (list.size() == 1)
        return m_say.filled(u"count.lightAlone"_s, {{"measures"_L1, measures()}, {"light"_L1, name}});
    return m_say.filled(
        u"count.lights"_s, {{"measures"_L1, measures()}, {"lights"_L1, list.join(m_say(u"separator"_s))}});
}

FilledText CountWords::decisions() const
{
    const QString near = QString::number(m_book.rules().lights.nearDays);
    QStringList list;
    const auto name = [&](const QString &key, int count) {
        if (count > 0)
            list << m_say(key, {{"near"_L1, near}, {"count"_L1, QString::number(count)}});
    };
    name(u"count.overdue"_s, m_counts.overdue);
    name(u"count.blocked"_s, m_counts.blocked);
    name(u"count.near"_s, m_counts.near);
    return list.isEmpty()
        ? m_say.filled(u"count.decisionsNone"_s, {{"near"_L1, near}})
        : m_say.filled(u"count.decisions"_s, {{"list"_L1, list.join(m_say(u"separator"_s))}});
}

FilledText CountWords::beside() const
{
    if (m_counts.besideTasks == 0)
        return {};
    return m_say.filled(u"count.beside"_s, {{"count"_L1, QString::number(m_counts.besideTasks)}});
}

FilledText CountWords::reporting() const
{
    const DutyCount &duties = m_counts.duties;
    if (duties.due == 0)
        return m_say.filled(u"count.reportingNone"_s, {{"period"_L1, period()}});
    const QString due = QString::number(duties.due);
    if (duties.reported == 0)
        return m_say.filled(u"count.reportingZero"_s, {{"period"_L1, period()}, {"due"_L1, due}});
    const auto rate = shares({duties.reported, duties.due - duties.reported});
    return m_say.filled(u"count.reporting"_s,
        {{"period"_L1, period()}, {"due"_L1, due}, {"reported"_L1, QString::number(duties.reported)},
            {"rate"_L1, tenths(rate.front())}});
}

} // namespace qd

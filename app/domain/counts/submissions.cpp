// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counts/submissions.h"

#include "base/reasons/paperreason.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// Not handed in though it was due by the day.
bool isLacking(const Duty &duty, QDate day)
{
    return !duty.reported && duty.dueOn <= day;
}

Submission stateOf(const Duty &duty, QDate day)
{
    Submission one;
    one.due = 1;
    one.daysLate = lateDays(duty, day);
    if (duty.reported) {
        (one.daysLate > 0 ? one.late : one.onTime) = 1;
        one.lastReceived = duty.receivedOn;
    } else {
        (duty.state == ProgressState::Returned ? one.returned : one.missing) = 1;
        one.lacking = isLacking(duty, day) ? 1 : 0;
    }
    one.passed = duty.dueOn < day ? 1 : 0;
    one.passedOnTime = one.passed * one.onTime;
    return one;
}

bool isWithin(const Period &inner, const Period &outer)
{
    return inner.start() >= outer.start() && inner.end() <= outer.end();
}

class RegisterMaker final
{
public:
    RegisterMaker(const PlanBook &book, const std::vector<JudgedMeasure> &measures, const Period &within,
        QDate day, AgencyId only)
        : m_book(book)
        , m_measures(measures)
        , m_within(within)
        , m_day(day)
        , m_only(only)
    {
    }

    SubmissionRegister make()
    {
        for (const JudgedMeasure &judged : m_measures) {
            for (const Duty &duty : dutiesWithin(m_book, *judged.measure, m_within, m_day))
                add(duty);
        }
        for (const auto &[period, sum] : m_sums.byPeriod)
            m_sums.periods.push_back(period);
        for (const Act *act : m_book.acts())
            add(*act);
        for (const Agency *agency : m_book.agencies().inOrder()) {
            const auto found = m_byAgency.find(agency->id.value);
            if (found == m_byAgency.end())
                continue;
            found->second.agency = agency->id;
            m_sums.sealed += static_cast<int>(found->second.sealed.size());
            m_sums.reminders += found->second.reminders;
            m_sums.agencies.push_back(std::move(found->second));
        }
        return std::move(m_sums);
    }

private:
    bool isAsked(AgencyId agency) const
    {
        return agency.isValid() && (!m_only.isValid() || m_only == agency);
    }

    void add(const Duty &duty)
    {
        if (!isAsked(duty.agencyId))
            return;
        const Submission one = stateOf(duty, m_day);
        AgencySubmissions &agency = m_byAgency[duty.agencyId.value];
        agency.periods[duty.period] += one;
        agency.total += one;
        m_sums.byPeriod[duty.period] += one;
        m_sums.total += one;
    }

    void add(const Act &act)
    {
        if (act.onDay > m_day || !isAsked(act.agencyId))
            return;
        if (act.kind == ActKind::Reminder && isOfThese(act))
            ++m_byAgency[act.agencyId.value].reminders;
        const auto found = m_byAgency.find(act.agencyId.value);
        if (act.kind != ActKind::SealedCopy || found == m_byAgency.end())
            return;
        for (const auto &[period, sum] : found->second.periods) {
            if (isWithin(period, act.period))
                found->second.sealed[period] = act.onDay;
        }
    }

    /// A reminder about reports of the time asked for; one about a deadline was given in it.
    bool isOfThese(const Act &reminder) const
    {
        const bool then = reminder.period.isValid() ? isWithin(reminder.period, m_within)
                                                    : m_within.contains(reminder.onDay);
        return then
            && (!reminder.measureId.isValid()
                || std::any_of(m_measures.begin(), m_measures.end(),
                    [&](const JudgedMeasure &judged) { return judged.measure->id == reminder.measureId; }));
    }

    const PlanBook &m_book;
    const std::vector<JudgedMeasure> &m_measures;
    const Period m_within;
    const QDate m_day;
    const AgencyId m_only;
    std::map<qint64, AgencySubmissions> m_byAgency;
    SubmissionRegister m_sums;
};

Error disagreement(const QString &what, int parts, int whole)
{
    const QString which = u"%1 %2 ≠ %3"_s.arg(what).arg(parts).arg(whole);
    return {ErrorCode::Invalid, PaperReason::TotalsDisagree, u"totals disagree: "_s + which,
        {{u"value"_s, which}}};
}

} // namespace

Submission &Submission::operator+=(const Submission &other)
{
    due += other.due;
    onTime += other.onTime;
    late += other.late;
    returned += other.returned;
    missing += other.missing;
    lacking += other.lacking;
    passed += other.passed;
    passedOnTime += other.passedOnTime;
    daysLate = std::max(daysLate, other.daysLate);
    if (other.lastReceived.isValid() && !(lastReceived > other.lastReceived))
        lastReceived = other.lastReceived;
    return *this;
}

const AgencySubmissions *SubmissionRegister::of(AgencyId agency) const
{
    const auto found = std::find_if(agencies.begin(), agencies.end(),
        [&](const AgencySubmissions &each) { return each.agency == agency; });
    return found == agencies.end() ? nullptr : &*found;
}

SubmissionRegister submissionsOf(const PlanBook &book, const std::vector<JudgedMeasure> &measures,
    const Period &within, QDate day, AgencyId only)
{
    return RegisterMaker(book, measures, within, day, only).make();
}

SubmissionRegister upTo(SubmissionRegister sums, QDate end)
{
    const auto isLater = [end](const auto &entry) { return entry.first.end() > end; };
    SubmissionRegister cut;
    cut.reminders = sums.reminders;
    for (AgencySubmissions &agency : sums.agencies) {
        std::erase_if(agency.periods, isLater);
        std::erase_if(agency.sealed, isLater);
        agency.total = {};
        for (const auto &[period, sum] : agency.periods) {
            agency.total += sum;
            cut.byPeriod[period] += sum;
            cut.total += sum;
        }
        cut.sealed += static_cast<int>(agency.sealed.size());
        if (!agency.periods.empty() || agency.reminders > 0)
            cut.agencies.push_back(std::move(agency));
    }
    for (const auto &[period, sum] : cut.byPeriod)
        cut.periods.push_back(period);
    return cut;
}

Result<> reconcile(const SubmissionRegister &sums, const DutyCount &counted)
{
    Submission byAgency;
    for (const AgencySubmissions &agency : sums.agencies) {
        Submission own;
        for (const auto &[period, sum] : agency.periods)
            own += sum;
        if (own != agency.total)
            return disagreement(u"单位应报"_s, own.due, agency.total.due);
        byAgency += own;
    }
    Submission byPeriod;
    for (const auto &[period, sum] : sums.byPeriod)
        byPeriod += sum;
    const Submission &all = sums.total;
    if (byAgency != all)
        return disagreement(u"各单位应报"_s, byAgency.due, all.due);
    if (byPeriod != all)
        return disagreement(u"各期应报"_s, byPeriod.due, all.due);
    if (all.reported() + all.returned + all.missing != all.due)
        return disagreement(u"应报"_s, all.reported() + all.returned + all.missing, all.due);
    if (all.due != counted.due)
        return disagreement(u"应报"_s, all.due, counted.due);
    if (all.reported() != counted.reported)
        return disagreement(u"已报"_s, all.reported(), counted.reported);
    return {};
}

std::vector<Duty> lackingDuties(const PlanBook &book, const std::vector<JudgedMeasure> &measures,
    const Period &within, QDate day, AgencyId only)
{
    std::vector<Duty> list;
    for (const JudgedMeasure &judged : measures) {
        for (const Duty &duty : dutiesWithin(book, *judged.measure, within, day)) {
            if (isLacking(duty, day) && (!only.isValid() || only == duty.agencyId))
                list.push_back(duty);
        }
    }
    std::stable_sort(
        list.begin(), list.end(), [](const Duty &a, const Duty &b) { return a.period < b.period; });
    return list;
}

} // namespace qd

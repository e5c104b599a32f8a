// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changed/planchanges.h"

#include "base/reasons/paperreason.h"
#include "domain/counts/verdict.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// What one measure says in one state.
struct Look {
    Verdict verdict;
    Deadline deadline;
    QString text;
    std::vector<std::pair<AgencyId, Role>> parties;

    bool isOverdue() const { return verdict.reason == LightReason::Overdue; }
};

Look lookAt(const PlanState &state, const Measure &measure)
{
    Look look;
    look.verdict = verdictOn(state.book, measure, state.day);
    look.deadline = state.book.deadlineOf(measure, state.day);
    const Task *task = state.book.task(measure.taskId);
    look.text = (task ? task->title.simplified() : QString()) + u'\n' + measure.text.simplified();
    for (const Party *party : state.book.partiesOn(measure.id, state.day))
        look.parties.emplace_back(party->agencyId, party->role);
    std::sort(look.parties.begin(), look.parties.end());
    return look;
}

std::optional<DeadlineMove> moved(const Deadline &from, const Deadline &to)
{
    if (from.date == to.date && (from.date.isValid() || from.phrase == to.phrase))
        return std::nullopt;
    return DeadlineMove{from, to};
}

/// A measure that is not removed, nor its task.
const Measure *presentIn(const PlanBook &book, MeasureId id)
{
    const Measure *measure = book.measure(id);
    return measure && !measure->removed && book.ordinalOf(measure->taskId) > 0 ? measure : nullptr;
}

MeasureChange changeOf(const Look &then, const Look &now)
{
    MeasureChange change;
    const bool wasFinished = isFinished(then.verdict.state);
    const bool isFinishedNow = isFinished(now.verdict.state);
    change.finished = !wasFinished && isFinishedNow;
    change.reopened = wasFinished && !isFinishedNow;
    change.slipped = !wasFinished && now.isOverdue() && !then.isOverdue();
    change.daysLate = change.slipped ? now.verdict.days : 0;
    change.textChanged = then.text != now.text;
    change.partiesChanged = then.parties != now.parties;
    change.deadline = moved(then.deadline, now.deadline);
    if (!wasFinished) {
        const bool later = change.slipped || (change.deadline && change.deadline->isLater());
        change.fate = change.finished ? CommitmentFate::Finished
            : later                   ? CommitmentFate::Postponed
                                      : CommitmentFate::Continuing;
    }
    return change;
}

class Comparison final
{
public:
    Comparison(const PlanState &before, const PlanState &after, const TaskFilter &filter)
        : m_before(before)
        , m_after(after)
        , m_filter(filter)
        , m_all(filter.isEmpty())
    {
    }

    PlanChanges make()
    {
        for (const Measure *measure : m_after.book.measures())
            lookAtPresent(*measure);
        for (const Measure *measure : m_before.book.measures())
            lookAtEarlier(*measure);
        return std::move(m_changes);
    }

private:
    void lookAtPresent(const Measure &measure)
    {
        ChangeCounts &counts = m_changes.counts;
        const Look now = lookAt(m_after, measure);
        if (!m_all && !matches(m_after.book, measure, now.verdict, m_filter, m_after.day))
            return;
        m_chosen.insert(measure.id);
        const bool finished = isFinished(now.verdict.state);
        ++counts.after;
        counts.open += finished ? 0 : 1;
        if (const Measure *earlier = presentIn(m_before.book, measure.id)) {
            keep(measure.id, changeOf(lookAt(m_before, *earlier), now));
            return;
        }
        MeasureChange change;
        change.added = true;
        counts.addedFinished += finished ? 1 : 0;
        keep(measure.id, std::move(change));
    }

    void lookAtEarlier(const Measure &measure)
    {
        const bool present = presentIn(m_after.book, measure.id);
        if (!m_all && !(present ? m_chosen.contains(measure.id) : isListedBefore(measure)))
            return;
        ChangeCounts &counts = m_changes.counts;
        const bool finished = isFinished(standingOf(m_before.book, measure, m_before.day).state);
        ++counts.before;
        counts.committed += finished ? 0 : 1;
        if (present)
            return;
        MeasureChange change;
        change.dropped = true;
        change.fate = finished ? CommitmentFate::None : CommitmentFate::Dropped;
        counts.droppedFinished += finished ? 1 : 0;
        keep(measure.id, std::move(change));
    }

    bool isListedBefore(const Measure &measure) const
    {
        return matches(
            m_before.book, measure, verdictOn(m_before.book, measure, m_before.day), m_filter, m_before.day);
    }

    void keep(MeasureId id, MeasureChange change)
    {
        change.measure = id;
        count(change);
        if (!change.isAny())
            return;
        m_changes.places.insert(id.value, static_cast<qsizetype>(m_changes.measures.size()));
        m_changes.measures.push_back(std::move(change));
    }

    void count(const MeasureChange &change)
    {
        ChangeCounts &counts = m_changes.counts;
        counts.finished += change.fate == CommitmentFate::Finished ? 1 : 0;
        counts.postponed += change.fate == CommitmentFate::Postponed ? 1 : 0;
        counts.dropped += change.fate == CommitmentFate::Dropped ? 1 : 0;
        counts.continuing += change.fate == CommitmentFate::Continuing ? 1 : 0;
        counts.added += change.added ? 1 : 0;
        counts.reopened += change.reopened ? 1 : 0;
        counts.slipped += change.slipped ? 1 : 0;
        counts.deadlineMoved += change.deadline ? 1 : 0;
        counts.textChanged += change.textChanged ? 1 : 0;
        counts.partiesChanged += change.partiesChanged ? 1 : 0;
    }

    const PlanState &m_before;
    const PlanState &m_after;
    const TaskFilter &m_filter;
    const bool m_all;
    QSet<MeasureId> m_chosen; ///< of the later state
    PlanChanges m_changes;
};

} // namespace

const MeasureChange *PlanChanges::of(MeasureId id) const
{
    const auto place = places.constFind(id.value);
    return place == places.constEnd() ? nullptr : &measures[static_cast<size_t>(*place)];
}

Result<PlanChanges> compareStates(const PlanState &before, const PlanState &after, const TaskFilter &filter)
{
    if (before.book.plan().id != after.book.plan().id)
        return Error{ErrorCode::Invalid, PaperReason::IssueOfOtherPlan, u"two plans"_s,
            {{u"name"_s, before.book.plan().title}}};
    return Comparison(before, after, filter).make();
}

Result<> reconcile(const ChangeCounts &counts)
{
    const auto agree = [](const QString &what, int parts, int whole) -> Result<> {
        if (parts == whole)
            return {};
        const QString told = u"%1 %2 ≠ %3"_s.arg(what).arg(parts).arg(whole);
        return Error{ErrorCode::Invalid, PaperReason::TotalsDisagree, u"totals disagree: "_s + told,
            {{u"value"_s, told}}};
    };
    const int finishedBefore = counts.before - counts.committed;
    QD_TRY(agree(u"上期承诺"_s, counts.finished + counts.postponed + counts.dropped + counts.continuing,
        counts.committed));
    QD_TRY(agree(
        u"举措总数"_s, counts.before - counts.dropped - counts.droppedFinished + counts.added, counts.after));
    QD_TRY(agree(u"未完成举措"_s,
        counts.continuing + counts.postponed + counts.reopened + counts.added - counts.addedFinished,
        counts.open));
    return agree(u"已完成举措"_s,
        counts.finished + finishedBefore - counts.reopened - counts.droppedFinished + counts.addedFinished,
        counts.after - counts.open);
}

} // namespace qd

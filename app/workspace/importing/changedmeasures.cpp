// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importing/changedmeasures.h"

#include "base/reasons/rulereason.h"
#include "storage/planqueries.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

Act about(const Measure &measure, const Task &task)
{
    Act act;
    act.planId = task.planId;
    act.taskId = task.id;
    act.measureId = measure.id;
    return act;
}

} // namespace

ChangedMeasures::ChangedMeasures(
    Transaction &transaction, ImportedTasks &writer, AgencyResolver &agencies, const DatedChange &change)
    : m_transaction(transaction)
    , m_writer(writer)
    , m_agencies(agencies)
    , m_change(change)
{
}

Result<> ChangedMeasures::update(const TaskDifference &row, const Task &task, const ProposedTask &wanted)
{
    for (const MeasureDifference &each : row.measures.rows) {
        const auto before
            = each.isAdded() ? Measure{} : m_transaction.need<Measure>(each.measure, RuleReason::MeasureUnknown);
        if (!before)
            return before.error();
        if (before->removed)
            return Error{ErrorCode::NotFound, RuleReason::MeasureUnknown, u"row of the update"_s,
                {{u"value"_s, QString::number(each.measure.value)}}};
    }
    if (row.partiesChanged())
        QD_TRY(followParties(row.measures, task, wanted));
    if (row.deadlineChanged)
        QD_TRY(followDeadlines(row.measures, task, wanted));
    return row.reworded ? followWording(row.measures, task) : Result<>();
}

Result<> ChangedMeasures::followWording(const MeasureDifferences &rows, const Task &task)
{
    const auto all = measuresInOrder(m_transaction.db(), task.id);
    if (!all)
        return all.error();
    std::vector<Measure> others = *all;
    int position = 0;
    for (const MeasureDifference &row : rows.rows) {
        if (row.isRemoved())
            continue;
        if (row.isAdded()) {
            ProposedMeasure fresh = *row.wanted;
            if (rows.bySentence) // the task holds them
                fresh.parties.clear();
            QD_TRY(m_writer.writeMeasure(fresh, task, position++));
            continue;
        }
        const auto before = m_transaction.need<Measure>(row.measure, RuleReason::MeasureUnknown);
        if (!before)
            return before.error();
        Measure after = *before;
        after.text = measureText(*row.wanted, task);
        if (rows.isOneToOne() && !rows.bySentence)
            after.note = noteText(row.wanted->notes);
        after.position = position++;
        QD_TRY(m_change.keepWording(m_transaction, about(*before, task), before->text, after.text));
        QD_TRY(m_transaction.update(*before, after));
        std::erase_if(others, [&](const Measure &other) { return other.id == row.measure; });
    }
    return placeBehind(others, rows, position);
}

/// What was made since the comparison stays, behind it come those that go and those hidden before.
Result<> ChangedMeasures::placeBehind(
    const std::vector<Measure> &others, const MeasureDifferences &rows, int position)
{
    const auto goes = [&](const Measure &measure) {
        return measure.removed
            || std::any_of(rows.rows.begin(), rows.rows.end(),
                [&](const MeasureDifference &row) { return row.isRemoved() && row.measure == measure.id; });
    };
    std::vector<Measure> inOrder = others;
    std::stable_partition(inOrder.begin(), inOrder.end(), [&](const Measure &each) { return !goes(each); });
    for (const Measure &before : inOrder) {
        const auto present = m_transaction.need<Measure>(before.id, RuleReason::MeasureUnknown);
        if (!present)
            return present.error();
        Measure after = *present;
        if (goes(before) && !before.removed)
            m_change.takeOut(after);
        after.position = position++;
        QD_TRY(m_transaction.update(*present, after));
    }
    return {};
}

Result<> ChangedMeasures::followDeadlines(
    const MeasureDifferences &rows, const Task &task, const ProposedTask &wanted)
{
    if (rows.bySentence)
        return {};
    const auto held = std::count_if(
        rows.rows.begin(), rows.rows.end(), [](const MeasureDifference &row) { return !row.isAdded(); });
    for (const MeasureDifference &row : rows.rows) {
        if (row.isAdded() || row.isRemoved())
            continue;
        // The only measure of a task has no deadline beside the task's.
        const bool follows = held == 1 && wanted.deadline && !row.wanted->deadline;
        if (!row.wanted->deadline && !follows)
            continue;
        const auto before = m_transaction.need<Measure>(row.measure, RuleReason::MeasureUnknown);
        if (!before)
            return before.error();
        const Deadline deadline = row.wanted->deadline.value_or(Deadline{});
        if (!m_change.isCorrection()) {
            const bool same = before->deadlinePhrase == deadline.phrase && before->deadlineDate == deadline.date;
            if (!same)
                QD_TRY(m_change.moveDeadline(m_transaction, about(*before, task), deadline));
            continue;
        }
        Measure after = *before;
        after.deadlinePhrase = deadline.phrase;
        after.deadlineDate = deadline.date;
        QD_TRY(m_transaction.update(*before, after));
    }
    return {};
}

Result<> ChangedMeasures::followParties(
    const MeasureDifferences &rows, const Task &task, const ProposedTask &wanted)
{
    QD_TRY(m_writer.setParties(wanted.parties, task.id, {}));
    for (const MeasureDifference &row : rows.rows) {
        if (row.isAdded())
            continue;
        if (rows.isOneToOne() && !rows.bySentence)
            QD_TRY(m_writer.setParties(row.wanted->parties, task.id, row.measure));
        else
            QD_TRY(dropParties(row.measure, wanted));
    }
    return {};
}

/// Own parties of a measure that the document no longer names at all go; it is not known which of its
/// sentences the others belong to.
Result<> ChangedMeasures::dropParties(MeasureId measure, const ProposedTask &wanted)
{
    const auto own = Repo<Party>(m_transaction.db()).by("measure_id"_L1, measure.value);
    if (!own)
        return own.error();
    std::vector<ProposedParty> named = wanted.parties;
    for (const ProposedMeasure &each : wanted.measures)
        named.insert(named.end(), each.parties.begin(), each.parties.end());
    for (const Party &party : *own) {
        bool still = false;
        for (const ProposedParty &each : named) {
            const auto agency = m_agencies.agencyOf(each);
            if (!agency)
                return agency.error();
            still = still || (*agency == party.agencyId && each.role == party.role);
        }
        if (!still)
            QD_TRY(endParty(party));
    }
    return {};
}

Result<> ChangedMeasures::endParty(const Party &party)
{
    const QDate from = m_change.from();
    if (m_change.isCorrection() || (party.fromDate.isValid() && party.fromDate >= from))
        return m_transaction.remove(party);
    Party ended = party;
    if (!ended.untilDate.isValid() || ended.untilDate >= from)
        ended.untilDate = from.addDays(-1);
    return m_transaction.update(party, ended);
}

} // namespace qd

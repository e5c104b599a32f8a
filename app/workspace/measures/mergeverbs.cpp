// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/rulereason.h"
#include "workspace/measures/measureverbs.h"

// Several measures of one task become one; nothing reported on any of them is lost.
#include "domain/plan/standing.h"
#include "storage/planqueries.h"
#include "storage/progressqueries.h"
#include "workspace/door/transaction.h"
#include "workspace/door/workspacestore.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// A text that ends in the middle of a sentence gets its end before the next one is put behind it.
QString joined(const std::vector<Measure> &measures)
{
    QString text;
    for (const Measure &measure : measures) {
        if (!text.isEmpty() && text.back().isLetterOrNumber())
            text += u'。';
        text += measure.text.trimmed();
    }
    return text;
}

/// Finished when all are; not started when none is; else under way, from today on where the first measure
/// stood otherwise. What the office set on the first stays. 受阻 of any of them is that of the one they
/// become.
Result<> joinStandings(Transaction &transaction, const PlanBook &book, const std::vector<Measure> &all)
{
    std::vector<Standing> standings;
    for (const Measure &measure : all)
        standings.push_back(standingOf(book, measure, transaction.today()));
    const auto every = [&](auto test) { return std::all_of(standings.begin(), standings.end(), test); };
    const Standing &first = standings.front();
    Act act;
    act.planId = book.plan().id;
    act.taskId = all.front().taskId;
    act.measureId = all.front().id;
    act.onDay = transaction.today();
    act.by = transaction.user();
    const auto blocked = std::find_if(
        standings.begin(), standings.end(), [](const Standing &standing) { return standing.blocked; });
    if (!first.blocked && blocked != standings.end()) {
        Act block = act;
        block.kind = ActKind::Blocked;
        block.blocked = true;
        block.basis = blocked->blockedReason;
        QD_TRY(transaction.insert(block));
    }
    const bool settled = every([](const Standing &s) { return isFinished(s.state); })
        || every([](const Standing &s) { return s.state == WorkState::NotStarted; })
        || first.state == WorkState::Adjusted || first.state == WorkState::Ongoing;
    if (settled)
        return {};
    act.kind = ActKind::State;
    act.state = WorkState::Ongoing;
    return transaction.insert(act);
}

std::vector<Measure> inOrder(std::vector<Measure> measures)
{
    std::sort(measures.begin(), measures.end(), [](const Measure &a, const Measure &b) {
        return std::pair(a.position, a.id) < std::pair(b.position, b.id);
    });
    return measures;
}

/// Reports go to the first measure; where it has one of the same agency and period they become later
/// versions.
Result<> moveProgress(Transaction &transaction, MeasureId from, MeasureId to)
{
    auto reports = Repo<Progress>(transaction.db()).by("measure_id"_L1, from.value);
    if (!reports)
        return reports.error();
    std::sort(reports->begin(), reports->end(), [](const Progress &a, const Progress &b) {
        return std::tuple(a.agencyId, a.period.toString(), a.version)
            < std::tuple(b.agencyId, b.period.toString(), b.version);
    });
    for (const Progress &report : *reports) {
        const auto there = versionsOf(transaction.db(), to, report.agencyId, report.period);
        if (!there)
            return there.error();
        Progress after = report;
        after.measureId = to;
        after.version = static_cast<int>(there->size()) + 1;
        QD_TRY(transaction.update(report, after));
    }
    return {};
}

/// Files attached go with the reports.
Result<> moveFiles(Transaction &transaction, MeasureId from, MeasureId to)
{
    const auto files = Repo<Evidence>(transaction.db()).by("measure_id"_L1, from.value);
    if (!files)
        return files.error();
    for (const Evidence &file : *files) {
        Evidence after = file;
        after.measureId = to;
        QD_TRY(transaction.update(file, after));
    }
    return {};
}

/// Who answered for any of them answers for the one they became.
Result<> joinParties(Transaction &transaction, const PlanBook &book, const std::vector<Measure> &all)
{
    const Measure &first = all.front();
    std::vector<Party> wanted;
    for (const Measure &measure : all) {
        for (const Party *party : book.partiesOn(measure.id, endOfTime)) {
            const bool known = std::any_of(wanted.begin(), wanted.end(),
                [&](const Party &p) { return p.agencyId == party->agencyId && p.role == party->role; });
            if (!known)
                wanted.push_back(*party);
        }
    }
    const auto now = book.partiesOn(first.id, endOfTime);
    if (wanted.size() == now.size())
        return {};
    const auto own = book.ownPartiesOf(first.id, endOfTime);
    for (size_t i = own.size(); i < wanted.size(); ++i) { // the first `own` of `wanted` are there already
        Party party = wanted[i];
        party.id = {};
        party.measureId = first.id;
        party.position = static_cast<int>(i);
        QD_TRY(transaction.insert(party));
    }
    return {};
}

/// Exempt from the joint measure is only who was exempt from each of them.
Result<> joinExemptions(Transaction &transaction, const PlanBook &book, const std::vector<Measure> &all)
{
    const auto exemptions = Repo<Exemption>(transaction.db()).by("measure_id"_L1, all.front().id.value);
    if (!exemptions)
        return exemptions.error();
    for (const Exemption &exemption : *exemptions) {
        const bool owes = std::any_of(all.begin(), all.end(),
            [&](const Measure &m) { return !book.isExempt(m.id, exemption.agencyId); });
        if (owes)
            QD_TRY(transaction.remove(exemption));
    }
    return {};
}

Result<std::vector<Measure>> measuresToMerge(Transaction &transaction, const std::vector<MeasureId> &ids)
{
    std::vector<Measure> all;
    for (const MeasureId id : std::set<MeasureId>(ids.begin(), ids.end())) {
        const auto measure = transaction.need<Measure>(id, RuleReason::MeasureUnknown);
        if (!measure)
            return measure.error();
        all.push_back(*measure);
    }
    const bool fit = all.size() >= 2 && std::all_of(all.begin(), all.end(), [&](const Measure &m) {
        return m.taskId == all.front().taskId && !m.removed;
    });
    if (!fit)
        return Error{ErrorCode::Invalid, RuleReason::MergeImpossible, {}, {}};
    return inOrder(std::move(all));
}

} // namespace

Result<> mergeMeasures(Workspace &workspace, const std::vector<MeasureId> &measures)
{
    return workspace.store().transact(OpKind::MergeMeasures, [&](Transaction &transaction) -> Result<> {
        const auto all = measuresToMerge(transaction, measures);
        if (!all)
            return all.error();
        auto rows = rowsOfTask(transaction.db(), all->front().taskId);
        if (!rows)
            return rows.error();
        const PlanBook book(*std::move(rows));
        Measure first = all->front();
        first.text = joined(*all);
        QD_TRY(joinStandings(transaction, book, *all));
        for (const Measure &other : *all) {
            if (first.deadlinePhrase.isEmpty() && !first.deadlineDate.isValid()) {
                first.deadlinePhrase = other.deadlinePhrase;
                first.deadlineDate = other.deadlineDate;
            }
        }
        QD_TRY(joinParties(transaction, book, *all));
        QD_TRY(joinExemptions(transaction, book, *all));
        QD_TRY(transaction.update(all->front(), first));
        for (size_t i = 1; i < all->size(); ++i) {
            QD_TRY(moveProgress(transaction, (*all)[i].id, first.id));
            QD_TRY(moveFiles(transaction, (*all)[i].id, first.id));
            Measure gone = (*all)[i];
            gone.removed = true;
            QD_TRY(transaction.update((*all)[i], gone));
        }
        return {};
    });
}

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/measureupdater.h"

#include "domain/textmatch.h"
#include "storage/planqueries.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

std::vector<Measure> shownOf(std::vector<Measure> all)
{
    std::erase_if(all, [](const Measure &measure) { return measure.removed; });
    return all;
}

} // namespace

MeasureUpdater::MeasureUpdater(Transaction &transaction, TaskWriter &writer, AgencyBook &agencies)
    : m_transaction(transaction)
    , m_writer(writer)
    , m_agencies(agencies)
{
}

Result<> MeasureUpdater::update(const TaskDifference &row, const Task &task, const ProposedTask &wanted)
{
    const bool parties = !row.partiesAdded.isEmpty() || !row.partiesRemoved.isEmpty();
    if (!row.reworded && !row.deadlineChanged && !parties)
        return {};
    const auto all = measuresInOrder(m_transaction.db(), task.id);
    if (!all)
        return all.error();
    const auto shown = shownOf(*all);
    const Pieces pieces = piecesOf(shown, wanted);
    if (parties)
        QD_TRY(followParties(pieces, wanted, shown));
    if (row.deadlineChanged)
        QD_TRY(followDeadlines(pieces, wanted, shown));
    if (!row.reworded)
        return {};
    const auto now = measuresInOrder(m_transaction.db(), task.id);
    if (!now)
        return now.error();
    return followWording(pieces, task, *now);
}

MeasureUpdater::Pieces MeasureUpdater::piecesOf(const std::vector<Measure> &shown, const ProposedTask &wanted)
{
    Pieces pieces;
    pieces.wanted = wanted.measures;
    if (pieces.wanted.empty())
        pieces.wanted.push_back({});
    // A task of several measures stays one of several, though it was read as one.
    if (shown.size() > 1 && wanted.measures.size() <= 1 && wanted.sentences.size() > 1) {
        pieces.wanted = wanted.sentences;
        pieces.asRead = true;
    }
    if (shown.size() == 1 && pieces.wanted.size() == 1) {
        pieces.measure = {0};
    } else {
        QStringList old, now;
        for (const Measure &measure : shown)
            old << measure.text;
        for (const ProposedMeasure &measure : pieces.wanted)
            now << measure.text;
        pieces.measure = matchTexts(old, now);
        // Something must stay for the reports to hang on where anything can.
        const bool none
            = std::all_of(pieces.measure.begin(), pieces.measure.end(), [](int at) { return at < 0; });
        if (none && shown.size() == 1)
            pieces.measure.front() = 0;
    }
    pieces.whole = pieces.wanted.size() == shown.size()
        && std::none_of(pieces.measure.begin(), pieces.measure.end(), [](int at) { return at < 0; });
    return pieces;
}

Result<> MeasureUpdater::followWording(
    const Pieces &pieces, const Task &task, const std::vector<Measure> &all)
{
    const auto shown = shownOf(all);
    std::vector<bool> stays(shown.size(), false);
    int position = 0;
    for (size_t i = 0; i < pieces.wanted.size(); ++i, ++position) {
        const int at = pieces.measure[i];
        if (at < 0) {
            ProposedMeasure fresh = pieces.wanted[i];
            if (pieces.asRead) // the task holds them
                fresh.parties.clear();
            QD_TRY(m_writer.writeMeasure(fresh, task, position));
            continue;
        }
        stays[static_cast<size_t>(at)] = true;
        const Measure &before = shown[static_cast<size_t>(at)];
        Measure after = before;
        after.text = measureText(pieces.wanted[i], task);
        after.position = position;
        QD_TRY(m_transaction.update(before, after));
    }
    size_t place = 0;
    for (const Measure &before : all) { // hidden ones behind those shown
        if (!before.removed && stays[place++])
            continue;
        Measure after = before;
        after.removed = true;
        after.position = position++;
        QD_TRY(m_transaction.update(before, after));
    }
    return {};
}

Result<> MeasureUpdater::followDeadlines(
    const Pieces &pieces, const ProposedTask &wanted, const std::vector<Measure> &shown)
{
    if (pieces.asRead)
        return {};
    for (size_t i = 0; i < pieces.wanted.size(); ++i) {
        // The only measure of a task has no deadline beside the task's.
        const bool follows = shown.size() == 1 && wanted.deadline && !pieces.wanted[i].deadline;
        if (pieces.measure[i] < 0 || (!pieces.wanted[i].deadline && !follows))
            continue;
        const Measure &before = shown[static_cast<size_t>(pieces.measure[i])];
        const Deadline deadline = pieces.wanted[i].deadline.value_or(Deadline{});
        Measure after = before;
        after.deadlinePhrase = deadline.phrase;
        after.deadlineDate = deadline.date;
        QD_TRY(m_transaction.update(before, after));
    }
    return {};
}

Result<> MeasureUpdater::followParties(
    const Pieces &pieces, const ProposedTask &wanted, const std::vector<Measure> &shown)
{
    if (shown.empty())
        return {};
    QD_TRY(m_writer.setParties(wanted.parties, shown.front().taskId, {}));
    if (!pieces.whole || pieces.asRead) {
        for (const Measure &measure : shown)
            QD_TRY(dropParties(measure, wanted));
        return {};
    }
    for (size_t i = 0; i < pieces.wanted.size(); ++i) {
        const Measure &measure = shown[static_cast<size_t>(pieces.measure[i])];
        QD_TRY(m_writer.setParties(pieces.wanted[i].parties, measure.taskId, measure.id));
    }
    return {};
}

/// Own parties of a measure that the document no longer names at all go; it is not known which of its
/// sentences the others belong to.
Result<> MeasureUpdater::dropParties(const Measure &measure, const ProposedTask &wanted)
{
    const auto own = Repo<Party>(m_transaction.db()).by("measure_id"_L1, measure.id.value);
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
            QD_TRY(m_transaction.remove(party));
    }
    return {};
}

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entryrows.h"

#include <QHash>

#include <algorithm>

namespace qd
{

namespace
{

/// The agency's part in a measure: a duty, or support for which nothing is owed. Nothing when there is none.
std::optional<EntryRow> rowOf(
    const PlanBook &book, const Measure &measure, AgencyId agency, const Period &period, QDate day)
{
    EntryRow row;
    row.measureId = measure.id;
    if (const ProgressDigest *newest = book.newestVersionOf(measure.id, agency, period))
        row.state = newest->progressState;
    const auto duties = dutiesOf(book, measure, period, day);
    const auto duty = std::find_if(
        duties.begin(), duties.end(), [&](const Duty &d) { return d.agencyId == agency; });
    if (duty != duties.end()) {
        row.role = duty->role;
        row.reported = duty->reported;
        return row;
    }
    if (duties.empty() || !answers(book, measure, agency, Role::Support, std::min(period.end(), day)))
        return {};
    row.role = Role::Support;
    row.owed = false;
    row.reported = book.handedInOf(measure.id, agency, period) != nullptr;
    return row;
}

} // namespace

std::vector<EntryRow> entryRows(const PlanBook &book, AgencyId agency, const Period &period, QDate day)
{
    std::vector<EntryRow> rows;
    if (!agency.isValid() || !period.isValid())
        return rows;
    for (const Task *task : book.tasks()) {
        const auto measures = book.measuresOf(task->id);
        for (const Measure *measure : measures) {
            auto row = rowOf(book, *measure, agency, period, day);
            if (!row)
                continue;
            row->number = book.numberOf(*measure);
            row->text = task->title;
            if (measures.size() > 1)
                row->text = measure->text;
            rows.push_back(*std::move(row));
        }
    }
    return rows;
}

MeasureId nextMissing(const std::vector<EntryRow> &rows, MeasureId from)
{
    const auto here = std::find_if(
        rows.begin(), rows.end(), [&](const EntryRow &row) { return row.measureId == from; });
    const size_t start = here == rows.end() ? 0 : static_cast<size_t>(here - rows.begin());
    for (size_t i = 0; i < rows.size(); ++i) {
        const EntryRow &row = rows[(start + i) % rows.size()];
        if (row.isMissing())
            return row.measureId;
    }
    return {};
}

std::optional<AgencyStanding> nextOwing(const PlanBook &book, AgencyId after, const Period &period, QDate day)
{
    QHash<qint64, DutyCount> counts;
    for (const Duty &duty : dutiesIn(book, period, day)) {
        counts[duty.agencyId.value] += {duty.reported ? 1 : 0, 1};
    }
    const auto ordered = book.agencies().inOrder();
    size_t start = 0;
    for (size_t i = 0; i < ordered.size(); ++i) {
        if (ordered[i]->id == after)
            start = i + 1;
    }
    for (size_t i = 0; i < ordered.size(); ++i) {
        const Agency *agency = ordered[(start + i) % ordered.size()];
        const DutyCount count = counts.value(agency->id.value);
        if (agency->id != after && count.reported < count.due)
            return AgencyStanding{agency->id, count};
    }
    return {};
}

} // namespace qd

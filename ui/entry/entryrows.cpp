// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entryrows.h"

#include <QHash>

namespace qd
{

std::vector<EntryRow> entryRows(const PlanBook &book, AgencyId agency, const Period &period)
{
    std::vector<EntryRow> rows;
    if (!agency.isValid() || !period.isValid())
        return rows;
    for (const Task *task : book.tasks()) {
        const auto measures = book.measuresOf(task->id);
        for (const Measure *measure : measures) {
            for (const Duty &duty : dutiesOf(book, *measure, period)) {
                if (duty.agencyId != agency)
                    continue;
                const bool several = measures.size() > 1;
                EntryRow row{measure->id, task->number, task->title, duty.role, duty.reported};
                if (several) {
                    row.number += QString::number(measure->position + 1);
                    row.text = measure->text;
                }
                rows.push_back(std::move(row));
            }
        }
    }
    return rows;
}

std::optional<AgencyStanding> nextOwing(const PlanBook &book, AgencyId after, const Period &period)
{
    QHash<qint64, DutyCount> counts;
    for (const Duty &duty : dutiesIn(book, period)) {
        DutyCount &count = counts[duty.agencyId.value];
        ++count.due;
        count.reported += duty.reported ? 1 : 0;
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

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/counts/duty.h"
#include "domain/records/summarysources.h"

#include <QSet>

namespace qd
{

class Session;

/// A task of which a summary text may be written in the period.
struct SummaryTask {
    qint64 id = 0; ///< of the task
    DutyCount count; ///< of the reports owed
    bool written = false; ///< there is a summary text
    bool changed = false; ///< a report has another version since it was taken into it
    friend bool operator==(const SummaryTask &a, const SummaryTask &b)
    {
        return a.id == b.id && a.count.due == b.count.due && a.count.reported == b.count.reported
            && a.written == b.written && a.changed == b.changed;
    }
};

/// Of the session's plan, period and day, those of which a report is owed or in, or that have a text; in
/// document order.
std::vector<SummaryTask> summaryTasks(const Session &session, const std::vector<SummaryText> &texts);

/// What an agency says on a measure of the task in the period.
struct SourceReport {
    Progress report; ///< the version that counts, else the newest that is in
    QSet<ProgressId> former; ///< versions of it that came before
    bool unreviewed = false;
};
/// In document order, of a measure the leads first. Errors: those of reading.
Result<std::vector<SourceReport>> sourceReports(const Session &session, TaskId task);

} // namespace qd

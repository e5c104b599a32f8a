// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/auditsubject.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace qd
{

/// One operation as the append-only audit keeps it: who, when, what, each row before and after.
struct AuditEntry {
    qint64 id = 0;
    OpKind op = OpKind::EditPlan;
    Direction direction = Direction::Do;
    qint64 undoOf = 0; ///< id of the entry an undo or redo is about
    QString who;
    QDateTime at;
    std::vector<Change> changes; ///< those the filter asks for
    std::vector<AuditSubject> subjects; ///< what each of them is about
    int changeCount = 0; ///< how many there are, where only the first ones were read (AuditFilter::changesEach)
};

/// What of the audit is wanted; what is left as it is asks for everything.
struct AuditFilter {
    TaskId task; ///< only what touched this task, its measures, parties and reports
    MeasureId measure;
    AgencyId agency; ///< only rows that name it, before or after
    QString who; ///< exactly so
    std::optional<OpKind> op;
    QDate firstDay, lastDay; ///< of the days as they were written, both included
    QDateTime since, until; ///< moments, both included
    QString text; ///< stands in a value of a row, before or after; large and small letters are the same
    int limit = 500;
    int changesEach = 0; ///< of each entry so many rows at most; 0: all
    qint64 before = 0; ///< only entries older than this one
    qint64 after = 0; ///< only entries newer than this one
};

/// A piece of the audit, the newest first.
struct AuditPage {
    std::vector<AuditEntry> entries;
    /// Where to go on (AuditFilter::before); 0: that was all. Less entries than asked for, or none, and more behind them
    /// come where a text is looked for: one piece never takes long.
    qint64 next = 0;
    qint64 newest = 0; ///< entry of all that were there when it was read: what comes later is behind it (AuditFilter::after)
};

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/change.h"
#include "domain/values/ids.h"

#include <QDateTime>

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
    std::vector<Change> changes;
};

struct AuditFilter {
    TaskId task; ///< only what touched this task, its measures, parties and reports
    MeasureId measure;
    QDateTime since;
    int limit = 500;
};

} // namespace qd

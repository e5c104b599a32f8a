// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/ids.h"
#include "domain/values/registry.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace qd
{

/// Something that was deleted and can come back: a plan, a task of a plan that is there, or a measure of one.
struct DeletedRow {
    Table table = Table::Task; ///< Plan, Task or Measure
    qint64 id = 0;
    PlanId plan; ///< it is, or belongs to
    QString name; ///< title of a plan; number and title of a task; text of a measure
    QString planTitle;
    QString taskName; ///< Measure: the task it belongs to
    bool isTaskDeleted = false; ///< Measure: then the task must come back first
    QDateTime at; ///< null where the audit does not tell: samples
    QString who;
    std::optional<OpKind>
        op; ///< with which it went: deleted, merged into another, left out of a changed document
};

} // namespace qd

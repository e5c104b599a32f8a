// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/registry.h"

#include <QDateTime>
#include <QString>

namespace qd
{

class AuditWords;
struct AuditEntry;

/// An operation as a line of the list.
struct AuditRow {
    qint64 id = 0; ///< of the entry
    QDateTime at;
    QString who;
    QString what; ///< 编辑任务
    QString about; ///< the task; where there is none the kind of record
    QString brief; ///< what changed, in one line
    bool canUndo = false; ///< by this window
    bool operator==(const AuditRow &) const = default;
};

/// How many of its rows an entry must have been read with for its line.
inline constexpr int rowsForLine = 4;

AuditRow auditRowOf(const AuditEntry &entry, const AuditWords &words);

} // namespace qd

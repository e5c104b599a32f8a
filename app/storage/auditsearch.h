// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/auditlog.h"

#include <QDate>
#include <QVariant>

namespace qd
{

/// What is looked for in the audit. What is left as it is asks for nothing.
struct AuditQuestion {
    TaskId task;
    MeasureId measure;
    AgencyId agency;
    QString who;
    QString op; ///< key of an OpKind
    QDate firstDay; ///< of the day as it was written, whatever zone it is read in
    QDate lastDay;
    QString text; ///< stands somewhere in a row, before or after; what only seems to fit is the caller's to
                  ///< leave out
    qint64 before = 0; ///< entries older than this one; 0: from the newest on
    qint64 after = 0; ///< entries newer than this one
    int limit = 50; ///< entries at most
};

struct AuditFound {
    std::vector<AuditHead> heads; ///< the newest first
    /// Where to go on (AuditQuestion::before); 0: that was all. A text is looked for in so many entries at a
    /// time, so that nobody waits: less than the limit, or none, may be found and there be more.
    qint64 next = 0;
};

/// Reads the heads that are handed out and, beside them, only what an index leads to: a page of a million
/// entries costs what a page of a hundred does.
Result<AuditFound> searchAudit(Connection &db, const AuditQuestion &question);

/// The statement by which the entries are found, the limit among its values, but for text and days: for a
/// test that asks the engine how it would read.
struct AuditStatement {
    QString sql;
    QVariantList values;
};
AuditStatement statementFor(const AuditQuestion &question);

/// Everybody whom the audit names, in the order of the characters; read by leaps, not row by row.
Result<QStringList> peopleInAudit(Connection &db);
/// The keys of the operations that it knows of, the same way.
Result<QStringList> operationsInAudit(Connection &db);

/// How many entries a text is looked for in at a time.
inline constexpr int textSlice = 2000;

} // namespace qd

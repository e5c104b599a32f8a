// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/ids.h"
#include "domain/values/period.h"

#include <QByteArray>
#include <QString>

namespace qd
{

/// What is to be frozen of a paper. The data behind it are read by the verb itself (workspace/issues/issueverbs.h).
struct IssueRequest {
    PlanId plan;
    QString kind; ///< name of the kind of paper
    int number = 0; ///< as it stands on the paper: nextIssueNumber(), or one that the office set
    QDate issuedOn;
    Period period;
    QDate asOf;
    QString options; ///< JSON
    QString title;
    QByteArray document; ///< the composed paper with the office's edits, packed
    QByteArray pdf; ///< the file as it is handed out
    qint64 auditEntry = 0; ///< PlanBook::auditEntry() of the book it was composed from; 0: not asked
};

} // namespace qd

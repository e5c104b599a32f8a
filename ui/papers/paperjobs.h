// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records/issuerequest.h"
#include "ui/papers/exportformat.h"
#include "ui/papers/paperorder.h"

class QPrinter;

namespace qd
{

class RunningWork;

/// Composes and writes a file, all on the calling (worker) thread. The number of pages, 0 where the format
/// has none; Cancelled when the job was. An issue is written as it was handed out: its PDF is never
/// protected.
Result<int> writeOrder(const PaperOrder &order, ExportFormat format, const QString &file, RunningWork &work,
    const PdfProtection &protection = {});

/// Reads and makes the paper that is to be issued so: all that is frozen of it but the data. Errors: those of
/// readInput() and paperToIssue().
Result<IssueRequest> frozenOrder(const PaperOrder &order, const IssueMark &mark, RunningWork &work);

/// A4, one to one: full page, no margins of the driver, our own layout holds them (GB/T 9704 5.2.1).
void preparePrinter(QPrinter &printer, PaperKind kind);
/// The same pages on a printer. Errors: those of compose(), TargetUnwritable when the printer refuses.
Result<int> printOrder(const PaperOrder &order, QPrinter &printer, RunningWork &work);

} // namespace qd

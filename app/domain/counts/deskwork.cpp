// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counts/deskwork.h"

#include "domain/counts/duty.h"
#include "domain/counts/reviewqueue.h"
#include "domain/counts/supervisioncounts.h"

namespace qd
{

DeskWork deskWork(const PlanBook &book, QDate day)
{
    DeskWork work;
    work.lateReports = static_cast<int>(overdueDuties(book, day).size());
    for (const OpenReport &report : openReports(book)) {
        work.returned += report.state == ProgressState::Returned ? 1 : 0;
        work.waiting += isUnreviewed(book.rules().review, report.state) ? 1 : 0;
    }
    for (const OpenInstruction &open : openInstructions(book, day)) { // the nearest day first
        ++work.instructions;
        work.instructionsOverdue += open.overdueDays > 0 ? 1 : 0;
        if (open.overdueDays == 0 && work.nextInstruction.isNull())
            work.nextInstruction = open.act->dueOn;
    }
    work.extensions = static_cast<int>(undecidedExtensions(book, day).size());
    return work;
}

} // namespace qd

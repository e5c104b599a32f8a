// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/importing/datedchange.h"

namespace qd
{

Result<> DatedChange::write(Transaction &transaction, Act act) const
{
    act.onDay = m_from;
    act.basis = m_basis;
    act.by = transaction.user();
    return transaction.insert(act);
}

Result<> DatedChange::keepWording(
    Transaction &transaction, Act about, const QString &before, const QString &after) const
{
    if (isCorrection() || before == after)
        return {};
    about.kind = ActKind::Adjustment;
    about.formerText = before;
    about.text = after;
    return write(transaction, about);
}

Result<> DatedChange::moveDeadline(Transaction &transaction, Act about, const Deadline &deadline) const
{
    about.kind = ActKind::Deadline;
    about.deadlinePhrase = deadline.phrase;
    about.deadlineDate = deadline.date;
    return write(transaction, about);
}

} // namespace qd

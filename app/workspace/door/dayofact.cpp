// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/door/dayofact.h"

#include "base/reasons/supervisionreason.h"
#include "workspace/door/transaction.h"

using namespace Qt::StringLiterals;

namespace qd
{

Result<QDate> dayOfAct(const Transaction &transaction, QDate on)
{
    if (!on.isValid())
        return transaction.today();
    if (on > transaction.today())
        return Error{
            ErrorCode::Invalid, SupervisionReason::ActAhead, {}, {{u"value"_s, on.toString(Qt::ISODate)}}};
    return on;
}

} // namespace qd

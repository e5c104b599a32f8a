// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDate>

namespace qd
{

class Transaction;

/// The day something happened that is written now, an act of the office or a step of review: today where none
/// is given. ActAhead for a day to come.
Result<QDate> dayOfAct(const Transaction &transaction, QDate on);

} // namespace qd

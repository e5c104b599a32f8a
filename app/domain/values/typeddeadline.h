// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/deadline.h"

namespace qd
{

/// A deadline as somebody types it: what readDeadline() reads, and the short forms of a keyboard: 9/30, 9.30前, 9-30,
/// 20230930, 9月20. Their phrase is the one that plans print (9月30日前). Not for the text of plans, where 3/8 is a share.
std::optional<Deadline> readTypedDeadline(QStringView text, int planYear);

/// A day that the calendar does not have.
struct NoSuchDay {
    int month = 0;
    int day = 0;
};
/// What makes a typed deadline impossible: 2月30日, 9/31. Nothing when its day exists, or when it names none.
std::optional<NoSuchDay> noSuchDayIn(QStringView text, int planYear);

} // namespace qd

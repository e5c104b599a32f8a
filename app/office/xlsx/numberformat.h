// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/xlsx/numbercode.h"

namespace qd
{

/// A number as its sheet shows it; empty where the sheet shows nothing of it. A date with a day in it reads
/// 2023-06-30 (and 09:30 behind, when it has a time); one without reads 2023年6月, as the sheet says no more.
/// What is below zero has a minus sign, however the sheet marks it. `since1904`: the workbook counts days
/// from 1904.
QString shownNumber(double value, const NumberCode &code, bool since1904);

/// A moment that the workbook holds as text ("2023-06-30T09:30:00Z"), shown in the same way; as it stands
/// there when it is none.
QString shownMoment(const QString &iso, const NumberCode &code);

} // namespace qd

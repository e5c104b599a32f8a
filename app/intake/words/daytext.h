// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>

namespace qd
{

/// The first day written out in the text: 2025年02月18日, 2018-12-27, 2018/12/27, 二〇一一年六月二十八日. Null when there is
/// none, or it is no day of the calendar.
QDate dayIn(QStringView text);

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringView>

#include <optional>

namespace qd
{

/// Reads a start (开始时间) as a clerk types or pastes it: 2023-03-01, 2023/3/1, 2023年3月1日, 3月1日, 3月,
/// 3月起, 3月上旬/中旬/下旬, 二季度, 上半年, 下半年, 年初. The first day of what is named; without a year
/// that of `planYear`. Nothing when the text is none of these as a whole.
std::optional<QDate> readStartDate(QStringView text, int planYear);

} // namespace qd

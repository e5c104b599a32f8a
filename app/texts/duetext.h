// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/counts/duty.h"
#include "domain/plan/reportingcycles.h"

#include <QString>

// Words for when reports are owed. Chinese terms: docs/domain.md §5.
namespace qd
{

QString text(ReportTiming timing); ///< 逾期未报 …
QString text(DeadlineBasis basis); ///< 批准后的时限, 原定时限
/// 按月，次月5日前; 按形象进度节点.
QString text(const CycleRule &rule);

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/source/source.h"

namespace qd
{

/// Adds the task tables whose cells stand one below the other, a line each, as a page copied as text leaves them:
/// 序号 / 重点任务 / 责任单位 / 1 / 提升质量 / 区市场监管局 / 2 / … The first heading is that of a number column, and the
/// rows count from 1. A row with fewer or more lines than there are columns is dealt out by what its lines hold.
/// Nothing is changed where the source has tables already.
void addStackedTables(SourceText &source);

} // namespace qd

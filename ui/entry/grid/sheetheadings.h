// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/entry/grid/entrysheet.h"

namespace qd
{

/// The columns that a pasted line of headings names, by our own headings or as offices write them (进度,
/// 完成情况); nothing for one that nobody knows. Empty when less than half of the line is headings: it is no
/// such line.
std::vector<std::optional<SheetColumn>> columnsNamed(const QStringList &line, const QStringList &ours);

} // namespace qd

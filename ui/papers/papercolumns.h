// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/papers/columnchooser.h"
#include "ui/papers/paperorder.h"

namespace qd
{

/// The columns that can be chosen for a kind of report, in their usual order; empty where they are fixed.
std::vector<ColumnChoice> columnChoices(PaperKind kind);

} // namespace qd

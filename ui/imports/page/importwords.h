// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/importreview.h"

#include <QString>

namespace qd
{

/// What an import has done; `plans`: how many were made.
QString writtenWords(bool update, size_t plans, int tasks, int measures);
/// What is missing at the place that ImportReview::firstGap() names.
QString gapWords(const ImportReview &review, NodeId gap);

} // namespace qd

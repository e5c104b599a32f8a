// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/ids.h"

#include <vector>

namespace qd
{

/// A piece of a summary text that was taken from a version of a report.
struct SummarySource {
    int start = 0; ///< in code units
    int length = 0;
    ProgressId report;
    bool operator==(const SummarySource &) const = default;
};

/// SummaryText::sources: [[start, length, report id], …]; empty where nothing is known.
QString packedSources(const std::vector<SummarySource> &sources);
/// In order and within a text of that length; what cannot be, or overlaps what is before it, is left out.
std::vector<SummarySource> unpackedSources(const QString &packed, qsizetype textLength);

} // namespace qd

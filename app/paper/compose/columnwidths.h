// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/document/document.h"

namespace qd
{

struct ColumnLimit {
    double leastMm = 10;
    double mostMm = 120;
    bool names = false; ///< holds names and dates: each should stand on one line
};

/// Gives the columns of a table the widths with which its rows become lowest and leave least of the pages
/// empty, within the limits (one a column) and wide enough for the longest word, number or name in them; a
/// column that holds dashes alone is as narrow as its title. A title that does not fit a line is broken in
/// the middle. Text is measured by characters (a full-width one 1, a Latin one ½), so that no font is needed.
/// Returns how many lines a row has on average.
double fitColumns(TableBlock &table, const std::vector<ColumnLimit> &limits, const DocumentInfo &info);

} // namespace qd

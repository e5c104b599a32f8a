// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal/proposal.h"
#include "intake/source/source.h"

#include <vector>

// Stage T4: a source whose tasks stand in tables → proposals.
namespace qd
{

/// How the task tables are to be read; the one whose columns the clerk corrected as she said.
std::vector<TableReading> wantedTables(const SourceText &source, const ReadOptions &options);

/// A plan for each task table, or run of task tables with no title between them, in order; with one part each, whose
/// span is that of its tables. `readings` as wantedTables() gives them. `textIsTheirs`: the
/// text around them is their title, preamble and closing lines, for it is no plan itself.
std::vector<Proposal> readTablePlans(
    const SourceText &source, const std::vector<TableReading> &readings, bool textIsTheirs);

/// Whether a table is the block of facts of a government page (索引号, 发文机关 …), to be read as text.
bool holdsFacts(const SourceText &source, const SourceTable &table);

/// The source with its tables made blank, but for those that hold facts; every other place stays where it was.
SourceText withoutTables(const SourceText &source);

} // namespace qd

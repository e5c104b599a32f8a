// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/responsible/parties.h"
#include "intake/table/columns.h"

// Stage T3: the rows of a task table → sections, tasks and measures.
namespace qd
{

struct TableTasks {
    std::vector<ProposedSection> sections;
    std::vector<Ignored> ignored; ///< headings, remarks, sums, columns that are left out
    std::vector<MappedText> above; ///< rows above the headings: title, notes
};

/// Reads the table row by row. A task goes on as long as its cell is merged or, in a table that knows no
/// merged cells, left empty below; with a measure column each row is a measure, with parties and deadline of
/// its own where they differ from row to row. A row of one text is a section (一、…). Numbers come from the
/// number column, else from the text, else by counting.
TableTasks readTaskTable(const SourceText &source, const TableReading &reading, const ReadingRules &rules);

/// The rows above the headings alone: where the title and so the year may stand.
std::vector<MappedText> rowsAbove(const SourceText &source, const TableReading &reading);

} // namespace qd

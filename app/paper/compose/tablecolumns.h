// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "paper/compose/columnwidths.h"
#include "paper/document/paperinput.h"
#include "paper/document/wording.h"

#include <span>

// The columns that a table of measures may have, in one list for all papers of that form.
namespace qd
{

enum class ColumnKind {
    Number,
    Task,
    Measure,
    Lead,
    Support,
    Parties,
    Deadline,
    Progress,
    Problem,
    NextStep,
    Reported,
    State,
    Remark,
    Change ///< since the issue the paper is compared with
};

struct ColumnEntry {
    ColumnKind kind;
    const char *key; ///< on the command line and in PaperOptions: "measure"; its title is the wording
                     ///< "column.measure"
    CellAlign align;
    ColumnLimit limit;
};
const ColumnEntry &columnEntry(ColumnKind kind);
std::span<const ColumnEntry> columnEntries(); ///< all

/// The columns of a kind where nobody chose others; empty: the kind is no table of measures.
std::vector<ColumnKind> usualColumns(PaperKind kind);

/// With the column 变化 behind the others, unless it was chosen.
std::vector<ColumnKind> withChange(std::vector<ColumnKind> columns);

/// Those that were chosen, by key or by Chinese title, each once; the usual ones where none was. Error
/// ColumnUnknown names the possible ones.
Result<std::vector<ColumnKind>> chosenColumns(PaperKind kind, const QStringList &wanted, const Wording &say);

} // namespace qd

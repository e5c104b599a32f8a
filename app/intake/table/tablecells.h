// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "intake/responsible/parties.h"

#include <vector>

// Stage T2: what stands in the cells of a task table besides prose. A cell comes as its paragraphs.
namespace qd
{

using CellText = std::vector<MappedText>;

/// The names in a cell, each with its role: that of the column, unless the cell says another itself
/// (A牵头，B配合; 牵头单位：A). Names separated by spaces or line ends only are told apart; a name broken
/// over two lines is joined. Empty for a dash or 无.
std::vector<ProposedParty> agenciesIn(const CellText &cell, Role columnRole, const ReadingRules &rules);

/// The phrase in the cell with its day; any other text is kept as a phrase without one. Of several the last
/// day counts.
std::optional<Deadline> deadlineIn(const CellText &cell, int year);

/// Names of people, as printed.
QStringList leadersIn(const CellText &cell);

/// The paragraphs as one text, line ends kept.
MappedText joined(const CellText &cell);

} // namespace qd

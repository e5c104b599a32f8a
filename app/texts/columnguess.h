// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/agencyregister.h"
#include "domain/values/enums.h"

#include <QStringList>

#include <optional>

// What a column copied from Excel is about.
namespace qd
{

/// Where a pasted column can go. A percent goes to the report of the chosen period.
enum class PasteColumn { Deadline, Start, Lead, Support, Joint, Responsible, State, Percent, Text };

/// The role of a column of agencies; nothing for the others.
std::optional<Role> roleOf(PasteColumn column);

struct ColumnGuess {
    PasteColumn column = PasteColumn::Text;
    bool headed = false; ///< the first cell is the heading
};

/// By the heading if there is one; else by what most filled cells are: percents, states, deadlines, agencies
/// of the register; else text. `current`: the column of the tree the clerk stands in decides where the cells
/// fit several (agencies lead or support) or none.
ColumnGuess guessColumn(const QStringList &cells, int planYear, const AgencyRegister &agencies,
    std::optional<PasteColumn> current);

/// The agencies a cell names, in order; `unknown` takes the names that are none's.
std::vector<AgencyId> agenciesIn(const QString &cell, const AgencyRegister &agencies, QStringList &unknown);

/// What a cell names as the heading of a column, as offices write it; nothing: no heading that we know.
std::optional<PasteColumn> columnHeaded(const QString &cell);

} // namespace qd

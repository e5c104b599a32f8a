// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/document/document.h"
#include "paper/document/paperinput.h"

#include <limits>
#include <span>

// How long a summary becomes, and what is left out of it where it would become too long.
namespace qd
{

/// What a summary tells one by one; what is beyond it is counted and referred to the table of progress, never
/// cut off.
struct SummaryRoom {
    static constexpr auto all = std::numeric_limits<int>::max();
    int tasks = all; ///< told in a paragraph each
    int textOfTask = 300; ///< characters of such a paragraph
    int sentence = all; ///< longest sentence of a report that is told
    int title = all; ///< longest title of a task; one that is longer goes by its number
    int listed = 6; ///< problems; next steps
    int named = 5; ///< tasks that need attention
    int sections = all; ///< of a plan with more of them the tasks stand without their headings
    int names = all; ///< characters of the agencies that say one thing; longer names are counted
    int numbers = all; ///< characters of a list of task numbers, then 等N项
};

/// From the most that is told to the least.
std::span<const SummaryRoom> summaryRooms();

/// Whether the document stays within the eight pages of a summary with what the options put around it (a
/// cover and contents apart). Estimated by counting characters, on the safe side: composers know no fonts.
bool fitsSummary(const Document &document, const PaperFurniture &furniture);

} // namespace qd

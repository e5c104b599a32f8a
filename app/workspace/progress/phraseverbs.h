// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/phrases.h"
#include "workspace/door/rowedits.h"

namespace qd
{

/// What turns the settings that were seen into those of the wanted phrases, to be written with other
/// decisions of the office or by savePhrases(): only phrases that differ from the usual ones need a row.
std::vector<RowEdit<Setting>> phraseEdits(
    const std::vector<Setting> &seen, const std::vector<Phrase> &usual, const std::vector<Phrase> &wanted);

/// One step. Errors: those of faultIn() and editRows().
Result<> savePhrases(Workspace &workspace, const std::vector<Setting> &seen, const std::vector<Phrase> &usual,
    const std::vector<Phrase> &wanted);

} // namespace qd

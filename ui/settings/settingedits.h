// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/rules.h"
#include "workspace/door/rowedits.h"

namespace qd
{

/// What turns the stored settings into the wanted rules: one at its default needs no row, and one that says
/// already what is wanted is left alone.
std::vector<RowEdit<Setting>> settingEdits(const std::vector<Setting> &rows, const OfficeRules &wanted);

/// The same of the limit for a file attached, which is none of the rules (domain/plan/evidencelimit.h).
void addEvidenceLimit(std::vector<RowEdit<Setting>> &edits, const std::vector<Setting> &rows, int megabytes);

} // namespace qd

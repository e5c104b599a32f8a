// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/planbook.h"
#include "workspace/evidence/evidencefolder.h"

namespace qd
{

/// Where each file lies in an export: 序号 task / 举措 / agency / period / name as it was. A level that the
/// file does not have is left out; an act stands in place of a period, with its day. Names are made safe for
/// any system and short enough for the 260 characters of Windows; of two files of one name in one folder the
/// second is numbered.
std::vector<ExportedFile> exportPlaces(
    const PlanBook &book, const std::vector<EvidenceRow> &rows, const ExportWords &words);

} // namespace qd

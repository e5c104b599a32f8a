// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "paper/document/paperinput.h"

#include <memory>

namespace qd
{

struct Document;

struct PaperKindInfo {
    PaperKind kind = PaperKind::Breakdown;
    const char *name = ""; ///< as on the command line: "breakdown"
    QString title; ///< Chinese title: 任务分解表
    bool available = false; ///< composed by this version
};
const std::vector<PaperKindInfo> &paperKinds();

/// Whether papers of the kind are tables in the first place, so that there is a workbook of them; the others are
/// prose, with or without tables in it.
bool isTableKind(PaperKind kind);

/// Errors: NotThereYet (a kind this version does not compose), PaperEmpty, TotalsDisagree, those of Wording::load.
Result<std::shared_ptr<const Document>> compose(const PaperInput &input);

} // namespace qd

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

/// Errors: NotThereYet (a kind this version does not compose), PaperEmpty, TotalsDisagree.
Result<std::shared_ptr<const Document>> compose(const PaperInput &input);

/// Whether all that is counted for the paper agrees, printed or not: asked before it is issued. TotalsDisagree names the two
/// that do not.
Result<> checkTotals(const PaperInput &input);

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace qd
{

class Arguments;
struct PaperKindInfo;
struct PaperOptions;
class PlanBook;

/// What `report` puts on a paper: --columns, --section, --state, --agency, --all-agencies. Before any file is
/// touched: whether they go with the kind and each other, and the columns. Errors: OptionsExclude,
/// OptionMissing, ColumnUnknown.
Result<> takeColumns(PaperOptions &options, const Arguments &arguments, const PaperKindInfo &kind);

/// Section, states and agency by the names of the plan. Errors: OptionValueWrong, AgencyUnknown,
/// AgencyAmbiguous.
Result<> takeScope(PaperOptions &options, const Arguments &arguments, const PlanBook &book);

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/importtarget.h"
#include "review/planreading.h"

namespace qd
{

/// What the import page works on beside the review itself.
struct ImportWork {
    PlanReading reading; ///< what the review began with
    ReadOptions options; ///< how it was read
    bool readAsSettled = false; ///< the clerk chose the parts or the columns
    ImportTarget target; ///< as the clerk answered
};

} // namespace qd

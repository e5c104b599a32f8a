// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace qd
{

class Arguments;

/// Whether `--out` may be written at all: it must not be the database itself, and where something of that
/// name exists it must be a file (writing replaces it; as root that would replace a device such as
/// /dev/full). Errors: OptionValueWrong, TargetUnwritable.
Result<> checkTarget(const Arguments &arguments);

} // namespace qd

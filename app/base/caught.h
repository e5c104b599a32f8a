// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace qd
{

/// The exception being handled as a failure like any other: OutOfMemory, else a mistake of the program. Only
/// within a catch block. We throw none ourselves; the standard library and Qt do when memory runs out.
Error caughtError();

} // namespace qd

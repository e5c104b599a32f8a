// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace qd
{

/// The one sentence a person reads: what happened and what to do. Translated to the language in force.
QString errorText(const Error &error);

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/document/paperinput.h"

namespace qd
{

/// What was chosen for a paper as JSON, without its kind: kept with an issue, and wherever choices are
/// remembered.
QString packedOptions(const PaperOptions &options);
/// And back; what is not there, or is no possible value, is at its default.
PaperOptions unpackedOptions(PaperKind kind, const QString &json);

} // namespace qd

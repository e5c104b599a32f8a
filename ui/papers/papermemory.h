// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/document/paperinput.h"

namespace qd
{

/// What was chosen for a kind of report last time on this computer: columns, states, lights, layout,
/// what stands around the content. Not what is about one plan or one paper: period, day, agency,
/// section, attachments.
PaperOptions rememberedOptions(const QString &kindName);
void rememberOptions(const QString &kindName, const PaperOptions &options);

} // namespace qd

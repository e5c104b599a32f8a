// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/layout/pages.h"

namespace qd
{

/// What missingCharacters(Pages) tells (paginate.h), looked up in the fonts of the layout.
QStringList charactersNoFontHas(const std::vector<PaperPage> &pages, const FontBook &fonts);

} // namespace qd

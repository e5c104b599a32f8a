// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/layout/pages.h"

namespace qd
{

/// What the pages print and no font of the book has, as missingCharacters() (paginate.h) tells it.
QStringList charactersNoFontHas(const std::vector<PaperPage> &pages, GlyphBook &glyphs);

} // namespace qd

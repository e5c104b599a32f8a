// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/layout/pagemaker.h"

namespace qd
{

/// 目录: sets the bookmarks of the laid out document with the numbers of their pages, and puts these pages
/// before page `before` (from 0); all bookmarks move with the pages. `element` holds the lines. Nothing is
/// done where there is no bookmark.
void insertContents(PageMaker &maker, const Contents &contents, int before, int element);

} // namespace qd

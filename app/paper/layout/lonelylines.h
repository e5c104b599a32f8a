// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/layout/pagemaker.h"

namespace qd
{

/// Brings a line of the page before to a line of prose that would stand alone on the last page.
void fillLastPage(PageMaker &maker);

/// The page at hand is about to take a signature, which never stands on a page without text: where it holds
/// nothing but less than `count` lines of prose, brings the last ones of the page before. A line that a
/// heading there would lose stays behind; then, and after a table, fewer are brought or none.
void bringLines(PageMaker &maker, int count);

} // namespace qd

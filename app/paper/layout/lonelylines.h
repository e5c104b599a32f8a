// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/layout/pagemaker.h"

namespace qd
{

/// Brings a line of the page before to a line of prose that would stand alone on the last page.
void fillLastPage(PageMaker &maker);

/// The page at hand is empty and about to take a signature, which never stands on a page without text: brings the last
/// `count` lines of prose over from the page before. What begins with a heading stays behind where it would lose its text;
/// then, and after a table, fewer are brought or none.
void bringLines(PageMaker &maker, int count);

} // namespace qd

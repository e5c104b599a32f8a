// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/layout/pagemaker.h"

// What stands around the content of an official document, set by GB/T 9704.
namespace qd
{

/// 封面: the page at hand, without a number; what follows begins a new one.
void addCover(PageMaker &maker, const CoverPage &cover);

/// The mark in red with its ink 35 mm below the top of the text area (7.2.4), the number two blank lines
/// below it (7.2.5; of minutes the mark alone, 10.3), a red rule 4 mm below the number (7.2.7), and two blank
/// lines for the title to stand below (7.3.1).
void addRedHead(PageMaker &maker, const RedHead &head);

/// What a signature takes with the blank line above it.
double heightOf(PageMaker &maker, const Signature &signature);
/// 7.3.5.2: below a blank line, the office two characters from the right; the date below it, its first
/// character two right of the office's first. Of the two the longer one ends two characters from the right.
void addSignature(PageMaker &maker, const Signature &signature);

/// 版记: its last rule on the bottom of the text area (7.4). Where the last page has no room it goes on the
/// next even page. Where an empty page comes before that, neither of the two bears a number (7.5); else it
/// bears its own, as in Word, which knows no such page.
void addImprint(PageMaker &maker, const Imprint &imprint);

} // namespace qd

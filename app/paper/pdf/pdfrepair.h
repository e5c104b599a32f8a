// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPDF;

namespace qd
{

class Pages;

/// Mends the text layer of a PDF that was painted from `pages`: what is searched and copied is what was printed,
/// also beyond the basic plane. Throws what libqpdf throws.
void repairText(QPDF &pdf, const Pages &pages);

} // namespace qd

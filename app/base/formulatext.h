// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace qd
{

/// Whether a spreadsheet would take the cell for a formula: it begins with = + - @, a tab or a carriage
/// return, and is no number (OWASP, CSV injection).
bool looksLikeFormula(const QString &cell);

/// The cell with an apostrophe before it where it looks like a formula: spreadsheets then show the text.
QString notAFormula(const QString &cell);

} // namespace qd

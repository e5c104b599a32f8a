// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPalette;

namespace qd
{

struct ChangedRow; // texts/auditwords.h

/// What became of a row as markup, a line for each field: 完成时限：6月底前 → 9月底前. Of a longer text the
/// two versions stand one below the other; where they differ they have a ground, and only what lies around
/// that is shown. `where` stands before each line.
QString changeMarkup(const ChangedRow &row, const QString &where, const QPalette &palette);

} // namespace qd

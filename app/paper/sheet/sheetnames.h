// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace qd
{

/// A name that Excel takes for a sheet: at most 31 characters, none of []:*?/\, no apostrophe at an end, and
/// none of `taken`, whatever the case of the letters. `wanted` must not be blank.
QString sheetName(const QString &wanted, const QStringList &taken);

} // namespace qd

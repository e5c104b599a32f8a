// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/plan/rules.h"

namespace qd
{

/// The suffix of a file that holds the 版式 of an office.
inline constexpr QLatin1String layoutSuffix("qdlayout");

/// Writes what the rules say of papers (the settings “paper.…”), for another office or computer to take over.
/// JSON, whole or not at all. Errors: those of writeWhole().
Result<> writeLayoutFile(const OfficeRules &rules, const QString &file);

/// The rules with what such a file says of papers; a setting the file has not stays as it is, one that this
/// version does not know is left out. Errors: FileNotFound, FileUnreadable, LayoutFileWrong (no such file, or
/// a value that cannot be).
Result<OfficeRules> withLayoutFile(const OfficeRules &rules, const QString &file);

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/plan/rules.h"

namespace qd
{

/// The suffix of a file that holds the 版式 of an office.
inline constexpr QLatin1String layoutSuffix("qdlayout");

/// Writes what the rules say of papers (the settings “paper.…” and every 版式方案), for another office or
/// computer to take over. JSON, whole or not at all. Errors: those of writeWhole().
Result<> writeLayoutFile(const OfficeRules &rules, const QString &file);
/// One 版式方案 alone as such a file.
Result<> writeProfileFile(const LayoutProfile &profile, const QString &file);

struct TakenLayout {
    OfficeRules rules;
    QStringList profiles; ///< names of those that came
    QStringList unknownFaces; ///< that a profile names and this program does not have; the usual one stands
                              ///< in for each
};
/// The rules with what such a file says of papers; a setting the file has not stays as it is, one that this
/// version does not know is left out. Errors: FileNotFound, FileUnreadable, LayoutFileWrong (no such file, or
/// a value that cannot be), ProfileNameTaken (by another 版式方案 than that of the file), ProfileNameWrong,
/// ProfileValueWrong.
Result<TakenLayout> withLayoutFile(const OfficeRules &rules, const QString &file);

} // namespace qd

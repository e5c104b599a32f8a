// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace qd
{

inline constexpr int mostSheetRows = 1048576;
inline constexpr int mostSheetColumns = 16384;

/// A place in a sheet, both from 0.
struct CellReference {
    int row = 0;
    int column = 0;
};
/// "AB12" or "$AB$12"; nothing for what lies beyond XFD1048576, the last place of a sheet.
std::optional<CellReference> cellReference(QStringView text);

/// Places from corner to corner, both included.
struct CellRange {
    CellReference first; ///< upper left
    CellReference last;
};
/// "A1:C3", in whichever order of the corners.
std::optional<CellRange> cellRange(QStringView text);

} // namespace qd

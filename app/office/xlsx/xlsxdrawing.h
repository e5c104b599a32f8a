// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace qd
{

/// A paragraph of a text box that lies over a sheet.
struct DrawnText {
    int row = 0; ///< of the sheet, where its box begins
    QString text; ///< trimmed, never empty, no line ends in it
};

/// The text boxes of a sheet's drawing part, in the order of the file; hidden ones, and what is made of
/// controls, left out. Errors: FileDamaged, FileTooLarge.
Result<std::vector<DrawnText>> readDrawing(QByteArray part);

} // namespace qd

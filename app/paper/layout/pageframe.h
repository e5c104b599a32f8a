// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSizeF>

namespace qd
{

struct DocumentInfo;

/// The text area 版心 of a page, twips from the sheet's top left corner.
struct PageFrame {
    double left = 0;
    double top = 0;
    double width = 0;
    double height = 0;

    double right() const { return left + width; }
    double bottom() const { return top + height; }
};

/// A4, or A3 in landscape; twips.
QSizeF sheetOf(const DocumentInfo &info);
PageFrame frameOf(const DocumentInfo &info);
/// Whether the sheet is a portrait one turned clockwise, so that its page number goes down the left side
/// (GB/T 9704 8).
bool isTurned(const DocumentInfo &info);

} // namespace qd

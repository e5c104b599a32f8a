// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/layout/pageframe.h"

#include "paper/document/document.h"
#include "paper/document/gbt9704.h"

namespace qd
{

using namespace gbt9704;

bool isTurned(const DocumentInfo &info)
{
    return info.landscape && !info.a3;
}

QSizeF sheetOf(const DocumentInfo &info)
{
    if (!info.landscape)
        return {pageWidth, pageHeight};
    return {info.a3 ? 2 * pageWidth : pageHeight, info.a3 ? pageHeight : pageWidth};
}

/// A landscape page is the portrait sheet turned clockwise: its head lies at the binding edge of odd pages
/// and at the cut edge of even ones (GB/T 9704 8), so the portrait bottom margin is at the left. A sheet of
/// A3 is bound at its short side, as high as a portrait page, and folded in: it has that page's margins and a
/// wider text area.
PageFrame frameOf(const DocumentInfo &info)
{
    const double top = mm(info.marginTopMm);
    const double left = mm(info.marginLeftMm);
    if (isTurned(info))
        return {pageHeight - top - textHeight, left, textHeight, textWidth};
    return {left, top, sheetOf(info).width() - pageWidth + textWidth, textHeight};
}

} // namespace qd

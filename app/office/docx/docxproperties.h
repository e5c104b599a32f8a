// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/blocks/blocksink.h"
#include "office/docx/docxstyles.h"

namespace qd
{

class XmlCursor;

// The property elements of a Word document that bear on its text. Each function reads the element whose start
// was the last step to its end. What a property was before a tracked change (…Change) is passed over.

/// w:pPr
struct DocxParagraphProperties {
    QString style;
    ListReference list;
    bool goesOn = false; ///< in the next paragraph: w:del or w:moveFrom on its mark, or a drop cap
    bool markHidden = false;
};
DocxParagraphProperties readParagraphProperties(XmlCursor &xml);

/// w:rPr
struct DocxRunProperties {
    QString style;
    std::optional<bool> hidden;
    QString font; ///< of Latin text
};
DocxRunProperties readRunProperties(XmlCursor &xml);

/// w:trPr
struct DocxRowProperties {
    int skippedColumns = 0; ///< w:gridBefore
    bool left = false; ///< deleted or hidden
};
DocxRowProperties readRowProperties(XmlCursor &xml);

/// w:tcPr; the column stays unset.
CellPlace readCellPlace(XmlCursor &xml);

/// w:sym: the character, or nothing when only its font knows what it is.
QString readSymbol(const XmlCursor &xml);

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "paper/layout/glyphbook.h"
#include "paper/pdf/pdffile.h"

#include <functional>
#include <vector>

class QPainter;

namespace qd
{

/// A glyph in an embedded font.
struct EmbeddedGlyph {
    quint16 code = 0; ///< what the font calls it in the file
    double advance = 0; ///< thousandths of the em, as the font's list of widths has it
};

/// One face of the document as it stands in the file.
struct EmbeddedFace {
    int object = 0; ///< of the font; 0: may not be embedded, its glyphs are drawn as outlines
    bool isUsed = false;
    bool emboldened = false; ///< the family has no bold face: the glyphs get a stroke
    std::vector<EmbeddedGlyph> glyphs; ///< by glyph; of those that are not used nothing is said
    bool isOutlined() const { return isUsed && object == 0; }
};

/// What a document's pages show of a face: its glyphs in order of first use, each with what it says.
struct UsedFace {
    std::vector<quint32> glyphs;
    std::vector<char32_t> says; ///< by glyph; 0: nothing
    std::vector<bool> isUsed; ///< by glyph
    void use(quint32 glyph, char32_t text)
    {
        if (glyph >= says.size()) {
            says.resize(glyph + 1);
            isUsed.resize(glyph + 1);
        }
        if (!isUsed[glyph]) {
            isUsed[glyph] = true;
            glyphs.push_back(glyph);
        }
        if (says[glyph] == 0)
            says[glyph] = text;
    }
};

/// Qt's PDF engine makes subsets of fonts and draws pictures; all else of the file is ours. It is given a
/// page for each face with all its glyphs and one for each picture, and what it embedded is taken over.
class EmbeddedFonts final
{
public:
    using Painting = std::function<void(QPainter &)>;

    /// `pictures` paint in twips from the sheet's corner. Error Bug when the engine does not do as expected.
    Result<> embed(PdfFile &file, const std::vector<QRawFont> &faces, const std::vector<UsedFace> &used,
        const std::vector<Painting> &pictures, QSizeF sheet);

    std::vector<EmbeddedFace> faces;
    std::vector<int> pictures; ///< objects: forms that draw at the page's own coordinates
};

} // namespace qd

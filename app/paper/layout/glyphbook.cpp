// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/layout/glyphbook.h"

#include <algorithm>

namespace qd
{
namespace
{

constexpr double lookUpSize = 100; // pixels; small enough for the engine to keep what it has loaded

/// Whether its glyph is the same whatever stands beside it.
bool standsAlone(QChar character)
{
    if (character == QChar(0xFF9E) || character == QChar(0xFF9F)) // voice the half-width sign before them
        return false;
    switch (character.category()) {
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
        return false;
    default:
        break;
    }
    switch (character.script()) {
    case QChar::Script_Common:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Bopomofo:
        return true;
    default:
        return false;
    }
}

} // namespace

GlyphBook::GlyphBook(FontBook fonts)
    : m_fonts(std::move(fonts))
{
    m_roles.fill(-1);
}

int GlyphBook::load(FontRole role)
{
    return m_roles[static_cast<size_t>(role)] = faceOf(QRawFont::fromFont(m_fonts.font(role, lookUpSize)));
}

int GlyphBook::faceOf(const QRawFont &font)
{
    const auto same = [&](const QRawFont &other) {
        return other.familyName() == font.familyName() && other.styleName() == font.styleName()
            && other.weight() == font.weight() && other.style() == font.style();
    };
    const auto found = std::find_if(faces.begin(), faces.end(), same);
    if (found != faces.end())
        return static_cast<int>(found - faces.begin());
    faces.push_back(font);
    return static_cast<int>(faces.size()) - 1;
}

void GlyphBook::look(Looked &looked, FontRole role, QChar character)
{
    looked.done = true;
    if (!standsAlone(character))
        return;
    const QRawFont &face = faces[static_cast<size_t>(faceOf(role))];
    const auto glyphs = face.glyphIndexesForString(QString(character));
    if (glyphs.size() != 1 || glyphs.front() == 0)
        return;
    const double advance = face.advancesForGlyphIndexes(glyphs, QRawFont::UseDesignMetrics).front().x();
    const double ink = face.boundingRect(glyphs.front()).right() - 1; // rounded up to a pixel
    looked.standsAlone = true;
    looked.entry
        = {glyphs.front(), advance / face.pixelSize(), std::max(0.0, ink - advance) / face.pixelSize()};
}

} // namespace qd

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
    for (size_t i = 0; i < m_roles.size(); ++i)
        m_roles[i] = faceOf(QRawFont::fromFont(m_fonts.font(static_cast<FontRole>(i), lookUpSize)));
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

std::optional<GlyphBook::Entry> GlyphBook::entry(FontRole role, QChar character)
{
    auto &entries = m_entries[static_cast<size_t>(role)];
    const auto found = entries.find(character.unicode());
    if (found != entries.end())
        return found->second;
    std::optional<Entry> made;
    const QRawFont &face = faces[static_cast<size_t>(faceOf(role))];
    const auto glyphs
        = standsAlone(character) ? face.glyphIndexesForString(QString(character)) : QList<quint32>();
    if (glyphs.size() == 1 && glyphs.front() != 0) {
        const auto advances = face.advancesForGlyphIndexes(glyphs, QRawFont::UseDesignMetrics);
        made = Entry{glyphs.front(), advances.front().x() / face.pixelSize()};
    }
    entries.emplace(character.unicode(), made);
    return made;
}

} // namespace qd

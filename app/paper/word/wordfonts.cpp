// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/word/wordfonts.h"

#include "paper/word/wordnames.h"

namespace qd
{
namespace
{

struct WordFace {
    FontRole role;
    const char *name; ///< as on Chinese Windows
    const char *other; ///< the same font's Latin name
    const char *family;
};

constexpr WordFace faces[] = {
    {FontRole::FangSong, "仿宋", "FangSong", "modern"},
    {FontRole::KaiTi, "楷体", "KaiTi", "modern"},
    {FontRole::HeiTi, "黑体", "SimHei", "modern"},
    {FontRole::Song, "宋体", "SimSun", "auto"},
    {FontRole::BiaoSong, "方正小标宋简体", "FZXiaoBiaoSong-B05S", "auto"},
};

const WordFace &faceOf(FontRole role)
{
    for (const WordFace &face : faces) {
        if (face.role == role)
            return face;
    }
    return faces[0];
}

} // namespace

QByteArray wordFonts(FontRole role)
{
    const QByteArray name = faceOf(role).name;
    return "<w:rFonts w:hint=\"eastAsia\" w:ascii=\"" + name + "\" w:hAnsi=\"" + name + "\" w:eastAsia=\""
        + name + "\" w:cs=\"" + name + "\"/>";
}

QByteArray fontTableXml()
{
    constexpr char chinese[] = "86"; // GB2312
    QByteArray xml = QByteArray(xmlHead) + "<w:fonts" + wordNamespaces + '>';
    for (const WordFace &face : faces) {
        xml += QByteArray("<w:font w:name=\"") + face.name + "\"><w:altName w:val=\"" + face.other
            + "\"/><w:charset w:val=\"" + chinese + "\"/><w:family w:val=\"" + face.family
            + "\"/><w:pitch w:val=\"default\"/></w:font>";
    }
    return xml + "</w:fonts>";
}

} // namespace qd

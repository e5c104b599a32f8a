// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/garbled.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// What 、。，：（ and 的 of UTF-8 become in GBK, wherever they fall; no plan has one of these in thirty.
constexpr QStringView utf8ReadAsGbk = u"銆锛紝鐨";

} // namespace

bool isGarbled(QStringView text)
{
    qsizetype all = 0, replaced = 0, gbk = 0, western = 0;
    for (const QChar c : text) {
        if (c.isSpace())
            continue;
        ++all;
        replaced += c == QChar::ReplacementCharacter;
        gbk += utf8ReadAsGbk.contains(c);
        western += c >= QChar(0xA1) && c <= QChar(0xFF);
    }
    return all >= 20 && (replaced * 20 > all || gbk * 30 > all || western * 3 > all);
}

} // namespace qd

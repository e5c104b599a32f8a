// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/source/garbled.h"

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// What 、。，：（ and 的 of UTF-8 become in GBK, wherever they fall; no plan has one of these in thirty.
/// Compared one by one, for every character of every plan comes by here.
constexpr bool isUtf8ReadAsGbk(QChar c)
{
    return c == u'銆' || c == u'锛' || c == u'紝' || c == u'鐨';
}

} // namespace

bool isGarbled(QStringView text)
{
    qsizetype all = 0, replaced = 0, gbk = 0, western = 0;
    for (const QChar c : text) {
        if (c.isSpace())
            continue;
        ++all;
        replaced += c == QChar::ReplacementCharacter;
        gbk += isUtf8ReadAsGbk(c);
        western += c >= QChar(0xA1) && c <= QChar(0xFF);
    }
    return all >= 20 && (replaced * 20 > all || gbk * 30 > all || western * 3 > all);
}

} // namespace qd

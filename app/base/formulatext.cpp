// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/formulatext.h"

namespace qd
{
namespace
{

/// -3, +12.5, -40%: digits with one point at most.
bool isNumber(QStringView cell)
{
    if (cell.startsWith(u'-') || cell.startsWith(u'+'))
        cell = cell.sliced(1);
    if (cell.endsWith(u'%'))
        cell.chop(1);
    int digits = 0;
    int points = 0;
    for (const QChar c : cell) {
        if (c >= u'0' && c <= u'9')
            ++digits;
        else if (c != u'.' || ++points > 1)
            return false;
    }
    return digits > 0;
}

} // namespace

bool looksLikeFormula(const QString &cell)
{
    if (cell.isEmpty() || !QStringView(u"=+-@\t\r").contains(cell.front()))
        return false;
    return !isNumber(cell);
}

QString notAFormula(const QString &cell)
{
    return looksLikeFormula(cell) ? u'\'' + cell : cell;
}

} // namespace qd

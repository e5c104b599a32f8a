// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/countingword.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// 1 to 9999, 10 as 一十.
QString belowMyriad(int value)
{
    static const QString digits = u"零一二三四五六七八九"_s;
    static const QStringList units{u""_s, u"十"_s, u"百"_s, u"千"_s};
    const QString decimal = QString::number(value);
    QString text;
    bool zero = false;
    for (qsizetype i = 0; i < decimal.size(); ++i) {
        const int digit = decimal[i].digitValue();
        if (digit == 0) {
            zero = !text.isEmpty();
            continue;
        }
        if (zero)
            text += digits[0];
        zero = false;
        text += digits[digit];
        text += units[decimal.size() - 1 - i];
    }
    return text;
}

} // namespace

QString countingWord(int value)
{
    const int myriads = value / 10'000;
    const int rest = value % 10'000;
    QString text = myriads > 0 ? belowMyriad(myriads) + u'万' : QString();
    if (myriads > 0 && rest > 0 && rest < 1000)
        text += u'零';
    text += belowMyriad(rest);
    return text.startsWith(u"一十"_s) ? text.sliced(1) : text;
}

} // namespace qd

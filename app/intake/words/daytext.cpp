// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/words/daytext.h"

#include <QRegularExpression>
#include <QString>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

/// 二〇一一 digit by digit; 二十八, 十, 三十一 by tens.
int chineseNumber(QStringView text)
{
    static constexpr QStringView digits = u"〇一二三四五六七八九";
    const auto digit = [](QChar c) {
        return QStringView(u"○零O0Ｏ０").contains(c) ? 0 : static_cast<int>(digits.indexOf(c));
    };
    const qsizetype ten = text.indexOf(u'十');
    if (ten >= 0) {
        const int tens = ten == 0 ? 1 : digit(text[0]);
        return tens * 10 + (ten + 1 < text.size() ? digit(text[ten + 1]) : 0);
    }
    int value = 0;
    for (const QChar c : text)
        value = value * 10 + digit(c);
    return value;
}

} // namespace

QDate dayIn(QStringView text)
{
    static const QRegularExpression arabic(
        u"(?<!\\d)((?:19|20)\\d{2})\\s?[年\\-/.]\\s?(\\d{1,2})\\s?[月\\-/.]\\s?(\\d{1,2})(?!\\d)"_s);
    static const QRegularExpression chinese(
        u"([一二][〇○零O0Ｏ０一二三四五六七八九]{3})\\s?年\\s?([一二三四五六七八九十]{1,2})\\s?月\\s?([一二三四五六七八九十]{1,3})\\s?日"_s);
    QString plain = text.toString();
    for (QChar &c : plain) {
        if (c >= u'０' && c <= u'９')
            c = QChar(static_cast<char16_t>(c.unicode() - u'０' + u'0'));
    }
    if (const auto match = arabic.match(plain); match.hasMatch())
        return {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()};
    if (const auto match = chinese.match(text); match.hasMatch()) {
        return {chineseNumber(match.capturedView(1)), chineseNumber(match.capturedView(2)),
            chineseNumber(match.capturedView(3))};
    }
    return {};
}

} // namespace qd

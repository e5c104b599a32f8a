// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/blocks/numbertext.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr QStringView plainDigits = u"〇一二三四五六七八九";
constexpr QStringView legalDigits = u"零壹贰叁肆伍陆柒捌玖";
constexpr QStringView legalDigitsTraditional = u"零壹貳參肆伍陸柒捌玖";
constexpr QStringView stems = u"甲乙丙丁戊己庚辛壬癸";
constexpr QStringView branches = u"子丑寅卯辰巳午未申酉戌亥";

struct Counting {
    QStringView digits;
    QStringView units; ///< ten, hundred, thousand
    QStringView zero;
    bool saysOneTen; ///< 壹拾, but 十
    bool saysOneAlways; ///< 一百, but Japanese 百
};

QString counted(int number, const Counting &how)
{
    if (number < 1 || number > 9999)
        return QString::number(number);
    QString text;
    bool gap = false;
    for (int unit = 3, size = 1000; unit >= 0; --unit, size /= 10) {
        const int digit = number / size % 10;
        if (digit == 0) {
            gap = !text.isEmpty();
            continue;
        }
        if (gap)
            text += how.zero;
        gap = false;
        const bool silent = digit == 1 && unit > 0
            && ((unit == 1 && text.isEmpty() && !how.saysOneTen) || !how.saysOneAlways);
        if (!silent)
            text += how.digits[digit];
        if (unit > 0)
            text += how.units[unit - 1];
    }
    return text;
}

QString inDigits(int number, QStringView digits)
{
    QString text;
    for (const QChar c : QString::number(number))
        text += c.isDigit() ? digits[c.digitValue()] : c;
    return text;
}

QString roman(int number)
{
    static constexpr std::array<std::pair<int, const char *>, 13> parts{
        {{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"},
            {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}}};
    if (number < 1 || number > 4999)
        return QString::number(number);
    QString text;
    for (const auto &[value, letters] : parts) {
        for (; number >= value; number -= value)
            text += QLatin1StringView(letters);
    }
    return text;
}

/// a … z, aa, bb …: the letter again for each round of the alphabet.
QString letters(int number)
{
    if (number < 1 || number > 780)
        return QString::number(number);
    return QString((number - 1) / 26 + 1, QChar(u'a' + (number - 1) % 26));
}

/// A row of characters of Unicode that stand for 1, 2, 3 …
QString fromRow(int number, char16_t first, int count)
{
    return number >= 1 && number <= count ? QString(QChar(first + number - 1)) : QString::number(number);
}

QString circled(int number)
{
    if (number > 35 && number <= 50)
        return fromRow(number - 35, u'㊱', 15);
    return number > 20 && number <= 35 ? fromRow(number - 20, u'㉑', 15) : fromRow(number, u'①', 20);
}

QString cyclic(int number, QStringView characters)
{
    return number >= 1 && number <= characters.size() ? QString(characters[number - 1])
                                                      : QString::number(number);
}

QString sexagenary(int number)
{
    if (number < 1 || number > 60)
        return QString::number(number);
    return QString(stems[(number - 1) % 10]) + branches[(number - 1) % 12];
}

QString counting(int number, QStringView format)
{
    if (format == u"japaneseCounting" || format == u"koreanCounting")
        return counted(number, {plainDigits, u"十百千", u"", false, false});
    if (format == u"chineseLegalSimplified")
        return counted(number, {legalDigits, u"拾佰仟", u"零", true, true});
    if (format == u"ideographLegalTraditional" || format == u"japaneseLegal")
        return counted(number, {legalDigitsTraditional, u"拾佰仟", u"零", true, true});
    if (format == u"taiwaneseCounting" && number > 99)
        return inDigits(number, plainDigits);
    return chineseNumber(number);
}

using Writer = QString (*)(int number, QStringView format);
struct NamedFormat {
    QStringView name;
    Writer write;
};

const std::array formats{
    NamedFormat{u"bullet", [](int, QStringView) { return QString(); }},
    NamedFormat{u"none", [](int, QStringView) { return QString(); }},
    NamedFormat{u"chineseCounting", counting},
    NamedFormat{u"chineseCountingThousand", counting},
    NamedFormat{u"taiwaneseCounting", counting},
    NamedFormat{u"taiwaneseCountingThousand", counting},
    NamedFormat{u"japaneseCounting", counting},
    NamedFormat{u"koreanCounting", counting},
    NamedFormat{u"chineseLegalSimplified", counting},
    NamedFormat{u"ideographLegalTraditional", counting},
    NamedFormat{u"japaneseLegal", counting},
    NamedFormat{u"ideographDigital", [](int n, QStringView) { return inDigits(n, plainDigits); }},
    NamedFormat{u"japaneseDigitalTenThousand", [](int n, QStringView) { return inDigits(n, plainDigits); }},
    NamedFormat{u"taiwaneseDigital", [](int n, QStringView) { return inDigits(n, u"○一二三四五六七八九"); }},
    NamedFormat{u"decimalFullWidth", [](int n, QStringView) { return inDigits(n, u"０１２３４５６７８９"); }},
    NamedFormat{
        u"decimalFullWidth2", [](int n, QStringView) { return inDigits(n, u"０１２３４５６７８９"); }},
    NamedFormat{u"decimalZero", [](int n, QStringView) { return u"%1"_s.arg(n, 2, 10, QChar(u'0')); }},
    NamedFormat{u"decimalEnclosedCircle", [](int n, QStringView) { return circled(n); }},
    NamedFormat{u"decimalEnclosedCircleChinese", [](int n, QStringView) { return circled(n); }},
    NamedFormat{u"decimalEnclosedParen", [](int n, QStringView) { return fromRow(n, u'⑴', 20); }},
    NamedFormat{u"decimalEnclosedFullstop", [](int n, QStringView) { return fromRow(n, u'⒈', 20); }},
    NamedFormat{u"ideographEnclosedCircle", [](int n, QStringView) { return fromRow(n, u'㊀', 10); }},
    NamedFormat{u"ideographTraditional", [](int n, QStringView) { return cyclic(n, stems); }},
    NamedFormat{u"ideographZodiac", [](int n, QStringView) { return cyclic(n, branches); }},
    NamedFormat{u"ideographZodiacTraditional", [](int n, QStringView) { return sexagenary(n); }},
    NamedFormat{u"upperRoman", [](int n, QStringView) { return roman(n); }},
    NamedFormat{u"lowerRoman", [](int n, QStringView) { return roman(n).toLower(); }},
    NamedFormat{u"upperLetter", [](int n, QStringView) { return letters(n).toUpper(); }},
    NamedFormat{u"lowerLetter", [](int n, QStringView) { return letters(n); }},
    NamedFormat{u"numberInDash", [](int n, QStringView) { return u"- %1 -"_s.arg(n); }},
};

} // namespace

QString chineseNumber(int number)
{
    return counted(number, {plainDigits, u"十百千", u"零", false, true});
}

QString numberText(int number, QStringView format)
{
    const auto found = std::find_if(
        formats.begin(), formats.end(), [&](const NamedFormat &one) { return one.name == format; });
    return found == formats.end() ? QString::number(number) : found->write(number, format);
}

QString numbered(const QString &number, const QString &text, bool separated)
{
    if (number.isEmpty())
        return text;
    static constexpr QStringView closing = u"、）)：:．〕】";
    const char16_t last = number.back().unicode();
    const bool isEnclosed = (last >= 0x2460 && last <= 0x24FF) || (last >= 0x2776 && last <= 0x2793)
        || (last >= 0x3220 && last <= 0x32B0); // ① ⑴ ❶ ㈠
    const bool space = separated && !text.isEmpty() && !isEnclosed && !closing.contains(number.back())
        && !text.front().isSpace();
    return number + (space ? u" "_s : QString()) + text;
}

} // namespace qd

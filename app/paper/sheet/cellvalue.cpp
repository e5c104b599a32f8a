// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/sheet/cellvalue.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr qsizetype exactDigits = 15; // what a double, and Excel, keep of a number

/// The day Excel counts from; right from 1 March 1900 on, for Excel believes in a 29 February 1900.
const QDate dayZero(1899, 12, 30);
const QDate firstDay(1900, 3, 1);

std::optional<CellValue> number(const QString &text)
{
    static const QRegularExpression plain(u"^-?(?:0|[1-9][0-9]*)(?:\\.([0-9]+))?$"_s);
    const auto match = plain.match(text);
    if (!match.hasMatch() || text == "-0"_L1)
        return std::nullopt;
    const qsizetype decimals = match.capturedLength(1);
    const qsizetype digits = text.size() - (text.startsWith(u'-') ? 1 : 0) - (decimals > 0 ? 1 : 0);
    if (digits > exactDigits)
        return std::nullopt;
    CellValue value;
    value.kind = CellValue::Kind::Number;
    value.number = text.toDouble();
    value.format = decimals > 0 ? u"0."_s + QString(decimals, u'0') : u"0"_s;
    return value;
}

std::optional<CellValue> day(const QString &text)
{
    const bool mayBe = text.size() >= 8 && (text[4] == u'-' || text[4] == u'年'); // asking QDate takes long
    if (!mayBe)
        return std::nullopt;
    for (const auto &[written, shown] : {std::pair(u"yyyy-MM-dd"_s, u"yyyy-mm-dd"_s),
             std::pair(u"yyyy年M月d日"_s, u"yyyy\"年\"m\"月\"d\"日\""_s)}) {
        const QDate date = QDate::fromString(text, written);
        if (!date.isValid() || date < firstDay || date.toString(written) != text)
            continue;
        CellValue value;
        value.kind = CellValue::Kind::Date;
        value.number = static_cast<double>(dayZero.daysTo(date));
        value.format = shown;
        return value;
    }
    return std::nullopt;
}

/// Text that a cell takes as it is, nearly all there is. Signs below U+00A0 but line feeds, separators and
/// halves of pairs are looked at one by one.
bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        const char16_t u = c.unicode();
        return u == u'\n' || (u >= 0x20 && u < 0x7F && u != u'_') || (u >= 0xA0 && u < 0x2028)
            || (u > 0x2029 && u < 0xD800) || (u >= 0xE000 && u < 0xFFFE);
    });
}

bool isNoCharacter(char32_t c)
{
    return QChar::isSurrogate(c) || (c & 0xFFFEU) == 0xFFFEU;
}

} // namespace

CellValue textValue(const QString &text)
{
    CellValue value;
    value.text = workbookText(text);
    return value;
}

CellValue cellValue(const QString &text)
{
    const bool mayBe = !text.isEmpty() && text.size() <= exactDigits + 2
        && (text.front() == u'-' || (text.front() >= u'0' && text.front() <= u'9'));
    if (mayBe) {
        if (auto value = number(text))
            return *std::move(value);
        if (auto value = day(text))
            return *std::move(value);
    }
    return textValue(text);
}

QString workbookText(const QString &text)
{
    if (isPlain(text))
        return text;
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    QString out;
    out.reserve(text.size());
    const auto characters = text.toUcs4(); // what is half a pair becomes U+FFFD
    for (qsizetype i = 0; i < characters.size(); ++i) {
        const char32_t c = characters[i];
        const bool secondOfTwo = c == U'\n' && i > 0 && characters[i - 1] == U'\r';
        if (c == U'\r' || c == U'\v' || c == U'\f' || c == 0x85 || c == 0x2028 || c == 0x2029
            || (c == U'\n' && !secondOfTwo)) {
            out += u'\n';
        } else if (c == U'\t') {
            out += u' ';
        } else if (isNoCharacter(c)) {
            out += QChar(QChar::ReplacementCharacter);
        } else if (!secondOfTwo && QChar::category(c) != QChar::Other_Control) {
            out += QString::fromUcs4(&c, 1);
        }
    }
    return out.contains("_x"_L1) ? out.replace(escape, u"_x005F_"_s) : out;
}

} // namespace qd

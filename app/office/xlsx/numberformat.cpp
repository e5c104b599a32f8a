// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/xlsx/numberformat.h"

#include "office/blocks/numbertext.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

QString withoutTrailingZeros(QString digits, int least)
{
    const qsizetype point = digits.indexOf(u'.');
    if (point < 0)
        return digits;
    while (digits.size() > point + 1 + least && digits.endsWith(u'0'))
        digits.chop(1);
    return digits.endsWith(u'.') ? digits.chopped(1) : digits;
}

/// Fifteen digits, as Excel keeps them, and no exponent.
QString generalNumber(double value)
{
    const QString text = QString::number(value, 'g', 15);
    const qsizetype mark = text.indexOf(u'e');
    if (mark < 0)
        return text == u"-0" ? u"0"_s : text;
    const int exponent = text.sliced(mark + 1).toInt();
    const QString sign = value < 0 ? u"-"_s : QString();
    QString digits = text.first(mark).remove(u'-').remove(u'.');
    if (exponent < 0)
        return sign + u"0."_s + QString(-exponent - 1, u'0') + digits;
    return sign
        + digits.leftJustified(exponent + 1, u'0'); // the point of so large a number is behind its digits
}

QString fixedNumber(double value, const NumberFormat &format)
{
    QString digits = withoutTrailingZeros(
        QString::number(std::abs(value), 'f', std::min(format.mostDecimals, 15)), format.leastDecimals);
    if (digits == u"0" && format.leastDigits == 0)
        return {}; // of # and ? a zero fills none
    qsizetype point = digits.indexOf(u'.');
    point = point < 0 ? digits.size() : point;
    for (; point < std::min(format.leastDigits, 20); ++point)
        digits.prepend(u'0');
    for (const auto &[behind, c] : format.inside) {
        if (const qsizetype at = point - behind; at > 0) {
            digits.insert(at, c);
            ++point;
        }
    }
    if (format.grouped) {
        for (qsizetype at = point - 3; at > 0; at -= 3)
            digits.insert(at, u',');
    }
    return digits;
}

/// Day 60 of the 1900 system is 29 February 1900, which never was: days before it count from one day later.
QDate dateOf(double days, bool since1904)
{
    const auto day = static_cast<qint64>(std::floor(days));
    if (since1904)
        return QDate(1904, 1, 1).addDays(day);
    return day < 60 ? QDate(1899, 12, 31).addDays(day) : QDate(1899, 12, 30).addDays(day);
}

QString shownDate(const QDate &date, const QTime &time, const NumberFormat &format)
{
    const QString clock = time.toString(time.second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
    if (!format.year && !format.month && !format.day)
        return clock;
    if (!format.day && format.month)
        return format.year ? u"%1年%2月"_s.arg(date.year()).arg(date.month()) : u"%1月"_s.arg(date.month());
    if (!format.day)
        return u"%1年"_s.arg(date.year());
    const QString day = date.toString(Qt::ISODate);
    return format.time && time > QTime(0, 0) ? day + u' ' + clock : day;
}

QString shownDate(double value, const NumberFormat &format, bool since1904)
{
    const auto seconds = static_cast<int>(std::lround((value - std::floor(value)) * 86400));
    return shownDate(dateOf(value, since1904), QTime(0, 0).addSecs(std::min(seconds, 86399)), format);
}

bool holds(const NumberCondition &condition, double value)
{
    switch (condition.is) {
    case NumberCondition::Is::Equal:
        return value == condition.limit;
    case NumberCondition::Is::Other:
        return value != condition.limit;
    case NumberCondition::Is::Less:
        return value < condition.limit;
    case NumberCondition::Is::AtMost:
        return value <= condition.limit;
    case NumberCondition::Is::More:
        return value > condition.limit;
    case NumberCondition::Is::AtLeast:
        return value >= condition.limit;
    }
    return false;
}

NumberFormat formatFor(double value, const NumberCode &code)
{
    const QList<NumberSection> &sections = code.sections;
    if (sections.isEmpty())
        return {};
    const bool conditional = std::any_of(sections.begin(), sections.end(),
        [](const NumberSection &section) { return section.condition.has_value(); });
    if (conditional) {
        const auto found
            = std::find_if(sections.begin(), sections.end(), [value](const NumberSection &section) {
                  return !section.condition || holds(*section.condition, value);
              });
        return found == sections.end() ? NumberFormat() : found->format;
    }
    if (value == 0 && sections.size() > 2)
        return sections[2].format;
    if (value >= 0 || sections.size() < 2)
        return sections[0].format;
    NumberFormat below = sections[1].format;
    if (below.onlyText)
        return below;
    for (QString *around : {&below.before, &below.behind}) // we put the sign ourselves
        around->removeIf([](QChar c) { return c == u'-' || c == u'(' || c == u')'; });
    return below;
}

QString shownDigits(double value, const NumberFormat &format)
{
    const double scaled = (format.percent ? value * 100 : value) / std::pow(1000, format.thousands);
    QString digits;
    if (format.chinese && scaled == std::floor(scaled) && scaled >= 1 && scaled <= 9999)
        digits = chineseNumber(static_cast<int>(scaled));
    else if (format.general)
        return format.before + generalNumber(scaled) + format.behind;
    else
        digits = fixedNumber(scaled, format);
    const bool isZero = std::none_of(
        digits.begin(), digits.end(), [](QChar c) { return c.isLetterOrNumber() && c != u'0'; });
    return (value < 0 && !isZero ? u"-"_s : QString()) + format.before + digits + format.behind;
}

} // namespace

QString shownNumber(double value, const NumberCode &code, bool since1904)
{
    constexpr double lastDay = 2958465; // 9999-12-31
    const NumberFormat format = formatFor(value, code);
    if (format.onlyText)
        return format.before.trimmed();
    if (format.isDate())
        return value >= 0 && value <= lastDay ? shownDate(value, format, since1904) : generalNumber(value);
    return shownDigits(value, format).trimmed();
}

QString shownMoment(const QString &iso, const NumberCode &code)
{
    static const NumberFormat whole{.general = false, .year = true, .month = true, .day = true, .time = true};
    const QDateTime moment = QDateTime::fromString(iso.trimmed(), Qt::ISODate);
    if (!moment.isValid())
        return iso.trimmed();
    const NumberFormat format = formatFor(1, code);
    return shownDate(moment.date(), moment.time(), format.isDate() ? format : whole);
}

} // namespace qd

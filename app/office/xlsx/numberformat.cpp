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

/// Goes through a format code up to the end of its first section.
class CodeReader final
{
public:
    explicit CodeReader(QStringView code)
        : m_code(code)
    {
    }

    NumberFormat read()
    {
        while (m_at < m_code.size() && m_code[m_at] != u';')
            step(m_code[m_at].toLower().unicode());
        // an m beside hours or seconds means minutes
        m_format.month = m_format.month && (m_format.year || m_format.day || !m_format.time);
        m_format.general = m_format.general || !m_seen;
        if (m_format.isDate())
            m_format.before = m_format.behind = QString();
        return m_format;
    }

private:
    void step(char16_t c)
    {
        ++m_at;
        switch (c) {
        case u'"':
            quoted();
            return;
        case u'\\':
            if (m_at < m_code.size())
                literal(m_code[m_at++]);
            return;
        case u'_':
        case u'*': // a space as wide as the next character; the next character as often as it fits
            ++m_at;
            return;
        case u'[':
            bracketed();
            return;
        case u'y':
        case u'e':
            m_format.year = true;
            return;
        case u'm':
            m_format.month = true;
            return;
        case u'd':
            m_format.day = true;
            return;
        case u'h':
        case u's':
            m_format.time = true;
            return;
        default:
            number(c);
        }
    }

    void number(char16_t c)
    {
        if (m_code.sliced(m_at - 1).startsWith(u"General", Qt::CaseInsensitive)) {
            m_at += 6;
            m_seen = m_format.general = true;
        } else if (m_code.sliced(m_at - 1).startsWith(u"G/通用格式", Qt::CaseInsensitive)) {
            m_at += 5;
            m_seen = m_format.general = true;
        } else if (m_code.sliced(m_at - 1).startsWith(u"AM/PM", Qt::CaseInsensitive)) {
            m_at += 4;
        } else if (c == u'0' || c == u'#' || c == u'?') {
            placeholder(c == u'0');
        } else if (c == u'@') {
            m_seen = m_format.general = true;
        } else if (c == u'.' && m_seen) {
            m_decimals = true;
        } else if (c == u',' && m_seen) {
            m_format.grouped = true;
        } else {
            m_format.percent = m_format.percent || c == u'%';
            literal(m_code[m_at - 1]);
        }
    }

    void placeholder(bool always)
    {
        m_format.general = false;
        m_seen = true;
        if (m_decimals) {
            ++m_format.mostDecimals;
            m_format.leastDecimals += always;
        } else {
            m_format.leastDigits += always;
        }
    }

    void quoted()
    {
        const qsizetype end = m_code.indexOf(u'"', m_at);
        const qsizetype stop = end < 0 ? m_code.size() : end;
        for (; m_at < stop; ++m_at)
            literal(m_code[m_at]);
        ++m_at;
    }

    void bracketed()
    {
        const qsizetype end = m_code.indexOf(u']', m_at);
        const QStringView inside = m_code.sliced(m_at, (end < 0 ? m_code.size() : end) - m_at);
        m_at += inside.size() + 1;
        if (inside.startsWith(u"DBNum", Qt::CaseInsensitive))
            m_format.chinese = true;
        else if (inside.startsWith(u'$')) // [$¥-804]
            (m_seen ? m_format.behind : m_format.before) += inside.sliced(1).toString().section(u'-', 0, 0);
        else if (!inside.isEmpty() && u"hmsHMS"_s.contains(inside.front()))
            m_format.time = true;
    }

    void literal(QChar c) { (m_seen ? m_format.behind : m_format.before) += c; }

    QStringView m_code;
    qsizetype m_at = 0;
    NumberFormat m_format{.general = false};
    bool m_seen = false; // the place of the number
    bool m_decimals = false;
};

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
    qsizetype point = digits.indexOf(u'.');
    point = point < 0 ? digits.size() : point;
    for (; point < std::min(format.leastDigits, 20); ++point)
        digits.prepend(u'0');
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

QString shownDate(double value, const NumberFormat &format, bool since1904)
{
    const auto seconds = static_cast<int>(std::lround((value - std::floor(value)) * 86400));
    const QTime time = QTime(0, 0).addSecs(std::min(seconds, 86399));
    const QString clock = time.toString(time.second() == 0 ? u"HH:mm"_s : u"HH:mm:ss"_s);
    if (!format.year && !format.month && !format.day)
        return clock;
    const QDate date = dateOf(value, since1904);
    if (!format.day && format.month)
        return format.year ? u"%1年%2月"_s.arg(date.year()).arg(date.month()) : u"%1月"_s.arg(date.month());
    if (!format.day)
        return u"%1年"_s.arg(date.year());
    const QString day = date.toString(Qt::ISODate);
    return format.time && seconds > 0 ? day + u' ' + clock : day;
}

} // namespace

NumberFormat numberFormatOf(QStringView code)
{
    return CodeReader(code).read();
}

NumberFormat builtInNumberFormat(int id)
{
    // 18.8.30, and what the ids left to the language mean in a Chinese Excel
    switch (id) {
    case 1:
    case 37:
    case 38:
        return numberFormatOf(u"0");
    case 2:
    case 39:
    case 40:
        return numberFormatOf(u"0.00");
    case 3:
        return numberFormatOf(u"#,##0");
    case 4:
        return numberFormatOf(u"#,##0.00");
    case 9:
        return numberFormatOf(u"0%");
    case 10:
        return numberFormatOf(u"0.00%");
    case 14:
    case 15:
    case 16:
    case 28:
    case 29:
    case 30:
    case 31:
    case 51:
    case 53:
    case 54:
    case 58:
        return numberFormatOf(u"yyyy-mm-dd");
    case 17:
    case 27:
    case 36:
    case 50:
    case 52:
    case 57:
        return numberFormatOf(u"yyyy-mm");
    case 22:
        return numberFormatOf(u"yyyy-mm-dd hh:mm");
    default:
        if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) || id == 55
            || id == 56)
            return numberFormatOf(u"hh:mm");
        return {};
    }
}

QString shownNumber(double value, const NumberFormat &format, bool since1904)
{
    constexpr double lastDay = 2958465; // 9999-12-31
    if (format.isDate())
        return value >= 0 && value <= lastDay ? shownDate(value, format, since1904) : generalNumber(value);
    const double scaled = format.percent ? value * 100 : value;
    QString digits;
    if (format.chinese && scaled == std::floor(scaled) && scaled >= 1 && scaled <= 9999)
        digits = chineseNumber(static_cast<int>(scaled));
    else if (format.general)
        return format.before + generalNumber(scaled) + format.behind;
    else
        digits = fixedNumber(scaled, format);
    const bool isZero = std::all_of(
        digits.begin(), digits.end(), [](QChar c) { return c == u'0' || c == u'.' || c == u','; });
    return (value < 0 && !isZero ? u"-"_s : QString()) + format.before + digits + format.behind;
}

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/startdate.h"

#include "base/textcompare.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

std::optional<QDate> valid(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// "2023年" before the rest of the phrase, else the plan's year.
int takeYear(QString &text, int planYear)
{
    static const QRegularExpression year(u"^([12][0-9]{3})年"_s);
    const auto match = year.match(text);
    if (!match.hasMatch())
        return planYear;
    text.remove(0, match.capturedLength(0));
    return match.capturedView(1).toInt();
}

} // namespace

std::optional<QDate> readStartDate(QStringView typed, int planYear)
{
    static const QRegularExpression full(u"^([12][0-9]{3})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})$"_s);
    static const QRegularExpression month(
        u"^([0-9]{1,2}|[一二三四五六七八九十]{1,2})月(?:([0-9]{1,2})日|(上旬|初|中旬|下旬|底|末))?(?:起|开始)?$"_s);
    static const QRegularExpression quarter(u"^第?([1-4一二三四])季度(?:起|开始)?$"_s);
    QString text = folded(typed);
    if (const auto match = full.match(text); match.hasMatch())
        return valid(
            match.capturedView(1).toInt(), match.capturedView(2).toInt(), match.capturedView(3).toInt());
    const int year = takeYear(text, planYear);
    if (const auto match = month.match(text); match.hasMatch()) {
        const int number = numberValue(match.capturedView(1));
        const QStringView third = match.capturedView(3);
        const int day = match.capturedLength(2) > 0                ? match.capturedView(2).toInt()
            : third == u"中旬"                                     ? 11
            : third == u"下旬" || third == u"底" || third == u"末" ? 21
                                                                   : 1;
        return valid(year, number, day);
    }
    if (const auto match = quarter.match(text); match.hasMatch())
        return valid(year, (numberValue(match.capturedView(1)) - 1) * 3 + 1, 1);
    if (text == u"年初" || text == u"上半年" || text == u"全年")
        return valid(year, 1, 1);
    if (text == u"下半年")
        return valid(year, 7, 1);
    return std::nullopt;
}

} // namespace qd

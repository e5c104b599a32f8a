// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/timespan.h"

#include "base/textcompare.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

TimeSpan::Unit unitOf(QStringView word)
{
    if (word == u"工作日")
        return TimeSpan::Unit::WorkingDay;
    if (word == u"周" || word == u"星期")
        return TimeSpan::Unit::Week;
    if (word == u"月")
        return TimeSpan::Unit::Month;
    if (word == u"季度")
        return TimeSpan::Unit::Quarter;
    return word == u"年" ? TimeSpan::Unit::Year : TimeSpan::Unit::Day;
}

} // namespace

std::optional<TimeSpan> readTimeSpan(QStringView phrase)
{
    if (!phrase.contains(u'内')) // nearly every phrase: expressions cost, and this is asked for each light
        return std::nullopt;
    static const QRegularExpression span(
        u"([0-9]{1,3}|[一二三四五六七八九十两]{1,3})个?(工作日|自然日|日|天|周|星期|月|季度|年)(?:以|之)?内"_s);
    const auto match = span.match(folded(phrase));
    const int count = match.hasMatch() ? numberValue(match.capturedView(1)) : 0;
    if (count < 1)
        return std::nullopt;
    return TimeSpan{count, unitOf(match.capturedView(2))};
}

} // namespace qd

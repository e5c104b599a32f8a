// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/moment.h"

#include <chrono>
#include <optional>

namespace qd
{
namespace
{

constexpr qsizetype localLength = 23; // yyyy-MM-ddThh:mm:ss.zzz, then Z or the offset

/// The digits as a number; something below 0 when one is none.
int number(const QString &text, qsizetype from, qsizetype count)
{
    int value = 0;
    for (qsizetype i = from; i < from + count; ++i) {
        const int digit = text[i].unicode() - u'0';
        if (digit < 0 || digit > 9)
            return -1;
        value = value * 10 + digit;
    }
    return value;
}

/// In minutes; nothing when the text does not say it.
std::optional<int> offsetOf(const QString &text)
{
    if (text.size() == localLength + 1 && text[localLength] == u'Z')
        return 0;
    if (text.size() != localLength + 6)
        return std::nullopt;
    const QChar sign = text[localLength];
    const int hours = number(text, localLength + 1, 2);
    const int minutes = number(text, localLength + 4, 2);
    if ((sign != u'+' && sign != u'-') || hours < 0 || minutes < 0)
        return std::nullopt;
    return (sign == u'-' ? -1 : 1) * (hours * 60 + minutes);
}

} // namespace

QString isoMoment(const QDateTime &at)
{
    return at.toOffsetFromUtc(at.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

QDateTime momentOf(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODateWithMs).toLocalTime();
}

qint64 millisecondsOf(const QString &text)
{
    using namespace std::chrono;
    const std::optional<int> offset = offsetOf(text);
    const year_month_day day
        = offset ? year(number(text, 0, 4)) / number(text, 5, 2) / number(text, 8, 2) : year_month_day();
    const QTime time = offset
        ? QTime(number(text, 11, 2), number(text, 14, 2), number(text, 17, 2), number(text, 20, 3))
        : QTime();
    if (!day.ok() || !time.isValid()) { // as the first version wrote it, or nothing
        const QDateTime at = momentOf(text);
        return at.isValid() ? at.toMSecsSinceEpoch() : 0;
    }
    const auto start = duration_cast<milliseconds>(sys_days(day).time_since_epoch()).count();
    return start + time.msecsSinceStartOfDay() - *offset * 60'000;
}

} // namespace qd

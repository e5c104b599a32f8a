// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/period.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

int perYear(Cycle cycle)
{
    switch (cycle) {
    case Cycle::Month:
        return 12;
    case Cycle::Quarter:
        return 4;
    case Cycle::Half:
        return 2;
    case Cycle::Year:
        return 1;
    }
    return 1;
}

int months(Cycle cycle)
{
    return 12 / perYear(cycle);
}

/// Counted from the year 0, so that periods compare without a calendar: a start sorts a hundred thousand of them.
int lastMonth(const Period &period)
{
    return period.year * 12 + period.index * months(period.cycle);
}

} // namespace

QDate Period::start() const
{
    return QDate(year, (index - 1) * months(cycle) + 1, 1);
}

QDate Period::end() const
{
    return start().addMonths(months(cycle)).addDays(-1);
}

QString Period::toString() const
{
    switch (cycle) {
    case Cycle::Month:
        return u"%1-%2"_s.arg(year).arg(index, 2, 10, QChar(u'0'));
    case Cycle::Quarter:
        return u"%1Q%2"_s.arg(year).arg(index);
    case Cycle::Half:
        return u"%1H%2"_s.arg(year).arg(index);
    case Cycle::Year:
        return QString::number(year);
    }
    return {};
}

Period Period::next() const
{
    return index < perYear(cycle) ? Period{year, cycle, index + 1} : Period{year + 1, cycle, 1};
}

Period Period::previous() const
{
    return index > 1 ? Period{year, cycle, index - 1} : Period{year - 1, cycle, perYear(cycle)};
}

std::optional<Period> Period::parse(QStringView text)
{
    static const QRegularExpression form(u"^([12][0-9]{3})(?:-(0[1-9]|1[0-2])|[Qq]([1-4])|[Hh]([12]))?$"_s);
    const auto match = form.match(text.trimmed().toString());
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.capturedView(1).toInt();
    if (match.capturedLength(2) > 0)
        return Period{year, Cycle::Month, match.capturedView(2).toInt()};
    if (match.capturedLength(3) > 0)
        return Period{year, Cycle::Quarter, match.capturedView(3).toInt()};
    if (match.capturedLength(4) > 0)
        return Period{year, Cycle::Half, match.capturedView(4).toInt()};
    return Period{year, Cycle::Year, 1};
}

Period Period::containing(QDate day, Cycle cycle)
{
    return Period{day.year(), cycle, (day.month() - 1) / months(cycle) + 1};
}

std::vector<Period> Period::ofYear(int year, Cycle cycle)
{
    std::vector<Period> all;
    for (int i = 1; i <= perYear(cycle); ++i)
        all.push_back({year, cycle, i});
    return all;
}

std::strong_ordering operator<=>(const Period &a, const Period &b)
{
    if (const auto byEnd = lastMonth(a) <=> lastMonth(b); byEnd != 0)
        return byEnd;
    return months(a.cycle) <=> months(b.cycle);
}

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/typeddeadline.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

struct TypedDay {
    int year = 0; ///< 0: none was typed
    int month = 0;
    int day = 0;
    QString behind; ///< 前, 之前 …
};

std::optional<TypedDay> typedDayIn(QStringView text)
{
    static const std::array patterns{
        QRegularExpression(u"^(?<y>[12]\\d{3})(?<m>\\d{2})(?<d>\\d{2})(?<b>(?:之|以)?前)?$"_s),
        QRegularExpression(u"^(?:(?<y>[12]\\d{3})[-/.])?(?<m>\\d{1,2})[-/.](?<d>\\d{1,2})(?<b>(?:之|以)?前)?$"_s),
        QRegularExpression(u"^(?:(?<y>[12]\\d{3})年)?(?<m>\\d{1,2})月(?<d>\\d{1,2})[日号]?(?<b>(?:之|以)?前)?$"_s),
    };
    const QString plain = text.toString().normalized(QString::NormalizationForm_KC).remove(u' ');
    for (const QRegularExpression &pattern : patterns) {
        const auto match = pattern.match(plain);
        if (match.hasMatch())
            return TypedDay{match.captured(u"y").toInt(), match.captured(u"m").toInt(), match.captured(u"d").toInt(),
                match.captured(u"b")};
    }
    return std::nullopt;
}

/// Where no year is known February has 29 days.
QDate dateOf(const TypedDay &typed, int planYear)
{
    constexpr int leapYear = 2024;
    const int year = typed.year > 0 ? typed.year : planYear;
    return QDate(year > 0 ? year : leapYear, typed.month, typed.day);
}

} // namespace

std::optional<Deadline> readTypedDeadline(QStringView text, int planYear)
{
    if (auto printed = readDeadline(text, planYear))
        return printed;
    const auto typed = typedDayIn(text);
    const QDate date = typed ? dateOf(*typed, planYear) : QDate();
    if (!date.isValid())
        return std::nullopt;
    const QString year = typed->year > 0 ? u"%1年"_s.arg(typed->year) : QString();
    const bool yearKnown = typed->year > 0 || planYear > 0;
    return Deadline{year + u"%1月%2日"_s.arg(typed->month).arg(typed->day) + typed->behind, yearKnown ? date : QDate()};
}

std::optional<NoSuchDay> noSuchDayIn(QStringView text, int planYear)
{
    constexpr int mostDays = 31;
    constexpr int months = 12;
    const auto typed = typedDayIn(text);
    if (!typed || typed->month < 1 || typed->month > months || typed->day < 1 || typed->day > mostDays
        || dateOf(*typed, planYear).isValid())
        return std::nullopt;
    return NoSuchDay{typed->month, typed->day};
}

} // namespace qd

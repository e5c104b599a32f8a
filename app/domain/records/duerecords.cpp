// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records/duerecords.h"

#include "base/reasons/rulereason.h"
#include "base/reasons/supervisionreason.h"

using namespace Qt::StringLiterals;

namespace qd
{

std::optional<Error> faultOf(const ReportingDay &row)
{
    if (!row.period.isValid())
        return Error{ErrorCode::Invalid, RuleReason::PeriodMalformed, {}, {{u"value"_s, QString()}}};
    if (!row.day.isValid())
        return Error{ErrorCode::Invalid, RuleReason::DateMalformed, {}, {{u"value"_s, QString()}}};
    if (row.day < row.period.start())
        return Error{ErrorCode::Invalid, SupervisionReason::DueBeforePeriod, {},
            {{u"value"_s, row.day.toString(Qt::ISODate)}, {u"period"_s, row.period.toString()}}};
    return {};
}

std::optional<Error> faultOf(const CalendarDay &row)
{
    if (row.day.isValid())
        return {};
    return Error{ErrorCode::Invalid, RuleReason::DateMalformed, {}, {{u"value"_s, QString()}}};
}

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/duetext.h"

#include "texts/enumtext.h"

#include <QCoreApplication>

namespace qd
{
namespace
{

struct DueWords {
    Q_DECLARE_TR_FUNCTIONS(qd::Words)
};

} // namespace

QString text(ReportTiming timing)
{
    switch (timing) {
    case ReportTiming::InTime:
        return DueWords::tr("handed in on time");
    case ReportTiming::Late:
        return DueWords::tr("handed in late");
    case ReportTiming::Awaited:
        return DueWords::tr("not handed in");
    case ReportTiming::Overdue:
        return DueWords::tr("not handed in, overdue");
    }
    return {};
}

QString text(DeadlineBasis basis)
{
    switch (basis) {
    case DeadlineBasis::Granted:
        return DueWords::tr("the deadline as extended");
    case DeadlineBasis::Original:
        return DueWords::tr("the original deadline");
    }
    return {};
}

QString text(const CycleRule &rule)
{
    if (rule.atMilestones)
        return DueWords::tr("at milestones");
    const QString cycle = text(rule.cycle);
    if (rule.dueDay == 0 && rule.dueMonth == 0)
        return cycle;
    if (rule.dueMonth == 0)
        return DueWords::tr("%1, by the %2 of its last month").arg(cycle).arg(rule.dueDay);
    const QString day = rule.dueDay > 0 ? DueWords::tr("day %1").arg(rule.dueDay) : DueWords::tr("the last day");
    return rule.dueMonth == 1 ? DueWords::tr("%1, by %2 of the next month").arg(cycle, day)
                              : DueWords::tr("%1, by %2 of the %3th month after it").arg(cycle, day).arg(rule.dueMonth);
}

} // namespace qd

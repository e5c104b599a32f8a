// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/plan/planbook.h"

namespace qd
{

/// What the entry form or `progress add` hands in; the rest of a Progress the Workspace fills.
struct ProgressInput {
    MeasureId measureId;
    AgencyId agencyId;
    Period period;
    WorkState state = WorkState::Ongoing;
    std::optional<int> percent;
    bool blocked = false;
    QString text;
    QString problem;
    QString nextStep;
    QString remark;
    /// 完成日期, of a finished one only, within the plan's year or later, up to today; null = defaultDoneOn().
    QDate doneOn;
    bool draft = false; ///< 草稿: kept, not handed in
    QDate receivedOn; ///< the day the office received it, up to today; null = today. A draft has none
};

/// A fault of an input, tied to the field it belongs to, so that a form can show it beside it.
struct InputFault {
    enum class Where { Measure, Agency, Period, DoneOn, Percent, Text, Problem, NextStep, Remark, ReceivedOn };
    Where where = Where::Text;
    Error error;
    bool warning = false; ///< may be saved all the same (a period outside the plan's year)
};

/// Pure check, called on every keystroke and again by the Workspace before it writes. Empty = fine.
std::vector<InputFault> validate(const PlanBook &book, const ProgressInput &input, QDate today);

/// The state a new report begins with: that of the agency's last report of an earlier period; without one that of
/// the measure at the period's end. Whoever reports has at least begun: 未启动 becomes 推进中.
WorkState firstState(const PlanBook &book, const Measure &measure, AgencyId agency, const Period &period);

/// 完成日期 where none is given: the earlier of today and the period's last day.
QDate defaultDoneOn(const Period &period, QDate today);

} // namespace qd

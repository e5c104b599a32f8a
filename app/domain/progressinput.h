// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/planbook.h"

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
};

/// A fault of an input, tied to the field it belongs to, so that a form can show it beside it.
struct InputFault {
    enum class Where { Measure, Agency, Period, Percent, Text };
    Where where = Where::Text;
    Error error;
    bool warning = false; ///< may be saved all the same (a period outside the plan's year)
};

/// Pure check, called on every keystroke and again by the Workspace before it writes. Empty = fine.
std::vector<InputFault> validate(const PlanBook &book, const ProgressInput &input);

} // namespace qd

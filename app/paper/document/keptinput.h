// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/plansnapshot.h"
#include "paper/document/paperinput.h"

namespace qd
{

/// A paper's input out of what an issue froze: its data with the options it was made by.
PaperInput keptInput(const PlanSnapshot &data, const PaperOptions &options, const IssueMark &mark);

/// An issue as that with which another paper is compared.
std::shared_ptr<const EarlierState> earlierState(
    const PlanSnapshot &data, const Period &period, QDate asOf, int number);

} // namespace qd

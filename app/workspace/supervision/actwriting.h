// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/door/dayofact.h"
#include "workspace/door/transaction.h"

namespace qd
{

/// An act about a task or a measure of it, with the plan it belongs to; about the task where `measure` is 0. TaskUnknown,
/// MeasureUnknown.
Result<Act> actAbout(Transaction &transaction, TaskId task, MeasureId measure);
/// An act about a plan. PlanUnknown.
Result<Act> actAbout(Transaction &transaction, PlanId plan);

/// Writes a new act of that day by the present user.
Result<ActId> writeAct(Transaction &transaction, Act act, QDate on);

/// The act, or ActUnknown.
Result<Act> needAct(Transaction &transaction, ActId id);

/// AgencyUnknown unless it is 0 or there.
Result<> needAgency(Transaction &transaction, AgencyId id);

} // namespace qd

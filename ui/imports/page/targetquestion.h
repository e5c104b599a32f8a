// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/importtarget.h"

#include <optional>

class QWidget;

namespace qd
{

struct PlanReading;
class Session;

/// Where a text that was read is to go. Asks when the same bytes were imported before, and when a plan like it is
/// there. Nothing: cancelled, or the plan that is there was opened instead. Errors: those of the storage.
Result<std::optional<ImportTarget>> askTarget(Session &session, QWidget *parent, const PlanReading &reading);

} // namespace qd

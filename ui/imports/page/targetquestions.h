// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "review/importtarget.h"

class QWidget;

namespace qd
{

struct PlanReading;
class Session;

/// Where the text is to go, as the clerk answers when it was imported before or a plan like it is there. Nothing: it is
/// not to be imported, because she gave up or had the plan opened that is there (`opened` says so).
Result<std::optional<ImportTarget>> askTarget(
    Session &session, QWidget *page, const PlanReading &reading, bool &opened);

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/changed/planupdate.h"

#include <QJsonObject>

namespace qd
{

/// What a document changes in the plan, as `plan update --json` prints it: counts, the words of the plan
/// itself, and a row for each task that is added, changed or removed.
QJsonObject updateJson(const PlanBook &plan, const PlanUpdate &update);

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/enums.h"

#include <QString>

#include <optional>

namespace qd
{

/// The work state that a cell names: 推进中, also as offices write it: 进行中, 正在办理; 已办结 is 已完成. Nothing for
/// anything else. States: docs/domain.md §2; the other words are those of tables that offices send.
std::optional<WorkState> workStateOf(const QString &cell);

} // namespace qd

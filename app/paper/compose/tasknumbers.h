// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paper/document/papertext.h"

namespace qd
{

/// Tasks named by their numbers, neighbours in one: （一）、（三）至（七）、（九）. By their ordinals where
/// the plan numbers some alike or not at all: 第1、3至7、9项. `tasks` in document order.
QString taskNumbers(const PlanBook &book, const std::vector<const Task *> &tasks, const Wording &say);

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/door/transaction.h"

namespace qd
{

/// Writes a changed task. Where its only measure says what the task said (domain/plan/wholemeasure.h), it says after it
/// what the task says now: what is one row on screen must not fall apart by being reworded.
Result<> rewordTask(Transaction &transaction, const Task &before, const Task &after);

} // namespace qd

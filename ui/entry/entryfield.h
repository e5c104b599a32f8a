// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>

namespace qd
{

/// The fields of a report a clerk can take over from the last one.
enum class EntryField { State, Percent, Text, Problem, NextStep, Remark };

} // namespace qd

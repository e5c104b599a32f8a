// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

namespace qd
{

/// Failures of the command line.
enum class CommandReason {
    CommandUnknown,
    OptionUnknown,
    OptionValueMissing,
    OptionMissing,
    OptionValueWrong,
    OptionsExclude,
    ArgumentUnexpected,
};
constexpr ReasonGroup groupOf(CommandReason)
{
    return ReasonGroup::Command;
}

} // namespace qd

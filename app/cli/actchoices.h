// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/values/enums.h"
#include "domain/values/ids.h"

#include <optional>

// What the options of the acts of the office mean.
namespace qd
{

class Arguments;

/// --channel: phone, wechat, letter, visit or the Chinese word; `usual` where it was not given.
Result<Channel> chooseChannel(const Arguments &arguments, Channel usual);
/// --kind of `act list`: a key such as reminder. Nothing where it was not given.
Result<std::optional<ActKind>> chooseActKind(const Arguments &arguments);
/// --act, the number of an act.
Result<ActId> actOf(const Arguments &arguments);

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "texts/enumtext.h"

namespace qd
{

/// What a work state rests on, as a person reads it: a report's period is stored as 2023Q2.
inline QString basisText(const QString &basis)
{
    const auto period = Period::parse(basis);
    return period ? text(*period) : basis;
}

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal.h"

namespace qd
{

QString text(IgnoredWhy why);
QString text(const ImportWarning &warning);
QString text(const Doubt &doubt);

} // namespace qd

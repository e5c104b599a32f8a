// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal/proposal.h"

namespace qd
{

QString text(IgnoredWhy why);
QString text(ReadingRule rule);
QString text(AgencyMatch match);
QString text(ColumnRole role);
QString text(const ImportWarning &warning);
QString text(const Doubt &doubt);

} // namespace qd

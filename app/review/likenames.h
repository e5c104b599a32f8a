// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/agencyregister.h"

namespace qd
{

/// The first agency in official order one of whose names is like the short or the full name given, but not
/// the same: another usual spelling (市场监管局 and 市场监督管理局), with or without the place, its level or
/// 办事处 (区教育局 and 静安区教育局), with one character more or less within (江宁路街道 and 江宁街道), or
/// one of the same sound initial (彭浦镇 and 彭埔镇). nullptr when none is. `place` as in placelessIdentity()
/// of agencynames.h.
const Agency *agencyLike(
    const AgencyRegister &agencies, const QString &name, const QString &fullName, const QString &place);

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/enums.h"

#include <QString>

namespace qd
{

/// The place a plan is for, from its title: 上海市静安区 of "2023 年上海市静安区质量工作要点"; empty when
/// unsure.
QString placeOf(const QString &title);

/// 区委组织部 Party, 区总工会 Group, 公安静安分局 Vertical, 各街镇 Collective …
AgencyKind kindOf(const QString &name);

/// The full name as far as it is sure: 区市场监管局 → 上海市静安区市场监督管理局. Without a place only the
/// usual abbreviations are written out; a name that has none stays as it is.
QString fullNameOf(const QString &name, const QString &place);

/// Equal for two spellings of one body (…各成员单位 and …成员单位, 市场监管局 and 市场监督管理局), never for
/// different bodies.
QString identityOf(const QString &name);

/// The same without the plan's own place and level, so that 区市场监管局, 静安区市场监督管理局 and 市场监管局
/// are one body in a plan of 静安区; a body of another level or place (上海市…, 市…) keeps its own.
QString placelessIdentity(const QString &name, const QString &place);

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/enums.h"

#include <QStringList>

#include <optional>

namespace qd
{

/// Words that name an agency and what it does: 区商务委 牵头, sww qt, 商务委配合.
struct RoleWords {
    std::optional<Role> role; ///< none: the words name no role, or nothing but a role
    QStringList others; ///< the words without the role
};

/// The first word that is a role (牵头, 配合, 分工, 责任, or their initials qt, ph, fg, zr) or ends with one.
RoleWords roleWords(const QString &text);

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal/proposal.h"

#include <optional>

// What the columns of a task table hold as the clerk set it, kept on this computer for the next table with
// the same headings.
namespace qd
{

/// Nothing when no table with these headings was ever set by hand. May be called on a worker thread.
std::optional<std::vector<ColumnRole>> rememberedRoles(const QStringList &headings);
/// Headings that are all empty are not kept: they would stand for any table.
void rememberRoles(const QStringList &headings, const std::vector<ColumnRole> &roles);
void forgetRoles(const QStringList &headings);

} // namespace qd

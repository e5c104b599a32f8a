// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/door/workspace.h"

// What is read of the audit besides Workspace::audit().
namespace qd
{

/// A piece of it, read as fast whatever stands behind it: for lists that go on as they are scrolled.
Result<AuditPage> auditPage(const Workspace &workspace, const AuditFilter &filter);
/// All pieces up to the limit.
Result<std::vector<AuditEntry>> auditEntries(const Workspace &workspace, const AuditFilter &filter);

Result<QStringList> auditPeople(const Workspace &workspace); ///< who has written in it
Result<std::vector<OpKind>> auditOperations(
    const Workspace &workspace); ///< what was done at all, in the registry's order
/// What the rows that these are about, or name, are called now.
Result<RowNames> namesFor(const Workspace &workspace, const std::vector<AuditEntry> &entries);

} // namespace qd

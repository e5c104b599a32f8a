// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/door/workspace.h"

namespace qd
{

/// What a worker thread is given to read the data of a workspace by itself: a value that any thread may carry
/// and use, also after the workspace has gone. Where the data lie is nobody's business but the workspace's.
class ReaderSource final
{
public:
    /// A workspace of its own, for reading alone. Errors as Workspace::open.
    Result<std::unique_ptr<Workspace>> open() const;
    /// As Workspace::backupTo, through a connection of its own.
    Result<> backupTo(const QString &file) const;

private:
    friend class Workspace;
    ReaderSource(const QString &path, std::optional<bool> onShare);

    OpenOptions m_options;
};

} // namespace qd

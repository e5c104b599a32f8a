// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/door/readersource.h"

#include "workspace/door/workspacestore.h"

namespace qd
{

/// With the clock of the computer: that of the workspace need not outlive it.
ReaderSource::ReaderSource(const QString &path, std::optional<bool> onShare)
    : m_options({.path = path, .onShare = onShare, .dailyBackup = false})
{
}

Result<std::unique_ptr<Workspace>> ReaderSource::open() const
{
    OpenOptions options = m_options;
    options.readOnly = true;
    return Workspace::open(options);
}

Result<> ReaderSource::backupTo(const QString &file) const
{
    // Not read-only: SQLite writes the copy through this connection. Nothing is written to the file itself.
    const auto workspace = Workspace::open(m_options);
    return workspace ? (*workspace)->backupTo(file) : workspace.error();
}

ReaderSource Workspace::readerSource() const
{
    return {m_store->db().path(), m_store->options().onShare};
}

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fileidentity.h"

namespace qd
{

// Which data files this process has open. On Linux a process that closes a file loses all locks it has on it,
// through whatever handle they were taken (fcntl(2), POSIX.1): a data file that is read beside SQLite leaves
// SQLite without its lock, the next process to close the file takes the journal away, and what is saved
// afterwards goes into a deleted file. So whoever reads files by name asks here first.

/// Stands for one connection to a data file that is there; gone with its life. From any thread.
class OpenDataFile final
{
public:
    explicit OpenDataFile(const QString &path);
    ~OpenDataFile();
    Q_DISABLE_COPY_MOVE(OpenDataFile)

private:
    FileIdentity m_identity;
};

/// Whether the path names a data file that this process has open, or a journal beside one.
bool isOpenDataFile(const QString &path);

} // namespace qd

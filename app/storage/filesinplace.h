// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/fileidentity.h"

namespace qd
{

/// Whether the files that a connection has open are still those that the names stand for. Another program may
/// have exchanged the data file or taken its journal away; SQLite goes on writing into files that have no
/// name, and all of it is gone at the end. Windows lets nobody do that to an open file.
class FilesInPlace final
{
public:
    enum class Verdict {
        InPlace,
        JournalGone, ///< the data file holds what it had, but the connection must be made anew
        Exchanged ///< another file has its name, or none
    };

    /// Remembers the files as they are now.
    void note(const QString &path);
    Verdict look(const QString &path);

private:
    FileIdentity m_file;
    FileIdentity m_journal; // of WAL; unknown until it is there
};

} // namespace qd

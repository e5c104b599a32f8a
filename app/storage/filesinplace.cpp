// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filesinplace.h"

using namespace Qt::StringLiterals;

namespace qd
{

void FilesInPlace::note(const QString &path)
{
#ifndef Q_OS_WIN
    m_file = fileIdentityOf(path);
    m_journal = fileIdentityOf(path + "-wal"_L1);
#else
    Q_UNUSED(path)
#endif
}

FilesInPlace::Verdict FilesInPlace::look(const QString &path)
{
#ifndef Q_OS_WIN
    if (fileIdentityOf(path) != m_file)
        return Verdict::Exchanged;
    const FileIdentity journal = fileIdentityOf(path + "-wal"_L1);
    if (m_journal.isValid() && journal != m_journal)
        return Verdict::JournalGone;
    m_journal = journal;
#else
    Q_UNUSED(path)
#endif
    return Verdict::InPlace;
}

} // namespace qd

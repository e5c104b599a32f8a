// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>

struct zip;

namespace qd
{

/// A zip container in memory, read only. Names are compared without regard to case and to the slant of the
/// slash, as Office does. The first of two entries with one name counts.
class ZipArchive final
{
public:
    /// Reads the directory and unpacks nothing. Errors: FileDamaged (no directory), FileTooLarge (more
    /// entries than mostArchiveEntries, or they declare more than mostUnpackedBytes in all).
    static Result<ZipArchive> open(const QByteArray &bytes);

    bool contains(const QString &name) const { return m_index.contains(folded(name)); }
    /// Whether a name in it begins so.
    bool hasFolder(const QString &prefix) const;
    /// Unpacks one entry. Errors: FileDamaged (absent, cut off, wrong checksum), FileEncrypted, FileTooLarge
    /// (with what was unpacked before, more than mostUnpackedBytes).
    Result<QByteArray> read(const QString &name);

private:
    struct Closer {
        void operator()(zip *archive) const;
    };

    ZipArchive() = default;
    static QString folded(const QString &name);
    Result<> readDirectory();

    QByteArray m_bytes; // libzip reads from it for as long as it is open
    std::unique_ptr<zip, Closer> m_archive;
    QHash<QString, quint64> m_index;
    qint64 m_unpacked = 0;
};

} // namespace qd

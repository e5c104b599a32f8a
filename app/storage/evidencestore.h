// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace qd
{

/// What of a file is kept: its content, told by its hash. The same content twice is one.
struct FileContent {
    QString sha256; ///< hex, lower case
    qint64 bytes = 0;

    bool operator==(const FileContent &) const = default;
};

/// Called now and then with how many bytes more are done; false: stop (Cancelled).
using BytesWatch = std::function<bool(qint64 bytes)>;

/// The contents of attached files: a folder beside the data file that holds each content once, under its hash
/// in sub-folders by the first two letters. A content gets its name when it is whole and on the disk; a
/// process that is killed leaves at most a .part file, swept by the next that writes. Nothing is changed or
/// removed here but by remove(). Any thread, several processes: contents under one name are equal.
class EvidenceStore final
{
public:
    explicit EvidenceStore(const QString &folder)
        : m_folder(folder)
    {
    }
    /// <data file>.files, where those of a data file lie; those of a copy made into a file lie so beside it
    /// too.
    static EvidenceStore of(const QString &database);
    /// The one folder that all backups of a data file share.
    static EvidenceStore ofBackups(const QString &database);
    /// Where the contents of a copy can be: beside it, and where the copies in its folder share them.
    static QList<EvidenceStore> ofCopy(const QString &copy);

    const QString &folder() const { return m_folder; }
    QString pathOf(const FileContent &content) const;
    /// There, and as long as it was; it is not read.
    bool has(const FileContent &content) const;
    /// There and equal, read from the first byte to the last. Cancelled.
    Result<bool> isWhole(const FileContent &content, const BytesWatch &watch = {}) const;

    /// Why a file of that name cannot be taken over, as far as it can be told without reading it. Errors:
    /// FileUnreadable, FileIsEmpty, FileTooLarge, DataFileInUse.
    static Result<> refuse(const QString &file, qint64 most);
    /// Takes over a file of at most so many bytes. Errors: those of refuse(), FolderUnwritable, DiskFull,
    /// Cancelled; then nothing is left.
    Result<FileContent> take(const QString &file, qint64 most, const BytesWatch &watch = {}) const;
    /// Takes over what it has not yet from another folder. A content that is not whole there is left out: the
    /// check tells of it. Errors: FolderUnwritable, DiskFull, Cancelled.
    Result<> takeFrom(
        const EvidenceStore &other, const FileContent &content, const BytesWatch &watch = {}) const;
    /// Writes a content into a new file. Errors: FileVanished, FileAltered, TargetUnwritable, DiskFull,
    /// Cancelled; then there is no such file. The blanks are filled with `name`.
    Result<> copyTo(const QString &target, const FileContent &content, const QString &name,
        const BytesWatch &watch = {}) const;

    QStringList all() const; ///< the hash of each that lies here
    void remove(const QString &sha256) const;

private:
    Result<> keep(const QString &part, const FileContent &content) const;

    QString m_folder;
};

} // namespace qd

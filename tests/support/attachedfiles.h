// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/tempworkspace.h"
#include "workspace/evidence/evidenceverbs.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>

// Files on the disk, and attached.
namespace qd::test
{

inline bool writeBytes(const QString &path, const QByteArray &content)
{
    QFile out(path);
    return out.open(QIODevice::WriteOnly) && out.write(content) == content.size();
}

inline QByteArray bytesOf(const QString &path)
{
    QFile in(path);
    return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
}

/// All files below a folder, by their path in it.
inline QStringList filesBelow(const QString &folder)
{
    QStringList names;
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        names << it.next().mid(folder.size() + 1);
    names.sort();
    return names;
}

/// Where a content lies in the folder of attached files: ab/ab…
inline QString placeOfContent(const QByteArray &content)
{
    const QString hash
        = QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
    return hash.left(2) + u'/' + hash;
}

inline Result<std::vector<EvidenceId>> attachFiles(
    Workspace &workspace, const EvidenceTarget &target, const QStringList &files)
{
    const auto folder = EvidenceFolder::of(workspace);
    if (!folder)
        return folder.error();
    const auto copied = folder->copyIn(files);
    return copied ? attach(workspace, target, *copied) : copied.error();
}

} // namespace qd::test

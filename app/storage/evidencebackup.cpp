// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/evidencebackup.h"

#include "storage/databasecopy.h"
#include "storage/evidencequeries.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace qd
{

Result<qint64> bringContents(
    Connection &db, const QList<EvidenceStore> &from, const EvidenceStore &to, qint64 most)
{
    const auto contents = contentsNamed(db);
    if (!contents)
        return contents.error();
    qint64 brought = 0;
    qint64 left = 0;
    for (const FileContent &content : *contents) {
        if (to.has(content))
            continue;
        const auto source = std::find_if(
            from.begin(), from.end(), [&](const EvidenceStore &store) { return store.has(content); });
        if (source == from.end())
            continue; // missing there too: the check tells of it
        if (most != allContents && brought + content.bytes > most) {
            left += content.bytes;
            continue;
        }
        QD_TRY(to.takeFrom(*source, content));
        brought += content.bytes;
    }
    return left;
}

Result<> copyWithContents(Database &db, const QString &target)
{
    const EvidenceStore beside = EvidenceStore::of(target);
    const bool isNew = !QFileInfo::exists(beside.folder());
    QD_TRY(refuseTarget(db, target));
    Result<> done;
    if (const auto brought = bringContents(db, {EvidenceStore::of(db.path())}, beside, allContents); !brought)
        done = brought.error();
    if (done)
        done = copyTo(db, target);
    if (!done && isNew)
        QDir(beside.folder()).removeRecursively();
    return done;
}

Result<> bringContentsBack(Database &restored, const QString &backup, const QString &database)
{
    QList<EvidenceStore> from = EvidenceStore::ofCopy(backup);
    from << EvidenceStore::ofBackups(database);
    const auto brought = bringContents(restored, from, EvidenceStore::of(database), allContents);
    return brought ? Result<>() : Result<>(brought.error());
}

} // namespace qd

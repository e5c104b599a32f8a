// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backupfile.h"

#include "base/reasons/filereason.h"
#include "storage/databasecopy.h"
#include "storage/evidencebackup.h"
#include "storage/filecheck.h"
#include "storage/sqlerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr auto stampFormat = "yyyyMMdd-HHmmss-zzz"_L1;
constexpr auto beforeRestore = "before-restore-"_L1;
/// The backup of a day is made while the clerk waits for her first save. What is attached is copied for the
/// backups there and then; so there is more to do only where that failed or the folder was taken away, and it
/// is spread over the days.
constexpr qint64 mostOfADay = 64 * 1024 * 1024;
constexpr qint64 clockTolerance = 24 * 3600; // seconds; two computers on one share need not agree

/// <name of the database>-20230405-101500-000.db, <name>-before-restore-20230405-101500-000.db
QRegularExpression namePattern(const QString &database)
{
    return QRegularExpression(u"^"_s + QRegularExpression::escape(QFileInfo(database).completeBaseName())
        + u"-("_s + beforeRestore + u")?([0-9]{8}-[0-9]{6}-[0-9]{3})\\.db$"_s);
}

Result<> ensureFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return fileFailure(ErrorCode::Io, FileReason::TargetUnwritable, folder, u"folder cannot be made"_s);
    return {};
}

QString freeName(const QString &database, const QDateTime &at, BackupKind kind)
{
    const QString base = QFileInfo(database).completeBaseName() + u'-'
        + (kind == BackupKind::BeforeRestore ? QString(beforeRestore) : QString());
    const QDir folder(backupFolder(database));
    QDateTime stamp = at;
    const auto file = [&] { return folder.filePath(base + stamp.toString(QString(stampFormat)) + u".db"_s); };
    while (QFile::exists(file()))
        stamp = stamp.addMSecs(1);
    return file();
}

/// Of the daily ones the newest of each day counts, of the others each. `at` is when the newest was made.
void prune(const QString &database, const QDateTime &at)
{
    std::set<QDate> days;
    int restores = 0;
    for (const BackupEntry &entry : backupsOf(database)) {
        if (!isUsable(entry, at))
            continue;
        const bool isOld = entry.kind == BackupKind::Daily
            ? !days.insert(entry.at.date()).second || days.size() > backupsKept
            : ++restores > backupsKept;
        if (isOld)
            QFile::remove(entry.file);
    }
}

} // namespace

QString backupFolder(const QString &database)
{
    return QFileInfo(database).absoluteDir().filePath(u"backups"_s);
}

std::vector<BackupEntry> backupsOf(const QString &database)
{
    std::vector<BackupEntry> all;
    const QDir folder(backupFolder(database));
    const auto pattern = namePattern(database);
    for (const QFileInfo &entry : folder.entryInfoList({u"*.db"_s}, QDir::Files)) {
        const auto match = pattern.match(entry.fileName());
        if (match.hasMatch())
            all.push_back(
                {entry.absoluteFilePath(), QDateTime::fromString(match.captured(2), QString(stampFormat)),
                    entry.size(), match.hasCaptured(1) ? BackupKind::BeforeRestore : BackupKind::Daily});
    }
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.at > b.at; });
    return all;
}

bool isUsable(const BackupEntry &backup, const QDateTime &now)
{
    FileState state;
    return backup.bytes > 0 && backup.at.isValid() && backup.at <= now.addSecs(clockTolerance)
        && checkHeader(backup.file, state, false);
}

Result<QString> makeBackup(Database &db, const QDateTime &at, BackupKind kind)
{
    QD_TRY(ensureFolder(backupFolder(db.path())));
    const QString file = freeName(db.path(), at, kind);
    QD_TRY(copyTo(db, file));
    prune(db.path(), at);
    const auto left = bringContents(db, {EvidenceStore::of(db.path())}, EvidenceStore::ofBackups(db.path()),
        kind == BackupKind::Daily ? mostOfADay : allContents);
    if (!left)
        return left.error();
    if (*left > 0)
        qWarning("backup of the day: %lld bytes of attached files are left for the next",
            static_cast<long long>(*left));
    return file;
}

Result<> copyBeforeUpgrade(Database &db, int version)
{
    const QString folder = backupFolder(db.path());
    QD_TRY(ensureFolder(folder));
    const QString file = QDir(folder).filePath(
        u"%1-before-upgrade-from-%2.db"_s.arg(QFileInfo(db.path()).completeBaseName()).arg(version));
    if (QFile::exists(file))
        return {};
    return copyTo(db, file);
}

} // namespace qd

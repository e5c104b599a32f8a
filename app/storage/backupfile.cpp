// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backupfile.h"

#include "base/places.h"
#include "storage/auditlog.h"
#include "storage/filelocation.h"
#include "storage/sqlerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

constexpr auto stampFormat = "yyyyMMdd-HHmmss-zzz"_L1;

/// <name of the database>-20230405-101500-000.db
QRegularExpression namePattern(const QString &database)
{
    return QRegularExpression(u"^"_s + QRegularExpression::escape(QFileInfo(database).completeBaseName())
        + u"-([0-9]{8}-[0-9]{6}-[0-9]{3})\\.db$"_s);
}

Result<> ensureFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return fileFailure(ErrorCode::Io, Reason::TargetUnwritable, folder, u"folder cannot be made"_s);
    return {};
}

/// A failure of VACUUM INTO is about the target, not about the database.
Error aboutTarget(const Error &error, const QString &target)
{
    if (error.reason == Reason::DiskFull || error.reason == Reason::DatabaseBusy)
        return error;
    const QString folder = QFileInfo(target).absolutePath();
    if (!isFolderWritable(folder))
        return fileFailure(error.code, Reason::FolderUnwritable, folder, error.detail);
    const bool damaged = error.reason == Reason::DatabaseDamaged;
    return fileFailure(error.code, damaged ? error.reason : Reason::TargetUnwritable, target, error.detail);
}

/// In the order in which rows may be inserted; the reverse is the order in which they may be deleted.
const QStringList &recordTables()
{
    static const QStringList tables{u"plan"_s, u"section"_s, u"agency"_s, u"alias"_s, u"membership"_s,
        u"task"_s, u"measure"_s, u"party"_s, u"exemption"_s, u"progress"_s, u"import_batch"_s,
        u"open_point"_s};
    return tables;
}

Result<QString> columnsOf(Database &db, const QString &table)
{
    QStringList names;
    // table_info leaves generated columns out, which is what an INSERT needs.
    QD_TRY(db.each(u"PRAGMA main.table_info(%1)"_s.arg(table), {},
        [&](const QSqlQuery &row) { names << u'"' + row.value(1).toString() + u'"'; }));
    return names.join(u',');
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
    const auto entries = folder.entryInfoList({u"*.db"_s}, QDir::Files, QDir::Name | QDir::Reversed);
    for (const QFileInfo &entry : entries) {
        const auto match = pattern.match(entry.fileName());
        if (match.hasMatch())
            all.push_back({entry.absoluteFilePath(),
                QDateTime::fromString(match.captured(1), QString(stampFormat)), entry.size()});
    }
    return all;
}

Result<> copyTo(Database &db, const QString &target)
{
    const QFileInfo info(target);
    if (!QFileInfo(info.absolutePath()).isDir())
        return fileFailure(ErrorCode::NotFound, Reason::FolderMissing, info.absolutePath());
    if (info.isDir() || (info.exists() && info == QFileInfo(db.path())))
        return fileFailure(ErrorCode::Invalid, Reason::TargetUnwritable, target);
    const QString part = info.absoluteFilePath() + u".part"_s;
    QFile::remove(part);
    if (const auto copied = db.run(u"VACUUM INTO ?"_s, {sqliteName(part)}); !copied) {
        QFile::remove(part);
        return aboutTarget(copied.error(), target);
    }
    QFile::remove(info.absoluteFilePath());
    if (!QFile::rename(part, info.absoluteFilePath())) {
        QFile::remove(part);
        return fileFailure(ErrorCode::Io, Reason::TargetUnwritable, target);
    }
    return {};
}

Result<QString> makeBackup(Database &db, const QDateTime &at)
{
    const QString folder = backupFolder(db.path());
    QD_TRY(ensureFolder(folder));
    const QString base = QFileInfo(db.path()).completeBaseName();
    QDateTime stamp = at;
    const auto fileAt = [&] {
        return QDir(folder).filePath(base + u'-' + stamp.toString(QString(stampFormat)) + u".db"_s);
    };
    while (QFile::exists(fileAt()))
        stamp = stamp.addMSecs(1);
    const QString file = fileAt();
    QD_TRY(copyTo(db, file));
    const auto all = backupsOf(db.path());
    for (size_t i = backupsKept; i < all.size(); ++i)
        QFile::remove(all[i].file);
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

Result<ContentCount> countContent(Database &db)
{
    ContentCount count;
    const std::pair<int *, QString> counts[] = {{&count.plans, u"SELECT count(*) FROM plan"_s},
        {&count.tasks, u"SELECT count(*) FROM task WHERE removed=0"_s},
        {&count.measures,
            u"SELECT count(*) FROM measure m JOIN task t ON t.id=m.task_id WHERE m.removed=0 AND t.removed=0"_s},
        {&count.agencies, u"SELECT count(*) FROM agency"_s},
        {&count.reports,
            u"SELECT count(*) FROM (SELECT DISTINCT measure_id, agency_id, period FROM progress)"_s}};
    for (const auto &[number, sql] : counts) {
        const auto got = db.value(sql);
        if (!got)
            return got.error();
        *number = got->toInt();
    }
    const auto last = AuditLog(db).lastChange();
    if (!last)
        return last.error();
    count.lastChange = *last;
    return count;
}

Result<> attachOther(Database &db, const QString &file)
{
    db.forgetStatements();
    return db.run(u"ATTACH DATABASE ? AS other"_s, {sqliteName(file)});
}

void detachOther(Database &db)
{
    db.forgetStatements();
    if (const auto done = db.run(u"DETACH DATABASE other"_s); !done)
        qWarning("detach: %s", qUtf8Printable(done.error().detail));
    db.forgetStatements();
}

Result<> takeContentOfOther(Database &db)
{
    const QStringList &tables = recordTables();
    for (auto table = tables.crbegin(); table != tables.crend(); ++table)
        QD_TRY(db.run(u"DELETE FROM main.%1"_s.arg(*table)));
    for (const QString &table : tables) {
        const auto columns = columnsOf(db, table);
        if (!columns)
            return columns.error();
        QD_TRY(db.run(u"INSERT INTO main.%1 (%2) SELECT %2 FROM other.%1"_s.arg(table, *columns)));
    }
    // Entries of another history get new ids, their changes with them; those known here are left alone. Both
    // are told apart by when, who and what, since ids of two histories may agree by chance.
    const QString isKnown
        = u"EXISTS (SELECT 1 FROM main.audit_entry k WHERE k.at=o.at AND k.who=o.who AND k.op=o.op"
          " AND k.direction=o.direction)"_s;
    const auto unknown = db.value(u"SELECT count(*) FROM other.audit_entry o WHERE NOT "_s + isKnown);
    const auto offset = db.value(u"SELECT coalesce(max(id), 0) FROM main.audit_entry"_s);
    if (!unknown || !offset)
        return !unknown ? unknown.error() : offset.error();
    if (unknown->toInt() == 0)
        return {};
    QD_TRY(db.run(u"CREATE TEMP TABLE fresh AS SELECT o.id FROM other.audit_entry o WHERE NOT "_s + isKnown));
    const QString shifted
        = u"(SELECT %1+u.id FROM other.audit_entry u WHERE u.id=o.undo_of)"_s.arg(offset->toLongLong());
    QD_TRY(db.run(
        u"INSERT INTO main.audit_entry (id, op, direction, undo_of, who, at) SELECT o.id+%1, o.op, "
        u"o.direction,"
        " CASE WHEN o.undo_of IN (SELECT id FROM fresh) THEN %2 END, o.who, o.at FROM other.audit_entry o"
        " WHERE o.id IN (SELECT id FROM fresh) ORDER BY o.id"_s.arg(
            QString::number(offset->toLongLong()), shifted)));
    QD_TRY(db.run(
        u"INSERT INTO main.audit_change (entry_id, table_name, row_id, task_id, measure_id, before, after)"
        " SELECT entry_id+%1, table_name, row_id, task_id, measure_id, before, after FROM other.audit_change"
        " WHERE entry_id IN (SELECT id FROM fresh) ORDER BY id"_s.arg(offset->toLongLong())));
    return db.run(u"DROP TABLE temp.fresh"_s);
}

} // namespace qd

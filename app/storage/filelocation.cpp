// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filelocation.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUrl>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

// 260 with the drive and the closing zero, less "-journal" and ".part" that are appended, and some room.
constexpr qsizetype shortPathLength = 240;

QString slashed(QString path)
{
    return path.replace(u'\\', u'/');
}

} // namespace

bool isUncPath(const QString &path)
{
    const QString name = slashed(path);
    if (!name.startsWith("//"_L1))
        return false;
    const bool isPrefixed = name.startsWith("//?/"_L1) || name.startsWith("//./"_L1);
    return isPrefixed ? name.mid(4).startsWith("UNC/"_L1, Qt::CaseInsensitive) : name.size() > 2;
}

bool isNetworkFileSystem(const QByteArray &type)
{
    static const QList<QByteArray> shares{"cifs", "smb", "smb2", "smb3", "smbfs", "nfs", "nfs3", "nfs4", "9p",
        "afs", "afpfs", "ceph", "glusterfs", "ncpfs", "webdav", "davfs", "vboxsf", "vmhgfs", "fuse.sshfs",
        "fuse.davfs", "fuse.davfs2", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.smbnetfs", "fuse.glusterfs",
        "fuse.ceph", "fuse.vmhgfs-fuse"};
    return shares.contains(type.toLower());
}

bool isOnNetworkShare(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
#ifdef Q_OS_WIN
    if (isUncPath(folder))
        return true;
    const QString bare = folder.startsWith("//?/"_L1) ? folder.mid(4) : folder;
    const std::wstring drive = (bare.left(2) + u'\\').toStdWString();
    return GetDriveTypeW(drive.c_str()) == DRIVE_REMOTE;
#else
    return isNetworkFileSystem(QStorageInfo(folder).fileSystemType());
#endif
}

QString longWindowsPath(const QString &path)
{
    if (path.size() <= shortPathLength)
        return path;
    QString name = path;
    name.replace(u'/', u'\\');
    if (name.startsWith("\\\\?\\"_L1) || name.startsWith("\\\\.\\"_L1))
        return name;
    if (name.startsWith("\\\\"_L1))
        return "\\\\?\\UNC"_L1 + name.mid(1);
    return "\\\\?\\"_L1 + name;
}

QString sqliteName(const QString &path)
{
#ifdef Q_OS_WIN
    return longWindowsPath(path);
#else
    return path;
#endif
}

bool isPathTooLong(const QString &path)
{
    // sqlite3's os_win.c and os_unix.c, less the ending of a journal and the prefix of a long path.
#ifdef Q_OS_WIN
    constexpr qsizetype most = 1040 - 20;
#else
    constexpr qsizetype most = 512 - 12;
#endif
    return path.toUtf8().size() > most;
}

QString realPath(const QString &path)
{
    const QFileInfo info(path);
    const QString absolute = QDir::cleanPath(info.absoluteFilePath());
#ifdef Q_OS_WIN
    // A canonical path there is another one for a mapped drive; only links make two names of one file.
    return info.isSymbolicLink() && info.exists() ? info.canonicalFilePath() : absolute;
#else
    if (info.exists())
        return info.canonicalFilePath();
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    return folder.isEmpty() ? absolute : QDir(folder).filePath(info.fileName());
#endif
}

namespace
{

QString uriOf(const QString &path, const QString &parameter)
{
    QString uri = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded());
    if (path.startsWith("//"_L1))
        uri = QString::fromLatin1(QUrl::fromLocalFile(path.mid(1)).toEncoded())
                  .replace("file:///"_L1, "file:////"_L1);
    return uri + u'?' + parameter;
}

} // namespace

QString immutableUri(const QString &path)
{
    return uriOf(path, u"immutable=1"_s);
}

QString lockFreeUri(const QString &path)
{
    return uriOf(path, u"nolock=1"_s);
}

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// Where a file lies, as far as SQLite must know.
namespace qd
{

/// Whether the file lies on another computer, as far as can be told: \\server\share and mapped drives on
/// Windows, the type of the file system elsewhere.
bool isOnNetworkShare(const QString &path);

/// \\server\share\… in any of its spellings on Windows, not \\?\C:\… nor a device.
bool isUncPath(const QString &path);

/// By the name the system gives a file system: cifs, nfs4, fuse.sshfs …
bool isNetworkFileSystem(const QByteArray &type);

/// The form in which Windows takes a path of more than 260 characters (names that SQLite appends included):
/// \\?\C:\… or \\?\UNC\server\…. A shorter one comes back as it is. `path` is absolute and clean.
QString longWindowsPath(const QString &path);

/// The absolute path of the file itself, links followed, so that everybody who opens it finds the same files
/// beside it.
QString realPath(const QString &path);

/// What SQLite is to be given for an absolute path.
QString sqliteName(const QString &path);

/// Whether SQLite takes a path of this length, counted in UTF-8, where a Chinese character is three bytes.
bool isPathTooLong(const QString &path);

/// The path as a URI that opens the file as one nobody changes. Four slashes before a server: SQLite takes
/// no other computer for the authority of a URI.
QString immutableUri(const QString &path);

/// The path as a URI that opens the file without locks and so without WAL.
QString lockFreeUri(const QString &path);

} // namespace qd

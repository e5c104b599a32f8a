// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

class QSqlDatabase;

namespace qd
{

/// Whether a database lies on a server: "postgresql:" begins no absolute path, and a path that a person gives
/// is made absolute before it comes here. Offered to no clerk yet: there are no rights, no backups and no
/// upgrades of a server's schema. The tests use it.
bool isServerAddress(const QString &path);

/// postgresql:///DATABASE?host=HOST&port=PORT&user=USER&schema=SCHEMA. A host that begins with a slash is the
/// folder of a Unix socket; without one the server is on this computer. Never a password: it would stand in
/// messages.
struct ServerAddress {
    QString database;
    QString host;
    int port = 0; ///< 0 = the usual one
    QString user;
    QString schema; ///< small letters, digits and _; one database of this program each

    static Result<ServerAddress> parse(const QString &address);
    /// Gives it to a connection that is to be opened.
    void aim(QSqlDatabase &connection) const;
};

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/serveraddress.h"

#include "base/reasons/filereason.h"
#include "storage/sqlerror.h"

#include <QRegularExpression>
#include <QSqlDatabase>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace qd
{

bool isServerAddress(const QString &path)
{
    return path.startsWith("postgresql:"_L1);
}

Result<ServerAddress> ServerAddress::parse(const QString &address)
{
    const QUrl url(address);
    const QUrlQuery query(url);
    const auto part = [&](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    ServerAddress parsed{
        url.path().mid(1), part(u"host"_s), part(u"port"_s).toInt(), part(u"user"_s), part(u"schema"_s)};
    static const QRegularExpression name(u"^[a-z_][a-z0-9_]{0,62}$"_s); // it becomes part of statements
    if (parsed.database.isEmpty() || !name.match(parsed.schema).hasMatch())
        return fileFailure(
            ErrorCode::Invalid, FileReason::FileNotFound, address, u"no address of a database on a server"_s);
    return parsed;
}

void ServerAddress::aim(QSqlDatabase &connection) const
{
    connection.setDatabaseName(database);
    connection.setHostName(host);
    connection.setUserName(user);
    if (port > 0)
        connection.setPort(port);
}

} // namespace qd

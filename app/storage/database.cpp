// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "base/reasons/datareason.h"
#include "base/reasons/filereason.h"
#include "storage/filecare.h"
#include "storage/filecheck.h"
#include "storage/migrations.h"
#include "storage/postgresdialect.h"
#include "storage/serveraddress.h"
#include "storage/sqlerror.h"

using namespace Qt::StringLiterals;

namespace qd
{

Database::Database(const QString &path, std::unique_ptr<const Dialect> dialect)
    : Connection(path, std::move(dialect))
{
}

Database::~Database()
{
    disconnect(); // before the care of the file ends
}

Result<std::unique_ptr<Database>> Database::open(const Options &options)
{
    return isServerAddress(options.path) ? openOnServer(options) : FileCare::open(options);
}

Result<std::unique_ptr<Database>> Database::openOnServer(const Options &options)
{
    const auto address = ServerAddress::parse(options.path);
    if (!address)
        return address.error();
    std::unique_ptr<Database> db(
        new Database(options.path, std::make_unique<PostgresDialect>())); // the constructor is private
    if (options.readOnly)
        db->setReadOnly(DataReason::DatabaseReadOnly);
    QD_TRY(db->connect([&](QSqlDatabase &connection) { address->aim(connection); }));
    for (const QString &statement : PostgresDialect::settings(address->schema, options.readOnly))
        QD_TRY(db->run(statement));
    const auto version = db->dialect().schemaVersion(*db);
    if (!version)
        return version.error();
    if (*version > newestVersion())
        return tooNew(options.path, *version);
    if (*version == newestVersion())
        return db;
    if (*version > 0)
        return fileFailure(
            ErrorCode::Io, DataReason::DatabaseReadOnly, options.path, u"a server's schema is not upgraded"_s);
    if (!options.create || options.readOnly)
        return fileFailure(ErrorCode::NotFound, FileReason::FileNotFound, options.path);
    QD_TRY(PostgresDialect::makeSchema(*db, address->schema));
    return db;
}

bool Database::isOnShare() const
{
    return m_files && m_files->isOnShare();
}

Result<> Database::settle()
{
    return m_files ? m_files->settle() : Result<>();
}

bool Database::isInPlace()
{
    return !m_files || m_files->isInPlace();
}

Result<> Database::begin()
{
    return m_files ? m_files->begin() : Connection::begin();
}

} // namespace qd

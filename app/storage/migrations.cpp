// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include "base/reasons/datareason.h"
#include "storage/backupfile.h"
#include "storage/database.h"
#include "storage/sqlerror.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

// At file scope because the macro declares a function outside every namespace.
static void initSchemaResource()
{
    Q_INIT_RESOURCE(qd_schema);
}

using namespace Qt::StringLiterals;

namespace qd
{
namespace
{

std::vector<Migration> readMigrations()
{
    initSchemaResource();
    std::vector<Migration> steps;
    static const QRegularExpression named(u"^([0-9]{3})_(\\w+)\\.sql$"_s);
    const QDir folder(u":/schema"_s);
    for (const QString &entry : folder.entryList(QDir::Files, QDir::Name)) {
        const auto match = named.match(entry);
        QFile file(folder.filePath(entry));
        if (match.hasMatch() && file.open(QIODevice::ReadOnly))
            steps.push_back({match.capturedView(1).toInt(), match.captured(2),
                splitStatements(QString::fromUtf8(file.readAll()))});
    }
    return steps;
}

Result<> takeStep(Database &db, const Migration &step)
{
    QD_TRY(db.begin());
    const auto apply = [&]() -> Result<> {
        for (const QString &statement : step.statements)
            QD_TRY(db.run(statement));
        for (const QString &statement : db.dialect().noteVersion(step.version))
            QD_TRY(db.run(statement));
        return {};
    };
    if (const auto applied = apply(); !applied) {
        db.rollback();
        return applied;
    }
    return db.commit();
}

} // namespace

const std::vector<Migration> &migrations()
{
    static const std::vector<Migration> steps = readMigrations();
    return steps;
}

int newestVersion()
{
    return migrations().empty() ? 0 : migrations().back().version;
}

QStringList splitStatements(const QString &sql)
{
    static const QRegularExpression border(u";[ \\t]*\\r?\\n[ \\t]*(?:\\r?\\n|$)"_s);
    static const QRegularExpression comment(u"^\\s*--[^\\n]*$"_s, QRegularExpression::MultilineOption);
    QStringList statements;
    for (const QString &part : sql.split(border)) {
        QString bare = part;
        bare.remove(comment);
        bare = bare.trimmed();
        if (!bare.isEmpty())
            statements << bare;
    }
    return statements;
}

Result<> migrate(Database &db)
{
    return migrate(db, migrations());
}

Result<> migrate(Database &db, const std::vector<Migration> &steps)
{
    const auto version = db.dialect().schemaVersion(db);
    if (!version)
        return version.error();
    if (steps.empty() || *version >= steps.back().version)
        return {};
    if (db.isReadOnly())
        return fileFailure(
            ErrorCode::Io, DataReason::DatabaseReadOnly, db.path(), u"would have to be upgraded"_s);
    if (*version > 0)
        QD_TRY(copyBeforeUpgrade(db, *version));
    for (const Migration &step : steps) {
        if (step.version > *version)
            QD_TRY(takeStep(db, step));
    }
    db.forgetStatements();
    return {};
}

} // namespace qd

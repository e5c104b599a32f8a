// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filefindings.h"

using namespace Qt::StringLiterals;

namespace qd
{

Result<> findFaultsOfFile(Connection &db, std::vector<Finding> &findings)
{
    QD_TRY(db.each(u"PRAGMA integrity_check"_s, {}, [&](const QSqlQuery &row) {
        if (row.value(0).toString() != u"ok"_s)
            findings.push_back({FindingKind::DatabaseSays, {row.value(0).toString()}});
    }));
    QD_TRY(db.each(u"PRAGMA foreign_key_check"_s, {}, [&](const QSqlQuery &row) {
        findings.push_back({FindingKind::RowMissing,
            {row.value(1).toString(), row.value(0).toString(), row.value(2).toString()}});
    }));
    return {};
}

Result<> findChangedBytes(Connection &db, std::vector<Finding> &findings)
{
    std::vector<std::pair<QString, QString>> columns;
    QD_TRY(db.each(u"SELECT m.name, c.name FROM sqlite_master m, pragma_table_info(m.name) c"
                   " WHERE m.type='table' AND c.type='TEXT'"_s,
        {}, [&](const QSqlQuery &row) {
            columns.emplace_back(row.value(0).toString(), row.value(1).toString());
        }));
    for (const auto &[table, column] : columns) {
        QD_TRY(
            db.each(u"SELECT rowid, \"%2\", CAST(\"%2\" AS BLOB) FROM \"%1\" WHERE \"%2\" IS NOT NULL"_s.arg(
                        table, column),
                {}, [&](const QSqlQuery &row) {
                    if (row.value(1).toString().toUtf8() != row.value(2).toByteArray())
                        findings.push_back(
                            {FindingKind::ValueMalformed, {row.value(0).toString(), table, column}});
                }));
    }
    return {};
}

} // namespace qd

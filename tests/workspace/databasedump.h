// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/registry.h"
#include "storage/database.h"

#include <QSqlRecord>
#include <QStringList>

namespace qd::test
{

/// Every row of every table of records, as text: two states of a database are equal when their dumps are.
inline QStringList databaseDump(const QString &path)
{
    QStringList lines;
    auto db = Database::open({path, false, true});
    if (!db)
        qFatal("%s cannot be dumped: %s", qPrintable(path), qPrintable(db.error().detail));
    for (const Table table : allOf<Table>()) {
        const auto read
            = (*db)->each(QStringLiteral("SELECT * FROM %1 ORDER BY id").arg(key(table)), {},
                [&](const QSqlQuery &row) {
                    QStringList cells{key(table)};
                    for (int column = 0; column < row.record().count(); ++column)
                        cells << (row.isNull(column) ? QStringLiteral("NULL") : row.value(column).toString());
                    lines << cells.join(u'|');
                });
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
    }
    return lines;
}

} // namespace qd::test

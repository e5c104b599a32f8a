// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    for (const char *table : {"plan", "section", "task", "measure", "agency", "alias", "membership", "party",
             "exemption", "progress", "import_batch", "open_point"}) {
        const auto read
            = (*db)->each(QStringLiteral("SELECT * FROM %1 ORDER BY id").arg(QLatin1String(table)), {},
                [&](const QSqlQuery &row) {
                    QStringList cells{QLatin1String(table)};
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

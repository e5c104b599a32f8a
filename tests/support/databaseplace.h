// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTest>

namespace qd::test
{

/// Whether the databases of the tests lie on a PostgreSQL server: the one in QD_TEST_SERVER, its address
/// without a schema, as tests/postgresql/run.sh sets it.
bool onServer();

/// Where the database lies that a test calls by a file name in its temporary folder: that file, or on the
/// server a schema of its own.
QString databaseAt(const QString &file);

} // namespace qd::test

/// For a test function about what only a file has: backup, restore, lock, journal, damage, upgrade.
#define QD_FILES_ONLY()                                                                                      \
    do {                                                                                                     \
        if (qd::test::onServer())                                                                            \
            QSKIP("files only");                                                                             \
    } while (false)

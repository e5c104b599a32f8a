// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/databaseplace.h"

#include <QCoreApplication>
#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace qd::test
{

bool onServer()
{
    return qEnvironmentVariableIsSet("QD_TEST_SERVER");
}

QString databaseAt(const QString &file)
{
    if (!onServer())
        return file;
    const QByteArray hash = QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha1).toHex();
    return u"%1&schema=t%2_%3"_s.arg(qEnvironmentVariable("QD_TEST_SERVER"))
        .arg(QCoreApplication::applicationPid())
        .arg(QString::fromLatin1(hash.left(20)));
}

} // namespace qd::test

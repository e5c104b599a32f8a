// SPDX-License-Identifier: GPL-3.0-or-later
#include "uisupport/uitest.h"

#include "texts/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace qd
{

void prepareUiTest()
{
    static const QTemporaryDir folder; // lives as long as the test program
    qputenv("XDG_DATA_HOME", QFile::encodeName(folder.filePath(QStringLiteral("share"))));
    QCoreApplication::setOrganizationName(u"QualityDesk"_s);
    QCoreApplication::setApplicationName(u"qualitydesk-test"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    installLanguage(*QCoreApplication::instance(), Language::Chinese);
}

QWidget *namedWidget(const QWidget *root, const QString &objectName)
{
    auto *found = root->findChild<QWidget *>(objectName);
    if (!found)
        QTest::qFail(qPrintable(u"no widget is named %1"_s.arg(objectName)), __FILE__, __LINE__);
    return found;
}

} // namespace qd

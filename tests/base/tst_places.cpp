// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/places.h"
#include "base/reasons/filereason.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace qd;

/// Where data, settings, logs and documents lie, installed and portable.
class TestPlaces : public QObject
{
    Q_OBJECT
    static void touch(const QString &file)
    {
        QFile out(file);
        QVERIFY(out.open(QIODevice::WriteOnly));
    }

private Q_SLOTS:
    void installedTheDataLieWithTheUser()
    {
        const QTemporaryDir program;
        const Places places = Places::of(program.path());
        QVERIFY(!places.portable);
        const QString home = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
        QCOMPARE(places.usualDatabase(), home + u"/qualitydesk/qualitydesk.db"_s);
        QCOMPARE(places.logs, home + u"/qualitydesk/logs"_s);
#ifdef Q_OS_WIN
        QCOMPARE(places.settings, places.data);
#else
        QVERIFY(places.settings.isEmpty());
#endif
    }

    void aFileNamedPortableKeepsEverythingBesideTheProgram()
    {
        const QTemporaryDir stick;
        const QString program = stick.filePath(u"质量 工作/台"_s);
        QVERIFY(QDir().mkpath(program));
        touch(program + u"/portable"_s);
        const Places places = Places::of(program);
        QVERIFY(places.portable);
        QCOMPARE(places.usualDatabase(), program + u"/data/qualitydesk.db"_s);
        QCOMPARE(places.logs, program + u"/data/logs"_s);
        QCOMPARE(places.settings, program + u"/data"_s);
        QVERIFY(places.prepare());
        QVERIFY(QDir(places.data).exists());
    }

    void aFolderOfThatNameOrAnotherEndingIsNotMeant()
    {
        const QTemporaryDir program;
        QVERIFY(QDir(program.path()).mkdir(u"portable"_s));
        touch(program.filePath(u"portable.txt"_s));
        QVERIFY(!Places::of(program.path()).portable);
    }

    void theStickOpensItsDataUnderAnotherLetter()
    {
        const QTemporaryDir first;
        const QTemporaryDir second;
        touch(first.filePath(u"portable"_s));
        touch(second.filePath(u"portable"_s));
        const Places before = Places::of(first.path());
        const Places after = Places::of(second.path());
        const QString text = before.remembered(first.filePath(u"data/2023 年.db"_s));
        QCOMPARE(text, u"data/2023 年.db"_s);
        QCOMPARE(after.recalled(text), second.filePath(u"data/2023 年.db"_s));
    }

    void whatLiesElsewhereIsRememberedAsItIs_data()
    {
        QTest::addColumn<bool>("portable");
        QTest::addColumn<QString>("file");
        QTest::newRow("portable, other folder") << true << u"/srv/desk/a.db"_s;
        QTest::newRow("portable, beside the program's folder") << true << u"@-old/a.db"_s;
        QTest::newRow("portable, above") << true << u"@/../a.db"_s;
        QTest::newRow("installed, below the program") << false << u"@/data/a.db"_s;
    }
    void whatLiesElsewhereIsRememberedAsItIs()
    {
        QFETCH(bool, portable);
        QFETCH(QString, file);
        const QTemporaryDir program;
        if (portable)
            touch(program.filePath(u"portable"_s));
        file.replace(u'@', program.path());
        const Places places = Places::of(program.path());
        const QString text = places.remembered(file);
        const QString absolute = QDir::cleanPath(QFileInfo(file).absoluteFilePath());
        QCOMPARE(text, absolute);
        QCOMPARE(places.recalled(text), absolute);
    }

    void nothingRememberedIsNothing()
    {
        QCOMPARE(Places::of(u"/p"_s).recalled({}), QString());
    }

    void aPortableFolderThatCannotBeWrittenIsSaid()
    {
#ifdef Q_OS_LINUX
        if (geteuid() == 0)
            QSKIP("the super-user may write anywhere");
#endif
#ifdef Q_OS_WIN
        QSKIP("the attribute of a folder does not keep anybody from writing on Windows");
#endif
        const QTemporaryDir stick;
        touch(stick.filePath(u"portable"_s));
        QVERIFY(QFile::setPermissions(stick.path(), QFile::ReadOwner | QFile::ExeOwner));
        const auto ready = Places::of(stick.path()).prepare();
        QVERIFY(QFile::setPermissions(stick.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QVERIFY(!ready);
        QCOMPARE(ready.error().reason, Reason(FileReason::PortableUnwritable));
    }

    void aFileInTheWayIsSaidToo()
    {
        const QTemporaryDir stick;
        touch(stick.filePath(u"portable"_s));
        touch(stick.filePath(u"data"_s));
        const auto ready = Places::of(stick.path()).prepare();
        QVERIFY(!ready);
        QCOMPARE(ready.error().reason, Reason(FileReason::PortableUnwritable));
        QCOMPARE(ready.error().fields.value(u"file"_s), QDir::toNativeSeparators(stick.filePath(u"data"_s)));
    }

    void settingsGoWhereThePlacesSay()
    {
        const QTemporaryDir stick;
        touch(stick.filePath(u"portable"_s));
        const Places places = Places::of(stick.path());
        places.useForSettings();
        QCoreApplication::setOrganizationName(u"QualityDesk"_s);
        QCoreApplication::setApplicationName(u"qualitydesk"_s);
        QSettings().setValue(u"look"_s, u"dark"_s);
        QCOMPARE(QSettings().fileName(), stick.filePath(u"data/QualityDesk/qualitydesk.ini"_s));
    }
};

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/crashlog.h"
#include "base/crashtrap.h"

#include <QDateTime>
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// What is left behind when the program ends by a fault.
class TestCrashLog : public QObject
{
    Q_OBJECT
    static QString read(const QString &file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? QString::fromUtf8(in.readAll()) : QString();
    }
    /// Runs the dummy until it breaks; whether it ended badly.
    static bool breakIt(const QString &folder, const QString &way)
    {
        QProcess process;
        process.start(QStringLiteral(QD_BIN_DIR "/crashdummy"), {folder, way});
        return process.waitForFinished(60'000)
            && (process.exitStatus() == QProcess::CrashExit || process.exitCode() != 0);
    }

private Q_SLOTS:
    void aFaultLeavesOneLogWithoutContent_data()
    {
        QTest::addColumn<QString>("way");
        QTest::addColumn<QString>("fault");
#ifdef Q_OS_WIN
        const QString access = u"exception 0xc0000005 at crashdummy.exe"_s;
        const QString stack = u"exception 0xc00000fd"_s;
        const QString abort = u"abort"_s;
#else
        const QString access = u"SIGSEGV"_s;
        const QString stack = u"SIGSEGV"_s;
        const QString abort = u"SIGABRT"_s;
#endif
        QTest::newRow("bad access") << u"access"_s << access;
        QTest::newRow("bad access in another thread") << u"thread"_s << access;
        QTest::newRow("full stack") << u"stack"_s << stack;
        QTest::newRow("abort") << u"abort"_s << abort;
        QTest::newRow("fatal message") << u"fatal"_s << abort;
        QTest::newRow("uncaught exception") << u"exception"_s << u"runtime_error"_s;
    }
    void aFaultLeavesOneLogWithoutContent()
    {
        QFETCH(QString, way);
        QFETCH(QString, fault);
        const QTemporaryDir home;
        const QString folder = home.filePath(u"张三的/数据 logs"_s);
        const QDateTime before = QDateTime::currentDateTime();
        QVERIFY(breakIt(folder, way));
        const QStringList logs = crashLogs(folder);
        QCOMPARE(logs.size(), 1);
        static const QRegularExpression named(u"^crash-([0-9]{8}-[0-9]{6})\\.log$"_s);
        const auto match = named.match(QFileInfo(logs.first()).fileName());
        QVERIFY2(match.hasMatch(), qUtf8Printable(logs.first()));
        const auto at = QDateTime::fromString(match.captured(1), u"yyyyMMdd-HHmmss"_s);
        QVERIFY2(qAbs(before.secsTo(at)) < 60, qUtf8Printable(match.captured(1)));
        const QString log = read(logs.first());
        QVERIFY2(log.contains(QStringLiteral("Quality Desk " QD_VERSION)), qUtf8Printable(log));
        QVERIFY2(log.contains(u"Qt "_s + QString::fromLatin1(qVersion())), qUtf8Printable(log));
        QVERIFY2(log.contains(QSysInfo::prettyProductName()), qUtf8Printable(log));
        QVERIFY2(log.contains(fault), qUtf8Printable(log));
        static const QRegularExpression frame(u"#\\d+ crashdummy(\\.exe)?\\+0x[0-9a-f]+\n"_s);
        QVERIFY2(log.contains(frame), qUtf8Printable(log));
        const QString places = log.mid(log.indexOf(u"Fault"_s)); // the system's own name holds a slash
        for (const QString &content : {u"区市场监管局"_s, u"secret"_s, u"张三"_s, u"/"_s, u"\\"_s})
            QVERIFY2(!places.contains(content), qUtf8Printable(content + u" in\n"_s + log));
    }

    void aFolderThatIsNotThereCostsTheLogOnly()
    {
        const QTemporaryDir home;
        QFile inTheWay(home.filePath(u"logs"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QVERIFY(breakIt(inTheWay.fileName(), u"access"_s));
    }

    void theNewestTenAreKept()
    {
        const QTemporaryDir folder;
        for (int day = 1; day <= 13; ++day) {
            QFile log(folder.filePath(u"crash-202605%1-080000.log"_s.arg(day, 2, 10, QLatin1Char('0'))));
            QVERIFY(log.open(QIODevice::WriteOnly));
        }
        QFile other(folder.filePath(u"other.txt"_s));
        QVERIFY(other.open(QIODevice::WriteOnly));
        pruneCrashLogs(folder.path());
        const QStringList logs = crashLogs(folder.path());
        QCOMPARE(logs.size(), crashLogsKept);
        QVERIFY(logs.first().endsWith(u"crash-20260513-080000.log"_s));
        QVERIFY(logs.last().endsWith(u"crash-20260504-080000.log"_s));
        QVERIFY(other.exists());
    }

    void theStampIsTheCalendars_data()
    {
        QTest::addColumn<qint64>("seconds");
        for (const auto &day : {QDate(1970, 1, 1), QDate(2000, 2, 29), QDate(2023, 12, 31),
                 QDate(2024, 2, 29), QDate(2026, 3, 1), QDate(2100, 2, 28), QDate(2100, 3, 1)})
            QTest::newRow(qUtf8Printable(day.toString(Qt::ISODate)))
                << QDateTime(day, QTime(23, 5, 9), Qt::UTC).toSecsSinceEpoch();
    }
    void theStampIsTheCalendars()
    {
        QFETCH(qint64, seconds);
        CrashText text;
        text.stamp(seconds);
        QCOMPARE(QString::fromLatin1(text.data()),
            QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(u"yyyyMMdd-HHmmss"_s));
    }

    void whatDoesNotFitIsLeftOut()
    {
        CrashText text;
        for (int i = 0; i < 1000; ++i)
            text.add("0123456789");
        QVERIFY(text.size() < 4096);
        QCOMPARE(std::strlen(text.data()), text.size());
        text.clear();
        text.fileName("/home/zhang/质量/libQt6Core.so.6").add("+").hex(0xabc0);
        QCOMPARE(text.data(), "libQt6Core.so.6+0xabc0");
    }
};

QTEST_GUILESS_MAIN(TestCrashLog)
#include "tst_crashlog.moc"

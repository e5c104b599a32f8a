// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/crashlog.h"
#include "support/tempworkspace.h"
#include "workspace/window/windowcall.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>

#ifdef Q_OS_UNIX
#include <csignal>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace qd;

/// The real program as a process, with a home of its own.
class TestProgram : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_home;

    QString home(const QString &name) const { return m_home->filePath(name); }
    static QString read(const QString &file)
    {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? QString::fromUtf8(in.readAll()) : QString();
    }
    std::unique_ptr<QProcess> start(const QStringList &words, const QString &program = {})
    {
        auto process = std::make_unique<QProcess>();
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        environment.insert(u"HOME"_s, m_home->path());
        environment.insert(u"XDG_DATA_HOME"_s, home(u"share"_s));
        environment.insert(u"XDG_CONFIG_HOME"_s, home(u"config"_s));
        process->setProcessEnvironment(environment);
        process->start(program.isEmpty() ? QStringLiteral(QD_BIN_DIR "/qualitydesk") : program, words);
        return process;
    }
    static bool isOpen(const QString &database)
    {
        QElapsedTimer timer;
        for (timer.start(); timer.elapsed() < 30'000; QTest::qWait(20)) {
            if (QFile::exists(database + u".lock"_s) && QFileInfo(database).size() > 0)
                return true;
        }
        return false;
    }
    static void end(QProcess &process)
    {
        process.kill();
        process.waitForFinished();
    }

private Q_SLOTS:
    void init() { m_home = std::make_unique<QTemporaryDir>(); }

    void theSecondStartBringsTheFirstWindowAndEnds()
    {
        const QString database = home(u"工作 数据.db"_s);
        const auto first = start({u"--db"_s, database});
        QVERIFY(isOpen(database));
        QVERIFY(callWindow(database, 30'000)); // on a busy machine the window needs longer than its file
        const auto second = start({database}); // as a double click on the file does
        QVERIFY(second->waitForFinished(30'000));
        QCOMPARE(second->exitStatus(), QProcess::NormalExit);
        QCOMPARE(second->exitCode(), 0);
        QCOMPARE(first->state(), QProcess::Running);
        QVERIFY(!QFile::exists(database + u".call"_s));
        const auto other = start({home(u"另一份.db"_s)}); // another file is another window
        QVERIFY(isOpen(home(u"另一份.db"_s)));
        QVERIFY(!other->waitForFinished(300));
        end(*other);
        end(*first);
    }

    void withoutWordsTheUsualDataFileIsOpened()
    {
#ifdef Q_OS_UNIX
        const auto window = start({});
        QVERIFY(isOpen(home(u"share/qualitydesk/qualitydesk.db"_s)));
        end(*window);
#else
        QSKIP("Windows gives a process no other home: the person's own data file would be opened");
#endif
    }

    void twoFilesAreOneTooMany()
    {
        const auto window = start({home(u"a.db"_s), home(u"b.db"_s)});
        QVERIFY(window->waitForFinished(30'000));
        QCOMPARE(window->exitCode(), 2);
        QVERIFY(!QFile::exists(home(u"a.db"_s)));
    }

    void aKilledByFaultWindowLeavesALog()
    {
#ifdef Q_OS_UNIX
        const QString database = home(u"张三的数据.db"_s);
        const auto window = start({database});
        QVERIFY(isOpen(database));
        QCOMPARE(crashLogs(home(u"share/qualitydesk/logs"_s)).size(), 0);
        ::kill(static_cast<pid_t>(window->processId()), SIGSEGV);
        QVERIFY(window->waitForFinished(30'000));
        QCOMPARE(window->exitStatus(), QProcess::CrashExit);
        const QStringList logs = crashLogs(home(u"share/qualitydesk/logs"_s));
        QCOMPARE(logs.size(), 1);
        const QString log = read(logs.first());
        QVERIFY2(log.contains(u"SIGSEGV"_s) && log.contains(u"qualitydesk+0x"_s), qUtf8Printable(log));
        QVERIFY2(!log.contains(u"张三"_s) && !log.contains(m_home->path()), qUtf8Printable(log));
        const auto next = start({database}); // the lock of the dead is taken over
        QTRY_VERIFY_WITH_TIMEOUT(
            read(home(u"config/QualityDesk/qualitydesk.ini"_s)).contains(QFileInfo(logs.first()).fileName()),
            30'000);
        end(*next);
#else
        QSKIP("a fault cannot be sent to a process here; tst_crashlog breaks a program of its own");
#endif
    }

    void aPortableProgramKeepsEverythingInItsFolderAndMoves()
    {
#ifdef Q_OS_UNIX
        const QString stick = home(u"U盘 一/质量 工作台"_s);
        QVERIFY(QDir().mkpath(stick));
        const QString program = stick + u"/qualitydesk"_s;
        if (::link(QD_BIN_DIR "/qualitydesk", QFile::encodeName(program).constData()) != 0)
            QVERIFY(QFile::copy(QStringLiteral(QD_BIN_DIR "/qualitydesk"), program));
        QFile mark(stick + u"/portable"_s);
        QVERIFY(mark.open(QIODevice::WriteOnly));
        const QString own = stick + u"/data/我的.db"_s;
        const auto window = start({own}, program);
        QVERIFY(isOpen(own));
        const QString settings = u"/data/QualityDesk/qualitydesk.ini"_s;
        QTRY_VERIFY_WITH_TIMEOUT(read(stick + settings).contains(u"database=data/"_s), 30'000);
        end(*window);
        QVERIFY(QDir(stick + u"/data/logs"_s).exists());
        QVERIFY2(!QFile::exists(home(u"share/qualitydesk"_s)), "nothing with the user");
        QVERIFY(!QFile::exists(home(u"config/QualityDesk"_s)));

        const QString moved = home(u"U盘 二"_s);
        QVERIFY(QDir().rename(home(u"U盘 一"_s), moved));
        const QString there = moved + u"/质量 工作台/data/我的.db"_s;
        QVERIFY(QFile::remove(there + u".lock"_s));
        const auto again = start({}, moved + u"/质量 工作台/qualitydesk"_s);
        QVERIFY(isOpen(there));
        end(*again);
#else
        QSKIP("packaging/windows/test.sh does this with the unpacked zip");
#endif
    }
};

QTEST_GUILESS_MAIN(TestProgram)
#include "tst_program.moc"

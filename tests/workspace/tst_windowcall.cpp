// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tempworkspace.h"
#include "workspace/window/windowcall.h"

#include <QElapsedTimer>
#include <QFile>
#include <QLockFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// A second start reaches the window that is open.
class TestWindowCall : public QObject
{
    Q_OBJECT
    std::unique_ptr<TempWorkspace> m_temp;

    QString request() const { return m_temp->path() + u".call"_s; }
    /// A call from another thread, as from another process: the listener's events go on meanwhile.
    static bool callFromOutside(const QString &path, int patienceMs = 10'000)
    {
        bool answered = false;
        const std::unique_ptr<QThread> caller(
            QThread::create([&answered, path, patienceMs] { answered = callWindow(path, patienceMs); }));
        caller->start();
        while (!caller->wait(5))
            QCoreApplication::processEvents();
        return answered;
    }

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempWorkspace>();
        m_temp->close();
    }

    void aCallIsAnsweredOnceAndLeavesNothing()
    {
        QLockFile lock(m_temp->path() + u".lock"_s);
        QVERIFY(lock.tryLock(0));
        const WindowCallListener listener(m_temp->path());
        QSignalSpy called(&listener, &WindowCallListener::called);
        QVERIFY(callFromOutside(m_temp->path()));
        QCOMPARE(called.size(), 1);
        QVERIFY(!QFile::exists(request()));
        QVERIFY(callFromOutside(m_temp->path()));
        QCOMPARE(called.size(), 2);
    }

    void aWindowThatDoesNotAnswerIsGivenUp()
    {
        QLockFile lock(m_temp->path() + u".lock"_s);
        QVERIFY(lock.tryLock(0));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!callWindow(m_temp->path(), 200));
        QVERIFY2(timer.elapsed() >= 200, "it waited");
        QVERIFY(!QFile::exists(request()));
    }

    void withoutAHolderNobodyIsCalled()
    {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!callWindow(m_temp->path()));
        QVERIFY(timer.elapsed() < 1000);
        QVERIFY(!QFile::exists(request()));
    }

    void aHolderOnAnotherComputerIsNotCalled()
    {
        QFile lock(m_temp->path() + u".lock"_s);
        QVERIFY(lock.open(QIODevice::WriteOnly));
        lock.write("4711\nqualitydesk\nanother-computer\n");
        lock.close();
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!callWindow(m_temp->path()));
        QVERIFY(timer.elapsed() < 1000);
    }

    void thePersonNextDoorIsNotAnswered()
    {
        const WindowCallListener listener(m_temp->path());
        QSignalSpy called(&listener, &WindowCallListener::called);
        QFile call(request());
        QVERIFY(call.open(QIODevice::WriteOnly));
        call.write("show\n李四\n" + QSysInfo::machineHostName().toUtf8() + '\n');
        call.close();
        QTest::qWait(1200); // longer than it takes to notice
        QCOMPARE(called.size(), 0);
        QVERIFY2(QFile::exists(request()), "not answered, so not taken away");
    }
};

QTEST_GUILESS_MAIN(TestWindowCall)
#include "tst_windowcall.moc"

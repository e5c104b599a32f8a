// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/filereason.h"
#include "ui/common/job.h"

#include "base/result.h"
#include "ui/common/workthread.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

using namespace qd;
using namespace Qt::StringLiterals;

class TestJob final : public QObject
{
    Q_OBJECT

    /// Work that hangs until it is let go, as on a share that does not answer.
    struct Hanging {
        std::shared_ptr<QSemaphore> begun = std::make_shared<QSemaphore>();
        std::shared_ptr<QSemaphore> letGo = std::make_shared<QSemaphore>();
        std::function<int(RunningWork &)> work() const
        {
            return [begun = begun, letGo = letGo](RunningWork &running) {
                begun->release();
                letGo->tryAcquire(1, 20'000);
                running.step(1, 1); // of a job that is gone
                return 1;
            };
        }
    };

private Q_SLOTS:
    void itRunsElsewhereAndReportsHere()
    {
        Job job(u"工作"_s, nullptr);
        QSignalSpy steps(&job, &Job::progressed);
        QThread *there = nullptr;
        int result = 0;
        job.run<int>(
            [&there](RunningWork &running) {
                there = QThread::currentThread();
                running.step(1, 2);
                return 42;
            },
            [&result](int value) { result = value; });
        QTRY_COMPARE(result, 42);
        QVERIFY(there != QThread::currentThread());
        QCOMPARE(steps.count(), 1);
        QCOMPARE(steps.first(), (QVariantList{1, 2}));
    }

    void manyStepsDoNotFloodTheWindow()
    {
        Job job(u"工作"_s, nullptr);
        QSignalSpy steps(&job, &Job::progressed);
        bool over = false;
        auto ended = std::make_shared<QSemaphore>();
        job.run<bool>(
            [ended](RunningWork &running) {
                for (int i = 1; i <= 10'000; ++i)
                    running.step(i, 10'000);
                ended->release();
                return true;
            },
            [&over](bool done) { over = done; });
        QVERIFY(ended->tryAcquire(1, 20'000));
        QTRY_VERIFY(over);
        QCOMPARE(steps.count(), 1);
        QCOMPARE(steps.last(), (QVariantList{10'000, 10'000}));
    }

    void aCancelledJobStops()
    {
        Job job(u"工作"_s, nullptr);
        bool over = false;
        job.run<bool>(
            [](RunningWork &running) {
                while (running.step(0, 0))
                    QThread::yieldCurrentThread();
                return true;
            },
            [&over](bool stopped) { over = stopped; });
        job.cancel();
        QTRY_VERIFY(over);
    }

    void nobodyWaitsForWorkThatHangs()
    {
        const Hanging hanging;
        bool told = false;
        QElapsedTimer clock;
        {
            Job job(u"工作"_s, nullptr);
            job.run<int>(hanging.work(), [&told](int) { told = true; });
            QVERIFY(hanging.begun->tryAcquire(1, 20'000));
            clock.start();
        }
        QVERIFY2(clock.elapsed() < 2'000, "the job was waited for");
        QVERIFY(!allWorkHasEnded(std::chrono::milliseconds(0)));
        hanging.letGo->release();
        QVERIFY(allWorkHasEnded(std::chrono::seconds(20)));
        QCoreApplication::processEvents();
        QVERIFY(!told);
    }

    void anExceptionIsAnErrorOfTheResult()
    {
        Job job(u"工作"_s, nullptr);
        std::optional<Error> error;
        job.run<Result<int>>([](RunningWork &) -> Result<int> { throw std::bad_alloc(); },
            [&error](const Result<int> &result) { error = result.error(); });
        QTRY_VERIFY(error);
        QCOMPARE(error->reason, Reason(FileReason::OutOfMemory));
    }

    void jobsOfOneThreadAreDoneInTurn()
    {
        WorkThread thread;
        Job first(u"一"_s, thread, nullptr);
        Job second(u"二"_s, thread, nullptr);
        QList<QThread *> threads;
        QList<int> order;
        for (Job *job : {&first, &second}) {
            const int number = job == &first ? 1 : 2;
            job->run<int>(
                [&threads, number](RunningWork &) {
                    threads << QThread::currentThread();
                    return number;
                },
                [&order](int value) { order << value; });
        }
        QTRY_COMPARE(order, (QList<int>{1, 2}));
        QCOMPARE(threads.first(), threads.last());
    }
};

QTEST_GUILESS_MAIN(TestJob)
#include "tst_job.moc"

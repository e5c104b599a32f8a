// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/parallel.h"

#include <QTest>

#include <atomic>
#include <mutex>
#include <set>
#include <stdexcept>
#include <thread>
#include <vector>

using namespace qd;

class TestParallel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachCallIsMadeOnce()
    {
        for (const size_t count : {0, 1, 2, 1000}) {
            std::vector<int> calls(count, 0);
            inParallel(count, [&](size_t i) { ++calls[i]; });
            QCOMPARE(calls, std::vector<int>(count, 1));
        }
    }

    void moreThanOneThreadWorks()
    {
        setThreadLimit(2);
        std::mutex mutex;
        std::set<std::thread::id> threads;
        inParallel(2, [&](size_t) {
            for (int i = 0; i < 5000; ++i) { // until the other one has come
                {
                    const std::lock_guard locked(mutex);
                    threads.insert(std::this_thread::get_id());
                    if (threads.size() == 2)
                        return;
                }
                std::this_thread::sleep_for(std::chrono::milliseconds(1));
            }
        });
        QCOMPARE(threads.size(), size_t(2));
        setThreadLimit(1);
        threads.clear();
        inParallel(10, [&](size_t) { threads.insert(std::this_thread::get_id()); });
        QCOMPARE(threads, std::set<std::thread::id>{std::this_thread::get_id()});
        setThreadLimit(0);
    }

    void whatIsThrownReachesTheCallerAndEndsTheRest()
    {
        std::atomic<int> calls = 0;
        bool caught = false;
        try {
            inParallel(100000, [&](size_t) {
                ++calls;
                throw std::runtime_error("no");
            });
        } catch (const std::runtime_error &error) {
            caught = QByteArray(error.what()) == "no";
        }
        QVERIFY(caught);
        QVERIFY(calls < 100);
    }
};

QTEST_APPLESS_MAIN(TestParallel)
#include "tst_parallel.moc"

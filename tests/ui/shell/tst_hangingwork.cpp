// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tempworkspace.h"
#include "ui/common/job.h"
#include "ui/common/page.h"
#include "ui/common/session.h"
#include "ui/common/workthread.h"
#include "ui/shell/mainwindow.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QTest>
#include <QToolButton>

using namespace qd;
using namespace Qt::StringLiterals;

/// Work that does not come back, as on a share that no longer answers, in the real window.
class TestHangingWork final : public QObject
{
    Q_OBJECT

    test::TempWorkspace m_desk;
    FakeAsk m_ask;
    std::shared_ptr<QSemaphore> m_begun = std::make_shared<QSemaphore>();
    std::shared_ptr<QSemaphore> m_letGo = std::make_shared<QSemaphore>();

    /// A window with such work in it, begun and shown in its status bar.
    std::unique_ptr<MainWindow> windowAtWork(Session &session)
    {
        auto window = std::make_unique<MainWindow>(session);
        window->show();
        window->openLatestPlan();
        auto *job = new Job(u"很久的工作"_s, window.get());
        job->run<int>(
            [begun = m_begun, letGo = m_letGo](RunningWork &) {
                begun->release();
                letGo->tryAcquire(1, 20'000);
                return 0;
            },
            [](int) {});
        Q_EMIT session.working(job);
        return window;
    }

private Q_SLOTS:
    void initTestCase()
    {
        prepareUiTest();
        m_desk.import();
    }

    void theWindowClosesWhileWorkHangs()
    {
        Session session(m_desk.workspace(), m_ask);
        auto window = windowAtWork(session);
        QVERIFY(m_begun->tryAcquire(1, 20'000));
        QTRY_VERIFY(named<QToolButton>(window.get(), u"status.cancel"_s)->isVisible());
        QElapsedTimer clock;
        clock.start();
        QVERIFY(window->close());
        window.reset();
        QVERIFY2(clock.elapsed() < 5'000, "closing waited for the work");
        QVERIFY(!allWorkHasEnded(std::chrono::milliseconds(0))); // it hangs still
        m_letGo->release();
        QVERIFY(allWorkHasEnded(std::chrono::seconds(20)));
    }

    void theWindowStaysUsableAfterCancelling()
    {
        Session session(m_desk.workspace(), m_ask);
        auto window = windowAtWork(session);
        QVERIFY(m_begun->tryAcquire(1, 20'000));
        auto *cancel = named<QToolButton>(window.get(), u"status.cancel"_s);
        QTRY_VERIFY(cancel->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        window->go(u"tasks"_s);
        QCOMPARE(window->currentPage()->objectName(), u"tasks"_s);
        m_letGo->release();
        QTRY_VERIFY(!cancel->isVisible());
    }
};

QTEST_MAIN(TestHangingWork)
#include "tst_hangingwork.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counts/counts.h"
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "ui/common/session.h"
#include "ui/today/todaypage.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// 数据截至: the day the window judges by, said on 今日 and changed there.
class TestTodayDay : public QObject
{
    Q_OBJECT

    struct Desk {
        explicit Desk(QDate today)
        {
            workspace.import();
            workspace.setToday(today);
            session = std::make_unique<Session>(*workspace, ask);
            session->openLatestPlan();
            page = std::make_unique<TodayPage>(*session);
            page->setVisible(true);
        }
        QString day() const { return named<QLabel>(page.get(), u"today.day"_s)->text(); }
        QAbstractButton *other() const { return named<QAbstractButton>(page.get(), u"today.otherDay"_s); }
        test::TempWorkspace workspace;
        FakeAsk ask;
        std::unique_ptr<Session> session;
        std::unique_ptr<TodayPage> page;
    };

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void inTheCurrentPeriodTheDayIsToday()
    {
        Desk desk(QDate(2023, 5, 10));
        QTRY_VERIFY2(desk.day().contains(u"数据截至2023年5月10日"_s), qPrintable(desk.day()));
        QVERIFY(!desk.other()->isVisible());
    }

    void anEarlierPeriodIsShownAsItEnded()
    {
        Desk desk(QDate(2023, 5, 10));
        desk.session->choosePeriod(test::quarter(2023, 1));
        QTRY_VERIFY2(desk.day().contains(u"数据截至2023年3月31日"_s), qPrintable(desk.day()));
        desk.other()->click();
        QTRY_VERIFY(desk.day().contains(u"数据截至2023年5月10日"_s));
        QCOMPARE(desk.session->day(), QDate(2023, 5, 10));
        desk.other()->click(); // and back
        QTRY_VERIFY(desk.day().contains(u"数据截至2023年3月31日"_s));
    }

    void aPlanWhoseYearIsOverIsShownOnItsLastDay()
    {
        Desk desk(QDate(2026, 11, 26));
        QCOMPARE(desk.session->day(), QDate(2023, 12, 31));
        QTRY_VERIFY2(desk.day().contains(u"2023年度已结束，按2023年12月31日显示"_s), qPrintable(desk.day()));
        desk.other()->click();
        QCOMPARE(desk.session->day(), QDate(2026, 11, 26));
        QTRY_VERIFY(desk.day().contains(u"数据截至2026年11月26日"_s));
    }
};

QTEST_MAIN(TestTodayDay)
#include "tst_todayday.moc"

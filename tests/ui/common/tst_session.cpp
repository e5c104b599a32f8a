// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "ui/common/session.h"
#include "uisupport/fakeask.h"
#include "workspace/measures/bulkverbs.h"
#include "workspace/progress/progressverbs.h"
#include "workspace/supervision/decisionverbs.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

class TestSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutAPlanTheBookIsEmptyAndTheRegisterIsThere()
    {
        test::TempWorkspace desk;
        FakeAsk ask;
        Session session(desk.workspace(), ask);
        session.openLatestPlan();
        QVERIFY(!session.hasPlan());
        QVERIFY(!session.period().isValid());
    }

    void thePeriodIsTheOneOfTodayClampedToThePlansYear_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("period");
        QTest::newRow("in the year") << QDate(2023, 5, 10) << u"2023Q2"_s;
        QTest::newRow("before") << QDate(2022, 12, 1) << u"2023Q1"_s;
        QTest::newRow("after") << QDate(2024, 3, 1) << u"2023Q4"_s;
    }
    void thePeriodIsTheOneOfTodayClampedToThePlansYear()
    {
        QFETCH(QDate, today);
        test::TempWorkspace desk;
        desk.setToday(today);
        desk.import();
        FakeAsk ask;
        Session session(desk.workspace(), ask);
        session.openLatestPlan();
        QTEST(session.period().toString(), "period");
    }

    void thePlanIsShownAsItWasOnTheDay()
    {
        test::TempWorkspace desk;
        desk.import();
        FakeAsk ask;
        Session session(desk.workspace(), ask);
        session.openLatestPlan();
        QCOMPARE(&session.book(), &session.wholeBook()); // nothing is copied where nothing was different
        const MeasureId measure = test::measureAt(session.book(), 2).id;
        const QString former = session.book().measure(measure)->text;
        AdjustmentInput adjustment{
            measure, u"修订奖励管理办法及细则。"_s, u"上级要求"_s, {}, QDate(2023, 5, 2)};
        QVERIFY(session.accept(adjustMeasure(*desk, adjustment)));
        QCOMPARE(session.book().measure(measure)->text, adjustment.text);
        session.chooseDay(QDate(2023, 5, 1));
        QCOMPARE(session.book().measure(measure)->text, former);
        QCOMPARE(session.wholeBook().measure(measure)->text, adjustment.text);
        // a report that comes in meanwhile reaches the book of the day
        const PlanBook &shown = session.book();
        const AgencyId agency = answersFor(shown, *shown.measure(measure), QDate(2023, 5, 1)).front().agency;
        QVERIFY(session.accept(addProgress(*desk, test::report(measure, agency, test::quarter(2023, 2)))));
        QVERIFY(session.book().progressOf(measure, agency, test::quarter(2023, 2)));
        QCOMPARE(session.book().measure(measure)->text, former);
        session.chooseDay({});
        QCOMPARE(session.book().measure(measure)->text, adjustment.text);
        QVERIFY(session.accept(session.workspace().undo()));
        QVERIFY(session.accept(session.workspace().undo()));
        QCOMPARE(&session.book(), &session.wholeBook());
    }

    void aWriteReachesTheBookBeforeItIsAnnounced()
    {
        test::TempWorkspace desk;
        desk.import();
        FakeAsk ask;
        Session session(desk.workspace(), ask);
        session.openLatestPlan();
        const MeasureId measure = test::measureAt(session.book(), 1).id;
        QString phraseSeen;
        connect(&session, &Session::changed, this,
            [&] { phraseSeen = session.book().deadlineOf(*session.book().measure(measure), endOfTime).phrase; });
        QVERIFY(session.accept(setDeadline(*desk, {}, {measure}, {u"年底前"_s, QDate(2023, 12, 31)})));
        QCOMPARE(phraseSeen, u"年底前"_s);
    }

    void aFailureIsAnnouncedAndSaidToTheCaller()
    {
        test::TempWorkspace desk;
        FakeAsk ask;
        Session session(desk.workspace(), ask);
        QSignalSpy failed(&session, &Session::failed);
        QVERIFY(!session.accept(desk->undo()));
        QCOMPARE(failed.count(), 1);
    }

    void theFirstImportOpensItselfAndUndoClosesIt()
    {
        test::TempWorkspace desk;
        FakeAsk ask;
        Session session(desk.workspace(), ask);
        session.openLatestPlan();
        QSignalSpy opened(&session, &Session::planOpened);
        desk.import();
        QVERIFY(session.hasPlan());
        QCOMPARE(opened.count(), 1);
        QVERIFY(desk->undo());
        QVERIFY(!session.hasPlan());
        QVERIFY(desk->redo());
        QVERIFY(session.hasPlan());
    }

    void writesOfAnotherProcessAreSeen()
    {
        test::TempWorkspace desk;
        desk.import();
        FakeAsk ask;
        Session session(desk.workspace(), ask);
        session.openLatestPlan();
        const MeasureId measure = test::measureAt(session.book(), 1).id;
        const auto other = desk.another();
        QVERIFY(setDeadline(*other, {}, {measure}, {u"年底前"_s, QDate(2023, 12, 31)}));
        QCOMPARE(session.book().deadlineOf(*session.book().measure(measure), endOfTime).phrase, QString());
        desk->lookForForeignChanges();
        QCOMPARE(session.book().deadlineOf(*session.book().measure(measure), endOfTime).phrase, u"年底前"_s);
    }

    void aChosenPeriodStaysWhenTheSamePlanIsLoadedAgain()
    {
        test::TempWorkspace desk;
        const PlanId plan = desk.import();
        FakeAsk ask;
        Session session(desk.workspace(), ask);
        session.openPlan(plan);
        session.choosePeriod({2023, Cycle::Quarter, 1});
        session.openPlan(plan);
        QCOMPARE(session.period().toString(), u"2023Q1"_s);
    }
};

QTEST_MAIN(TestSession)
#include "tst_session.moc"

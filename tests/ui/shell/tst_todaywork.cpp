// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counts/latework.h"
#include "domain/counts/supervisioncounts.h"
#include "support/builders.h"
#include "ui/today/counttile.h"
#include "ui/today/todaytiles.h"
#include "windowdesk.h"
#include "workspace/door/rowedits.h"
#include "workspace/progress/progressverbs.h"
#include "workspace/progress/reviewverbs.h"
#include "workspace/supervision/decisionverbs.h"
#include "workspace/supervision/supervisionverbs.h"

#include <QDir>
#include <QFileInfo>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// What waits for the office, as numbers of 今日 in the whole window; today is 2023-05-10.
class TestTodayWork final : public QObject
{
    Q_OBJECT

    struct Desk : WindowDesk {
        CountTile *tile(const QString &name) { return named<CountTile>(window.get(), u"today."_s + name); }
        void press(const QString &name, Qt::Key key = Qt::Key_Return)
        {
            tile(name)->setFocus();
            QTest::keyClick(tile(name), key);
        }
        bool shows(const QString &page) { return namedWidget(window.get(), page)->isVisible(); }
        AgencyId bureau() { return agencyNamed(workspace.book(), u"区市场监管局"_s); }
        MeasureId measure() { return measureAt(workspace.book(), 2, 1).id; }
        ProgressId addReport()
        {
            ProgressInput input = report(measure(), bureau(), quarter(2023, 2));
            input.text = u"评出3家标杆企业。"_s;
            return addProgress(*workspace, input).value_or(ProgressId{});
        }
        void goToJuly() ///< the reports of the second quarter are late
        {
            workspace.setToday(QDate(2023, 7, 10));
            session->choosePeriod(quarter(2023, 3));
        }
        void switchReviewOn()
        {
            QVERIFY(editRows<Setting>(
                *workspace, OpKind::EditSettings, {{{}, Setting{{}, u"review.on"_s, u"1"_s}}}));
        }
        void addInstruction(QDate due)
        {
            QVERIFY(instruct(*workspace,
                {.measure = measure(),
                    .text = u"请抓紧推进。"_s,
                    .leader = u"王副区长"_s,
                    .on = QDate(2023, 4, 3),
                    .dueOn = due}));
        }
        int acts() { return named<QTableView>(window.get(), u"supervision.table"_s)->model()->rowCount(); }
    };

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void whatIsZeroIsNotThere()
    {
        Desk desk;
        QTRY_VERIFY(desk.tile(u"missing"_s)->isVisible());
        for (const auto *name : {u"waiting", u"returned", u"instructions", u"extensions", u"backup"})
            QVERIFY2(!desk.tile(QString::fromUtf16(name))->isVisible(), qPrintable(QString::fromUtf16(name)));
        QVERIFY(!namedWidget(desk.window.get(), u"today.calm"_s)->isVisible());
    }

    void theTileOfWhatIsDueSoonFollowsTheRule()
    {
        Desk desk;
        QTRY_COMPARE(desk.tile(u"near"_s)->text(), u"7日内到期"_s);
        QVERIFY(editRows<Setting>(
            *desk.workspace, OpKind::EditSettings, {{{}, Setting{{}, key(SettingKey::NearDays), u"10"_s}}}));
        QTRY_COMPARE(desk.tile(u"near"_s)->text(), u"10日内到期"_s);
        QSignalSpy wanted(desk.session.get(), &Session::pageWanted);
        desk.tile(u"near"_s)->click();
        QCOMPARE(wanted.front().at(1).toMap().value(u"dueWithin"_s).toInt(), 10);
    }

    void whoIsLateIsRemindedWithOneClick()
    {
        Desk desk;
        desk.goToJuly();
        const int late = static_cast<int>(overdueDuties(desk.session->book(), desk.session->day()).size());
        QVERIFY(late > 0);
        QTRY_COMPARE(desk.tile(u"late"_s)->count(), late);
        auto *remind = named<QPushButton>(desk.window.get(), u"today.remind"_s);
        QTRY_VERIFY(remind->isVisible());
        QTest::mouseClick(remind, Qt::LeftButton);
        QVERIFY(desk.shows(u"supervision"_s));
        const auto *list = named<QListWidget>(desk.window.get(), u"supervision.reminder.list"_s);
        QVERIFY(list->isVisible());
        QCOMPARE(
            list->count(), static_cast<int>(lateWork(desk.session->book(), desk.session->today()).size()));
        for (int row = 0; row < list->count(); ++row)
            QCOMPARE(list->item(row)->checkState(), Qt::Checked);
    }

    void reportsWaitForReviewOnlyWhileItIsOn()
    {
        Desk desk;
        desk.addReport();
        QTest::qWait(20);
        QVERIFY(!desk.tile(u"waiting"_s)->isVisible());
        desk.switchReviewOn();
        QTRY_VERIFY(desk.tile(u"waiting"_s)->isVisible());
        QCOMPARE(desk.tile(u"waiting"_s)->count(), 1);
        desk.press(u"waiting"_s);
        QVERIFY(desk.shows(u"review"_s));
        QCOMPARE(named<QTableView>(desk.window.get(), u"review.waiting"_s)->model()->rowCount(), 1);
    }

    void aReturnedReportIsOneKeyAway()
    {
        Desk desk;
        desk.switchReviewOn();
        QVERIFY(returnReport(*desk.workspace, desk.addReport(), u"缺少数据"_s));
        QTRY_VERIFY(desk.tile(u"returned"_s)->isVisible());
        QCOMPARE(desk.tile(u"returned"_s)->accessibleName(), u"1 退回未改"_s);
        desk.press(u"returned"_s);
        QVERIFY(desk.shows(u"review"_s));
        QVERIFY(named<QTableView>(desk.window.get(), u"review.returned"_s)->currentIndex().isValid());
    }

    void instructionsSayWhichDayIsNextAndOpenTheirList()
    {
        Desk desk;
        desk.addInstruction(QDate(2023, 5, 31));
        QTRY_COMPARE(
            desk.tile(u"instructions"_s)->accessibleName(), u"1 批示未落实，最近2023年5月31日到期"_s);
        desk.addInstruction(QDate(2023, 5, 9));
        QTRY_COMPARE(desk.tile(u"instructions"_s)->accessibleName(), u"2 批示未落实，其中1条逾期"_s);
        desk.press(u"instructions"_s);
        QVERIFY(desk.shows(u"supervision"_s));
        QCOMPARE(desk.acts(), 2);
    }

    void anExtensionThatWaitsOpensItsList()
    {
        Desk desk;
        desk.addInstruction(QDate(2023, 5, 31)); // not in that list
        QVERIFY(askExtension(*desk.workspace,
            {.measure = desk.measure(),
                .to = {u"2023年11月底"_s, QDate(2023, 11, 30)},
                .reason = u"材料未齐"_s,
                .on = QDate(2023, 5, 8)}));
        QTRY_COMPARE(desk.tile(u"extensions"_s)->count(), 1);
        desk.press(u"extensions"_s, Qt::Key_Space);
        QVERIFY(desk.shows(u"supervision"_s));
        QCOMPARE(desk.acts(), 1);
    }

    void anOldBackupIsToldWithItsAge()
    {
        Desk desk;
        const QFileInfo data(desk.workspace.path());
        QVERIFY(QDir(data.path()).mkpath(u"backups"_s));
        QVERIFY(desk.workspace->backupTo(
            data.path() + u"/backups/"_s + data.completeBaseName() + u"-20230510-080000-000.db"_s));
        QCOMPARE(desk.workspace->backups().size(), size_t(1));
        desk.workspace.setToday(QDate(2023, 5, 17));
        desk.session->showAgain();
        QTest::qWait(20);
        QVERIFY(!desk.tile(u"backup"_s)->isVisible()); // seven days are within the limit
        desk.workspace.setToday(QDate(2023, 5, 18));
        desk.session->showAgain();
        QTRY_VERIFY(desk.tile(u"backup"_s)->isVisible());
        QCOMPARE(desk.tile(u"backup"_s)->count(), 8);
    }

    void withNothingToDoASentenceSaysSo()
    {
        Desk desk;
        TodayTiles tiles(*desk.session, nullptr);
        tiles.QWidget::show();
        tiles.show(TodayCounts());
        QVERIFY(namedWidget(&tiles, u"today.calm"_s)->isVisible());
        for (const CountTile *tile : tiles.findChildren<CountTile *>())
            QVERIFY2(!tile->isVisible(), qPrintable(tile->text()));
        TodayCounts counts;
        counts.work.extensions = 2;
        tiles.show(counts);
        QVERIFY(!namedWidget(&tiles, u"today.calm"_s)->isVisible());
        QVERIFY(named<CountTile>(&tiles, u"today.extensions"_s)->isVisible());
    }

    void tabGoesByUrgency()
    {
        Desk desk;
        desk.addInstruction(QDate(2023, 5, 31));
        desk.goToJuly();
        QTRY_VERIFY(desk.tile(u"late"_s)->isVisible());
        QVERIFY(desk.tile(u"instructions"_s)->isVisible());
        desk.window->activateWindow();
        desk.tile(u"late"_s)->setFocus();
        QTRY_VERIFY(desk.tile(u"late"_s)->hasFocus());
        QTest::keyClick(desk.window.get(), Qt::Key_Tab);
        QVERIFY(namedWidget(desk.window.get(), u"today.remind"_s)->hasFocus());
        QTest::keyClick(desk.window.get(), Qt::Key_Tab);
        QVERIFY(desk.tile(u"instructions"_s)->hasFocus());
    }
};

QTEST_MAIN(TestTodayWork)
#include "tst_todaywork.moc"

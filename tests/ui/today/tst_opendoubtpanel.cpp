// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "ui/common/session.h"
#include "ui/today/counttile.h"
#include "ui/today/opendoubtmodel.h"
#include "ui/today/todaypage.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace
{

/// The Today page of a plan with two open points, or with none.
struct Desk {
    test::TempWorkspace workspace;
    FakeAsk ask;
    Session session{*workspace, ask};
    TodayPage page{session};

    explicit Desk(bool withPoints = true, int width = 1180)
    {
        auto request = test::smallPlan();
        if (withPoints) {
            request.left = {{DoubtKind::TwoSpellings, {u"区教育局"_s, u"区教委"_s}, u"区教育局"_s, {}, {}},
                {DoubtKind::NoLead, {}, {}, request.proposal.sections[1].tasks[0].id, {}}};
        }
        workspace.import(request);
        session.openLatestPlan();
        page.resize(width, 680);
        page.setVisible(true);
    }
    CountTile *tile() { return named<CountTile>(&page, u"today.point"_s); }
    QTableView *table() { return named<QTableView>(&page, u"today.points"_s); }
    QPushButton *button(const char *name) { return named<QPushButton>(&page, QLatin1String(name)); }
};

} // namespace

class TestOpenDoubtPanel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void withoutOpenDoubtsThereIsNoTile()
    {
        Desk desk(false);
        QVERIFY(!desk.tile()->isVisible());
        QVERIFY(!desk.table()->isVisible());
    }

    void withItsTileTheOthersAreStillWhole_data()
    {
        QTest::addColumn<int>("width");
        for (int width = 640; width <= 1180; width += 30)
            QTest::addRow("%d", width) << width;
    }
    void withItsTileTheOthersAreStillWhole()
    {
        QFETCH(int, width);
        Desk desk(true, width);
        QTRY_VERIFY(desk.tile()->isVisible());
        desk.tile()->click();
        desk.table()->selectAll();
        desk.button("today.settlePoint")->click();
        QTRY_VERIFY(!desk.tile()->isVisible());
        QTest::qWait(10); // laid out without it
        QVERIFY(desk.workspace->undo());
        QTRY_VERIFY(desk.tile()->isVisible());
        QTest::qWait(10);
        for (const CountTile *tile : desk.page.findChildren<CountTile *>())
            QVERIFY2(!tile->isVisible() || tile->width() >= tile->sizeHint().width(), qPrintable(tile->text()));
    }

    void theTileCountsAndOpensItsList()
    {
        Desk desk;
        QTRY_VERIFY(desk.tile()->isVisible());
        QCOMPARE(desk.tile()->count(), 2);
        QVERIFY(!desk.table()->isVisible());
        desk.tile()->click();
        QVERIFY(desk.table()->isVisible());
        QCOMPARE(desk.table()->model()->rowCount(), 2);
        QVERIFY(
            desk.table()->model()->index(0, OpenDoubtModel::Point).data().toString().contains(u"区教委"_s));
        QVERIFY(desk.table()
                    ->model()
                    ->index(1, OpenDoubtModel::About)
                    .data()
                    .toString()
                    .contains(u"扩大服务供给"_s));
        desk.tile()->click();
        QVERIFY(!desk.table()->isVisible());
    }

    void aPointOpensItsTaskOrItsAgency()
    {
        Desk desk;
        QTRY_VERIFY(desk.tile()->isVisible());
        desk.tile()->click();
        QSignalSpy wanted(&desk.session, &Session::pageWanted);
        desk.table()->selectRow(1);
        desk.button("today.openDoubt")->click();
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.at(0).at(0).toString(), u"tasks"_s);
        QCOMPARE(wanted.at(0).at(1).toMap().value(u"task"_s).toLongLong(),
            test::taskAt(desk.session.book(), 3).id.value);
        QCOMPARE(wanted.at(0).at(1).toMap().value(u"edit"_s).toString(), u"parties"_s);
        desk.table()->selectRow(0);
        desk.button("today.openDoubt")->click();
        QCOMPARE(wanted.at(1).at(0).toString(), u"agencies"_s);
        QCOMPARE(wanted.at(1).at(1).toMap().value(u"agency"_s).toLongLong(),
            test::agencyNamed(desk.session.book(), u"区教育局"_s).value);
    }

    void anUnreadDeadlineOpensWhereItStands()
    {
        test::TempWorkspace workspace;
        auto request = test::smallPlan();
        request.proposal.sections[1].tasks[0].measures[1].deadline = Deadline{u"会议召开前"_s, {}};
        request.left = {
            {DoubtKind::DeadlineUnread, {u"会议召开前"_s}, {}, request.proposal.sections[1].tasks[0].id, {}}};
        workspace.import(request);
        FakeAsk ask;
        Session session{*workspace, ask};
        session.openLatestPlan();
        TodayPage page{session};
        page.setVisible(true);
        named<CountTile>(&page, u"today.point"_s)->click();
        named<QTableView>(&page, u"today.points"_s)->selectRow(0);
        QSignalSpy wanted(&session, &Session::pageWanted);
        named<QPushButton>(&page, u"today.openDoubt"_s)->click();
        const QVariantMap place = wanted.at(0).at(1).toMap();
        QCOMPARE(place.value(u"edit"_s).toString(), u"deadline"_s);
        QCOMPARE(place.value(u"measure"_s).toLongLong(), test::measureAt(session.book(), 3, 2).id.value);
    }

    void settledPointsLeaveTheListAndUndoBringsThemBack()
    {
        Desk desk;
        QTRY_VERIFY(desk.tile()->isVisible());
        desk.tile()->click();
        desk.table()->selectRow(0);
        desk.button("today.settlePoint")->click();
        QTRY_COMPARE(desk.tile()->count(), 1);
        QVERIFY(desk.table()->isVisible());
        desk.table()->selectRow(0);
        QTest::keyClick(desk.table(), Qt::Key_Delete);
        QTRY_VERIFY(!desk.tile()->isVisible());
        QVERIFY(!desk.table()->isVisible());
        QVERIFY(desk.session.book().openDoubts().empty());
        QVERIFY(desk.workspace->undo());
        QTRY_VERIFY(desk.tile()->isVisible());
        QCOMPARE(desk.tile()->count(), 1);
    }

    void severalSettledTogetherAreOneStep()
    {
        Desk desk;
        QTRY_VERIFY(desk.tile()->isVisible());
        desk.tile()->click();
        desk.table()->selectAll();
        desk.button("today.settlePoint")->click();
        QVERIFY(desk.session.book().openDoubts().empty());
        QVERIFY(desk.workspace->undo());
        QCOMPARE(desk.session.book().openDoubts().size(), size_t(2));
    }

    void theListStandsInThePlaceOfWhatNeedsAttentionAndEscapeClosesIt()
    {
        Desk desk;
        QWidget *attention = namedWidget(&desk.page, u"today.items"_s)->parentWidget();
        QTRY_VERIFY(desk.tile()->isVisible());
        desk.tile()->click();
        QVERIFY(!attention->isVisible());
        named<CountTile>(&desk.page, u"today.missing"_s)->click(); // one list at a time
        QVERIFY(!desk.table()->isVisible());
        QVERIFY(named<QTableView>(&desk.page, u"today.unreported"_s)->isVisible());
        QVERIFY(!attention->isVisible());
        desk.tile()->click();
        QVERIFY(!named<QTableView>(&desk.page, u"today.unreported"_s)->isVisible());
        QTest::keyClick(desk.table(), Qt::Key_Escape);
        QVERIFY(!desk.table()->isVisible());
        QVERIFY(attention->isVisible());
    }

    void afterSettlingOnePointTheNextIsChosen()
    {
        Desk desk;
        QTRY_VERIFY(desk.tile()->isVisible());
        desk.tile()->click();
        desk.table()->selectRow(0);
        desk.button("today.settlePoint")->click();
        QTRY_COMPARE(desk.table()->model()->rowCount(), 1);
        QCOMPARE(desk.table()->selectionModel()->selectedRows().size(), 1);
        QTest::keyClick(desk.table(), Qt::Key_Delete);
        QTRY_VERIFY(!desk.tile()->isVisible());
    }

    void whatIsSeenToBeChosenIsOpened()
    {
        Desk desk;
        QTRY_VERIFY(desk.tile()->isVisible());
        desk.tile()->click();
        desk.table()->selectRow(0);
        desk.table()->selectionModel()->setCurrentIndex(
            desk.table()->model()->index(1, 0), QItemSelectionModel::NoUpdate); // as Ctrl+Down does
        QSignalSpy wanted(&desk.session, &Session::pageWanted);
        desk.button("today.openDoubt")->click();
        QCOMPARE(wanted.at(0).at(0).toString(), u"agencies"_s);
    }

    void theReadOnlyWindowCannotSettle()
    {
        test::TempWorkspace workspace;
        auto request = test::smallPlan();
        request.left = {{DoubtKind::NoLead, {}, {}, request.proposal.sections[1].tasks[0].id, {}}};
        workspace.import(request);
        auto options = workspace.options();
        options.readOnly = true;
        workspace.close();
        const auto readOnly = Workspace::open(options);
        QVERIFY(readOnly);
        FakeAsk ask;
        Session session(**readOnly, ask);
        TodayPage page(session);
        session.openLatestPlan();
        page.setVisible(true);
        named<CountTile>(&page, u"today.point"_s)->click();
        QVERIFY(!named<QPushButton>(&page, u"today.settlePoint"_s)->isEnabled());
        QVERIFY(named<QPushButton>(&page, u"today.openDoubt"_s)->isEnabled());
    }
};

QTEST_MAIN(TestOpenDoubtPanel)
#include "tst_opendoubtpanel.moc"

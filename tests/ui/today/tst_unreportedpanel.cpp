// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "ui/common/session.h"
#include "ui/today/counttile.h"
#include "ui/today/todaypage.h"
#include "ui/today/unreportedmodel.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"
#include "workspace/agencies/agencyverbs.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// The list behind the tile 本期未报 of the small plan, in 2023 Q2.
class TestUnreportedPanel final : public QObject
{
    Q_OBJECT

    struct Desk {
        TempWorkspace workspace;
        FakeAsk ask;
        Session session{*workspace, ask};
        TodayPage page{session};

        Desk()
        {
            workspace.import();
            session.openLatestPlan();
            page.resize(1180, 680);
            page.setVisible(true);
        }
        CountTile *tile() { return named<CountTile>(&page, u"today.missing"_s); }
        QTableView *table() { return named<QTableView>(&page, u"today.unreported"_s); }
        QWidget *attention() { return namedWidget(&page, u"today.items"_s)->parentWidget(); } ///< the list, or that it is empty
        void open()
        {
            QTest::mouseClick(tile(), Qt::LeftButton);
            QTest::qWait(20); // the list gets its place
        }
        QString cell(int row, int column) { return table()->model()->index(row, column).data().toString(); }
        int rowOf(const QString &name)
        {
            for (int row = 0; row < table()->model()->rowCount(); ++row) {
                if (cell(row, UnreportedModel::Name) == name)
                    return row;
            }
            return -1;
        }
    };

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void oneClickShowsExactlyTheAgenciesTheTileCounts()
    {
        Desk desk;
        QVERIFY(desk.tile()->count() > 0);
        QVERIFY(!desk.table()->isVisible());
        QVERIFY(desk.attention()->isVisible());
        desk.open();
        QVERIFY(desk.table()->isVisible());
        QCOMPARE(desk.table()->model()->rowCount(), desk.tile()->count());
        QVERIFY(!desk.attention()->isVisible());
        QCOMPARE(desk.cell(desk.rowOf(u"区市场监管局"_s), UnreportedModel::Reports), u"0/6"_s);
    }

    void theMenuOpensTheSameList()
    {
        Desk desk;
        desk.page.findChild<QAction *>(u"today.show-missing"_s)->trigger();
        QVERIFY(desk.table()->isVisible());
        QCOMPARE(desk.table()->model()->rowCount(), desk.tile()->count());
    }

    void whomToCallStandsBesideTheName()
    {
        Desk desk;
        const Agency *seen = desk.session.agencies().findByName(u"区市场监管局"_s);
        Agency wanted = *seen;
        wanted.liaison = u"王某"_s;
        wanted.phone = u"021-0000 1234"_s;
        QVERIFY(editAgency(*desk.workspace, *seen, {}, wanted, {}));
        desk.open();
        const int row = desk.rowOf(u"区市场监管局"_s);
        QTRY_COMPARE(desk.cell(row, UnreportedModel::Liaison), u"王某"_s);
        QCOMPARE(desk.cell(row, UnreportedModel::Phone), u"021-0000 1234"_s);
    }

    void theReminderNamesTheChosenOnesElseAll()
    {
        Desk desk;
        desk.open();
        auto *copy = named<QPushButton>(&desk.page, u"today.copyReminder"_s);
        QTest::mouseClick(copy, Qt::LeftButton);
        const QString all = QGuiApplication::clipboard()->text();
        QVERIFY2(all.contains(u"2023年第二季度"_s) && all.contains(u"区市场监管局（应报6条，已报0条）"_s), qPrintable(all));
        QCOMPARE(all.count(u"应报"_s), desk.tile()->count());
        desk.table()->selectRow(desk.rowOf(u"区教育局"_s));
        QTest::mouseClick(copy, Qt::LeftButton);
        const QString one = QGuiApplication::clipboard()->text();
        QVERIFY2(one.contains(u"区教育局"_s) && !one.contains(u"区市场监管局"_s), qPrintable(one));
    }

    void enterLeadsToTheReportsOfTheAgency()
    {
        Desk desk;
        desk.open();
        desk.table()->selectRow(desk.rowOf(u"区教育局"_s));
        QSignalSpy wanted(&desk.session, &Session::pageWanted);
        QTest::mouseClick(namedWidget(&desk.page, u"today.enterReports"_s), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().toString(), u"entry"_s);
        const auto arguments = wanted.first().last().toMap();
        QCOMPARE(arguments.value(u"agency"_s).toLongLong(), agencyNamed(desk.session.book(), u"区教育局"_s).value);
    }

    void escapeBringsTheOtherListBack()
    {
        Desk desk;
        desk.open();
        QTest::keyClick(desk.table(), Qt::Key_Escape);
        QVERIFY(!desk.table()->isVisible());
        QVERIFY(desk.attention()->isVisible());
    }
};

QTEST_MAIN(TestUnreportedPanel)
#include "tst_unreportedpanel.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordsdesk.h"
#include "ui/records/deletedtablemodel.h"
#include "workspace/measures/measureverbs.h"
#include "workspace/tasks/planshelf.h"

#include <QSignalSpy>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// 回收站 on the page 记录.
class TestBinPanel final : public QObject
{
    Q_OBJECT
    using M = DeletedTableModel;

    struct Desk : RecordsDesk {
        Desk()
        {
            page->open({{u"bin"_s, true}});
            bin = find<QTableView>("bin");
        }
        QString in(int row, int column) const { return bin->model()->index(row, column).data().toString(); }
        QTableView *bin = nullptr;
    };

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void anEmptyBinSaysWhatItIsFor()
    {
        const Desk desk;
        QVERIFY(!desk.bin->isVisible());
        QVERIFY(!desk.action("restore")->isEnabled());
        QCOMPARE(desk.find<QTabBar>("tabs")->tabText(1), u"回收站"_s);
    }

    void oneClickBringsATaskBack()
    {
        const Desk desk;
        const TaskId gone = taskAt(desk.book(), 3).id;
        QVERIFY(deleteTasks(*desk.workspace, {gone}));
        QVERIFY(desk.bin->isVisible());
        QCOMPARE(desk.bin->model()->rowCount(), 1);
        QCOMPARE(desk.in(0, M::Kind), u"任务"_s);
        QCOMPARE(desk.in(0, M::Name), u"(三) 扩大服务供给"_s);
        QCOMPARE(desk.in(0, M::Who), u"张三"_s);
        QVERIFY(desk.in(0, M::At).startsWith(u"2023-05-12"_s));
        QCOMPARE(desk.find<QTabBar>("tabs")->tabText(1), u"回收站（1）"_s);
        QSignalSpy done(desk.session.get(), &Session::toldDone);
        desk.action("restore")->trigger();
        QCOMPARE(done.size(), 1);
        QCOMPARE(desk.bin->model()->rowCount(), 0);
        QVERIFY(desk.book().ordinalOf(gone) == 3);
        QVERIFY(desk.workspace->undo());
        QCOMPARE(desk.bin->model()->rowCount(), 1);
    }

    void aMeasureOfADeletedTaskIsRefusedInOneSentence()
    {
        const Desk desk;
        const TaskId home = taskAt(desk.book(), 3).id;
        QVERIFY(deleteMeasures(*desk.workspace, {measureAt(desk.book(), 3, 2).id}));
        QVERIFY(deleteTasks(*desk.workspace, {home}));
        QCOMPARE(desk.bin->model()->rowCount(), 2);
        QVERIFY(desk.in(1, M::Where).contains(u"也已删除"_s));
        desk.bin->selectRow(1);
        QSignalSpy failed(desk.session.get(), &Session::failed);
        desk.action("restore")->trigger();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(desk.bin->model()->rowCount(), 2);
        desk.bin->selectAll(); // with its task it comes
        desk.action("restore")->trigger();
        QCOMPARE(desk.bin->model()->rowCount(), 0);
    }

    void aDeletedPlanComesBackToo()
    {
        const Desk desk;
        const QString title = desk.book().plan().title;
        QVERIFY(deletePlan(*desk.workspace, desk.book().plan().id));
        QCOMPARE(desk.in(0, M::Name), title);
        QCOMPARE(desk.in(0, M::Kind), u"计划"_s);
        desk.bin->selectRow(0);
        desk.action("restore")->trigger();
        QCOMPARE(desk.book().plan().title, title);
        QCOMPARE(desk.bin->model()->rowCount(), 0);
    }

    void theShelfOfPlansIsOneClickAway()
    {
        const Desk desk;
        QSignalSpy wanted(desk.session.get(), &Session::pageWanted);
        desk.action("plans")->trigger();
        QCOMPARE(wanted.first().first().toString(), u"plans"_s);
    }
};

QTEST_MAIN(TestBinPanel)
#include "tst_binpanel.moc"

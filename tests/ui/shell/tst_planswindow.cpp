// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "ui/common/page.h"
#include "ui/plans/planspage.h"
#include "ui/shell/welcomepage.h"
#include "windowdesk.h"
#include "workspace/tasks/planshelf.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// 工作要点管理 in the real window.
class TestPlansWindow final : public QObject
{
    Q_OBJECT

    struct Desk : WindowDesk {
        Desk()
        {
            auto request = smallPlan();
            request.proposal.title = u"明年的要点"_s;
            request.proposal.year = 2024;
            request.sha256 = "ffff";
            next = workspace.import(request);
            if (!QTest::qWaitForWindowActive(window.get()))
                qFatal("the window is not shown");
            named<QAction>("action.plans")->trigger();
            table = find<QTableView>("plans.table");
            deleted = find<QTableView>("plans.deleted");
        }
        template <typename T>
        T *find(const char *name) const
        {
            return qd::named<T>(window.get(), QString::fromLatin1(name));
        }
        template <typename T>
        T *named(const char *name) const
        {
            auto *found = window->findChild<T *>(QString::fromLatin1(name));
            if (!found)
                qFatal("no %s", name);
            return found;
        }
        QString cell(const QTableView *view, int row, int column) const
        {
            return view->model()->index(row, column).data().toString();
        }
        QStringList box() const
        {
            const auto *plans = find<QComboBox>("header.plan");
            QStringList all;
            for (int i = 0; i < plans->count(); ++i)
                all << plans->itemText(i);
            return all;
        }
        void choose(const QTableView *, int row) { table->setCurrentIndex(table->model()->index(row, 0)); }
        void press(const char *action) const { named<QAction>(action)->trigger(); }
        void undo() const { QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier); }
        QString shown() const { return session->book().plan().title; }
        const QWidget *stacked() const { return find<QStackedWidget>("pages")->currentWidget(); }

        PlanId next;
        QTableView *table = nullptr;
        QTableView *deleted = nullptr;
    };

    static QString thisYear() { return smallPlan().proposal.title; }

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void allPlansAreListed()
    {
        const Desk desk;
        QCOMPARE(desk.window->currentPage()->objectName(), u"plans"_s);
        QCOMPARE(desk.table->model()->rowCount(), 2);
        QCOMPARE(desk.cell(desk.table, 0, 0), u"明年的要点"_s);
        QCOMPARE(desk.cell(desk.table, 0, 1), u"2024"_s);
        QCOMPARE(desk.cell(desk.table, 0, 3), u"使用中"_s);
        QCOMPARE(desk.cell(desk.table, 1, 3), u"使用中，当前打开"_s);
        QCOMPARE(desk.cell(desk.table, 1, 4), u"4"_s);
        QCOMPARE(desk.cell(desk.table, 1, 5), u"2023-05-10"_s);
        QVERIFY(!desk.deleted->isVisible());
        QVERIFY(desk.table->hasFocus());
    }

    void theMenuOfTheHeaderLeadsHere()
    {
        const Desk desk;
        desk.window->go(u"today"_s);
        QAction *plans = nullptr;
        for (QAction *action : desk.find<QToolButton>("header.planSettings")->menu()->actions())
            plans = action->objectName() == "header.plans"_L1 ? action : plans;
        QVERIFY(plans);
        plans->trigger();
        QCOMPARE(desk.window->currentPage()->objectName(), u"plans"_s);
    }

    void f2RenamesInPlace()
    {
        const Desk desk;
        desk.table->setCurrentIndex(desk.table->model()->index(1, 3));
        QTest::keyClick(desk.table, Qt::Key_F2);
        auto *editor = desk.table->findChild<QLineEdit *>();
        QVERIFY(editor);
        QCOMPARE(editor->text(), thisYear());
        editor->setText(u"改过的名称"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(desk.cell(desk.table, 1, 0), u"改过的名称"_s);
        QCOMPARE(desk.shown(), u"改过的名称"_s);
        QVERIFY(desk.box().contains(u"改过的名称"_s));
        desk.undo();
        QCOMPARE(desk.cell(desk.table, 1, 0), thisYear());
    }

    void anEmptyNameIsRefused()
    {
        const Desk desk;
        const size_t audited = desk.workspace->audit({})->size();
        QVERIFY(!desk.table->model()->setData(desk.table->model()->index(1, 0), u" "_s));
        QCOMPARE(desk.cell(desk.table, 1, 0), thisYear());
        QCOMPARE(desk.workspace->audit({})->size(), audited);
    }

    void anArchivedPlanLeavesTheBoxAndCanBeOpened()
    {
        Desk desk;
        desk.choose(desk.table, 0);
        desk.press("plans.archive");
        QCOMPARE(desk.box(), QStringList{thisYear()});
        QCOMPARE(desk.cell(desk.table, 1, 0), u"明年的要点"_s); // last
        QCOMPARE(desk.cell(desk.table, 1, 3), u"已归档（2023-05-10）"_s);
        desk.choose(desk.table, 1);
        QCOMPARE(desk.find<QToolButton>("plans.archiveButton")->text(), u"取消归档"_s);
        QTest::keyClick(desk.table, Qt::Key_Return);
        QCOMPARE(desk.shown(), u"明年的要点"_s);
        QCOMPARE(desk.window->currentPage()->objectName(), u"today"_s);
        QCOMPARE(desk.box(), (QStringList{thisYear(), u"明年的要点（已归档）"_s}));
        desk.window->go(u"plans"_s);
        desk.press("plans.archive");
        QCOMPARE(desk.box(), (QStringList{u"明年的要点"_s, thisYear()}));
        desk.undo();
        desk.undo();
        QCOMPARE(desk.box(), (QStringList{u"明年的要点"_s, thisYear()}));
        QVERIFY(isInUse(desk.workspace->plans()->front()));
    }

    void aDeletedPlanIsRestoredAsItWas()
    {
        const Desk desk;
        desk.table->setCurrentIndex(desk.table->model()->index(1, 0));
        QTest::keyClick(desk.table, Qt::Key_Delete); // the one that is open
        QCOMPARE(desk.shown(), u"明年的要点"_s);
        QCOMPARE(desk.box(), QStringList{u"明年的要点"_s});
        QCOMPARE(desk.table->model()->rowCount(), 1);
        QVERIFY(desk.deleted->isVisible());
        QCOMPARE(desk.cell(desk.deleted, 0, 0), thisYear());
        QCOMPARE(desk.cell(desk.deleted, 0, 3), u"已删除（2023-05-10）"_s);
        QCOMPARE(desk.cell(desk.deleted, 0, 4), u"4"_s);
        desk.undo();
        QCOMPARE(desk.shown(), thisYear()); // it had been open
        QVERIFY(!desk.deleted->isVisible());
        QTest::keyClick(desk.window.get(), Qt::Key_Y, Qt::ControlModifier);
        QCOMPARE(desk.shown(), u"明年的要点"_s);
        desk.press("plans.restore");
        QCOMPARE(desk.table->model()->rowCount(), 2);
        QCOMPARE(desk.session->workspace().undoKind(), std::optional(OpKind::RestorePlan));
    }

    void withTheLastPlanDeletedTheWelcomePageStandsThere()
    {
        const Desk desk;
        desk.press("plans.delete");
        desk.press("plans.delete");
        QVERIFY(!desk.session->hasPlan());
        QVERIFY(!desk.table->isVisible());
        QVERIFY(desk.find<QPushButton>("plans.import.button")->isVisible());
        desk.window->go(u"today"_s);
        QVERIFY(qobject_cast<const WelcomePage *>(desk.stacked()));
        desk.window->openLatestPlan();
        QVERIFY(qobject_cast<const WelcomePage *>(desk.stacked()));
        auto *deleted = desk.find<QToolButton>("welcome.deleted");
        QVERIFY(deleted->isVisible());
        QCOMPARE(deleted->text(), u"已删除的工作要点（2）…"_s);
        deleted->click();
        QCOMPARE(desk.window->currentPage()->objectName(), u"plans"_s);
        desk.press("plans.restore");
        QVERIFY(desk.session->hasPlan());
        QCOMPARE(desk.deleted->model()->rowCount(), 1);
    }

    void anotherProgramThatDeletesIsNoticed()
    {
        const Desk desk;
        desk.window->go(u"tasks"_s);
        const auto other = desk.workspace.another();
        const PlanId open = desk.session->book().plan().id;
        QVERIFY(deletePlan(*other, open));
        desk.workspace->lookForForeignChanges();
        QCOMPARE(desk.shown(), u"明年的要点"_s);
        QVERIFY(archivePlan(*other, desk.next));
        desk.workspace->lookForForeignChanges();
        QCOMPARE(desk.box(), QStringList{u"明年的要点（已归档）"_s});
        desk.window->go(u"plans"_s);
        QCOMPARE(desk.deleted->model()->rowCount(), 1);
        QVERIFY(restorePlan(*other, open));
        desk.workspace->lookForForeignChanges();
        QCOMPARE(desk.deleted->model()->rowCount(), 0);
        QCOMPARE(desk.shown(), thisYear());
    }
};

QTEST_MAIN(TestPlansWindow)
#include "tst_planswindow.moc"

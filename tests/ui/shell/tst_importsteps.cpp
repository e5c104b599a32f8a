// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/builders.h"
#include "ui/common/page.h"
#include "windowdesk.h"
#include "workspace/agencies/agencyverbs.h"
#include "workspace/measures/bulkverbs.h"
#include "workspace/progress/progressverbs.h"

#include <QAction>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// The line that leads on after an import: 确认单位 → 批量定时限 → 开始填报.
class TestImportSteps final : public QObject
{
    Q_OBJECT

    struct Desk : WindowDesk {
        /// Two tasks without a deadline and one with, of three agencies; 区教育局 is in the register already.
        void import()
        {
            QFile file(workspace.filePath(u"plan.txt"_s));
            const QByteArray text
                = u"2024年某区质量工作要点\n一、夯实基础\n"
                  u"（一）加强制度建设。修订工作规则。（区市场监管局、区教育局按照职责分工实施）\n"
                  u"（二）完善激励机制。6月底前评选政府质量奖。（牵头单位：区市场监管局，配合单位：区商务委）"
                  u"\n"
                  u"（三）开展宣传活动。组织质量月活动。（区市场监管局负责）\n"_s.toUtf8();
            if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
                qFatal("the plan cannot be written");
            file.close();
            window->go(u"import"_s, {{u"file"_s, file.fileName()}});
            QTRY_VERIFY(find<QPushButton>("import.accept")->isVisible());
            find<QPushButton>("import.accept")->click();
            QCOMPARE(session->book().plan().year, 2024);
        }
        template <typename T>
        T *find(const char *name) const
        {
            return named<T>(window.get(), QString::fromLatin1(name));
        }
        QToolButton *step(const char *name) const
        {
            return window->findChild<QToolButton *>(u"importSteps."_s + QString::fromLatin1(name));
        }
        bool isThere() const { return window->findChild<QWidget *>(u"importSteps"_s)->isVisible(); }
        AgencyId agency(const QString &name) const { return session->agencies().findByName(name)->id; }
    };

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void itComesWithAnImportAndGoesWithAnotherPlan()
    {
        Desk desk;
        QVERIFY(!desk.isThere());
        const PlanId before = desk.session->book().plan().id;
        desk.import();
        QVERIFY(desk.isThere());
        QCOMPARE(desk.step("agencies")->text(), u"确认单位（3）"_s);
        QCOMPARE(desk.step("deadlines")->text(), u"批量定时限（2）"_s);
        QCOMPARE(desk.step("reports")->text(), u"开始填报"_s);
        const PlanId imported = desk.session->book().plan().id;
        desk.session->openPlan(before);
        QVERIFY(!desk.isThere());
        desk.session->openPlan(imported);
        QVERIFY(desk.isThere());
    }

    void itIsThereAgainAfterARestartUntilItIsDone()
    {
        Desk desk;
        desk.import();
        desk.step("agencies")->click();
        const auto restart = [&] {
            desk.window.reset();
            desk.session = std::make_unique<Session>(*desk.workspace, desk.ask);
            desk.window = std::make_unique<MainWindow>(*desk.session);
            desk.window->openLatestPlan();
            desk.window->show();
        };
        restart();
        QVERIFY(desk.isThere());
        QCOMPARE(desk.step("agencies")->text(), u"✓ 确认单位（3）"_s);
        QCOMPARE(desk.step("deadlines")->text(), u"批量定时限（2）"_s);
        desk.step("close")->click();
        QVERIFY(!desk.isThere());
        restart();
        QVERIFY(!desk.isThere());
    }

    void undoneWithItsImportItIsGone()
    {
        Desk desk;
        desk.import();
        QVERIFY(desk.workspace->undo());
        QVERIFY(!desk.isThere());
    }

    void closedItIsGone()
    {
        Desk desk;
        desk.import();
        desk.step("close")->click();
        QVERIFY(!desk.isThere());
        desk.window->go(u"today"_s);
        QVERIFY(!desk.isThere());
    }

    void agenciesThatCannotBeCalledStandFirst()
    {
        Desk desk;
        desk.import();
        const Agency before = *desk.session->agencies().find(desk.agency(u"区市场监管局"_s));
        Agency after = before;
        after.liaison = u"李四"_s;
        after.phone = u"1234"_s;
        QVERIFY(editAgency(*desk.workspace, before, {}, after, {}));
        QCOMPARE(desk.step("agencies")->text(), u"确认单位（2）"_s);
        desk.step("agencies")->click();
        QCOMPARE(desk.window->currentPage()->objectName(), u"agencies"_s);
        const auto *table = desk.find<QTableView>("agencies.table");
        QStringList first;
        for (int row = 0; row < 2; ++row)
            first << table->model()->index(row, 1).data().toString();
        QVERIFY2(
            first.contains(u"区教育局"_s) && first.contains(u"区商务委"_s), qPrintable(first.join(u' ')));
        QCOMPARE(table->currentIndex().row(), 0);
        QVERIFY(desk.step("agencies")->text().startsWith(u"✓"_s));
    }

    void rowsWithoutDeadlineAreSelectedForTheBulkBar()
    {
        Desk desk;
        desk.import();
        desk.step("deadlines")->click();
        QCOMPARE(desk.window->currentPage()->objectName(), u"tasks"_s);
        auto *field = desk.find<QLineEdit>("tasks.deadlinePhrase");
        QVERIFY(field->isVisible());
        field->clear();
        QTest::keyClicks(field, u"2024-9-30"_s);
        desk.find<QPushButton>("tasks.deadlineApply")->click();
        const PlanBook &book = desk.session->book();
        for (int task : {1, 3})
            QCOMPARE(book.deadlineOf(measureAt(book, task), QDate(2024, 1, 1)).date, QDate(2024, 9, 30));
        QCOMPARE(book.deadlineOf(measureAt(book, 2), QDate(2024, 1, 1)).date, QDate(2024, 6, 30));
        QCOMPARE(desk.step("deadlines")->text(), u"✓ 批量定时限"_s);
    }

    void withAllStepsTakenItIsGone()
    {
        Desk desk;
        desk.import();
        QVERIFY(addProgress(*desk.workspace,
            report(measureAt(desk.session->book(), 1).id, desk.agency(u"区市场监管局"_s), quarter(2024, 1))));
        QCOMPARE(desk.step("reports")->text(), u"✓ 开始填报"_s); // by the data
        desk.step("agencies")->click();
        QVERIFY(desk.isThere());
        desk.step("deadlines")->click();
        QVERIFY(!desk.isThere());
    }

    void theLastStepLeadsToTheReports()
    {
        Desk desk;
        desk.import();
        desk.step("reports")->click();
        QCOMPARE(desk.window->currentPage()->objectName(), u"entry"_s);
        QVERIFY(desk.isThere());
    }
};

QTEST_MAIN(TestImportSteps)
#include "tst_importsteps.moc"

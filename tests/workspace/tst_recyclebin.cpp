// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/rulereason.h"
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "workspace/databasedump.h"
#include "workspace/measures/measureverbs.h"
#include "workspace/measures/recyclebin.h"
#include "workspace/progress/progressverbs.h"
#include "workspace/tasks/planshelf.h"
#include "workspace/tasks/taskverbs.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// What was deleted is listed with who and when, and comes back exactly.
class TestRecycleBin final : public QObject
{
    Q_OBJECT
    std::unique_ptr<TempWorkspace> m_temp;
    PlanId m_plan;

    Workspace &ws() const { return m_temp->workspace(); }
    TaskId task(int number) const { return taskAt(m_temp->book(), number).id; }
    MeasureId measure(int number, int of) const { return measureAt(m_temp->book(), number, of).id; }
    std::vector<DeletedRow> rows() const
    {
        auto all = deletedRows(ws());
        return all ? *std::move(all) : std::vector<DeletedRow>();
    }

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempWorkspace>();
        m_plan = m_temp->import();
    }

    void nothingIsDeletedAtFirst() { QVERIFY(rows().empty()); }

    void aTaskIsListedWithWhoAndWhenAndComesBack()
    {
        const TaskId gone = task(3);
        const MeasureId reported = measure(3, 1);
        QVERIFY(addProgress(
            ws(), report(reported, agencyNamed(m_temp->book(), u"区教育局"_s), quarter(2023, 1))));
        const QStringList before = databaseDump(m_temp->path());
        m_temp->setToday(QDate(2023, 5, 12));
        QVERIFY(deleteTasks(ws(), {gone}));
        const auto all = rows();
        QCOMPARE(all.size(), size_t(1));
        QCOMPARE(all.front().table, Table::Task);
        QCOMPARE(all.front().id, gone.value);
        QCOMPARE(all.front().name, u"(三) 扩大服务供给"_s);
        QCOMPARE(all.front().planTitle, m_temp->book().plan().title);
        QCOMPARE(all.front().who, u"张三"_s);
        QCOMPARE(all.front().at.date(), QDate(2023, 5, 12));
        QCOMPARE(all.front().op, std::optional(OpKind::DeleteTask));
        QSignalSpy changed(&ws(), &Workspace::changed);
        QVERIFY(restoreDeleted(ws(), {gone}, {}));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(databaseDump(m_temp->path()), before);
        QVERIFY(rows().empty());
        QCOMPARE(m_temp->book().progressOf(reported).size(), size_t(1));
        QCOMPARE(ws().undoKind(), std::optional(OpKind::RestoreDeleted));
        QVERIFY(ws().undo());
        QCOMPARE(rows().size(), size_t(1));
        QCOMPARE(rows().front().op, std::optional(OpKind::DeleteTask)); // undone: it went with that again
        QCOMPARE(findingsIn(ws()), QStringList());
    }

    void severalComeBackTogetherInOneStep()
    {
        const QStringList before = databaseDump(m_temp->path());
        const TaskId gone = task(1);
        const MeasureId first = measure(3, 1);
        const MeasureId second = measure(3, 2);
        QVERIFY(deleteMeasures(ws(), {first, second}));
        QVERIFY(deleteTasks(ws(), {gone}));
        QCOMPARE(rows().size(), size_t(3));
        QCOMPARE(rows().front().table, Table::Task); // went last
        QCOMPARE(rows().back().taskName, u"(三) 扩大服务供给"_s);
        const size_t audited = ws().audit({})->size();
        QVERIFY(restoreDeleted(ws(), {gone}, {first, second}));
        QCOMPARE(ws().audit({})->size(), audited + 1);
        QCOMPARE(databaseDump(m_temp->path()), before);
        QVERIFY(restoreDeleted(ws(), {gone}, {first})); // they are there: nothing happens
        QCOMPARE(ws().audit({})->size(), audited + 1);
    }

    void aMeasureOfADeletedTaskNeedsTheTaskFirst()
    {
        const TaskId home = task(3);
        const MeasureId gone = measure(3, 2);
        QVERIFY(deleteMeasures(ws(), {gone}));
        QVERIFY(deleteTasks(ws(), {home}));
        QVERIFY(rows().back().isTaskDeleted);
        const QStringList before = databaseDump(m_temp->path());
        const auto refused = restoreDeleted(ws(), {}, {gone});
        QCOMPARE(refused.error().reason, Reason(RuleReason::TaskDeleted));
        QCOMPARE(refused.error().fields.value(u"name"_s), u"扩大服务供给"_s);
        QCOMPARE(databaseDump(m_temp->path()), before);
        QVERIFY(restoreDeleted(ws(), {home}, {gone})); // with it at once
        QVERIFY(rows().empty());
        QCOMPARE(m_temp->book().measuresOf(home).size(), size_t(3));
    }

    void aMergedMeasureSaysHowItWent()
    {
        QVERIFY(mergeMeasures(ws(), {measure(3, 1), measure(3, 2)}));
        QCOMPARE(rows().size(), size_t(1));
        QCOMPARE(rows().front().op, std::optional(OpKind::MergeMeasures));
    }

    void aDeletedPlanIsListedAlone()
    {
        const TaskId gone = task(1);
        QVERIFY(deleteTasks(ws(), {gone}));
        QVERIFY(deletePlan(ws(), m_plan));
        QCOMPARE(rows().size(), size_t(1)); // its task comes with it, or after it
        QCOMPARE(rows().front().table, Table::Plan);
        QCOMPARE(rows().front().op, std::optional(OpKind::DeletePlan));
        QCOMPARE(restoreDeleted(ws(), {gone}, {}).error().reason, Reason(RuleReason::PlanUnknown));
        QVERIFY(restorePlan(ws(), m_plan));
        QCOMPARE(rows().front().table, Table::Task);
    }

    void whatIsUnknownIsSaid()
    {
        QCOMPARE(restoreDeleted(ws(), {TaskId{999}}, {}).error().reason, Reason(RuleReason::TaskUnknown));
        QCOMPARE(
            restoreDeleted(ws(), {}, {MeasureId{999}}).error().reason, Reason(RuleReason::MeasureUnknown));
    }
};

QTEST_GUILESS_MAIN(TestRecycleBin)
#include "tst_recyclebin.moc"

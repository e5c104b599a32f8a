// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/rulereason.h"
#include "support/builders.h"
#include "support/databaseplace.h"
#include "support/tempworkspace.h"
#include "workspace/databasedump.h"
#include "workspace/importing/importverbs.h"
#include "workspace/progress/progressverbs.h"
#include "workspace/tasks/planshelf.h"
#include "workspace/tasks/planverbs.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// Plans are archived and deleted, and come back as they were.
class TestPlanShelf : public QObject
{
    Q_OBJECT
    std::unique_ptr<TempWorkspace> m_temp;
    PlanId m_plan; // 2023, with a report
    PlanId m_next; // 2024

    Workspace &ws() const { return m_temp->workspace(); }
    QStringList titles(const std::vector<Plan> &plans) const
    {
        QStringList all;
        for (const Plan &plan : plans)
            all << plan.title;
        return all;
    }
    QStringList titles() const { return titles(*ws().plans()); }

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempWorkspace>();
        m_plan = m_temp->import();
        const auto book = m_temp->book();
        QVERIFY(addProgress(
            ws(), report(measureAt(book, 3, 1).id, agencyNamed(book, u"区教育局"_s), quarter(2023, 1))));
        auto request = smallPlan();
        request.proposal.title = u"明年的要点"_s;
        request.proposal.year = 2024;
        request.sha256 = "ffff";
        m_next = m_temp->import(request);
    }

    void anArchivedPlanIsReadableAndNotTheNewest()
    {
        QCOMPARE(ws().plans()->front().id, m_next);
        QVERIFY(archivePlan(ws(), m_next));
        QCOMPARE(ws().plans()->size(), size_t(2));
        QCOMPARE(ws().plans()->front().id, m_plan);
        QCOMPARE(ws().plans()->back().archivedOn, QDate(2023, 5, 10));
        QVERIFY(ws().book(m_next));
        m_temp->setToday(QDate(2023, 6, 1));
        const size_t audited = ws().audit({})->size();
        QVERIFY(archivePlan(ws(), m_next)); // once is enough
        QCOMPARE(ws().audit({})->size(), audited);
        QCOMPARE(ws().plans()->back().archivedOn, QDate(2023, 5, 10));
        QVERIFY(unarchivePlan(ws(), m_next));
        QCOMPARE(ws().plans()->front().id, m_next);
        QVERIFY(isInUse(ws().plans()->front()));
    }

    void aDeletedPlanIsNowhereAndComesBackExactly()
    {
        const QStringList before = databaseDump(m_temp->path());
        QSignalSpy changed(&ws(), &Workspace::changed);
        const QString title = ws().book(m_plan)->plan().title;
        const MeasureId reported = measureAt(*ws().book(m_plan), 3, 1).id;
        QVERIFY(deletePlan(ws(), m_plan));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(titles(), QStringList{u"明年的要点"_s});
        QCOMPARE(ws().book(m_plan).error().reason, Reason(RuleReason::PlanUnknown));
        QCOMPARE(editPlan(ws(), Plan{.id = m_plan, .title = u"旧"_s}, Plan{.id = m_plan, .title = u"新"_s})
                     .error()
                     .reason,
            Reason(RuleReason::PlanUnknown));
        const auto agency = ws().agencies()->findByName(u"区教育局"_s)->id;
        QCOMPARE(addProgress(ws(), report(reported, agency, quarter(2023, 2))).error().reason,
            Reason(RuleReason::PlanUnknown));
        const auto summaries = planSummaries(ws());
        QCOMPARE(summaries->size(), size_t(2));
        QCOMPARE(summaries->back().plan.title, title);
        QCOMPARE(summaries->back().plan.deletedOn, QDate(2023, 5, 10));
        QCOMPARE(summaries->back().taskCount, 4);
        QVERIFY(summaries->back().importedAt.isValid());
        QCOMPARE(ws().undoKind(), std::optional(OpKind::DeletePlan));
        QVERIFY(restorePlan(ws(), m_plan));
        QCOMPARE(ws().undoKind(), std::optional(OpKind::RestorePlan));
        QCOMPARE(databaseDump(m_temp->path()), before);
        QCOMPARE(ws().book(m_plan)->progressOf(reported).size(), size_t(1));
        QCOMPARE(findingsIn(ws()), QStringList());
    }

    void eachStepIsUndoneByItself()
    {
        const QStringList before = databaseDump(m_temp->path());
        QVERIFY(archivePlan(ws(), m_next));
        QVERIFY(deletePlan(ws(), m_next));
        QVERIFY(restorePlan(ws(), m_next));
        QVERIFY(ws().plans()->back().archivedOn.isValid()); // archived as it was
        for (const OpKind kind : {OpKind::RestorePlan, OpKind::DeletePlan, OpKind::ArchivePlan}) {
            QCOMPARE(ws().undoKind(), std::optional(kind));
            QVERIFY(ws().undo());
        }
        QCOMPARE(databaseDump(m_temp->path()), before);
        QVERIFY(ws().redo());
        QVERIFY(ws().redo());
        QCOMPARE(titles().size(), 1);
        QCOMPARE(findingsIn(ws()), QStringList());
    }

    void aDeletedPlanDoesNotHinderItsDocument()
    {
        const auto request = smallPlan();
        QCOMPARE(commitProposal(ws(), request).error().reason, Reason(RuleReason::AlreadyImported));
        QVERIFY(deletePlan(ws(), m_plan));
        QVERIFY(!ws().importOf(request.sha256)->has_value());
        const auto again = commitProposal(ws(), request);
        QVERIFY(again);
        QVERIFY(restorePlan(ws(), m_plan)); // the two are told apart by their versions
        QCOMPARE(ws().plans()->size(), size_t(3));
        QCOMPARE(ws().book(*again)->plan().version, 2);
    }

    void anotherProgramSeesIt()
    {
        const auto other = m_temp->another();
        QSignalSpy changed(other.get(), &Workspace::changed);
        QVERIFY(deletePlan(ws(), m_next));
        other->lookForForeignChanges();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.front().front().value<ChangeSet>().op, OpKind::DeletePlan);
        QVERIFY(restorePlan(*other, m_next));
        QCOMPARE(titles().size(), 2);
        QCOMPARE(ws().undo().error().reason, Reason(RuleReason::RowChangedMeanwhile));
    }

    void aBackupIsCountedWithoutWhatWasDeleted()
    {
        QD_FILES_ONLY();
        QVERIFY(deletePlan(ws(), m_plan));
        const QString file = m_temp->filePath(u"copy.db"_s);
        QVERIFY(ws().backupTo(file));
        const auto preview = ws().previewRestore(file);
        QVERIFY(preview);
        QCOMPARE(preview->planCount, 1);
        QCOMPARE(preview->taskCount, 4);
        QCOMPARE(preview->measureCount, 7);
        QCOMPARE(preview->progressCount, 0);
        QVERIFY(ws().restore(file));
        QCOMPARE(planSummaries(ws())->size(), size_t(2)); // what was deleted came along
        QCOMPARE(findingsIn(ws()), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestPlanShelf)
#include "tst_planshelf.moc"

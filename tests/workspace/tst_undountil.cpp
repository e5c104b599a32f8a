// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/rulereason.h"
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "workspace/databasedump.h"
#include "workspace/door/undountil.h"
#include "workspace/progress/progressverbs.h"
#include "workspace/tasks/taskverbs.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// Everything from the newest operation down to a chosen one is taken back in one go.
class TestUndoUntil final : public QObject
{
    Q_OBJECT
    std::unique_ptr<TempWorkspace> m_temp;

    Workspace &ws() const { return m_temp->workspace(); }
    void reword(Workspace &workspace, int task, const QString &title)
    {
        const PlanBook book = m_temp->book();
        Task wanted = taskAt(book, task);
        wanted.title = title;
        QVERIFY(editTask(workspace, taskAt(book, task), wanted));
    }
    qint64 entry(int place) const { return ws().audit({})->at(static_cast<size_t>(place)).id; }

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempWorkspace>();
        m_temp->import();
        reword(ws(), 1, u"甲"_s);
        reword(ws(), 2, u"乙"_s);
        reword(ws(), 1, u"丙"_s);
    }

    void allDownToTheChosenOneIsTakenBack()
    {
        QCOMPARE(ws().undoSteps().size(), size_t(4));
        QCOMPARE(ws().undoSteps().front().entry, entry(0));
        const qint64 chosen = entry(2); // 甲
        QSignalSpy changed(&ws(), &Workspace::changed);
        const auto outcome = undoUntil(ws(), chosen);
        QVERIFY(outcome);
        QCOMPARE(outcome->undone.size(), size_t(3));
        QVERIFY(!outcome->refusal);
        QVERIFY(outcome->left.empty());
        QCOMPARE(changed.size(), 3); // each is told as an operation of its own
        QCOMPARE(taskAt(m_temp->book(), 1).title, u"加强制度建设"_s);
        QCOMPARE(ws().undoKind(), std::optional(OpKind::ImportPlan)); // no further
        QCOMPARE(findingsIn(ws()), QStringList());
    }

    void andComesBackStepByStep()
    {
        const QStringList before = databaseDump(m_temp->path());
        QVERIFY(undoUntil(ws(), entry(2)));
        for (int i = 0; i < 3; ++i)
            QVERIFY(ws().redo());
        QCOMPARE(databaseDump(m_temp->path()), before);
    }

    void whatWasDoneAgainIsNamedByItsNewestEntry()
    {
        QVERIFY(ws().undo());
        QVERIFY(ws().redo());
        QCOMPARE(ws().undoSteps().front().entry, entry(0)); // 重做
        const auto outcome = undoUntil(ws(), entry(0));
        QVERIFY(outcome);
        QCOMPARE(outcome->undone.size(), size_t(1));
    }

    void anOperationOfOthersIsNoStep()
    {
        const auto other = m_temp->another();
        reword(*other, 3, u"别人的"_s);
        ws().lookForForeignChanges();
        const QStringList before = databaseDump(m_temp->path());
        QCOMPARE(undoUntil(ws(), entry(0)).error().reason, Reason(RuleReason::NothingToUndo));
        QVERIFY(ws().undo()); // an undo is none either
        QCOMPARE(undoUntil(ws(), entry(0)).error().reason, Reason(RuleReason::NothingToUndo));
        QVERIFY(ws().redo());
        QCOMPARE(databaseDump(m_temp->path()), before);
    }

    void itStopsWhereSomebodyElseWasFaster()
    {
        const qint64 chosen = entry(2); // 甲
        const auto other = m_temp->another();
        reword(*other, 2, u"别人的"_s); // 乙 cannot be taken back any more
        ws().lookForForeignChanges();
        const auto outcome = undoUntil(ws(), chosen);
        QVERIFY(outcome);
        QCOMPARE(outcome->undone.size(), size_t(1)); // 丙
        QVERIFY(outcome->refusal);
        QCOMPARE(outcome->refusal->reason, Reason(RuleReason::RowChangedMeanwhile));
        QCOMPARE(outcome->left.size(), size_t(2)); // 乙 and 甲 stand
        const PlanBook book = m_temp->book();
        QCOMPARE(taskAt(book, 1).title, u"甲"_s);
        QCOMPARE(taskAt(book, 2).title, u"别人的"_s);
        QCOMPARE(findingsIn(ws()), QStringList());
    }

    void whoOnlyLooksCanUndoNothing()
    {
        QVERIFY(m_temp->another()->undoSteps().empty()); // did nothing itself
    }
};

QTEST_GUILESS_MAIN(TestUndoUntil)
#include "tst_undountil.moc"

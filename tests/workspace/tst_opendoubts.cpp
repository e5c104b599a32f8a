// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/rulereason.h"
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "workspace/databasedump.h"
#include "workspace/importing/importverbs.h"
#include "workspace/tasks/taskverbs.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// Doubts left open at an import wait with the plan.
class TestOpenDoubts : public QObject
{
    Q_OBJECT
    std::unique_ptr<TempWorkspace> m_temp;
    Workspace &ws() { return m_temp->workspace(); }

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempWorkspace>();
        auto request = smallPlan();
        request.left = {{DoubtKind::TwoSpellings, {u"区教育局"_s, u"区教委"_s}, u"区教育局"_s, {}, {}},
            {DoubtKind::NoLead, {}, {}, request.proposal.sections[1].tasks[0].id, {}}};
        request.proposal.sections[0].tasks[0].leaders = QStringList{u"王某"_s, u"李某"_s};
        m_temp->import(request);
    }

    void theyAreWrittenInTheirOrder()
    {
        const auto book = m_temp->book();
        const auto points = book.openDoubts();
        QCOMPARE(points.size(), size_t(2));
        QCOMPARE(points[0]->kind, DoubtKind::TwoSpellings);
        QCOMPARE(points[0]->names, u"区教育局、区教委"_s);
        QCOMPARE(points[0]->proposal, u"区教育局"_s);
        QVERIFY(!points[0]->taskId.isValid());
        QCOMPARE(points[1]->kind, DoubtKind::NoLead);
        QCOMPARE(points[1]->taskId, taskAt(book, 3).id);
    }

    void leadersStandOnTheTask()
    {
        QCOMPARE(taskAt(m_temp->book(), 1).leaders, u"王某、李某"_s);
        QCOMPARE(taskAt(m_temp->book(), 2).leaders, u""_s);
        QVERIFY(!m_temp->book().agencies().findByName(u"王某"_s));
    }

    void settlingIsOneStepThatCanBeUndone()
    {
        auto book = m_temp->book();
        connect(&ws(), &Workspace::changed, this, [&](const ChangeSet &set) {
            QVERIFY(book.apply(set));
        });
        const auto was = databaseDump(m_temp->path());
        QVERIFY(settleOpenDoubts(ws(), {book.openDoubts().front()->id}));
        QCOMPARE(book.openDoubts().size(), size_t(1));
        QCOMPARE(*ws().undoKind(), OpKind::SettleDoubt);
        const auto entry = ws().audit({})->front();
        QCOMPARE(entry.op, OpKind::SettleDoubt);
        QCOMPARE(entry.changes.front().table, Table::OpenDoubt);
        m_temp->reopen();
        QCOMPARE(m_temp->book().openDoubts().size(), size_t(1));
        QVERIFY(databaseDump(m_temp->path()) != was);
    }

    void undoOpensItAgain()
    {
        const auto was = databaseDump(m_temp->path());
        QVERIFY(settleOpenDoubts(ws(), {m_temp->book().openDoubts().front()->id}));
        QVERIFY(ws().undo());
        QCOMPARE(databaseDump(m_temp->path()), was);
        QVERIFY(ws().redo());
        QCOMPARE(m_temp->book().openDoubts().size(), size_t(1));
    }

    void onesOfARemovedTaskWaitForNobody()
    {
        QVERIFY(deleteTasks(ws(), {taskAt(m_temp->book(), 3).id}));
        QCOMPARE(m_temp->book().openDoubts().size(), size_t(1));
        QVERIFY(ws().undo());
        QCOMPARE(m_temp->book().openDoubts().size(), size_t(2));
    }

    void undoingTheImportTakesThemAlong()
    {
        QVERIFY(ws().undo());
        QVERIFY(ws().plans()->empty());
        QVERIFY(databaseDump(m_temp->path()).filter(u"open_point"_s).isEmpty());
    }

    void onesThatAreGoneAreRefused()
    {
        const auto done = settleOpenDoubts(ws(), {OpenDoubtId{99}});
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::NotFound);
        QVERIFY(done.error().reason == RuleReason::OpenDoubtGone);
    }

    void anUpdateKeepsSettlesAndAdds()
    {
        auto book = m_temp->book();
        const auto ids = std::pair(book.openDoubts()[0]->id, book.openDoubts()[1]->id);
        QVERIFY(settleOpenDoubts(ws(), {ids.first}));
        auto request = smallPlan();
        request.sha256 = "02";
        request.left = {{DoubtKind::TwoSpellings, {u"区教育局"_s, u"区教委"_s}, u"区教育局"_s, {}, {}},
            {DoubtKind::NoParty, {}, {}, request.proposal.sections[0].tasks[1].id, {}}};
        book = m_temp->book();
        QVERIFY(updatePlan(ws(), PlanUpdate(book, request)));
        book = m_temp->book();
        QCOMPARE(book.allOpenDoubts().size(), size_t(3));
        QCOMPARE(book.openDoubts().size(), size_t(1)); // settled stays settled, what is gone is settled
        QCOMPARE(book.openDoubts().front()->kind, DoubtKind::NoParty);
        QCOMPARE(book.openDoubts().front()->taskId, taskAt(book, 2).id);
    }
};

QTEST_GUILESS_MAIN(TestOpenDoubts)
#include "tst_opendoubts.moc"

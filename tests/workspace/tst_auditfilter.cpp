// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/auditrows.h"
#include "support/builders.h"
#include "support/databaseplace.h"
#include "support/tempworkspace.h"
#include "workspace/door/auditreading.h"
#include "workspace/door/workspacestore.h"
#include "workspace/measures/measureverbs.h"
#include "workspace/progress/progressverbs.h"
#include "workspace/tasks/partyverbs.h"
#include "workspace/tasks/taskverbs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// The audit is asked by task, agency, person, day, kind and text, and read piece by piece.
class TestAuditFilter final : public QObject
{
    Q_OBJECT
    std::unique_ptr<TempWorkspace> m_temp;

    Workspace &ws() const { return m_temp->workspace(); }
    PlanBook book() const { return m_temp->book(); }
    AgencyId agency(const QString &name) const { return agencyNamed(book(), name); }
    std::vector<OpKind> kinds(const AuditFilter &filter) const
    {
        std::vector<OpKind> all;
        const auto entries = ws().audit(filter);
        for (size_t i = 0; entries && i < entries->size(); ++i)
            all.push_back(entries->at(i).op);
        return all;
    }
    void reword(int task, const QString &title)
    {
        Task wanted = taskAt(book(), task);
        wanted.title = title;
        QVERIFY(editTask(ws(), taskAt(book(), task), wanted));
    }

private Q_SLOTS:
    /// Import on 10 May; on 11 May a report of 区教育局 on task 3, on 12 May task 2 is named otherwise.
    void init()
    {
        m_temp = std::make_unique<TempWorkspace>();
        m_temp->import();
        m_temp->setToday(QDate(2023, 5, 11));
        ProgressInput input = report(measureAt(book(), 3, 1).id, agency(u"区教育局"_s), quarter(2023, 2));
        input.text = u"已抽检100%，ISO9001 贯标"_s;
        QVERIFY(addProgress(ws(), input));
        m_temp->setToday(QDate(2023, 5, 12));
        reword(2, u"健全激励机制"_s);
    }

    void eachFilterFindsItsOwn()
    {
        using enum OpKind;
        QCOMPARE(kinds({}), (std::vector{EditTask, AddProgress, ImportPlan}));
        QCOMPARE(kinds({.task = taskAt(book(), 3).id}), (std::vector{AddProgress, ImportPlan}));
        QCOMPARE(kinds({.agency = agency(u"区教育局"_s)}), (std::vector{AddProgress, ImportPlan}));
        QCOMPARE(kinds({.agency = agency(u"区民政局"_s)}), (std::vector{ImportPlan}));
        QCOMPARE(kinds({.op = EditTask}), (std::vector{EditTask}));
        QCOMPARE(kinds({.who = u"张三"_s}).size(), size_t(3));
        QCOMPARE(kinds({.who = u"张"_s}).size(), size_t(0)); // exactly
        QCOMPARE(kinds({.firstDay = QDate(2023, 5, 11)}), (std::vector{EditTask, AddProgress}));
        QCOMPARE(kinds({.firstDay = QDate(2023, 5, 11), .lastDay = QDate(2023, 5, 11)}),
            (std::vector{AddProgress}));
        QCOMPARE(kinds({.since = QDateTime(QDate(2023, 5, 11), QTime(10, 0))}).size(), size_t(2));
        QCOMPARE(kinds({.since = QDateTime(QDate(2023, 5, 11), QTime(10, 1))}), (std::vector{EditTask}));
        QCOMPARE(kinds({.until = QDateTime(QDate(2023, 5, 11), QTime(9, 59))}), (std::vector{ImportPlan}));
        QCOMPARE(kinds({.agency = agency(u"区教育局"_s), .op = AddProgress}), (std::vector{AddProgress}));
        QCOMPARE(kinds({.limit = 1}), (std::vector{EditTask}));
    }

    void aTextIsFoundInValuesOnly()
    {
        using enum OpKind;
        QCOMPARE(kinds({.text = u"健全"_s}), (std::vector{EditTask}));
        QCOMPARE(
            kinds({.text = u"完善激励"_s}), (std::vector{EditTask, ImportPlan})); // what stood there before
        QCOMPARE(kinds({.text = u"iso9001"_s}), (std::vector{AddProgress}));
        QCOMPARE(kinds({.text = u"100%"_s}), (std::vector{AddProgress}));
        QCOMPARE(kinds({.text = u"report_state"_s}).size(), size_t(0)); // the name of a column
        QCOMPARE(
            kinds({.task = taskAt(book(), 3).id, .text = u"健全"_s}).size(), size_t(0)); // in another task
    }

    void bothAgenciesOfAChangedRowAreFound()
    {
        const PlanBook before = book();
        const Task &task = taskAt(before, 2); // 区市场监管局 leads
        auto wanted = partiesAt(before, task.id);
        wanted.front().agencyId = agency(u"区民政局"_s);
        QVERIFY(setParties(ws(), task.id, {}, partiesAt(before, task.id), wanted));
        QCOMPARE(kinds({.agency = agency(u"区民政局"_s)}).front(), OpKind::SetParties);
        QCOMPARE(kinds({.agency = agency(u"区市场监管局"_s)}).front(), OpKind::SetParties);
        QVERIFY(ws().undo()); // is about them too
        QCOMPARE(kinds({.agency = agency(u"区民政局"_s)}).size(), size_t(3));
    }

    void onlyTheRowsAskedForComeWithAnEntry()
    {
        const AgencyId agencyId = agency(u"区民政局"_s);
        const auto imported = ws().audit({.agency = agencyId});
        QCOMPARE(imported->size(), size_t(1));
        for (const Change &change : imported->front().changes)
            QVERIFY(agenciesIn(change).contains(agencyId));
        QCOMPARE(imported->front().changeCount, int(imported->front().changes.size()));
        const auto all = ws().audit({.op = OpKind::ImportPlan});
        QVERIFY(all->front().changes.size() > imported->front().changes.size());
        const auto few = ws().audit({.op = OpKind::ImportPlan, .changesEach = 3});
        QCOMPARE(few->front().changes.size(), size_t(3));
        QCOMPARE(few->front().subjects.size(), size_t(3));
        QCOMPARE(few->front().changeCount, int(all->front().changes.size()));
    }

    void piecesFollowEachOtherAndTellWhatCameSince()
    {
        AuditFilter filter{.limit = 2};
        auto page = auditPage(ws(), filter);
        QCOMPARE(page->entries.size(), size_t(2));
        const qint64 newest = page->newest;
        QCOMPARE(newest, page->entries.front().id);
        filter.before = page->next;
        page = auditPage(ws(), filter);
        QCOMPARE(page->entries.size(), size_t(1));
        QCOMPARE(page->next, qint64(0));
        reword(2, u"又一个"_s);
        page = auditPage(ws(), {.after = newest});
        QCOMPARE(page->entries.size(), size_t(1));
        QCOMPARE(page->entries.front().op, OpKind::EditTask);
    }

    void whatTheRowsAreCalledNowIsLookedUp()
    {
        const PlanBook plan = book();
        const auto names = namesFor(ws(), *ws().audit({.limit = 2}));
        QVERIFY(names);
        QCOMPARE(names->tasks.value(taskAt(plan, 3).id.value).name, u"(三) 扩大服务供给"_s);
        QCOMPARE(names->tasks.value(taskAt(plan, 2).id.value).name, u"(二) 健全激励机制"_s);
        QCOMPARE(names->tasks.size(), 2); // only those
        QCOMPARE(names->measures.value(measureAt(plan, 3, 1).id.value), 1);
        QCOMPARE(names->plans.value(plan.plan().id.value), plan.plan().title);
    }

    void whoAndWhatAreListed()
    {
        QCOMPARE(*auditPeople(ws()), QStringList{u"张三"_s});
        QCOMPARE(
            *auditOperations(ws()), (std::vector{OpKind::ImportPlan, OpKind::EditTask, OpKind::AddProgress}));
    }

    void aRestoredBackupBringsItsAgenciesAlong()
    {
        QD_FILES_ONLY();
        const QString file = m_temp->filePath(u"copy.db"_s);
        QVERIFY(ws().backupTo(file));
        TempWorkspace other;
        QVERIFY(other->restore(file));
        const auto found
            = other->audit({.agency = agencyNamed(other.book(), u"区教育局"_s), .op = OpKind::AddProgress});
        QCOMPARE(found->size(), size_t(1));
        QCOMPARE(findingsIn(*other), QStringList());
    }

    void onlyWhatIsShownIsReadOfALargeAudit()
    {
        QD_FILES_ONLY();
        const QString path = m_temp->path();
        m_temp->close();
        fillAudit(path, 100'000);
        m_temp->reopen();
        const auto readFor = [&](const AuditFilter &filter) {
            const qint64 before = ws().store().db().rowsRead();
            const auto page = auditPage(ws(), filter);
            if (!page || page->entries.size() != static_cast<size_t>(filter.limit))
                return qint64(-1);
            return ws().store().db().rowsRead() - before;
        };
        // ids, heads and the one row of each; the newest entry; no more whatever is asked for
        QCOMPARE(readFor({.limit = 60, .changesEach = 4}), 3 * 60 + 1);
        QCOMPARE(readFor({.who = u"李四"_s, .limit = 60, .changesEach = 4}), 3 * 60 + 1);
        QCOMPARE(readFor({.task = TaskId{50}, .limit = 60, .changesEach = 4}), 3 * 60 + 1);
        QCOMPARE(readFor({.agency = AgencyId{5}, .limit = 60, .changesEach = 4}), 3 * 60 + 1);
        QCOMPARE(
            readFor(
                {.firstDay = QDate(2021, 2, 1), .lastDay = QDate(2021, 2, 3), .limit = 60, .changesEach = 4}),
            3 * 60 + 2);
    }
};

QTEST_GUILESS_MAIN(TestAuditFilter)
#include "tst_auditfilter.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/rulereason.h"
#include "domain/records/records.h"
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "workspace/databasedump.h"
#include "workspace/importing/importverbs.h"
#include "workspace/measures/bulkverbs.h"
#include "workspace/progress/progressverbs.h"
#include "workspace/tasks/taskverbs.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// A changed document applied to the plan that is there.
class TestPlanUpdate : public QObject
{
    Q_OBJECT
    std::unique_ptr<TempWorkspace> m_temp;
    PlanId m_plan;
    ImportRequest m_next; // the document as it comes a second time

    Workspace &ws() { return m_temp->workspace(); }
    PlanBook book() { return m_temp->book(); }
    ProposedTask &next(int section, int task)
    {
        return m_next.proposal.sections[static_cast<size_t>(section)].tasks[static_cast<size_t>(task)];
    }
    PlanUpdate compared() { return PlanUpdate(book(), m_next); }
    void update()
    {
        const auto done = updatePlan(ws(), compared());
        if (!done)
            qFatal("the plan cannot be updated: %s", qPrintable(done.error().detail));
        QCOMPARE(*done, m_plan);
        QCOMPARE(findingsIn(ws()), QStringList());
    }
    void addProgressOf(MeasureId measure, const QString &agency)
    {
        QVERIFY(addProgress(ws(), report(measure, agencyNamed(book(), agency), quarter(2023, 1))));
    }
    /// All rows, those of hidden tasks too.
    size_t reports()
    {
        const QStringList rows = databaseDump(m_temp->path());
        return static_cast<size_t>(std::count_if(
            rows.begin(), rows.end(), [](const QString &row) { return row.startsWith(u"progress|"_s); }));
    }
    QStringList numbers()
    {
        QStringList all;
        const auto now = book();
        for (const Task *task : now.tasks())
            all << task->number;
        return all;
    }
    QStringList texts(TaskId task)
    {
        QStringList all;
        const auto now = book();
        for (const Measure *measure : now.measuresOf(task))
            all << measure->text;
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempWorkspace>();
        m_plan = m_temp->import();
        m_next = smallPlan();
        m_next.sha256 = "5a1e000000000000000000000000000000000000000000000000000000000002";
        m_next.fileName = u"changed.txt"_s;
    }

    void theSameDocumentOnlyRecordsTheImport()
    {
        const auto before = book();
        update();
        const auto entries = *ws().audit({});
        QCOMPARE(entries.front().op, OpKind::UpdatePlan);
        QCOMPARE(entries.front().changes.size(), size_t(1));
        QCOMPARE(entries.front().changes.front().table, Table::ImportBatch);
        QCOMPARE((*ws().importOf(m_plan))->fileName, u"changed.txt"_s);
        QCOMPARE(book().tasks().size(), before.tasks().size());
    }

    /// A document that was cut off hides tasks; the whole one brings them back with what was reported on them.
    void aTaskThatTheDocumentListsAgainComesBackWithItsReports()
    {
        const auto before = book();
        const Task gone = taskAt(before, 2);
        const MeasureId reported = measureAt(before, 2).id;
        addProgressOf(reported, u"区市场监管局"_s);
        auto &tasks = m_next.proposal.sections[0].tasks;
        tasks.erase(tasks.begin() + 1);
        update();
        QCOMPARE(book().tasks().size(), before.tasks().size() - 1);
        QVERIFY(book().task(gone.id)->removed);

        m_next = smallPlan();
        m_next.sha256 = "5a1e000000000000000000000000000000000000000000000000000000000003";
        const QStringList was = databaseDump(m_temp->path());
        update();
        const auto now = book();
        QCOMPARE(now.tasks().size(), before.tasks().size());
        QCOMPARE(taskAt(now, 2).id, gone.id);
        QCOMPARE(now.progressOf(reported).size(), size_t(1));
        QCOMPARE(partiesAt(now, gone.id), partiesAt(before, gone.id));
        QCOMPARE(findingsIn(ws()), QStringList());
        QVERIFY(ws().undo());
        QCOMPARE(databaseDump(m_temp->path()), was);

        next(0, 1).text = u"另一项工作。"_s; // no longer the same task
        next(0, 1).measures = {measure(u"另一项工作。"_s)};
        update();
        QVERIFY(taskAt(book(), 2).id != gone.id);
    }

    void everythingAtOnceIsOneStepThatUndoTakesBackWhole()
    {
        const auto before = book();
        addProgressOf(measureAt(before, 1, 1).id, u"区市场监管局"_s);
        addProgressOf(measureAt(before, 2).id, u"区市场监管局"_s);
        addProgressOf(measureAt(before, 4).id, u"区教育局"_s);
        const size_t count = reports();
        QCOMPARE(count, size_t(3));

        m_next.proposal.title = u"示例区2023年质量工作要点（修订）"_s;
        m_next.proposal.sections[0].title = u"夯实质量基础"_s;
        next(0, 0).text = u"开展宣贯活动。完善工作规则和考核办法。"_s;
        next(0, 0).measures = {measure(u"开展宣贯活动。"_s), measure(u"完善工作规则和考核办法。"_s)};
        next(0, 1) = task(u"(二)"_s, u"举办质量开放日"_s, {u"邀请市民参观。"_s}); // the old (二) goes
        next(1, 1).parties.push_back(party(u"区商务委"_s, Role::Support));
        m_next.left = {{DoubtKind::NoLead, {}, {}, next(1, 0).id, {}}};

        const QStringList was = databaseDump(m_temp->path());
        QSignalSpy changed(&ws(), &Workspace::changed);
        update();
        QCOMPARE(changed.count(), 1);
        QCOMPARE(*ws().undoKind(), OpKind::UpdatePlan);
        QCOMPARE(reports(), count);
        const auto now = book();
        QCOMPARE(now.plan().title, u"示例区2023年质量工作要点（修订）"_s);
        QCOMPARE(now.plan().id, m_plan);
        QCOMPARE(now.sections().front()->id, before.sections().front()->id);
        QCOMPARE(now.sections().front()->title, u"夯实质量基础"_s);
        QCOMPARE(now.tasks().size(), size_t(4));
        QCOMPARE(taskAt(now, 1).id, taskAt(before, 1).id);
        QCOMPARE(taskAt(now, 2).title, u"举办质量开放日"_s);
        QVERIFY(taskAt(now, 2).id != taskAt(before, 2).id);
        QVERIFY(now.task(taskAt(before, 2).id)->removed);
        QCOMPARE(now.openDoubts().size(), size_t(1));
        QCOMPARE(now.openDoubts().front()->taskId, taskAt(now, 3).id);

        const QStringList is = databaseDump(m_temp->path());
        QVERIFY(ws().undo());
        QCOMPARE(databaseDump(m_temp->path()), was);
        QCOMPARE(reports(), count);
        QVERIFY(ws().redo());
        QCOMPARE(databaseDump(m_temp->path()), is);
        QCOMPARE(reports(), count);
        QCOMPARE(findingsIn(ws()), QStringList());
    }

    void tasksFollowTheOrderAndNumbersOfTheDocument()
    {
        const auto before = book();
        auto &second = m_next.proposal.sections[1].tasks;
        second.insert(second.begin(), task(u"(三)"_s, u"举办质量开放日"_s, {u"邀请市民参观。"_s}));
        next(1, 1).number = u"(四)"_s;
        next(1, 2).number = u"(五)"_s;
        update();
        QCOMPARE(numbers(), (QStringList{u"(一)"_s, u"(二)"_s, u"(三)"_s, u"(四)"_s, u"(五)"_s}));
        const auto now = book();
        QCOMPARE(taskAt(now, 4).id, taskAt(before, 3).id);
        QCOMPARE(taskAt(now, 5).id, taskAt(before, 4).id);
        QCOMPARE(taskAt(now, 3).sectionId, taskAt(now, 4).sectionId);
    }

    void aTaskMovesToTheSectionTheDocumentHasItIn()
    {
        const auto before = book();
        auto &sections = m_next.proposal.sections;
        sections[1].tasks.push_back(sections[0].tasks.front());
        sections[0].tasks.erase(sections[0].tasks.begin());
        update();
        QCOMPARE(numbers(), (QStringList{u"(二)"_s, u"(三)"_s, u"(四)"_s, u"(一)"_s}));
        const auto now = book();
        QCOMPARE(now.task(taskAt(before, 1).id)->sectionId, before.sections().back()->id);
    }

    void aSectionThatIsGoneGoesAndItsReportsStay()
    {
        const auto before = book();
        addProgressOf(measureAt(before, 4).id, u"区教育局"_s);
        m_next.proposal.sections.pop_back();
        update();
        const auto now = book();
        QCOMPARE(now.sections().size(), size_t(1));
        QCOMPARE(now.tasks().size(), size_t(2));
        QVERIFY(now.task(taskAt(before, 4).id)->removed);
        QCOMPARE(reports(), size_t(1));
        QVERIFY(ws().undo());
        QCOMPARE(book().sections().size(), size_t(2));
        QCOMPARE(book().tasks().size(), size_t(4));
    }

    void aNewSectionComesInItsPlace()
    {
        auto &sections = m_next.proposal.sections;
        sections.insert(sections.begin() + 1,
            {u"二"_s, u"强化监管"_s, {}, {task(u"(三)"_s, u"开展专项检查"_s, {u"检查。"_s})}});
        sections[2].number = u"三"_s;
        update();
        const auto now = book();
        QCOMPARE(now.sections().size(), size_t(3));
        QCOMPARE(now.sections()[1]->title, u"强化监管"_s);
        QCOMPARE(now.sections()[2]->number, u"三"_s);
        QCOMPARE(taskAt(now, 3).title, u"开展专项检查"_s);
    }

    void aTaskOfOneMeasureHandsItsNewTextOn()
    {
        const auto before = book();
        addProgressOf(measureAt(before, 2).id, u"区市场监管局"_s);
        next(0, 1) = task(u"(二)"_s, u"完善激励机制"_s, {u"修订奖励管理办法并组织实施。"_s});
        next(0, 1).parties = {party(u"区市场监管局"_s, Role::Lead)};
        update();
        const auto now = book();
        QCOMPARE(measureAt(now, 2).id, measureAt(before, 2).id);
        QCOMPARE(measureAt(now, 2).text, u"修订奖励管理办法并组织实施。"_s);
        QCOMPARE(now.progressOf(measureAt(now, 2).id).size(), size_t(1));
        QCOMPARE(now.deadlineOf(measureAt(now, 2), endOfTime).phrase, u"6月底前"_s); // the document names none any more
    }

    void aDeadlineOfTheDocumentHolds()
    {
        const auto before = book();
        QVERIFY(setDeadline(ws(), {}, {measureAt(before, 2).id}, {u"5月底前"_s, QDate(2023, 5, 31)}));
        next(0, 1).deadline = Deadline{u"9月底前"_s, QDate(2023, 9, 30)};
        update();
        const auto now = book();
        QCOMPARE(now.deadlineOf(measureAt(now, 2), endOfTime).date, QDate(2023, 9, 30));
        QCOMPARE(now.deadlineOf(measureAt(now, 1, 1), endOfTime).date, QDate()); // others are as they were
    }

    void sentencesThatStayKeepTheirMeasure()
    {
        const auto before = book();
        const TaskId third = taskAt(before, 3).id;
        addProgressOf(measureAt(before, 3, 1).id, u"区市场监管局"_s);
        addProgressOf(measureAt(before, 3, 2).id, u"区市场监管局"_s);
        // the second goes, the third is reworded, one comes in front
        next(1, 0).measures = {
            measure(u"建立专家库。"_s), measure(u"开展服务质量监测。"_s), measure(u"提高公共服务满意度。"_s)};
        next(1, 0).text = u"建立专家库。开展服务质量监测。提高公共服务满意度。"_s;
        update();
        const auto now = book();
        QCOMPARE(texts(third),
            (QStringList{u"建立专家库。"_s, u"开展服务质量监测。"_s, u"提高公共服务满意度。"_s}));
        QCOMPARE(measureAt(now, 3, 2).id, measureAt(before, 3, 1).id);
        QCOMPARE(measureAt(now, 3, 3).id, measureAt(before, 3, 3).id);
        QVERIFY(now.measure(measureAt(before, 3, 2).id)->removed);
        QCOMPARE(now.progressOf(measureAt(before, 3, 2).id).size(), size_t(1));
        QVERIFY(now.isExempt(measureAt(before, 3, 1).id, agencyNamed(now, u"区民政局"_s)));
    }

    void aTaskOfSeveralMeasuresReadAsOneStaysOneOfSeveral()
    {
        const auto before = book();
        auto &third = next(1, 0);
        third.sentences = {measure(u"开展服务质量监测。"_s), measure(u"开展标准化试点。"_s),
            measure(u"提高公共服务满意度。"_s)};
        third.text = u"开展服务质量监测。开展标准化试点。提高公共服务满意度。"_s;
        third.measures = {measure(third.text)};
        update();
        const auto now = book();
        QCOMPARE(now.measuresOf(taskAt(now, 3).id).size(), size_t(3));
        QCOMPARE(measureAt(now, 3, 3).id, measureAt(before, 3, 3).id);
        QCOMPARE(measureAt(now, 3, 3).text, u"提高公共服务满意度。"_s);
    }

    void partiesAreSetAnewWhereTheyDiffer()
    {
        const auto before = book();
        next(1, 1).parties = {party(u"区商务委"_s, Role::Lead), party(u"各街镇"_s, Role::Support)};
        update();
        const auto now = book();
        const auto parties = now.partiesOf(taskAt(now, 4).id, endOfTime);
        QCOMPARE(parties.size(), size_t(2));
        QCOMPARE(parties[0]->printedName, u"区商务委"_s);
        QCOMPARE(parties[1]->id, before.partiesOf(taskAt(before, 4).id, endOfTime)[1]->id);
    }

    void anAgencyInAnotherRoleKeepsItsRow()
    {
        const TaskId task = taskAt(book(), 1).id;
        const auto rowOf = [&](const QString &agency) {
            const auto now = book();
            for (const Party *party : now.partiesOf(task, endOfTime)) {
                if (party->agencyId == agencyNamed(now, agency))
                    return *party;
            }
            return Party{};
        };
        const Party before = rowOf(u"区教育局"_s);
        QCOMPARE(before.role, Role::Support);
        for (ProposedParty &party : next(0, 0).parties) {
            if (party.name == u"区教育局"_s)
                party.role = Role::Joint;
        }
        update();
        QCOMPARE(rowOf(u"区教育局"_s).role, Role::Joint);
        QCOMPARE(rowOf(u"区教育局"_s).id, before.id);
    }

    void rowsLeftOutChangeNothing()
    {
        const auto before = book();
        next(0, 0).title = u"加强制度和队伍建设"_s;
        auto &tasks = m_next.proposal.sections[0].tasks;
        tasks[1] = task(u"(二)"_s, u"举办质量开放日"_s, {u"邀请市民参观。"_s});
        tasks[1].id = NodeId{100};
        m_next.left = {{DoubtKind::NoParty, {}, {}, tasks[1].id, {}}};
        tasks[1].parties = {party(u"区商务委"_s, Role::Lead)};
        AgencyDecision fresh;
        fresh.name = fresh.shortName = u"区商务委"_s;
        m_next.agencies = {fresh};
        auto all = compared();
        QCOMPARE(all.tasks().size(), size_t(5));
        all.leaveOut([](const TaskDifference &row) { return row.fate != TaskFate::Same; });
        QVERIFY(updatePlan(ws(), all));
        const auto now = book();
        QCOMPARE(now.tasks().size(), size_t(4));
        for (int i = 1; i <= 4; ++i)
            QCOMPARE(toRow(taskAt(now, i)), toRow(taskAt(before, i)));
        QVERIFY(now.openDoubts().empty()); // about a task that was not taken
        QVERIFY2(
            !now.agencies().findByName(u"区商务委"_s), "no agency is made for a task that was not taken");
    }

    void aRowAboutATaskThatIsGoneIsRefused()
    {
        const auto all = compared();
        QVERIFY(deleteTasks(ws(), {taskAt(book(), 1).id}));
        const auto count = ws().audit({})->size();
        const auto done = updatePlan(ws(), all);
        QVERIFY(!done);
        QCOMPARE(done.error().reason, Reason(RuleReason::TaskUnknown));
        QCOMPARE(ws().audit({})->size(), count);
    }

    void theFirstDocumentCanComeBack()
    {
        next(0, 0).title = u"加强制度和队伍建设"_s;
        update();
        m_next = smallPlan(); // its bytes are known, for this very plan
        update();
        QCOMPARE(taskAt(book(), 1).title, u"加强制度建设"_s);
        QCOMPARE((*ws().importOf(m_plan))->fileName, u"plan.txt"_s);
        QVERIFY(ws().undo());
        QVERIFY(ws().undo());
        QCOMPARE(taskAt(book(), 1).title, u"加强制度建设"_s);
    }

    void leadersFollowTheDocument()
    {
        next(0, 0).leaders = QStringList{u"王某"_s, u"李某"_s};
        update();
        QCOMPARE(taskAt(book(), 1).leaders, u"王某、李某"_s);
        next(0, 0).leaders.clear();
        update();
        QCOMPARE(taskAt(book(), 1).leaders, u"王某、李某"_s);
    }
};

QTEST_GUILESS_MAIN(TestPlanUpdate)
#include "tst_planupdate.moc"

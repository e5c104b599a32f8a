// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/rulereason.h"
#include "domain/plan/standing.h"
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "workspace/agencies/agencyverbs.h"
#include "workspace/databasedump.h"
#include "workspace/importing/importverbs.h"
#include "workspace/measures/bulkverbs.h"
#include "workspace/measures/measureverbs.h"
#include "workspace/progress/progressverbs.h"
#include "workspace/tasks/partyverbs.h"
#include "workspace/tasks/planverbs.h"
#include "workspace/tasks/taskverbs.h"

#include <QSignalSpy>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

using Verb = std::function<bool(Workspace &, const PlanBook &)>;
Q_DECLARE_METATYPE(Verb)

namespace
{

struct Case {
    const char *name;
    OpKind op;
    Verb verb;
};

Task changedTask(const PlanBook &book)
{
    Task task = taskAt(book, 1);
    task.title = u"改后的标题"_s;
    task.text = u"改后的正文。"_s;
    task.startDate = QDate(2023, 2, 1);
    return task;
}

Measure changedMeasure(const PlanBook &book)
{
    Measure measure = measureAt(book, 1);
    measure.text = u"改后的举措。"_s;
    measure.deadlinePhrase = u"9月底前"_s;
    measure.deadlineDate = QDate(2023, 9, 30);
    return measure;
}

Agency changedAgency(const PlanBook &book)
{
    Agency agency = *book.agencies().find(agencyNamed(book, u"区教育局"_s));
    agency.liaison = u"李四"_s;
    return agency;
}

AgencyId bureau(const PlanBook &b)
{
    return agencyNamed(b, u"区市场监管局"_s);
}
AgencyId school(const PlanBook &b)
{
    return agencyNamed(b, u"区教育局"_s);
}
AgencyId streets(const PlanBook &b)
{
    return agencyNamed(b, u"各街镇"_s);
}
AgencyId spare(const PlanBook &b)
{
    return agencyNamed(b, u"区统计局"_s);
}

ImportRequest otherPlan()
{
    auto request = smallPlan();
    request.proposal.title = u"另一份计划"_s;
    request.proposal.year = 2024;
    request.sha256 = "ffff";
    request.proposal.sections.front().tasks.front().parties.push_back(party(u"区科委"_s, Role::Support));
    return request;
}

/// Every verb that can be undone, each on the small plan with 区统计局, a member of 各街镇 and one report.
const std::vector<Case> &cases()
{
    using W = Workspace;
    static const std::vector<Case> all{
        {"import", OpKind::ImportPlan,
            [](W &w, const PlanBook &) { return commitProposal(w, otherPlan()).has_value(); }},
        {"edit the plan", OpKind::EditPlan,
            [](W &w, const PlanBook &b) {
                Plan plan = b.plan();
                plan.cycle = Cycle::Month;
                return editPlan(w, b.plan(), plan).has_value();
            }},
        {"edit a section", OpKind::EditSection,
            [](W &w, const PlanBook &b) {
                Section section = *b.sections().front();
                section.title = u"改后的部分"_s;
                return editSection(w, *b.sections().front(), section).has_value();
            }},
        {"add a section", OpKind::AddSection,
            [](W &w, const PlanBook &b) {
                return addSection(w, b.plan().id, u"三"_s, u"其他"_s).has_value();
            }},
        {"edit a task", OpKind::EditTask,
            [](W &w, const PlanBook &b) { return editTask(w, taskAt(b, 1), changedTask(b)).has_value(); }},
        {"add a task in the middle", OpKind::AddTask,
            [](W &w, const PlanBook &b) {
                return addTask(w, b.sections().front()->id, u"(五)"_s, u"新任务"_s, u"新任务的正文。"_s)
                    .has_value();
            }},
        {"move a task", OpKind::MoveTask,
            [](W &w, const PlanBook &b) {
                return moveTask(w, taskAt(b, 4).id, b.sections().front()->id, 0).has_value();
            }},
        {"delete tasks", OpKind::DeleteTask,
            [](W &w, const PlanBook &b) {
                return deleteTasks(w, {taskAt(b, 1).id, taskAt(b, 2).id}).has_value();
            }},
        {"edit a measure", OpKind::EditMeasure,
            [](W &w, const PlanBook &b) { return editMeasure(w, *b.measure(changedMeasure(b).id), changedMeasure(b)).has_value(); }},
        {"add a measure in front", OpKind::AddMeasure,
            [](W &w, const PlanBook &b) {
                return addMeasure(w, taskAt(b, 3).id, u"新举措。"_s, 0).has_value();
            }},
        {"move a measure to another task", OpKind::MoveMeasure,
            [](W &w, const PlanBook &b) {
                return moveMeasure(w, measureAt(b, 3, 2).id, taskAt(b, 1).id, 1).has_value();
            }},
        {"split a measure", OpKind::SplitMeasure,
            [](W &w, const PlanBook &b) { return splitMeasure(w, measureAt(b, 3, 1).id, 4).has_value(); }},
        {"merge measures", OpKind::MergeMeasures,
            [](W &w, const PlanBook &b) {
                return mergeMeasures(w, {measureAt(b, 3, 3).id, measureAt(b, 3, 1).id, measureAt(b, 3, 2).id})
                    .has_value();
            }},
        {"delete a measure", OpKind::DeleteMeasure,
            [](W &w, const PlanBook &b) { return deleteMeasures(w, {measureAt(b, 3, 2).id}).has_value(); }},
        {"parties of a task", OpKind::SetParties,
            [](W &w, const PlanBook &b) {
                return setParties(w, taskAt(b, 1).id, {}, partiesAt(b, taskAt(b, 1).id),
                        {{spare(b), Role::Lead, {}, false}, {bureau(b), Role::Support, {}, true}})
                    .has_value();
            }},
        {"own parties of a measure", OpKind::SetParties,
            [](W &w, const PlanBook &b) {
                return setParties(w, taskAt(b, 1).id, measureAt(b, 1).id, {}, {{spare(b), Role::Responsible, {}, false}})
                    .has_value();
            }},
        {"duties", OpKind::SetDuty,
            [](W &w, const PlanBook &b) {
                const auto civil = agencyNamed(b, u"区民政局"_s);
                return setDuties(w, {{measureAt(b, 3, 1).id, civil, true}, {measureAt(b, 3, 2).id, civil, false}})
                    .has_value();
            }},
        {"deadline of many", OpKind::SetDeadline,
            [](W &w, const PlanBook &b) {
                return setDeadline(w, {taskAt(b, 1).id}, {measureAt(b, 3).id}, {u"年底前"_s, QDate(2023, 12, 31)})
                    .has_value();
            }},
        {"start of many", OpKind::SetStart,
            [](W &w, const PlanBook &b) {
                return setStart(w, {taskAt(b, 1).id}, {measureAt(b, 3).id}, QDate(2023, 3, 1)).has_value();
            }},
        {"summarising agency", OpKind::SetSummarising,
            [](W &w, const PlanBook &b) {
                return setSummarising(w, {taskAt(b, 3).id}, bureau(b)).has_value();
            }},
        {"state", OpKind::SetState,
            [](W &w, const PlanBook &b) {
                return setState(w, {measureAt(b, 1).id, measureAt(b, 2).id}, WorkState::Closed, QDate(2023, 5, 1),
                        u"纪要"_s)
                    .has_value();
            }},
        {"blocked", OpKind::SetState,
            [](W &w, const PlanBook &b) {
                return setBlocked(w, measureAt(b, 1).id, true, u"缺经费"_s).has_value();
            }},
        {"pasted column", OpKind::PasteColumn,
            [](W &w, const PlanBook &b) {
                return pasteCells(w, {{measureAt(b, 1).id, {}, Deadline{u"6月底前"_s, QDate(2023, 6, 30)}, {}, {}},
                        {{}, taskAt(b, 2).id, {}, QDate(2023, 4, 1), u"粘贴的正文。"_s}})
                    .has_value();
            }},
        {"a report", OpKind::AddProgress,
            [](W &w, const PlanBook &b) {
                auto given = report(measureAt(b, 2).id, bureau(b), quarter(2023, 2));
                given.state = WorkState::Done;
                return addProgress(w, given).has_value();
            }},
        {"a second version", OpKind::AddProgress,
            [](W &w, const PlanBook &b) {
                return addProgress(w, report(measureAt(b, 3, 2).id, school(b), quarter(2023, 1))).has_value();
            }},
        {"add an agency", OpKind::AddAgency,
            [](W &w, const PlanBook &) {
                return addAgency(w, {.fullName = u"区科学技术委员会"_s, .shortName = u"区科委"_s},
                        {u"科委"_s, u"区科技委"_s})
                    .has_value();
            }},
        {"edit an agency", OpKind::EditAgency,
            [](W &w, const PlanBook &b) {
                const Agency after = changedAgency(b);
                return editAgency(w, *b.agencies().find(after.id), {}, after, {u"教育局"_s}).has_value();
            }},
        {"delete an agency", OpKind::DeleteAgency,
            [](W &w, const PlanBook &b) { return deleteAgency(w, spare(b)).has_value(); }},
        {"add a member", OpKind::EditMembership,
            [](W &w, const PlanBook &b) {
                return addMembership(w, {.collectiveId = streets(b), .agencyId = school(b), .fromDate = QDate(2023, 1, 1)})
                    .has_value();
            }},
        {"edit a membership", OpKind::EditMembership,
            [](W &w, const PlanBook &b) {
                Membership membership = b.agencies().memberships().front();
                membership.untilDate = QDate(2023, 6, 30);
                return editMembership(w, b.agencies().memberships().front(), membership).has_value();
            }},
        {"delete a membership", OpKind::EditMembership,
            [](W &w, const PlanBook &b) {
                return deleteMembership(w, b.agencies().memberships().front().id).has_value();
            }},
    };
    return all;
}

} // namespace

/// What holds for every business verb: one transaction, one changed(), one audit entry, one undo step that
/// takes it back to the byte, a redo that brings it again, and a book that can follow each of them.
class TestVerbs : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TempWorkspace> m_temp;

    static void follow(PlanBook &book, const QSignalSpy &spy)
    {
        book.apply(spy.last().front().value<ChangeSet>());
    }
    static QStringList words(const PlanBook &book)
    {
        QStringList all;
        for (const Section *section : book.sections()) {
            all << section->number + section->title;
            for (const Task *task : book.tasksOf(section->id)) {
                all << QString::number(book.ordinalOf(task->id)) + task->title + task->text
                        + task->deadlinePhrase;
                for (const Measure *measure : book.measuresOf(task->id)) {
                    all << measure->text + key(standingOf(book, *measure, endOfTime).state) + QString::number(measure->position)
                            + measure->deadlinePhrase;
                    for (const Party *party : book.partiesOn(measure->id, endOfTime))
                        all << party->printedName + key(party->role)
                                + (book.isExempt(measure->id, party->agencyId) ? u"-"_s : u"+"_s);
                    for (const ProgressDigest &p : book.progressOf(measure->id))
                        all << p.period.toString() + QString::number(p.agencyId.value) + u'v'
                                + QString::number(p.version);
                }
            }
        }
        for (const Agency *agency : book.agencies().inOrder())
            all << agency->shortName + agency->liaison + book.agencies().aliasesOf(agency->id).join(u'/');
        return all;
    }

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempWorkspace>();
        m_temp->import();
        const auto book = m_temp->book();
        QVERIFY(addAgency(**m_temp, {.shortName = u"区统计局"_s}, {u"统计局"_s}));
        const auto street
            = addAgency(**m_temp, {.shortName = u"东苑街道"_s, .kind = AgencyKind::Street}, {});
        QVERIFY(street);
        QVERIFY(addMembership(**m_temp, {.collectiveId = streets(book), .agencyId = *street}));
        QVERIFY(addProgress(**m_temp, report(measureAt(book, 3, 1).id, school(book), quarter(2023, 1))));
        QVERIFY(addProgress(**m_temp, report(measureAt(book, 3, 2).id, school(book), quarter(2023, 1))));
    }

    void isOneUndoStepAndComesBackWithRedo_data()
    {
        QTest::addColumn<int>("op");
        QTest::addColumn<Verb>("verb");
        for (const Case &each : cases())
            QTest::newRow(each.name) << int(each.op) << each.verb;
    }
    void isOneUndoStepAndComesBackWithRedo()
    {
        QFETCH(int, op);
        QFETCH(Verb, verb);
        Workspace &ws = m_temp->workspace();
        const PlanId plan = m_temp->book().plan().id;
        PlanBook book = m_temp->book();
        const QStringList before = databaseDump(m_temp->path());
        const size_t audited = ws.audit({})->size();
        QSignalSpy changed(&ws, &Workspace::changed);

        QVERIFY(verb(ws, book));
        const QStringList after = databaseDump(m_temp->path());
        QVERIFY(after != before);
        QCOMPARE(changed.size(), 1);
        follow(book, changed);
        QCOMPARE(words(book), words(*ws.book(plan)));
        QCOMPARE(ws.undoKind(), std::optional(OpKind(op)));
        QCOMPARE(ws.audit({})->size(), audited + 1);
        QCOMPARE(findingsIn(ws), QStringList());

        QVERIFY(ws.undo());
        QCOMPARE(databaseDump(m_temp->path()), before);
        QCOMPARE(changed.size(), 2);
        follow(book, changed);
        QCOMPARE(words(book), words(*ws.book(plan)));
        QCOMPARE(ws.audit({})->front().direction, Direction::Undo);

        QVERIFY(ws.redo());
        QCOMPARE(databaseDump(m_temp->path()), after);
        QCOMPARE(changed.size(), 3);
        follow(book, changed);
        QCOMPARE(words(book), words(*ws.book(plan)));
        QCOMPARE(ws.audit({})->size(), audited + 3);
        QCOMPARE(findingsIn(ws), QStringList());
    }

    void allOfThemInARowAreTakenBackToAnEmptyDatabase()
    {
        Workspace &ws = m_temp->workspace();
        while (ws.canUndo())
            QVERIFY(ws.undo());
        QCOMPARE(databaseDump(m_temp->path()), QStringList());
        while (ws.canRedo())
            QVERIFY(ws.redo());
        QCOMPARE(findingsIn(ws), QStringList());
        QCOMPARE(m_temp->book().measures().size(), size_t(7));
    }

    void aNewOperationEndsRedo()
    {
        Workspace &ws = m_temp->workspace();
        QVERIFY(ws.undo());
        QVERIFY(ws.canRedo());
        QVERIFY(setBlocked(ws, measureAt(m_temp->book(), 1).id, true, u"缺经费"_s));
        QVERIFY(!ws.canRedo());
        QCOMPARE(ws.redo().error().reason, Reason(RuleReason::NothingToRedo));
    }

    void whatChangesNothingLeavesNoTrace()
    {
        Workspace &ws = m_temp->workspace();
        const auto audited = ws.audit({})->size();
        QSignalSpy changed(&ws, &Workspace::changed);
        const Task task = taskAt(m_temp->book(), 1);
        QVERIFY(editTask(ws, task, task));
        QCOMPARE(changed.size(), 0);
        QCOMPARE(ws.audit({})->size(), audited);
        QCOMPARE(ws.undoKind(), std::optional(OpKind::AddProgress));
    }

    void undoOfARowChangedMeanwhileIsAConflictAndWritesNothing()
    {
        Workspace &ws = m_temp->workspace();
        Task task = changedTask(m_temp->book());
        QVERIFY(setDeadline(ws, {}, {measureAt(m_temp->book(), 1).id}, {u"年底前"_s, QDate(2023, 12, 31)}));
        QVERIFY(editTask(ws, taskAt(m_temp->book(), 1), task));
        const auto other = m_temp->another();
        task.title = u"别人改的标题"_s;
        QVERIFY(editTask(*other, *m_temp->book().task(task.id), task));
        const QStringList before = databaseDump(m_temp->path());
        const auto undone = ws.undo();
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, ErrorCode::Conflict);
        QCOMPARE(undone.error().reason, Reason(RuleReason::RowChangedMeanwhile));
        QCOMPARE(databaseDump(m_temp->path()), before);
        QCOMPARE(ws.undoKind(), std::optional(OpKind::SetDeadline)); // the way to the earlier steps is free
        QVERIFY(ws.undo());
    }

    void undoOfAReportThatGotALaterVersionElsewhereIsAConflict()
    {
        Workspace &ws = m_temp->workspace();
        const auto book = m_temp->book();
        const auto given = report(measureAt(book, 2).id, bureau(book), quarter(2023, 2));
        QVERIFY(addProgress(ws, given));
        QVERIFY(addProgress(*m_temp->another(), given));
        QCOMPARE(ws.undo().error().reason, Reason(RuleReason::RowChangedMeanwhile));
        QCOMPARE(ws.progressOf(given.measureId)->size(), size_t(2));
        QCOMPARE(findingsIn(ws), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestVerbs)
#include "tst_verbs.moc"

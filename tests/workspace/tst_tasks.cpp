// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/rulereason.h"
#include "storage/database.h"
#include "support/builders.h"
#include "support/databaseplace.h"
#include "support/tempworkspace.h"
#include "workspace/agencies/agencyverbs.h"
#include "workspace/measures/bulkverbs.h"
#include "workspace/measures/measureverbs.h"
#include "workspace/progress/progressverbs.h"
#include "workspace/tasks/partyverbs.h"
#include "workspace/tasks/taskverbs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// Editing a plan after its import: order, splitting, merging, deleting.
class TestTasks : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<TempWorkspace> m_temp;
    Workspace &ws() { return m_temp->workspace(); }
    PlanBook book() { return m_temp->book(); }
    QStringList titles()
    {
        QStringList all;
        const auto b = book();
        for (const Task *task : b.tasks())
            all << task->number;
        return all;
    }
    QStringList texts(int task)
    {
        QStringList all;
        const auto b = book();
        for (const Measure *measure : b.measuresOf(taskAt(b, task).id))
            all << measure->text;
        return all;
    }
    Progress reported(MeasureId measure, const QString &agency, const QString &text)
    {
        auto given = report(measure, agencyNamed(book(), agency), quarter(2023, 1));
        given.text = text;
        const auto saved = addProgress(ws(), given);
        if (!saved)
            qFatal("%s", qPrintable(saved.error().detail));
        return **ws().progress(measure, given.agencyId, given.period);
    }

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempWorkspace>();
        m_temp->import();
    }

    void aTaskIsMoved_data()
    {
        QTest::addColumn<int>("task");
        QTest::addColumn<int>("section");
        QTest::addColumn<int>("place");
        QTest::addColumn<QString>("order");
        QTest::newRow("down within its section") << 1 << 0 << 1 << u"(二)(一)(三)(四)"_s;
        QTest::newRow("to the front of another") << 1 << 1 << 0 << u"(二)(一)(三)(四)"_s;
        QTest::newRow("to the end of another") << 1 << 1 << 9 << u"(二)(三)(四)(一)"_s;
        QTest::newRow("up into the first") << 4 << 0 << 1 << u"(一)(四)(二)(三)"_s;
        QTest::newRow("nowhere") << 2 << 0 << 1 << u"(一)(二)(三)(四)"_s;
    }
    void aTaskIsMoved()
    {
        QFETCH(int, task);
        QFETCH(int, section);
        QFETCH(int, place);
        QFETCH(QString, order);
        const auto b = book();
        const TaskId id = taskAt(b, task).id;
        const SectionId home = b.sections()[static_cast<size_t>(section)]->id;
        QVERIFY(moveTask(ws(), id, home, place));
        QCOMPARE(titles().join(u""_s), order);
        QCOMPARE(book().task(id)->sectionId, home); // the id stays
        QCOMPARE(findingsIn(ws()), QStringList());
    }

    void placesCountOnlyWhatIsNotDeleted()
    {
        const auto b = book();
        QVERIFY(deleteTasks(ws(), {taskAt(b, 1).id}));
        QVERIFY(moveTask(ws(), taskAt(b, 4).id, b.sections().front()->id, 0));
        QCOMPARE(titles().join(u""_s), u"(四)(二)(三)"_s);
    }

    void aNewTaskComesLastInItsSectionWithOneMeasure()
    {
        const auto b = book();
        const auto id = addTask(ws(), b.sections().front()->id, u"(五)"_s, u"新任务"_s, {});
        QVERIFY(id);
        QCOMPARE(titles().join(u""_s), u"(一)(二)(五)(三)(四)"_s);
        QCOMPARE(texts(3), QStringList{u"新任务"_s});
        QCOMPARE(addTask(ws(), b.sections().front()->id, u"(六)"_s, u" "_s, {}).error().reason,
            RuleReason::TextMissing);
    }

    void aMeasureMovesWithItsReportsAndOwnParties()
    {
        const auto b = book();
        const MeasureId id = measureAt(b, 3, 2).id;
        reported(id, u"区教育局"_s, u"进展"_s);
        QVERIFY(
            setParties(ws(), taskAt(b, 3).id, id, {}, {{agencyNamed(b, u"区教育局"_s), Role::Lead, {}, false}}));
        QVERIFY(moveMeasure(ws(), id, taskAt(b, 1).id, 0));
        QCOMPARE(texts(1), (QStringList{u"开展标准化试点。"_s, u"开展宣贯活动。"_s, u"完善工作规则。"_s}));
        QCOMPARE(texts(3), (QStringList{u"开展服务质量监测。"_s, u"提高服务满意度。"_s}));
        QCOMPARE(ws().progressOf(id)->size(), size_t(1));
        QCOMPARE(findingsIn(ws()), QStringList());
    }

    void theLastMeasureOfATaskStays()
    {
        const auto b = book();
        const MeasureId only = measureAt(b, 2).id;
        QCOMPARE(deleteMeasures(ws(), {only}).error().reason, Reason(RuleReason::LastMeasure));
        QCOMPARE(moveMeasure(ws(), only, taskAt(b, 1).id, 0).error().reason, Reason(RuleReason::LastMeasure));
        QCOMPARE(deleteMeasures(ws(), {measureAt(b, 1, 1).id, measureAt(b, 1, 2).id}).error().reason,
            RuleReason::LastMeasure);
        QCOMPARE(texts(1).size(), 2);
        QVERIFY(deleteMeasures(ws(), {measureAt(b, 1, 1).id}));
        QCOMPARE(texts(1), QStringList{u"完善工作规则。"_s});
    }

    void reportsThatCannotBeCountedAreNotNone()
    {
        const auto b = book();
        const auto db = Database::open({.path = m_temp->path()});
        QVERIFY(db);
        QVERIFY((*db)->run(u"ALTER TABLE progress RENAME TO gone"_s));
        QVERIFY(!progressCount(ws(), {taskAt(b, 1).id}, {}));
    }

    void deletingKeepsTheReports()
    {
        const auto b = book();
        const MeasureId id = measureAt(b, 2).id;
        reported(id, u"区市场监管局"_s, u"进展"_s);
        QCOMPARE(progressCount(ws(), {taskAt(b, 2).id}, {id}).value_or(-1), 1);
        QCOMPARE(progressCount(ws(), {taskAt(b, 1).id}, {}).value_or(-1), 0);
        QVERIFY(deleteTasks(ws(), {taskAt(b, 2).id}));
        QCOMPARE(titles().join(u""_s), u"(一)(三)(四)"_s);
        QCOMPARE(ws().progressOf(id)->size(), size_t(1));
        QVERIFY(ws().progressIn(b.plan().id, {})->empty()); // but no list names it
        QVERIFY(ws().undo());
        QCOMPARE(ws().progressIn(b.plan().id, {})->size(), size_t(1));
    }

    void aMeasureIsSplitInTwo()
    {
        const auto b = book();
        const MeasureId id = measureAt(b, 3, 1).id; // 开展服务质量监测。 and 区民政局 is exempt
        reported(id, u"区教育局"_s, u"进展"_s);
        const auto second = splitMeasure(ws(), id, 4);
        QVERIFY(second);
        QCOMPARE(texts(3).mid(0, 2), (QStringList{u"开展服务"_s, u"质量监测。"_s}));
        QCOMPARE(ws().progressOf(id)->size(), size_t(1));
        QVERIFY(ws().progressOf(*second)->empty());
        QVERIFY(book().isExempt(*second, agencyNamed(b, u"区民政局"_s)));
    }

    void aMeasureIsNotSplitIntoNothing_data()
    {
        QTest::addColumn<int>("at");
        QTest::newRow("before its beginning") << -1;
        QTest::newRow("at its beginning") << 0;
        QTest::newRow("at its end") << 9;
        QTest::newRow("behind its end") << 99;
    }
    void aMeasureIsNotSplitIntoNothing()
    {
        QFETCH(int, at);
        QCOMPARE(splitMeasure(ws(), measureAt(book(), 3, 1).id, at).error().reason, Reason(RuleReason::SplitImpossible));
    }

    void mergedMeasuresKeepEveryReport()
    {
        const auto b = book();
        const MeasureId first = measureAt(b, 3, 1).id;
        const MeasureId second = measureAt(b, 3, 2).id;
        reported(first, u"区教育局"_s, u"第一条"_s);
        reported(second, u"区教育局"_s, u"第二条"_s); // the same agency and period
        reported(second, u"区教育局"_s, u"第二条,更正"_s);
        reported(second, u"区民政局"_s, u"民政"_s);
        QVERIFY(mergeMeasures(ws(), {second, first})); // whatever order they were chosen in
        QCOMPARE(texts(3), (QStringList{u"开展服务质量监测。开展标准化试点。"_s, u"提高服务满意度。"_s}));
        const auto reports = *ws().progressOf(first);
        QCOMPARE(reports.size(), size_t(4));
        const auto latest = **ws().progress(first, agencyNamed(b, u"区教育局"_s), quarter(2023, 1));
        QCOMPARE(latest.version, 3);
        QCOMPARE(latest.text, u"第二条,更正"_s);
        QVERIFY(ws().progressOf(second)->empty());
        QVERIFY2(!book().isExempt(first, agencyNamed(b, u"区民政局"_s)),
            "who owed on one of them owes on the whole");
        QCOMPARE(findingsIn(ws()), QStringList());
    }

    void onlyMeasuresOfOneTaskAreMerged()
    {
        const auto b = book();
        QCOMPARE(mergeMeasures(ws(), {measureAt(b, 1).id, measureAt(b, 2).id}).error().reason,
            RuleReason::MergeImpossible);
        QCOMPARE(mergeMeasures(ws(), {measureAt(b, 1).id}).error().reason, Reason(RuleReason::MergeImpossible));
        QCOMPARE(mergeMeasures(ws(), {measureAt(b, 1).id, measureAt(b, 1).id}).error().reason,
            RuleReason::MergeImpossible);
    }

    void oneWrongRowOfManyStopsTheWhole()
    {
        const auto b = book();
        MeasureId unknown;
        unknown.value = 4711;
        const auto done = setDeadline(ws(), {taskAt(b, 1).id}, {unknown}, {u"年底前"_s, QDate(2023, 12, 31)});
        QCOMPARE(done.error().reason, Reason(RuleReason::MeasureUnknown));
        QCOMPARE(taskAt(book(), 1).deadlinePhrase, u""_s);
    }

    void anAgencyThatIsNamedIsNotDeleted()
    {
        const auto b = book();
        const auto refused = deleteAgency(ws(), agencyNamed(b, u"区教育局"_s));
        QCOMPARE(refused.error().reason, Reason(RuleReason::AgencyInUse));
        QCOMPARE(refused.error().fields.value(u"name"_s), u"区教育局"_s);
    }

    void aNameLeadsToOneAgency()
    {
        const auto b = book();
        QCOMPARE(addAgency(ws(), {.shortName = u"区教育局 "_s}, {}).error().reason, Reason(RuleReason::AgencyNameTaken));
        QCOMPARE(
            addAgency(ws(), {.shortName = u"甲"_s}, {u"区教育局"_s}).error().reason, Reason(RuleReason::AgencyNameTaken));
        QCOMPARE(addAgency(ws(), {.shortName = u" "_s}, {}).error().reason, Reason(RuleReason::TextMissing));
        QVERIFY(addAgency(ws(), {.shortName = u"甲"_s}, {u"乙"_s, u"乙"_s, u"甲"_s}));
        QCOMPARE(ws().agencies()->aliasesOf(ws().agencies()->findByName(u"甲"_s)->id), QStringList{u"乙"_s});
        const Agency seen = *b.agencies().find(agencyNamed(b, u"区教育局"_s));
        Agency school = seen;
        school.shortName = u"乙"_s;
        QCOMPARE(editAgency(ws(), seen, {}, school, {}).error().reason, Reason(RuleReason::AgencyNameTaken));
    }

    void aMembershipMustMakeSense()
    {
        const auto b = book();
        const AgencyId streets = agencyNamed(b, u"各街镇"_s);
        const AgencyId school = agencyNamed(b, u"区教育局"_s);
        QVERIFY(!addMembership(ws(), {.collectiveId = school, .agencyId = streets}));
        QVERIFY(!addMembership(ws(), {.collectiveId = streets, .agencyId = streets}));
        QCOMPARE(addMembership(ws(), {.collectiveId = streets,
                                        .agencyId = school,
                                        .fromDate = QDate(2023, 6, 1),
                                        .untilDate = QDate(2023, 5, 1)})
                     .error()
                     .reason,
            RuleReason::DateOrder);
        QVERIFY(addMembership(ws(), {.collectiveId = streets, .agencyId = school}));
    }
};

QTEST_GUILESS_MAIN(TestTasks)
#include "tst_tasks.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/changed/plandifference.h"

#include "domain/proposal/proposalnodes.h"

#include "support/bookbuilder.h"
#include "support/builders.h"
#include "support/processtime.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace qd;

/// What a changed document would change.
class TestPlanDifference : public QObject
{
    Q_OBJECT
    BookBuilder m_plan;
    ImportRequest m_request;
    TaskId m_first, m_second, m_third;

    TaskId add(const QString &number, const QString &title, const QString &text, SectionId section = {1})
    {
        const TaskId id = m_plan.task(number, title, section);
        m_plan.taskRow(id).text = text;
        m_plan.measure(id, text);
        return id;
    }
    ProposedTask &proposed(int section, int task)
    {
        return m_request.proposal.sections[static_cast<size_t>(section)].tasks[static_cast<size_t>(task)];
    }
    std::vector<TaskDifference> rows() const
    {
        const PlanBook book = m_plan.book();
        return differenceOf(book, m_request, book.agencies()).tasks;
    }

private Q_SLOTS:
    /// A plan of two sections, and a document that says the same.
    void init()
    {
        m_plan = BookBuilder();
        m_request = {};
        const SectionId second = m_plan.section(u"二"_s, u"提升质量"_s);
        m_first = add(u"(一)"_s, u"加强制度建设"_s, u"开展宣贯活动。完善工作规则。"_s);
        m_second = add(u"(二)"_s, u"完善激励机制"_s, u"修订奖励管理办法。"_s);
        m_third = add(u"(三)"_s, u"扩大服务供给"_s, u"开展服务质量监测。"_s, second);
        const AgencyId bureau = m_plan.agency(u"区市场监管局"_s);
        const AgencyId school = m_plan.agency(u"区教育局"_s);
        m_plan.alias(bureau, u"区市监局"_s);
        m_plan.party(m_first, bureau, Role::Lead);
        m_plan.party(m_first, school, Role::Support);

        auto first = test::task(u"(一)"_s, u"加强制度建设"_s, {u"开展宣贯活动。"_s, u"完善工作规则。"_s});
        first.parties
            = {test::party(u"区市场监管局"_s, Role::Lead), test::party(u"区教育局"_s, Role::Support)};
        m_request.proposal.title = u"质量工作要点"_s;
        m_request.proposal.year = 2023;
        m_request.proposal.sections
            = {{u"一"_s, u"夯实基础"_s, {},
                   {first, test::task(u"(二)"_s, u"完善激励机制"_s, {u"修订奖励管理办法。"_s})}},
                {u"二"_s, u"提升质量"_s, {},
                    {test::task(u"(三)"_s, u"扩大服务供给"_s, {u"开展服务质量监测。"_s})}}};
        giveNodeIds(m_request.proposal);
    }

    void theSameDocumentChangesNothing()
    {
        const PlanBook book = m_plan.book();
        const PlanDifference difference = differenceOf(book, m_request, book.agencies());
        QVERIFY(difference.isEmpty());
        QCOMPARE(difference.plan, book.plan().id);
        QCOMPARE(difference.tasks.size(), size_t(3));
        QCOMPARE(difference.tasks[2].task, m_third);
        QCOMPARE(difference.tasks[2].node, proposed(1, 0).id);
    }

    void widthAndSpacesAreNoDifference()
    {
        proposed(0, 0).text = u"开展宣贯活动。 完善工作规则。"_s;
        proposed(0, 0).number = u"（一）"_s;
        QCOMPARE(rows()[0].fate, TaskFate::Same);
    }

    void aTaskInBetweenIsAddedAndTheOthersRenumbered()
    {
        auto &tasks = m_request.proposal.sections[0].tasks;
        tasks.insert(tasks.begin() + 1, test::task(u"(二)"_s, u"开展质量月活动"_s, {u"九月举办。"_s}));
        proposed(0, 2).number = u"(三)"_s;
        proposed(1, 0).number = u"(四)"_s;
        const auto all = rows();
        QCOMPARE(all.size(), size_t(4));
        QCOMPARE(all[0].fate, TaskFate::Same);
        QCOMPARE(all[1].fate, TaskFate::Added);
        QVERIFY(!all[1].task.isValid());
        QCOMPARE(all[2].task, m_second);
        QCOMPARE(all[2].fate, TaskFate::Changed);
        QVERIFY(all[2].renumbered && !all[2].reworded && !all[2].moved);
        QCOMPARE(all[3].task, m_third);
    }

    void aRemovedTaskStandsWhereItStood()
    {
        m_request.proposal.sections[0].tasks.pop_back();
        m_plan.report(m_plan.measure(m_second, u"另一句。"_s), AgencyId{1}, u"2023Q1"_s);
        const auto all = rows();
        QCOMPARE(all.size(), size_t(3));
        QCOMPARE(all[1].fate, TaskFate::Removed);
        QCOMPARE(all[1].task, m_second);
        QVERIFY(!all[1].node.isValid());
        QCOMPARE(all[1].reports, 1);
    }

    void aTitleThatChangesIsKnownByItsNumber()
    {
        proposed(0, 0).title = u"加强制度和队伍建设"_s;
        const auto row = rows()[0];
        QCOMPARE(row.task, m_first);
        QVERIFY(row.reworded && !row.renumbered);
    }

    void anotherTaskUnderTheSameNumberIsAnotherTask()
    {
        proposed(0, 1) = test::task(u"(二)"_s, u"举办质量开放日"_s, {u"邀请市民参观实验室。"_s});
        const auto all = rows();
        QCOMPARE(all.size(), size_t(4));
        QCOMPARE(all[1].fate, TaskFate::Removed);
        QCOMPARE(all[1].task, m_second);
        QCOMPARE(all[2].fate, TaskFate::Added);
    }

    void renumberedAndRewordedIsKnownByItsText()
    {
        proposed(0, 0).number = u"(九)"_s;
        proposed(0, 0).title = u"加强制度建设工作"_s;
        const auto row = rows()[0];
        QCOMPARE(row.task, m_first);
        QVERIFY(row.reworded && row.renumbered);
    }

    void aTaskThatGrewIsKnownByItsNumber()
    {
        proposed(0, 1).title = u"完善质量激励机制"_s;
        proposed(0, 1).text
            = u"修订奖励管理办法。评选政府质量奖，举办质量开放日，组织标杆企业交流，推广先进质量管理模式。"_s;
        const auto row = rows()[1];
        QCOMPARE(row.task, m_second);
        QVERIFY(row.reworded);
    }

    void anotherOrderOrSectionIsAMove()
    {
        auto &tasks = m_request.proposal.sections[0].tasks;
        m_request.proposal.sections[1].tasks.push_back(tasks.front());
        tasks.erase(tasks.begin());
        const auto all = rows();
        QCOMPARE(all[0].fate, TaskFate::Same);
        QCOMPARE(all[1].fate, TaskFate::Same);
        QCOMPARE(all[2].task, m_first);
        QVERIFY(all[2].moved);
        QCOMPARE(all[2].fate, TaskFate::Changed);
    }

    void partiesAreComparedAsAgencies()
    {
        proposed(0, 0).parties
            = {test::party(u"区市监局"_s, Role::Lead), test::party(u"区教委"_s, Role::Support)};
        AgencyDecision same;
        same.name = u"区教委"_s;
        same.existingAgency = 2; // 区教育局
        m_request.agencies = {same};
        QCOMPARE(rows()[0].fate, TaskFate::Same);
        m_request.agencies.clear();
        const auto row = rows()[0];
        QCOMPARE(row.fate, TaskFate::Changed);
        QCOMPARE(row.partiesAdded, QStringList{u"区教委\tsupport"_s});
        QCOMPARE(row.partiesRemoved, QStringList{u"区教育局\tsupport"_s});
    }

    void anotherRoleIsAnotherParty()
    {
        proposed(0, 0).parties.back().role = Role::Joint;
        const auto row = rows()[0];
        QCOMPARE(row.partiesAdded, QStringList{u"区教育局\tjoint"_s});
        QCOMPARE(row.partiesRemoved, QStringList{u"区教育局\tsupport"_s});
    }

    void partiesOfASentenceCountWithTheTask()
    {
        auto &task = proposed(0, 0);
        task.measures.front().parties = {task.parties.back()};
        task.parties.pop_back();
        QCOMPARE(rows()[0].fate, TaskFate::Same);
    }

    void aNewDeadlineIsToldAndAMissingOneIsNot()
    {
        proposed(0, 1).deadline = Deadline{u"6月底前"_s, QDate(2023, 6, 30)};
        QVERIFY(rows()[1].deadlineChanged);
        m_plan.taskRow(m_second).deadlinePhrase = u"6月底前"_s;
        QCOMPARE(rows()[1].fate, TaskFate::Same);
        proposed(0, 1).deadline.reset(); // what the office has set stays
        QCOMPARE(rows()[1].fate, TaskFate::Same);
    }

    void hiddenTasksAreNotThere()
    {
        m_plan.taskRow(m_second).removed = true;
        const auto all = rows();
        QCOMPARE(all.size(), size_t(3));
        QCOMPARE(all[1].fate, TaskFate::Added);
    }

    void twinsAreMatchedOnceEach()
    {
        m_plan = BookBuilder();
        m_request.proposal.sections = {{u"一"_s, u"夯实基础"_s, {}, {}}};
        for (int i = 0; i < 3; ++i) {
            add(u"1"_s, u"加强组织领导"_s, u"成立专班。"_s);
            m_request.proposal.sections[0].tasks.push_back(
                test::task(u"1"_s, u"加强组织领导"_s, {u"成立专班。"_s}));
        }
        m_request.proposal.sections[0].tasks.pop_back();
        const auto all = rows();
        std::set<TaskId> seen;
        for (const TaskDifference &row : all)
            seen.insert(row.task);
        QCOMPARE(seen.size(), size_t(3));
        QCOMPARE(all[2].fate, TaskFate::Removed);
    }

    void aThousandTasksTakeNoTime()
    {
        m_plan = BookBuilder();
        m_request.proposal.sections = {{u"一"_s, u"夯实基础"_s, {}, {}}};
        for (int i = 0; i < 1000; ++i) {
            const QString title = u"推进第%1项质量提升工作"_s.arg(i);
            const QString text = u"围绕重点行业开展质量提升行动，完成第%1批企业的诊断和帮扶。"_s.arg(i * 7);
            add(QString::number(i + 1), title, text);
            // every one is renumbered and reworded: nothing surer than the words is left
            m_request.proposal.sections[0].tasks.push_back(
                test::task(QString::number(i + 2), title + u"方案"_s, {text + u"并总结。"_s}));
        }
        const PlanBook book = m_plan.book();
        const qint64 start = test::processTime();
        const auto difference = differenceOf(book, m_request, book.agencies());
        const qint64 took = test::processTime() - start;
        qInfo("%lld ms", took);
        QVERIFY2(took < 1000 * test::slowdown, qPrintable(QString::number(took)));
        QCOMPARE(difference.tasks.size(), size_t(1000));
        for (size_t i = 0; i < 1000; ++i)
            QCOMPARE(difference.tasks[i].task.value, static_cast<qint64>(i) + 1);
    }
};

QTEST_GUILESS_MAIN(TestPlanDifference)
#include "tst_plandifference.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counts/agencywork.h"
#include "support/randomplan.h"

#include <QTest>

using namespace qd;
using qd::test::RandomPlan;

/// Over made-up plans: what is counted of a selection, and of each agency, fits what is counted of the whole.
class SelectedCountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theStatesTogetherAreTheWhole();
    void theSectionsTogetherAreTheWhole();
    void anAgencyAloneHasWhatItHasAmongAll();
    void anAgencysSelectionIsWhatItAnswersFor();
};

namespace
{

constexpr quint32 plans = 100;

/// What is added up over selections that leave nothing out and take nothing twice.
struct Sum {
    size_t measures = 0;
    int overdue = 0;
    int blocked = 0;
    LightCount lights;
    DutyCount duties;

    void add(const PlanCounts &counts)
    {
        measures += counts.measures.size();
        overdue += counts.overdue;
        blocked += counts.blocked;
        for (size_t light = 0; light < lights.of.size(); ++light)
            lights.of[light] += counts.lights.of[light];
        duties += counts.duties;
    }
};

void compare(const Sum &sum, const PlanCounts &whole)
{
    QCOMPARE(sum.measures, whole.measures.size());
    QCOMPARE(sum.overdue, whole.overdue);
    QCOMPARE(sum.blocked, whole.blocked);
    QCOMPARE(sum.lights.of, whole.lights.of);
    QCOMPARE(sum.duties.due, whole.duties.due);
    QCOMPARE(sum.duties.reported, whole.duties.reported);
}

} // namespace

void SelectedCountsTest::theStatesTogetherAreTheWhole()
{
    for (quint32 seed = 0; seed < plans; ++seed) {
        const RandomPlan plan(seed);
        const PlanBook book = plan.book();
        Sum sum;
        for (const std::vector<WorkState> &states : {std::vector{WorkState::NotStarted, WorkState::Done},
                 std::vector{WorkState::Ongoing}, std::vector{WorkState::Closed, WorkState::Adjusted}}) {
            TaskFilter filter;
            filter.states = states;
            const PlanCounts counts = countPlan(book, plan.period, plan.day, filter);
            QVERIFY(reconcile(counts));
            sum.add(counts);
        }
        compare(sum, countPlan(book, plan.period, plan.day));
    }
}

void SelectedCountsTest::theSectionsTogetherAreTheWhole()
{
    for (quint32 seed = 0; seed < plans; ++seed) {
        const RandomPlan plan(seed);
        const PlanBook book = plan.book();
        const PlanCounts whole = countPlan(book, plan.period, plan.day);
        Sum sum;
        int tasks = 0;
        int sections = 0;
        for (const Section *section : book.sections()) {
            TaskFilter filter;
            filter.section = section->id;
            const PlanCounts counts = countPlan(book, plan.period, plan.day, filter);
            sum.add(counts);
            tasks += counts.taskCount;
            sections += counts.sectionCount;
        }
        compare(sum, whole);
        QCOMPARE(tasks, whole.taskCount);
        QCOMPARE(sections, whole.sectionCount);
    }
}

void SelectedCountsTest::anAgencyAloneHasWhatItHasAmongAll()
{
    for (quint32 seed = 0; seed < plans; ++seed) {
        const RandomPlan plan(seed);
        const PlanBook book = plan.book();
        for (const AgencyWork &work : agencyWork(book, plan.period, plan.day)) {
            TaskFilter filter;
            filter.agency = work.agency;
            const auto alone = agencyWork(book, plan.period, plan.day, filter);
            QCOMPARE(alone.size(), size_t{1});
            QCOMPARE(alone.front().agency, work.agency);
            QCOMPARE(alone.front().throughMembers, work.throughMembers);
            QCOMPARE(alone.front().exempt, work.exempt);
            QCOMPARE(alone.front().items.size(), work.items.size());
            for (size_t i = 0; i < work.items.size(); ++i) {
                QCOMPARE(alone.front().items[i].measure, work.items[i].measure);
                QCOMPARE(alone.front().items[i].role, work.items[i].role);
                QCOMPARE(alone.front().items[i].duties.due, work.items[i].duties.due);
            }
        }
    }
}

void SelectedCountsTest::anAgencysSelectionIsWhatItAnswersFor()
{
    for (quint32 seed = 0; seed < plans; ++seed) {
        const RandomPlan plan(seed);
        const PlanBook book = plan.book();
        for (const Agency &agency : RandomPlan::agencies()) {
            TaskFilter filter;
            filter.agency = agency.id;
            std::vector<const Measure *> listed;
            for (const JudgedMeasure &judged : countPlan(book, plan.period, plan.day, filter).measures)
                listed.push_back(judged.measure);
            std::vector<const Measure *> held;
            for (const AgencyWork &work : agencyWork(book, plan.period, plan.day, filter)) {
                for (const AgencyItem &item : work.items) {
                    if (held.empty() || held.back() != item.measure)
                        held.push_back(item.measure);
                }
            }
            QCOMPARE(held, listed);
        }
    }
}

QTEST_APPLESS_MAIN(SelectedCountsTest)
#include "tst_selectedcounts.moc"

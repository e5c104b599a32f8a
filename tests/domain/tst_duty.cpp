// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/rulereason.h"
#include "domain/check/progressinput.h"
#include "domain/counts/duty.h"
#include "domain/counts/filter.h"

#include "support/bookbuilder.h"

#include <QTest>

using namespace qd;
using namespace Qt::StringLiterals;

class DutyTest final : public QObject
{
    Q_OBJECT

    BookBuilder b;
    TaskId task;
    MeasureId first, second;
    AgencyId lead, streets, north, south, outsider;

    const QDate late{2023, 12, 31}; ///< the day on which all is known

    static Period q(const char *text) { return *Period::parse(QString::fromLatin1(text)); }

private Q_SLOTS:
    void init()
    {
        b = BookBuilder();
        task = b.task(u"(一)"_s, u"推进标准化"_s);
        first = b.measure(task, u"制定办法。"_s);
        second = b.measure(task, u"组织培训。"_s);
        lead = b.agency(u"区市场监管局"_s);
        streets = b.agency(u"各街镇"_s, AgencyKind::Collective);
        north = b.agency(u"北城街道"_s, AgencyKind::Street);
        south = b.agency(u"南城街道"_s, AgencyKind::Street);
        outsider = b.agency(u"区科委"_s);
        b.party(task, lead, Role::Lead);
        b.party(task, streets, Role::Joint);
    }

    void aCollectiveCountsAsItsMembersOnThePeriodsLastDay()
    {
        b.member(streets, north);
        b.member(streets, south, QDate(2023, 5, 1));
        const PlanBook book = b.book();
        QCOMPARE(dutiesOf(book, *book.measure(first), q("2023Q1"), late).size(), size_t(2)); // lead and north
        QCOMPARE(dutiesOf(book, *book.measure(first), q("2023Q2"), late).size(), size_t(3));
    }

    void aCollectiveWithoutMembersOwesItself()
    {
        const PlanBook book = b.book();
        const auto duties = dutiesOf(book, *book.measure(first), q("2023Q1"), late);
        QCOMPARE(duties.size(), size_t(2));
        QCOMPARE(duties[1].agencyId, streets);
    }

    void onlyTickedPairsOwe()
    {
        b.exempt(second, lead);
        const PlanBook book = b.book();
        const auto duties = dutiesOf(book, *book.measure(second), q("2023Q1"), late);
        QCOMPARE(duties.size(), size_t(1));
        QCOMPARE(duties[0].agencyId, streets);
        QCOMPARE(dutiesIn(book, q("2023Q1"), late).size(), size_t(3));
        QCOMPARE(book.allPartiesOf(task, endOfTime).size(), size_t(2)); // paper still prints the whole list
    }

    void nothingIsOwedBeforeTheStartNorAfterTheEnd()
    {
        b.measureRow(first).startDate = QDate(2023, 4, 1);
        b.setState(second, WorkState::Done, QDate(2023, 3, 1));
        const PlanBook book = b.book();
        QVERIFY(dutiesOf(book, *book.measure(first), q("2023Q1"), late).empty());
        QVERIFY(!dutiesOf(book, *book.measure(first), q("2023Q2"), late).empty());
        QVERIFY(!dutiesOf(book, *book.measure(second), q("2023Q1"), late).empty());
        QVERIFY(dutiesOf(book, *book.measure(second), q("2023Q2"), late).empty());
    }

    void afterThePlansYearOnlyWhatIsDueLaterOwes()
    {
        b.measureRow(second).deadlineDate = QDate(2024, 5, 31);
        const PlanBook book = b.book();
        const QDate day(2024, 12, 31);
        QVERIFY(!dutiesOf(book, *book.measure(first), q("2023Q4"), day).empty());
        QVERIFY(dutiesOf(book, *book.measure(first), q("2024Q1"), day).empty());
        QVERIFY(!dutiesOf(book, *book.measure(second), q("2024Q2"), day).empty());
        QVERIFY(dutiesOf(book, *book.measure(second), q("2024Q3"), day).empty());
    }

    void reportedIsCountedPerAgencyAndPeriod()
    {
        b.report(first, lead, u"2023Q1"_s);
        const PlanBook book = b.book();
        const DutyCount count = countDuties(dutiesIn(book, q("2023Q1"), late));
        QCOMPARE(count.due, 4);
        QCOMPARE(count.reported, 1);
        QCOMPARE(countDuties(dutiesIn(book, q("2023Q2"), late)).reported, 0);
    }

    void aLongerPeriodOwesTheReportsOfThoseInsideItThatHaveBegun()
    {
        b.report(first, lead, u"2023Q1"_s);
        const PlanBook book = b.book(); // reported on by quarter
        const auto half = [&](QDate day) {
            DutyCount count;
            for (const Measure *measure : book.measures())
                count += countDuties(dutiesWithin(book, *measure, q("2023H1"), day));
            return count;
        };
        QCOMPARE(half(late).due, 8); // 4 a quarter
        QCOMPARE(half(late).reported, 1);
        QCOMPARE(half(QDate(2023, 3, 31)).due, 4); // the second has not begun
        const auto periods = dutiesWithin(book, *book.measure(first), q("2023H1"), late);
        QCOMPARE(periods.front().period, q("2023Q1"));
        QCOMPARE(periods.back().period, q("2023Q2"));
        QCOMPARE(dutiesWithin(book, *book.measure(first), q("2023Q1"), late).size(), size_t(2));
    }

    void aReportOfTheLongerPeriodAnswersForAllInsideIt()
    {
        b.report(first, lead, u"2023H1"_s);
        const PlanBook book = b.book(); // reported on by quarter
        const auto reported = [&](const char *period) {
            return countDuties(dutiesWithin(book, *book.measure(first), q(period), late)).reported;
        };
        QCOMPARE(reported("2023H1"), 2);
        QCOMPARE(reported("2023Q1"), 0); // asked for it alone, its own report is missing
    }

    void ownPartiesOfAMeasureReplaceThoseOfTheTask()
    {
        b.party(task, outsider, Role::Lead, second);
        const PlanBook book = b.book();
        const auto duties = dutiesOf(book, *book.measure(second), q("2023Q1"), late);
        QCOMPARE(duties.size(), size_t(1));
        QCOMPARE(duties[0].agencyId, outsider);
        QVERIFY(!hasPart(book, *book.measure(second), lead, QDate(2023, 3, 1)));
    }

    void progressOfAnAgencyWithoutAPartIsRefused()
    {
        const PlanBook book = b.book();
        ProgressInput input{
            .measureId = first, .agencyId = outsider, .period = q("2023Q1"), .text = u"已开展。"_s};
        auto faults = validate(book, input, late);
        QCOMPARE(faults.size(), size_t(1));
        QCOMPARE(faults[0].error.reason, Reason(RuleReason::NotAParty));
        input.agencyId = lead;
        QVERIFY(validate(book, input, late).empty());
    }

    void percentAndPeriodAreChecked()
    {
        const PlanBook book = b.book();
        ProgressInput input{.measureId = first,
            .agencyId = lead,
            .period = q("2023Q1"),
            .percent = 101,
            .text = u"已开展。"_s};
        QCOMPARE(validate(book, input, late).at(0).error.reason, Reason(RuleReason::PercentOutOfRange));
        input.percent = -1;
        QCOMPARE(validate(book, input, late).at(0).error.reason, Reason(RuleReason::PercentOutOfRange));
        input.percent = {};
        input.period = q("2024Q1");
        const auto faults = validate(book, input, late);
        QCOMPARE(faults.size(), size_t(1));
        QVERIFY(faults[0].warning);
        input.period = q("2023Q1");
        input.text = u"  \n"_s;
        QCOMPARE(validate(book, input, late).at(0).error.reason, Reason(RuleReason::TextMissing));
    }

    void filterFindsByInitialsTwoCharactersAgencyAndRole()
    {
        b.member(streets, north);
        const PlanBook book = b.book();
        const auto hits = [&](const TaskFilter &filter) {
            int n = 0;
            for (const Measure *m : book.measures())
                n += matches(book, *m, Verdict{}, filter, QDate(2023, 3, 1)) ? 1 : 0;
            return n;
        };
        QCOMPARE(hits({.text = u"scjgj"_s}), 2);
        QCOMPARE(hits({.text = u"培训"_s}), 1);
        QCOMPARE(hits({.text = u"培训 办法"_s}), 0);
        QCOMPARE(hits({.text = u"标准"_s}), 2);
        QCOMPARE(hits({.agency = lead, .role = Role::Lead}), 2);
        QCOMPARE(hits({.agency = lead, .role = Role::Support}), 0);
        QCOMPARE(hits({.agency = north}), 2); // through the collective
        QCOMPARE(hits({.agency = outsider}), 0);
        QCOMPARE(hits({.withoutDeadline = true}), 2);
        QCOMPARE(hits({.light = Light::Red}), 0);
    }
};

QTEST_APPLESS_MAIN(DutyTest)
#include "tst_duty.moc"

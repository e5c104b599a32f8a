// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/paperreason.h"
#include "domain/counts/counts.h"

#include "support/smallbook.h"

#include <QTest>

#include <numeric>

using namespace qd;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(std::vector<int>)

namespace
{

PlanCounts countSmall(const BookBuilder &b)
{
    return countPlan(b.book(), {2023, Cycle::Quarter, 2}, QDate(2023, 6, 30));
}

} // namespace

class TestCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sharesAddUpToAHundred_data();
    void sharesAddUpToAHundred();
    void aSoundCountReconciles();
    void totalsThatDisagreeAreRefused_data();
    void totalsThatDisagreeAreRefused();
    void anExemptPairIsNotCounted();
};

void TestCounts::sharesAddUpToAHundred_data()
{
    QTest::addColumn<std::vector<int>>("parts");
    QTest::addColumn<std::vector<int>>("tenths");
    QTest::newRow("thirds") << std::vector{1, 1, 1} << std::vector{334, 333, 333};
    QTest::newRow("largest remainder first") << std::vector{1, 5, 1} << std::vector{143, 714, 143};
    QTest::newRow("sevenths") << std::vector{2, 2, 3} << std::vector{286, 286, 428};
    QTest::newRow("zeros stay zero") << std::vector{0, 7, 0, 0} << std::vector{0, 1000, 0, 0};
    QTest::newRow("empty whole") << std::vector{0, 0} << std::vector{0, 0};
}

void TestCounts::sharesAddUpToAHundred()
{
    QFETCH(std::vector<int>, parts);
    QFETCH(std::vector<int>, tenths);
    const auto got = shares(parts);
    QCOMPARE(got, tenths);
    const int whole = std::accumulate(parts.begin(), parts.end(), 0);
    QCOMPARE(std::accumulate(got.begin(), got.end(), 0), whole == 0 ? 0 : 1000);
}

void TestCounts::aSoundCountReconciles()
{
    const PlanCounts counts = countSmall(smallBook());
    QVERIFY(reconcile(counts));
    QCOMPARE(counts.lights.total(), 4);
    QCOMPARE(counts.agencies.size(), size_t{3});
    QCOMPARE(counts.duties.due, 5); // the supporting agency owes nothing
}

void TestCounts::totalsThatDisagreeAreRefused_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("lights") << 0;
    QTest::newRow("states") << 1;
    QTest::newRow("due reports") << 2;
    QTest::newRow("reports sent") << 3;
}

void TestCounts::totalsThatDisagreeAreRefused()
{
    QFETCH(int, which);
    PlanCounts counts = countSmall(smallBook());
    if (which == 0)
        ++counts.lights[Light::Green];
    else if (which == 1)
        --counts.states.front();
    else if (which == 2)
        ++counts.duties.due;
    else
        ++counts.agencies.front().duties.reported;
    const auto result = reconcile(counts);
    QVERIFY(!result);
    QCOMPARE(result.error().reason, Reason(PaperReason::TotalsDisagree));
    QVERIFY(!result.error().fields.value(u"value"_s).isEmpty());
}

void TestCounts::anExemptPairIsNotCounted()
{
    BookBuilder b = smallBook();
    b.exempt({4}, {1}); // the only measure of the third task, 区市场监管局
    const PlanCounts counts = countSmall(b);
    QVERIFY(reconcile(counts));
    QCOMPARE(counts.duties.due, 4);
    QCOMPARE(counts.agencies.front().lights.total(), 3);
}

QTEST_APPLESS_MAIN(TestCounts)
#include "tst_counts.moc"

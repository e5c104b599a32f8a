// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/tally.h"
#include "reportcase.h"

#include <numeric>

using namespace qd;
using namespace reportcase;

Q_DECLARE_METATYPE(std::vector<int>)

class TestTally : public QObject
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

void TestTally::sharesAddUpToAHundred_data()
{
    QTest::addColumn<std::vector<int>>("parts");
    QTest::addColumn<std::vector<int>>("tenths");
    QTest::newRow("thirds") << std::vector{1, 1, 1} << std::vector{334, 333, 333};
    QTest::newRow("largest remainder first") << std::vector{1, 5, 1} << std::vector{143, 714, 143};
    QTest::newRow("sevenths") << std::vector{2, 2, 3} << std::vector{286, 286, 428};
    QTest::newRow("zeros stay zero") << std::vector{0, 7, 0, 0} << std::vector{0, 1000, 0, 0};
    QTest::newRow("empty whole") << std::vector{0, 0} << std::vector{0, 0};
}

void TestTally::sharesAddUpToAHundred()
{
    QFETCH(std::vector<int>, parts);
    QFETCH(std::vector<int>, tenths);
    const auto got = shares(parts);
    QCOMPARE(got, tenths);
    const int whole = std::accumulate(parts.begin(), parts.end(), 0);
    QCOMPARE(std::accumulate(got.begin(), got.end(), 0), whole == 0 ? 0 : 1000);
}

void TestTally::aSoundCountReconciles()
{
    const Tally tally = count(inputOf(smallBook(), ReportKind::Handout));
    QVERIFY(reconcile(tally));
    QCOMPARE(tally.lights.total(), 4);
    QCOMPARE(tally.agencies.size(), size_t{3});
    QCOMPARE(tally.duties.due, 7);
}

void TestTally::totalsThatDisagreeAreRefused_data()
{
    QTest::addColumn<int>("which");
    QTest::newRow("lights") << 0;
    QTest::newRow("states") << 1;
    QTest::newRow("due reports") << 2;
    QTest::newRow("reports sent") << 3;
}

void TestTally::totalsThatDisagreeAreRefused()
{
    QFETCH(int, which);
    Tally tally = count(inputOf(smallBook(), ReportKind::Handout));
    if (which == 0)
        ++tally.lights[Light::Green];
    else if (which == 1)
        --tally.states.front();
    else if (which == 2)
        ++tally.duties.due;
    else
        ++tally.agencies.front().duties.reported;
    const auto result = reconcile(tally);
    QVERIFY(!result);
    QCOMPARE(result.error().reason, Reason::TotalsDisagree);
    QVERIFY(!result.error().fields.value(u"value"_s).isEmpty());
}

void TestTally::anExemptPairIsNotCounted()
{
    BookBuilder b = smallBook();
    b.exempt({4}, {1}); // the only measure of the third task, 区市场监管局
    const Tally tally = count(inputOf(b, ReportKind::Handout));
    QVERIFY(reconcile(tally));
    QCOMPARE(tally.duties.due, 6);
    QCOMPARE(tally.agencies.front().lights.total(), 3);
}

QTEST_APPLESS_MAIN(TestTally)
#include "tst_tally.moc"

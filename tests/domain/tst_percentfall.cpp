// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/rulereason.h"
#include "domain/check/percentfall.h"
#include "support/smallbook.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// What is asked about, and what refused, of a report before it is saved.
class TestPercentFall final : public QObject
{
    Q_OBJECT
    BookBuilder b = smallBook();
    const MeasureId joint{3};
    const AgencyId market{1};
    const AgencyId trade{2};

    static Period q(int index) { return {2023, Cycle::Quarter, index}; }
    ProgressInput input(int quarter, std::optional<int> percent) const
    {
        return {.measureId = joint,
            .agencyId = market,
            .period = q(quarter),
            .percent = percent,
            .text = u"进展"_s};
    }

private Q_SLOTS:
    void initTestCase()
    {
        b.report(joint, market, u"2023Q1"_s, 60);
        b.report(joint, market, u"2023Q2"_s, {}); // states none
        b.report(joint, trade, u"2023Q1"_s, 90); // somebody else's
        b.report(joint, market, u"2023Q4"_s, 95); // later
    }

    void aPercentageFallsBelowWhatTheAgencyStatedLast_data()
    {
        QTest::addColumn<int>("quarter");
        QTest::addColumn<int>("percent"); // -1: none is stated
        QTest::addColumn<int>("below"); // -1: does not fall
        QTest::newRow("less") << 3 << 45 << 60;
        QTest::newRow("the same") << 3 << 60 << -1;
        QTest::newRow("more") << 3 << 61 << -1;
        QTest::newRow("nothing") << 3 << 0 << 60;
        QTest::newRow("none stated") << 3 << -1 << -1;
        QTest::newRow("a correction of its own period") << 1 << 50 << 60;
        QTest::newRow("behind a report without one") << 2 << 59 << 60;
        QTest::newRow("the newest counts") << 4 << 94 << 95;
    }
    void aPercentageFallsBelowWhatTheAgencyStatedLast()
    {
        QFETCH(const int, quarter);
        QFETCH(const int, percent);
        QFETCH(const int, below);
        const auto stated = percent < 0 ? std::nullopt : std::optional(percent);
        QCOMPARE(fallsBelow(b.book(), input(quarter, stated)).value_or(-1), below);
    }

    void beforeTheFirstReportNothingFalls()
    {
        ProgressInput first = input(1, 10);
        first.agencyId = trade;
        first.measureId = MeasureId{1};
        QVERIFY(!fallsBelow(b.book(), first));
    }

    void aTextTooLongIsAFaultOfItsField()
    {
        const QString text(100'001, u'长');
        using Where = InputFault::Where;
        for (const auto &[member, where] :
            {std::pair(&ProgressInput::text, Where::Text), {&ProgressInput::problem, Where::Problem},
                {&ProgressInput::nextStep, Where::NextStep}, {&ProgressInput::remark, Where::Remark}}) {
            ProgressInput one = input(3, 60);
            one.*member = text.first(100'000);
            QVERIFY(validate(b.book(), one, QDate(2023, 9, 30)).empty());
            one.*member = text;
            const auto faults = validate(b.book(), one, QDate(2023, 9, 30));
            QCOMPARE(faults.size(), size_t(1));
            QVERIFY(faults.front().where == where);
            QCOMPARE(faults.front().error.reason, Reason(RuleReason::TextTooLong));
        }
    }
};

QTEST_APPLESS_MAIN(TestPercentFall)
#include "tst_percentfall.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counts/reviewqueue.h"
#include "domain/plan/rules.h"
#include "support/bookbuilder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// What waits for review, and which states count under which rule.
class TestReviewQueue final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatCountsFollowsTheRule_data()
    {
        QTest::addColumn<bool>("on");
        QTest::addColumn<bool>("submittedToo");
        QTest::addColumn<QString>("counting");
        QTest::newRow("paper first") << false << false << u"submitted accepted"_s;
        QTest::newRow("the choice means nothing without review") << false << true << u"submitted accepted"_s;
        QTest::newRow("review") << true << false << u"accepted"_s;
        QTest::newRow("review, and what waits counts too") << true << true << u"submitted accepted"_s;
    }
    void whatCountsFollowsTheRule()
    {
        QFETCH(bool, on);
        QFETCH(bool, submittedToo);
        QFETCH(QString, counting);
        ReviewRules rules;
        rules.on = on;
        rules.countSubmitted = submittedToo;
        QStringList found;
        for (const ProgressState state : allOf<ProgressState>()) {
            if (counts(rules, state))
                found << key(state);
        }
        QCOMPARE(found.join(u' '), counting);
        QCOMPARE(isUnreviewed(rules, ProgressState::Submitted), on);
        QVERIFY(!isUnreviewed(rules, ProgressState::Accepted));
    }

    void settingsAreReadAndWrittenAlike()
    {
        OfficeRules rules;
        takeSetting(rules, u"review.on"_s, u"1"_s);
        takeSetting(rules, u"review.reasons"_s, u"数字有误\n缺佐证"_s);
        takeSetting(rules, u"summary.budget"_s, u"120"_s);
        QVERIFY(rules.review.on);
        QCOMPARE(rules.review.reasons, (QStringList{u"数字有误"_s, u"缺佐证"_s}));
        for (const SettingKey each :
            {SettingKey::ReviewOn, SettingKey::ReviewReasons, SettingKey::SummaryBudget}) {
            OfficeRules again;
            takeSetting(again, key(each), settingText(rules, each));
            QCOMPARE(settingText(again, each), settingText(rules, each));
        }
        takeSetting(rules, u"summary.budget"_s, u"viel"_s);
        QCOMPARE(rules.review.summaryBudget, ReviewRules().summaryBudget);
        takeSetting(rules, u"review.on"_s, {});
        QVERIFY(!rules.review.on);
        QVERIFY(faultOf(Setting{{}, u"summary.budget"_s, u"5001"_s}));
        QVERIFY(!faultOf(Setting{{}, u"summary.budget"_s, u"0"_s}));
    }

    void theVersionInHandIsTheNewestThatIsNoDraft()
    {
        BookBuilder b;
        const auto market = b.agency(u"区市场监管局"_s);
        const auto trade = b.agency(u"区商务委"_s);
        const auto task = b.task(u"(一)"_s, u"加强制度建设"_s);
        const auto first = b.measure(task, u"一。"_s);
        const auto second = b.measure(task, u"二。"_s);
        const auto say = [&](MeasureId measure, AgencyId agency, int version, ProgressState state) {
            ProgressDigest &digest = b.report(measure, agency, u"2023Q1"_s);
            digest.version = version;
            digest.progressState = state;
            digest.receivedOn = QDate(2023, 4, version);
        };
        say(first, market, 1, ProgressState::Returned);
        say(first, market, 2, ProgressState::Submitted); // corrected
        say(first, market, 3, ProgressState::Draft);
        say(first, trade, 1, ProgressState::Accepted);
        say(second, market, 1, ProgressState::Accepted);
        say(second, market, 2, ProgressState::Returned);
        say(second, trade, 1, ProgressState::Draft);
        const PlanBook book = b.book();
        const auto open = openReports(book);
        QCOMPARE(open.size(), 2u);
        QCOMPARE(open[0].measureId, first);
        QCOMPARE(open[0].version, 2);
        QCOMPARE(open[0].state, ProgressState::Submitted);
        QCOMPARE(open[0].receivedOn, QDate(2023, 4, 2));
        QCOMPARE(open[1].measureId, second);
        QCOMPARE(open[1].state, ProgressState::Returned);
        QCOMPARE(openReports(book, second), std::vector<OpenReport>{open[1]});
        QCOMPARE(daysWaiting(open[0], QDate(2023, 4, 12)), 10);
        QCOMPARE(daysWaiting(open[0], QDate(2023, 4, 1)), 0);
    }
};

QTEST_GUILESS_MAIN(TestReviewQueue)
#include "tst_reviewqueue.moc"

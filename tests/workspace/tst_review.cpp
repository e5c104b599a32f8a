// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/rulereason.h"
#include "base/reasons/supervisionreason.h"
#include "domain/counts/duty.h"
#include "domain/plan/standing.h"
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "workspace/door/rowedits.h"
#include "workspace/progress/progressverbs.h"
#include "workspace/progress/reviewreads.h"
#include "workspace/progress/reviewverbs.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// From the draft to the accepted report, through the write door and the data file; today is 2023-05-10.
class TestReview : public QObject
{
    Q_OBJECT
    std::unique_ptr<TempWorkspace> m_temp;
    AgencyId m_bureau;
    MeasureId m_measure; // of task 2, which the bureau leads alone
    const Period m_period = quarter(2023, 2);

    Workspace &ws() { return **m_temp; }
    PlanId plan() { return m_temp->book().plan().id; }
    template <typename T>
    static Reason reasonOf(const Result<T> &result)
    {
        return result ? Reason() : result.error().reason;
    }
    ProgressId add(
        const QString &text, bool draft = false, QDate on = {}, WorkState state = WorkState::Ongoing)
    {
        ProgressInput input = report(m_measure, m_bureau, m_period);
        input.text = text;
        input.draft = draft;
        input.receivedOn = on;
        input.state = state;
        return addProgress(ws(), input).value_or(ProgressId{});
    }
    Progress version(ProgressId id) { return **reportVersion(ws(), id); }
    void set(const QString &key, const QString &value)
    {
        QVERIFY(editRows<Setting>(ws(), OpKind::EditSettings, {{{}, Setting{{}, key, value}}}));
    }
    std::vector<QString> textsOnPaper()
    {
        std::vector<QString> texts;
        const auto latest = ws().latestProgress(plan(), m_period, QDate(2023, 5, 10));
        for (const Progress &row : *latest)
            texts.push_back(row.text);
        return texts;
    }
    WorkState stateNow()
    {
        const PlanBook book = m_temp->book();
        return standingOf(book, *book.measure(m_measure), QDate(2023, 5, 10)).state;
    }

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempWorkspace>();
        m_temp->import();
        m_bureau = agencyNamed(m_temp->book(), u"区市场监管局"_s);
        m_measure = measureAt(m_temp->book(), 2).id;
    }
    void cleanup() { QCOMPARE(findingsIn(ws()), QStringList()); }

    void aDraftIsNotInUntilItIsHandedIn()
    {
        const ProgressId id = add(u"起草中"_s, true);
        QCOMPARE(version(id).progressState, ProgressState::Draft);
        QVERIFY(!version(id).receivedOn.isValid());
        PlanBook book = m_temp->book();
        QVERIFY(!book.progressOf(m_measure, m_bureau, m_period));
        QVERIFY(!dutiesOf(book, *book.measure(m_measure), m_period, QDate(2023, 5, 10)).front().reported);
        QVERIFY(submitReport(ws(), id, QDate(2023, 5, 8)));
        QCOMPARE(version(id).progressState, ProgressState::Submitted);
        QCOMPARE(version(id).receivedOn, QDate(2023, 5, 8));
        QCOMPARE(version(id).version, 1); // the same text, no other version
        book = m_temp->book();
        QVERIFY(book.progressOf(m_measure, m_bureau, m_period));
        QCOMPARE(ws().undoKind(), std::optional(OpKind::SubmitReport));
        const auto steps = reviewSteps(ws(), m_measure);
        QCOMPARE(steps->size(), 1u);
        QCOMPARE(steps->front().onDay, QDate(2023, 5, 8));
        QCOMPARE(steps->front().by, u"张三"_s);
        QCOMPARE(reasonOf(submitReport(ws(), id)), Reason(SupervisionReason::NotWaiting));
    }

    void aReturnedOneIsOwedAgainAndItsCorrectionIsAnotherVersion()
    {
        const ProgressId first = add(u"第一稿"_s);
        QCOMPARE(reasonOf(returnReport(ws(), first, u"  "_s)), Reason(SupervisionReason::ReasonMissing));
        QSignalSpy changed(&ws(), &Workspace::changed);
        QVERIFY(returnReport(ws(), first, u"数字与附件不一致"_s));
        QCOMPARE(changed.size(), 1);
        const PlanBook returned = m_temp->book();
        QVERIFY(
            !dutiesOf(returned, *returned.measure(m_measure), m_period, QDate(2023, 5, 10)).front().reported);
        QCOMPARE(reviewSteps(ws(), m_measure)->back().reason, u"数字与附件不一致"_s);
        QCOMPARE(reasonOf(acceptReport(ws(), first)), Reason(SupervisionReason::NotWaiting));
        const ProgressId second = add(u"第二稿"_s);
        QCOMPARE(version(second).version, 2);
        QCOMPARE(version(second).progressState, ProgressState::Submitted);
        QCOMPARE(version(first).progressState, ProgressState::Returned); // what was said of it stays
        QVERIFY(acceptReport(ws(), second));
        QCOMPARE(reportVersions(ws(), m_measure, m_bureau, m_period)->size(), 2u);
        QCOMPARE(m_temp->book().progressOf(m_measure, m_bureau, m_period)->id, second);
    }

    void whatWasSeenMustStillBeTheNewest()
    {
        const ProgressId first = add(u"第一稿"_s);
        add(u"改稿，还没有报"_s, true);
        QVERIFY(acceptReport(ws(), first)); // a draft behind it is nobody's word yet
        QVERIFY(ws().undo());
        const ProgressId third = add(u"第三稿"_s);
        const auto refused = acceptReport(ws(), first);
        QCOMPARE(reasonOf(refused), Reason(SupervisionReason::ReportChangedMeanwhile));
        QCOMPARE(reasonOf(returnReport(ws(), first, u"有误"_s)),
            Reason(SupervisionReason::ReportChangedMeanwhile));
        QCOMPARE(version(first).progressState, ProgressState::Submitted);
        QVERIFY(acceptReport(ws(), third));
        QCOMPARE(reasonOf(acceptReport(ws(), ProgressId{999})), Reason(SupervisionReason::ReportUnknown));
    }

    void manyAreAcceptedInOneStepOrNone()
    {
        const ProgressId own = add(u"一"_s);
        const auto other = addProgress(ws(), report(measureAt(m_temp->book(), 1, 1).id, m_bureau, m_period));
        QVERIFY(other);
        QVERIFY(returnReport(ws(), own, u"有误"_s));
        QCOMPARE(reasonOf(acceptMany(ws(), {*other, own})), Reason(SupervisionReason::NotWaiting));
        QCOMPARE(version(*other).progressState, ProgressState::Submitted);
        QVERIFY(ws().undo()); // of the return
        QVERIFY(acceptMany(ws(), {*other, own}));
        QCOMPARE(version(own).progressState, ProgressState::Accepted);
        QVERIFY(ws().undo());
        QCOMPARE(version(own).progressState, ProgressState::Submitted);
        QCOMPARE(version(*other).progressState, ProgressState::Submitted);
        QVERIFY(reviewSteps(ws(), m_measure)->empty());
        QVERIFY(ws().redo());
        QCOMPARE(version(*other).progressState, ProgressState::Accepted);
    }

    void daysThatCannotBeAreRefused()
    {
        ProgressInput ahead = report(m_measure, m_bureau, m_period);
        ahead.receivedOn = QDate(2023, 5, 11);
        QCOMPARE(reasonOf(addProgress(ws(), ahead)), Reason(SupervisionReason::ActAhead));
        const ProgressId id = add(u"一"_s, false, QDate(2023, 5, 9));
        QCOMPARE(reasonOf(acceptReport(ws(), id, QDate(2023, 5, 8))), Reason(RuleReason::DateOrder));
        QCOMPARE(reasonOf(acceptReport(ws(), id, QDate(2023, 5, 11))), Reason(SupervisionReason::ActAhead));
        QVERIFY(acceptReport(ws(), id, QDate(2023, 5, 9)));
    }

    void withoutReviewWhatIsInCountsWithItOnlyWhatIsAccepted()
    {
        const ProgressId first = add(u"第一稿"_s, false, {}, WorkState::Done);
        QCOMPARE(textsOnPaper(), std::vector<QString>{u"第一稿"_s});
        QCOMPARE(stateNow(), WorkState::Done);
        set(u"review.on"_s, u"1"_s);
        QVERIFY(textsOnPaper().empty());
        QCOMPARE(stateNow(), WorkState::NotStarted);
        const PlanBook waiting = m_temp->book();
        QVERIFY(
            dutiesOf(waiting, *waiting.measure(m_measure), m_period, QDate(2023, 5, 10)).front().reported);
        QVERIFY(acceptReport(ws(), first));
        QCOMPARE(textsOnPaper(), std::vector<QString>{u"第一稿"_s});
        QCOMPARE(stateNow(), WorkState::Done);
        add(u"更正稿"_s); // until it is accepted the accepted one holds
        QCOMPARE(textsOnPaper(), std::vector<QString>{u"第一稿"_s});
        QCOMPARE(stateNow(), WorkState::Done);
        set(u"review.count_submitted"_s, u"1"_s);
        QCOMPARE(textsOnPaper(), std::vector<QString>{u"更正稿"_s});
        QCOMPARE(stateNow(), WorkState::Ongoing);
    }

    void anOpenBookFollowsTheRule()
    {
        add(u"第一稿"_s, false, {}, WorkState::Done);
        PlanBook open = m_temp->book();
        QSignalSpy changed(&ws(), &Workspace::changed);
        set(u"review.on"_s, u"1"_s);
        QVERIFY(open.apply(changed.back().front().value<ChangeSet>()));
        QVERIFY(!open.progressOf(m_measure, m_bureau, m_period));
        QVERIFY(open.handedInOf(m_measure, m_bureau, m_period));
        QVERIFY(ws().undo());
        QVERIFY(open.apply(changed.back().front().value<ChangeSet>()));
        QVERIFY(open.progressOf(m_measure, m_bureau, m_period));
    }

    void aPercentPastedOnAReturnedReportHandsItInAgain()
    {
        const ProgressId first = add(u"第一稿"_s);
        QVERIFY(returnReport(ws(), first, u"缺进度"_s));
        QVERIFY(pastePercents(ws(), {{m_measure, m_bureau, m_period, 60}}));
        const auto versions = reportVersions(ws(), m_measure, m_bureau, m_period);
        QCOMPARE(versions->back().progressState, ProgressState::Submitted);
        QCOMPARE(versions->back().percent, std::optional(60));
    }
};

QTEST_GUILESS_MAIN(TestReview)
#include "tst_review.moc"

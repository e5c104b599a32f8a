// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counts/deskwork.h"
#include "domain/counts/duty.h"
#include "support/bookbuilder.h"

#include <QTest>

using namespace qd;
using namespace Qt::StringLiterals;

/// What waits for the office on a day.
class DeskWorkTest final : public QObject
{
    Q_OBJECT

    const QDate today{2023, 6, 20};
    BookBuilder b;
    MeasureId measure;
    AgencyId market;

    DeskWork work() { return deskWork(b.book(), today); }
    Act &instruction(QDate due)
    {
        Act &act = b.addAct(ActKind::Instruction, QDate(2023, 5, 4), measure);
        act.dueOn = due;
        return act;
    }

private Q_SLOTS:
    void init()
    {
        b = BookBuilder();
        const TaskId task = b.task(u"(一)"_s, u"推进标准化"_s);
        measure = b.measure(task, u"制定办法。"_s, QDate(2023, 12, 31));
        market = b.agency(u"区市场监管局"_s);
        b.party(task, market, Role::Lead);
        b.report(measure, market, u"2023Q1"_s).receivedOn = QDate(2023, 3, 20);
    }

    void nothingWaitsWhereAllIsDone() { QVERIFY(work().isEmpty()); }

    void aReportIsLateOnlyAfterItsDay()
    {
        QCOMPARE(deskWork(b.book(), QDate(2023, 6, 30)).lateReports, 0);
        QCOMPARE(deskWork(b.book(), QDate(2023, 7, 1)).lateReports, 1);
        QCOMPARE(deskWork(b.book(), QDate(2023, 10, 1)).lateReports, 2); // of two periods
    }

    void whatWaitsForReviewCountsWhileReviewIsOn()
    {
        b.report(measure, market, u"2023Q2"_s).progressState = ProgressState::Submitted;
        QCOMPARE(work().waiting, 0);
        b.rules().review.on = true;
        QVERIFY(work().waiting > 0);
        QCOMPARE(work().returned, 0);
    }

    void aReturnedReportWaitsUntilItIsCorrected()
    {
        b.report(measure, market, u"2023Q2"_s).progressState = ProgressState::Returned;
        QCOMPARE(work().returned, 1);
        auto &corrected = b.report(measure, market, u"2023Q2"_s);
        corrected.version = 2;
        corrected.progressState = ProgressState::Submitted;
        QCOMPARE(work().returned, 0);
    }

    void instructionsSayHowManyAreOverdueAndWhichDayIsNext()
    {
        instruction(QDate(2023, 6, 19));
        instruction(QDate(2023, 7, 15));
        instruction(QDate(2023, 6, 20)); // its day is not over
        instruction({});
        const DeskWork w = work();
        QCOMPARE(w.instructions, 4);
        QCOMPARE(w.instructionsOverdue, 1);
        QCOMPARE(w.nextInstruction, QDate(2023, 6, 20));
    }

    void aSettledInstructionIsGone()
    {
        const ActId given = instruction(QDate(2023, 6, 19)).id;
        Act &done = b.addAct(ActKind::FollowUp, QDate(2023, 6, 10), measure);
        done.followsId = given;
        done.settled = true;
        QCOMPARE(work().instructions, 0);
    }

    void anExtensionWaitsForItsDecision()
    {
        const ActId asked = b.addAct(ActKind::Extension, QDate(2023, 6, 1), measure).id;
        QCOMPARE(work().extensions, 1);
        b.addAct(ActKind::Refusal, QDate(2023, 6, 8), measure).followsId = asked;
        QCOMPARE(work().extensions, 0);
    }
};

QTEST_MAIN(DeskWorkTest)
#include "tst_deskwork.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counts/supervisioncounts.h"
#include "support/bookbuilder.h"

#include <QTest>

using namespace qd;
using namespace Qt::StringLiterals;

/// How the acts of the office stand on a day, by what followed up to it.
class SupervisionCountsTest final : public QObject
{
    Q_OBJECT

    BookBuilder b;
    MeasureId measure;
    AgencyId market, trade;

    ActId add(ActKind kind, QDate on, ActId follows = {})
    {
        Act &act = b.addAct(kind, on, measure);
        act.followsId = follows;
        act.agencyId = market;
        return act.id;
    }
    ActStanding standing(ActId id, QDate day)
    {
        const PlanBook book = b.book();
        return actStandingOf(book, *book.act(id), day);
    }

private Q_SLOTS:
    void init()
    {
        b = BookBuilder();
        const TaskId task = b.task(u"(一)"_s, u"推进标准化"_s);
        measure = b.measure(task, u"制定办法。"_s, QDate(2023, 6, 30));
        market = b.agency(u"区市场监管局"_s);
        trade = b.agency(u"区商务委"_s);
        b.party(task, market, Role::Lead);
    }

    void anInstructionIsOpenUntilItIsSettled()
    {
        Act &given = b.addAct(ActKind::Instruction, QDate(2023, 5, 4), measure);
        given.dueOn = QDate(2023, 5, 31);
        const ActId id = given.id;
        QCOMPARE(standing(id, QDate(2023, 5, 31)), ActStanding::Open);
        QCOMPARE(standing(id, QDate(2023, 6, 1)), ActStanding::Overdue);
        add(ActKind::FollowUp, QDate(2023, 6, 2), id);
        QCOMPARE(standing(id, QDate(2023, 6, 3)), ActStanding::Overdue); // something was done, not all
        b.addAct(ActKind::FollowUp, QDate(2023, 6, 10), measure).followsId = id;
        Act &last = b.addAct(ActKind::FollowUp, QDate(2023, 6, 12), measure);
        last.followsId = id;
        last.settled = true;
        QCOMPARE(standing(id, QDate(2023, 6, 12)), ActStanding::Settled);
        QCOMPARE(standing(id, QDate(2023, 6, 11)), ActStanding::Overdue); // as it was then
    }

    void openInstructionsStandByTheirDay()
    {
        const auto instruct = [this](QDate on, QDate due) {
            Act &act = b.addAct(ActKind::Instruction, on, measure);
            act.dueOn = due;
            return act.id;
        };
        const ActId without = instruct(QDate(2023, 3, 1), {});
        const ActId later = instruct(QDate(2023, 3, 2), QDate(2023, 8, 1));
        const ActId soon = instruct(QDate(2023, 3, 3), QDate(2023, 5, 1));
        instruct(QDate(2023, 7, 1), {}); // has not come yet
        const ActId told = add(ActKind::FollowUp, QDate(2023, 5, 2), soon);
        const PlanBook book = b.book();
        const auto open = openInstructions(book, QDate(2023, 5, 11));
        QCOMPARE(open.size(), 3u);
        QCOMPARE(open[0].act->id, soon);
        QCOMPARE(open[0].overdueDays, 10);
        QCOMPARE(open[0].lastFollowUp->id, told);
        QCOMPARE(open[1].act->id, later);
        QCOMPARE(open[1].overdueDays, 0);
        QCOMPARE(open[2].act->id, without);
    }

    void anExtensionWaitsForItsDecision()
    {
        const ActId asked = add(ActKind::Extension, QDate(2023, 6, 20));
        const ActId other = add(ActKind::Extension, QDate(2023, 6, 21));
        QCOMPARE(undecidedExtensions(b.book(), QDate(2023, 6, 22)).size(), 2u);
        Act &granted = b.addAct(ActKind::Deadline, QDate(2023, 6, 25), measure);
        granted.followsId = asked;
        granted.deadlineDate = QDate(2023, 9, 30);
        add(ActKind::Refusal, QDate(2023, 6, 26), other);
        QCOMPARE(standing(asked, QDate(2023, 6, 24)), ActStanding::Waiting);
        QCOMPARE(standing(asked, QDate(2023, 6, 25)), ActStanding::Granted);
        QCOMPARE(standing(other, QDate(2023, 6, 26)), ActStanding::Refused);
        const PlanBook book = b.book();
        QVERIFY(undecidedExtensions(book, QDate(2023, 6, 26)).empty());
        QCOMPARE(extensionsOf(book, *book.measure(measure), QDate(2023, 6, 24)), 0);
        QCOMPARE(extensionsOf(book, *book.measure(measure), QDate(2023, 6, 26)), 1); // a refusal is none
    }

    void askedAfterTheDeadlineIsLate()
    {
        const ActId inTime = add(ActKind::Extension, QDate(2023, 6, 30));
        const ActId late = add(ActKind::Extension, QDate(2023, 7, 1));
        b.moveDeadline(measure, QDate(2023, 9, 30), QDate(2023, 7, 1)); // decided on the same day
        const PlanBook book = b.book();
        QVERIFY(!isAskedLate(book, *book.act(inTime)));
        QVERIFY(isAskedLate(book, *book.act(late)));
    }

    void remindersAreCountedForEachAgency()
    {
        const ActId first = add(ActKind::Reminder, QDate(2023, 4, 3));
        add(ActKind::Reminder, QDate(2023, 4, 20));
        b.addAct(ActKind::Reminder, QDate(2023, 4, 5)).agencyId = trade; // of all that it owes
        add(ActKind::Answer, QDate(2023, 4, 6), first);
        QCOMPARE(standing(first, QDate(2023, 4, 5)), ActStanding::Unanswered);
        QCOMPARE(standing(first, QDate(2023, 4, 6)), ActStanding::Answered);
        const auto counts = remindersByAgency(b.book(), QDate(2023, 4, 19));
        QCOMPARE(counts.size(), 2u);
        QCOMPARE(counts[0].agency, market);
        QCOMPARE(counts[0].reminders, 1);
        QCOMPARE(counts[0].answered, 1);
        QCOMPARE(counts[1].agency, trade);
        const auto later = remindersByAgency(b.book(), QDate(2023, 4, 20));
        QCOMPARE(later[0].reminders, 2);
        QCOMPARE(later[0].lastOn, QDate(2023, 4, 20));
    }

    void whatOnlyGoesAlongIsNotListed()
    {
        const auto adjustment = [this](MeasureId of, QDate on) {
            Act &act = b.addAct(ActKind::Adjustment, on, of);
            act.text = u"培训300人。"_s;
            act.reason = u"经费调整"_s;
            return act.id;
        };
        const ActId listed = adjustment(measure, QDate(2023, 5, 6));
        Act &ofTask = b.addAct(ActKind::Adjustment, QDate(2023, 5, 6));
        ofTask.taskId = {1};
        ofTask.text = u"培训300人。"_s;
        ofTask.reason = u"经费调整"_s;
        b.setState(measure, WorkState::Adjusted, QDate(2023, 5, 6)).reason = u"经费调整"_s;
        const ActId byHand = b.setState(measure, WorkState::Adjusted, QDate(2023, 5, 7)).id;
        const PlanBook book = b.book();
        const auto acts = listedActs(book, QDate(2023, 5, 10));
        QCOMPARE(acts.size(), 2u);
        QCOMPARE(acts[0]->id, listed);
        QCOMPARE(acts[1]->id, byHand);
        QCOMPARE(listedActs(book, QDate(2023, 5, 6)).size(), 1u);
    }

    void whatIsOpenIsWhatSomebodyHasToDo()
    {
        for (const auto open :
            {ActStanding::Open, ActStanding::Overdue, ActStanding::Waiting, ActStanding::Unanswered})
            QVERIFY(isOpen(open));
        for (const auto done : {ActStanding::Plain, ActStanding::Settled, ActStanding::Granted,
                 ActStanding::Refused, ActStanding::Answered})
            QVERIFY(!isOpen(done));
    }
};

QTEST_GUILESS_MAIN(SupervisionCountsTest)
#include "tst_supervisioncounts.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/rulereason.h"
#include "base/reasons/supervisionreason.h"
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "workspace/supervision/supervisionverbs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// Reminders, instructions, contacts and sealed copies, through the write door and the data file; today is 2023-05-10.
class TestSupervision : public QObject
{
    Q_OBJECT
    std::unique_ptr<TempWorkspace> m_temp;

    Workspace &ws() { return **m_temp; }
    PlanId plan() { return m_temp->book().plan().id; }
    MeasureId measure(int task) { return measureAt(m_temp->book(), task).id; }
    AgencyId agency(const QString &name) { return agencyNamed(m_temp->book(), name); }
    const Act &act(const PlanBook &book, ActId id)
    {
        const Act *found = book.act(id);
        Q_ASSERT(found);
        return *found;
    }
    template <typename T>
    static Reason reasonOf(const Result<T> &result)
    {
        return result ? Reason() : result.error().reason;
    }
    InstructionInput instruction()
    {
        InstructionInput input;
        input.task = m_temp->book().taskByOrdinal(2)->id;
        input.text = u"请抓紧推进。"_s;
        input.leader = u"王区长"_s;
        input.on = QDate(2023, 5, 4);
        input.dueOn = QDate(2023, 5, 31);
        return input;
    }

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempWorkspace>();
        m_temp->import();
    }
    void cleanup() { QCOMPARE(findingsIn(ws()), QStringList()); }

    void oneStepRemindsManyAndIsTakenBackAsOne()
    {
        ReminderInput one;
        one.agency = agency(u"区市场监管局"_s);
        one.measure = measure(2);
        one.period = quarter(2023, 1);
        one.channel = Channel::Phone;
        one.text = u"请于5月15日前补报。"_s;
        one.dueOn = QDate(2023, 5, 15);
        ReminderInput all = one;
        all.measure = {};
        all.slip = Slip::Yellow;
        const auto ids = remind(ws(), plan(), {one, all});
        QVERIFY(ids);
        QCOMPARE(ids->size(), 2u);
        const PlanBook book = m_temp->book();
        QCOMPARE(act(book, ids->front()).onDay, QDate(2023, 5, 10));
        QCOMPARE(act(book, ids->front()).taskId, book.taskByOrdinal(2)->id);
        QCOMPARE(act(book, ids->front()).by, u"张三"_s);
        QVERIFY(!act(book, ids->back()).taskId.isValid());
        QCOMPARE(act(book, ids->back()).slip, Slip::Yellow);
        QCOMPARE(book.actsOn(measure(2)).size(), 1u);
        QCOMPARE(ws().undoKind(), OpKind::Remind);
        QVERIFY(ws().undo());
        QVERIFY(m_temp->book().acts().empty());
        QCOMPARE(reasonOf(remind(ws(), plan(), {})), Reason(SupervisionReason::NothingToRemind));
        ReminderInput nobody = one;
        nobody.agency = {};
        QCOMPARE(reasonOf(remind(ws(), plan(), {one, nobody})), Reason(RuleReason::AgencyUnknown));
        QVERIFY(m_temp->book().acts().empty()); // all or none
    }

    void anAnswerFollowsItsReminder()
    {
        ReminderInput input;
        input.agency = agency(u"区市场监管局"_s);
        const auto reminder = remind(ws(), plan(), {input});
        QVERIFY(reminder);
        m_temp->setToday(QDate(2023, 5, 12));
        const auto answer = recordAnswer(ws(), reminder->front(), u"周五前报来。"_s);
        QVERIFY(answer);
        const PlanBook book = m_temp->book();
        QCOMPARE(book.actsAfter(reminder->front()).size(), 1u);
        QCOMPARE(act(book, *answer).agencyId, input.agency);
        QCOMPARE(reasonOf(recordAnswer(ws(), *answer, u"再答"_s)), Reason(SupervisionReason::NotAReminder));
        QCOMPARE(reasonOf(recordAnswer(ws(), ActId{99}, u"再答"_s)), Reason(SupervisionReason::ActUnknown));
        QCOMPARE(reasonOf(recordAnswer(ws(), reminder->front(), u"  "_s)), Reason(RuleReason::TextMissing));
        QCOMPARE(reasonOf(removeAct(ws(), reminder->front())), Reason(SupervisionReason::ActIsFollowed));
        QVERIFY(removeAct(ws(), *answer));
        QVERIFY(removeAct(ws(), reminder->front()));
    }

    void anInstructionIsOpenUntilAFollowUpSettlesIt()
    {
        const auto given = instruct(ws(), instruction());
        QVERIFY(given);
        QVERIFY(followUp(ws(), *given, u"已开会部署。"_s, false));
        QVERIFY(followUp(ws(), *given, u"已办结。"_s, true));
        const PlanBook book = m_temp->book();
        const auto after = book.actsAfter(*given);
        QCOMPARE(after.size(), 2u);
        QVERIFY(!after.front()->settled && after.back()->settled);
        QCOMPARE(act(book, *given).person, u"王区长"_s);
        QCOMPARE(reasonOf(followUp(ws(), after.front()->id, u"再报"_s, true)),
            Reason(SupervisionReason::NotAnInstruction));
    }

    void whatAnInstructionNeedsIsAskedFor()
    {
        auto input = instruction();
        input.leader = u" "_s;
        QCOMPARE(reasonOf(instruct(ws(), input)), Reason(SupervisionReason::LeaderMissing));
        input = instruction();
        input.text.clear();
        QCOMPARE(reasonOf(instruct(ws(), input)), Reason(RuleReason::TextMissing));
        input = instruction();
        input.dueOn = QDate(2023, 5, 3);
        QCOMPARE(reasonOf(instruct(ws(), input)), Reason(RuleReason::DateOrder));
        input = instruction();
        input.on = QDate(2023, 5, 11);
        QCOMPARE(reasonOf(instruct(ws(), input)), Reason(SupervisionReason::ActAhead));
        input = instruction();
        input.task = {99};
        QCOMPARE(reasonOf(instruct(ws(), input)), Reason(RuleReason::TaskUnknown));
        QVERIFY(m_temp->book().acts().empty());
    }

    void aSealedCopyComesInOnce()
    {
        const AgencyId who = agency(u"区市场监管局"_s);
        QVERIFY(recordSealedCopy(ws(), plan(), who, quarter(2023, 1), QDate(2023, 4, 3)));
        QVERIFY(recordSealedCopy(ws(), plan(), who, quarter(2023, 1), QDate(2023, 4, 5)));
        QVERIFY(recordSealedCopy(ws(), plan(), who, quarter(2023, 2)));
        const PlanBook book = m_temp->book();
        QCOMPARE(book.acts().size(), 2u);
        QCOMPARE(book.acts().front()->onDay, QDate(2023, 4, 5));
        QCOMPARE(reasonOf(recordSealedCopy(ws(), plan(), who, Period{})), Reason(RuleReason::PeriodMalformed));
    }

    void wordsAreCorrectedButNotWhatWasEstablished()
    {
        const auto given = instruct(ws(), instruction());
        QVERIFY(given);
        const Act seen = act(m_temp->book(), *given);
        Act wanted = seen;
        wanted.text = u"请立即推进。"_s;
        wanted.person = u"李区长"_s;
        wanted.onDay = QDate(2020, 1, 1);
        wanted.kind = ActKind::Contact;
        QVERIFY(editAct(ws(), seen, wanted));
        const PlanBook book = m_temp->book();
        QCOMPARE(act(book, *given).text, u"请立即推进。"_s);
        QCOMPARE(act(book, *given).kind, ActKind::Instruction);
        QCOMPARE(act(book, *given).onDay, QDate(2023, 5, 4));
        wanted.text = u"另一种说法"_s;
        QCOMPARE(reasonOf(editAct(ws(), seen, wanted)), Reason(RuleReason::FieldChangedMeanwhile));
    }

    void aContactIsWithAnAgency()
    {
        ContactInput contact{plan(), agency(u"区市场监管局"_s), Channel::Visit, u"赵科长"_s, u"当面催要。"_s, {}};
        QVERIFY(recordContact(ws(), contact));
        QCOMPARE(m_temp->book().acts().front()->person, u"赵科长"_s);
        contact.text.clear();
        QCOMPARE(reasonOf(recordContact(ws(), contact)), Reason(RuleReason::TextMissing));
    }
};

QTEST_GUILESS_MAIN(TestSupervision)
#include "tst_supervision.moc"

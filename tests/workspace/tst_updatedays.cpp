// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counts/duty.h"
#include "domain/plan/planyear.h"
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "workspace/databasedump.h"
#include "workspace/importing/importverbs.h"
#include "workspace/progress/progressverbs.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// A changed document is a dated fact: imported in January 2023, changed on 8 August.
class TestUpdateDays : public QObject
{
    Q_OBJECT
    std::unique_ptr<TempWorkspace> m_temp;
    PlanId m_plan;
    ImportRequest m_next;

    const QDate day{2023, 8, 8}, dayBefore{2023, 8, 7}, yearEnd{2023, 12, 31};

    Workspace &ws() { return m_temp->workspace(); }
    PlanBook on(QDate when) { return m_temp->book().onDay(when); }
    std::vector<ProposedTask> &tasks() { return m_next.proposal.sections[0].tasks; }
    void update()
    {
        const auto done = updatePlan(ws(), PlanUpdate(m_temp->book(), m_next));
        if (!done)
            qFatal("the plan cannot be updated: %s", qPrintable(done.error().detail));
        QCOMPARE(findingsIn(ws()), QStringList());
    }
    static QStringList told(const PlanBook &book)
    {
        QStringList lines;
        for (const Task *task : book.tasks()) {
            lines << task->title + u"："_s + task->text;
            for (const Measure *measure : book.measuresOf(task->id))
                lines << measure->text;
        }
        return lines;
    }
    /// Every report that is owed of the periods that had ended by August, as the day knows it.
    QStringList owedUntilAugust(QDate when)
    {
        const PlanBook book = on(when);
        QStringList lines;
        for (int q = 1; q <= 2; ++q) {
            for (const Duty &duty : dutiesIn(book, quarter(2023, q), when))
                lines << u"%1 %2 %3"_s.arg(duty.measureId.value)
                             .arg(duty.agencyId.value)
                             .arg(duty.period.toString());
        }
        lines.sort();
        return lines;
    }
    void comeAgain(char digit)
    {
        m_next.sha256 = QByteArray(63, '5') + digit;
        m_next.fileName = u"changed.txt"_s;
    }

private Q_SLOTS:
    void init()
    {
        m_temp = std::make_unique<TempWorkspace>();
        m_temp->setToday(QDate(2023, 1, 10));
        m_next = smallPlan();
        m_plan = m_temp->import();
        m_temp->setToday(day);
        comeAgain('2');
    }

    void whatADocumentDropsStaysInThePlanOfEarlierDays()
    {
        const QStringList before = told(on(dayBefore));
        const QStringList owed = owedUntilAugust(dayBefore);
        const TaskId gone = taskAt(m_temp->book(), 2).id;
        tasks().erase(tasks().begin() + 1);
        update();
        QVERIFY(!m_temp->book().task(gone)->removed);
        QCOMPARE(m_temp->book().task(gone)->untilDay, dayBefore);
        QCOMPARE(told(on(dayBefore)), before);
        QCOMPARE(on(day).ordinalOf(gone), 0);
        QCOMPARE(owedUntilAugust(dayBefore), owed);
        QCOMPARE(owedUntilAugust(yearEnd), owed); // what was owed stays owed
        for (const Duty &duty : dutiesIn(on(yearEnd), quarter(2023, 3), yearEnd))
            QVERIFY(m_temp->book().measure(duty.measureId)->taskId != gone);
    }

    void whatADocumentBringsBeginsOnItsDay()
    {
        const QStringList before = told(on(dayBefore));
        const QStringList owed = owedUntilAugust(yearEnd);
        ProposedTask fresh = task(u"(九)"_s, u"新增任务"_s, {u"新增举措。"_s});
        fresh.parties = tasks().front().parties;
        tasks().push_back(fresh);
        update();
        QCOMPARE(told(on(dayBefore)), before);
        QVERIFY(told(on(day)).contains(u"新增举措。"_s));
        QCOMPARE(owedUntilAugust(yearEnd), owed);
    }

    void otherWordsAreAnAdjustmentWithTheFormerOnesKept()
    {
        const QStringList before = told(on(dayBefore));
        ProposedTask &first = tasks().front();
        first.text += u"另外再办一件事。"_s;
        first.measures.back().text += u"另外再办一件事。"_s;
        update();
        QCOMPARE(told(on(dayBefore)), before);
        QVERIFY(told(on(day)) != before);
        const PlanBook book = m_temp->book();
        const auto acts = book.acts();
        QVERIFY(std::any_of(acts.begin(), acts.end(), [&](const Act *act) {
            return act->kind == ActKind::Adjustment && act->onDay == day && !act->formerText.isEmpty();
        }));
        QCOMPARE(PlanUpdate(m_temp->book(), m_next).difference().isEmpty(), true);
    }

    void anotherDeadlineHoldsFromItsDay()
    {
        const PlanBook was = m_temp->book();
        const TaskId id = taskAt(was, 1).id;
        const QDate former = was.deadlineOf(*was.task(id), dayBefore).date;
        tasks().front().deadline = Deadline{u"11月底前"_s, QDate(2023, 11, 30)};
        update();
        const PlanBook book = m_temp->book();
        QCOMPARE(book.deadlineOf(*book.task(id), dayBefore).date, former);
        QCOMPARE(book.deadlineOf(*book.task(id), day).date, QDate(2023, 11, 30));
        QCOMPARE(PlanUpdate(book, m_next).difference().isEmpty(), true);
    }

    void otherAgenciesAnswerFromItsDay()
    {
        const QStringList owed = owedUntilAugust(dayBefore);
        for (ProposedTask &each : tasks())
            each.parties = {party(u"区教育局"_s, Role::Lead)};
        update();
        QCOMPARE(owedUntilAugust(dayBefore), owed);
        QCOMPARE(owedUntilAugust(yearEnd), owed);
    }

    void theDateOfTheDocumentGoesBeforeToday()
    {
        Plan plan = m_temp->book().plan();
        plan.dated = QDate(2023, 1, 5);
        Proposal proposal = m_next.proposal;
        QCOMPARE(dayOfUpdate(plan, proposal, day), day);
        proposal.facts.dated = QDate(2023, 7, 20);
        QCOMPARE(dayOfUpdate(plan, proposal, day), QDate(2023, 7, 20));
        proposal.facts.dated = QDate(2023, 1, 5); // no later than the plan's own
        QCOMPARE(dayOfUpdate(plan, proposal, day), day);
        QCOMPARE(dayOfUpdate(plan, proposal, QDate(2024, 3, 1)), yearEnd);
        QCOMPARE(dayOfUpdate(plan, proposal, plan.createdAt.date()),
            QDate()); // of the day of the import: a correction
    }

    void whatComesBackBeforeAMonthEndsIsTheSameTask()
    {
        const TaskId gone = taskAt(m_temp->book(), 2).id;
        const QStringList before = told(on(yearEnd));
        const std::vector<ProposedTask> all = tasks();
        tasks().erase(tasks().begin() + 1);
        update();
        tasks() = all;
        comeAgain('3');
        m_temp->setToday(QDate(2023, 8, 20));
        update();
        QCOMPARE(told(on(yearEnd)), before);
        QVERIFY(on(yearEnd).ordinalOf(gone) > 0);
    }

    void afterAMonthItIsAnotherTask()
    {
        const TaskId gone = taskAt(m_temp->book(), 2).id;
        const std::vector<ProposedTask> all = tasks();
        tasks().erase(tasks().begin() + 1);
        update();
        const QStringList august = told(on(QDate(2023, 8, 31)));
        tasks() = all;
        comeAgain('3');
        m_temp->setToday(QDate(2023, 9, 20));
        update();
        QCOMPARE(on(yearEnd).ordinalOf(gone), 0);
        QCOMPARE(told(on(QDate(2023, 8, 31))), august);
    }

    void oneUndoTakesItAllBack()
    {
        const QStringList was = databaseDump(m_temp->path());
        tasks().erase(tasks().begin() + 1);
        tasks().front().text += u"另外再办一件事。"_s;
        tasks().front().measures.back().text += u"另外再办一件事。"_s;
        tasks().front().deadline = Deadline{u"11月底前"_s, QDate(2023, 11, 30)};
        update();
        QVERIFY(databaseDump(m_temp->path()) != was);
        QVERIFY(ws().undo());
        QCOMPARE(databaseDump(m_temp->path()), was);
    }
};

QTEST_GUILESS_MAIN(TestUpdateDays)
#include "tst_updatedays.moc"

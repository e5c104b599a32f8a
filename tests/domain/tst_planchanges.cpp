// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/paperreason.h"
#include "domain/changed/planchanges.h"
#include "domain/records/rowlist.h"
#include "support/smallbook.h"

#include <QRandomGenerator>
#include <QTest>

using namespace qd;
using namespace Qt::StringLiterals;

/// Two states of a plan held against each other: measures 1 and 2 of the first task (2 is due on 31 May), 3
/// and 4.
class TestPlanChanges : public QObject
{
    Q_OBJECT

    const QDate m_then{2023, 3, 31};
    const QDate m_now{2023, 6, 30};

    PlanChanges compared(const BookBuilder &before, const BookBuilder &after) const
    {
        const PlanBook then = before.book();
        const PlanBook now = after.book();
        const auto changes = compareStates({then, quarter(1), m_then}, {now, quarter(2), m_now});
        if (!changes)
            qFatal("%s", qPrintable(changes.error().detail));
        if (const auto sound = reconcile(changes->counts); !sound)
            qFatal("%s", qPrintable(sound.error().detail));
        return *changes;
    }
    static Period quarter(int index) { return {2023, Cycle::Quarter, index}; }
    static BookBuilder withoutDeadlines()
    {
        BookBuilder b = smallBook();
        b.measureRow({2}).deadlineDate = {};
        b.measureRow({2}).deadlinePhrase.clear();
        return b;
    }

private Q_SLOTS:
    void nothingChangesWhereNothingChanged()
    {
        const PlanChanges changes = compared(withoutDeadlines(), withoutDeadlines());
        QVERIFY(changes.measures.empty());
        QCOMPARE(changes.counts.committed, 4);
        QCOMPARE(changes.counts.continuing, 4);
        QCOMPARE(changes.counts.open, 4);
        QCOMPARE(changes.of({1}), nullptr);
    }

    void finishedAndReopened()
    {
        BookBuilder before = withoutDeadlines();
        before.setState({3}, WorkState::Done, QDate(2023, 3, 1));
        BookBuilder after = before;
        after.setState({1}, WorkState::Done, QDate(2023, 6, 1));
        after.setState({3}, WorkState::Ongoing, QDate(2023, 5, 1));
        const PlanChanges changes = compared(before, after);
        QVERIFY(changes.of({1})->finished);
        QVERIFY(changes.of({1})->fate == CommitmentFate::Finished);
        QVERIFY(changes.of({3})->reopened);
        QVERIFY(changes.of({3})->fate == CommitmentFate::None); // was no commitment any more
        QCOMPARE(changes.counts.committed, 3);
        QCOMPARE(changes.counts.finished, 1);
        QCOMPARE(changes.counts.reopened, 1);
        QCOMPARE(changes.counts.open, 3);
    }

    void whatWasFinishedAfterTheDayIsNotFinishedOnIt()
    {
        BookBuilder both = withoutDeadlines();
        both.setState({1}, WorkState::Done, QDate(2023, 6, 1));
        const PlanChanges changes = compared(both, both); // the same rows, two days
        QVERIFY(changes.of({1})->finished);
    }

    void onTimeThenLateNowIsPostponed()
    {
        const PlanChanges changes = compared(smallBook(), smallBook());
        QVERIFY(changes.of({2})->slipped);
        QCOMPARE(changes.of({2})->daysLate, 30);
        QVERIFY(changes.of({2})->fate == CommitmentFate::Postponed);
        QCOMPARE(changes.counts.postponed, 1);
        QCOMPARE(changes.counts.slipped, 1);
        QCOMPARE(changes.counts.continuing, 3);
    }

    void lateThenAndLateNowIsNoNewChange()
    {
        BookBuilder late = withoutDeadlines();
        late.measureRow({2}).deadlineDate = QDate(2023, 2, 28);
        const PlanChanges changes = compared(late, late);
        QCOMPARE(changes.of({2}), nullptr);
        QCOMPARE(changes.counts.continuing, 4);
    }

    void movedDeadlines_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<bool>("moved");
        QTest::addColumn<bool>("postponed");
        QTest::newRow("later") << QDate(2023, 6, 30) << QDate(2023, 9, 30) << true << true;
        QTest::newRow("earlier") << QDate(2023, 9, 30) << QDate(2023, 8, 31) << true << false;
        QTest::newRow("to none") << QDate(2023, 9, 30) << QDate() << true << true;
        QTest::newRow("from none") << QDate() << QDate(2023, 9, 30) << true << false;
        QTest::newRow("the same") << QDate(2023, 9, 30) << QDate(2023, 9, 30) << false << false;
    }
    void movedDeadlines()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QFETCH(bool, moved);
        QFETCH(bool, postponed);
        BookBuilder before = withoutDeadlines();
        BookBuilder after = withoutDeadlines();
        before.measureRow({2}).deadlineDate = from;
        after.measureRow({2}).deadlineDate = to;
        after.measureRow({2}).deadlinePhrase = before.measureRow({2}).deadlinePhrase = u"同一句话"_s;
        const PlanChanges changes = compared(before, after);
        QCOMPARE(changes.counts.deadlineMoved, moved ? 1 : 0);
        QCOMPARE(changes.counts.postponed, postponed ? 1 : 0);
        if (moved)
            QCOMPARE(changes.of({2})->deadline->to.date, to);
    }

    void otherWordsForTheSameDayMoveNothing()
    {
        BookBuilder before = withoutDeadlines();
        before.measureRow({1}).deadlineDate = QDate(2023, 9, 30);
        before.measureRow({1}).deadlinePhrase = u"9月底前"_s;
        BookBuilder after = before;
        after.measureRow({1}).deadlinePhrase = u"三季度"_s;
        QCOMPARE(compared(before, after).counts.deadlineMoved, 0);
    }

    void addedAndDropped()
    {
        const BookBuilder before = withoutDeadlines();
        BookBuilder after = before;
        after.measureRow({4}).removed = true;
        after.taskRow({2}).removed = true; // measure 3 goes with its task
        const MeasureId fresh = after.measure({1}, u"新的举措。"_s);
        const PlanChanges changes = compared(before, after);
        QVERIFY(changes.of(fresh)->added);
        QVERIFY(changes.of({4})->dropped);
        QVERIFY(changes.of({3})->dropped);
        QCOMPARE(changes.measures.back().measure, MeasureId{4}); // behind those that are there
        QCOMPARE(changes.counts.dropped, 2);
        QCOMPARE(changes.counts.added, 1);
        QCOMPARE(changes.counts.before, 4);
        QCOMPARE(changes.counts.after, 3);
    }

    void wordsAndParties()
    {
        const BookBuilder before = withoutDeadlines();
        BookBuilder after = before;
        after.measureRow({1}).text += u" "_s; // blanks are no words
        after.measureRow({3}).text = u"另一句话。"_s;
        after.party({3}, {2}, Role::Support); // of measure 4's task
        const PlanChanges changes = compared(before, after);
        QCOMPARE(changes.of({1}), nullptr);
        QVERIFY(changes.of({3})->textChanged && !changes.of({3})->partiesChanged);
        QVERIFY(changes.of({4})->partiesChanged && !changes.of({4})->textChanged);
        QCOMPARE(changes.counts.continuing, 4);
    }

    void twoPlansAreNotCompared()
    {
        BookBuilder other = smallBook();
        other.plan().id = {2};
        other.plan().title = u"另一份要点"_s;
        const PlanBook a = other.book();
        const PlanBook b = smallBook().book();
        const auto changes = compareStates({a, quarter(1), m_then}, {b, quarter(2), m_now});
        QVERIFY(!changes);
        QCOMPARE(changes.error().reason, Reason(PaperReason::IssueOfOtherPlan));
        QCOMPARE(changes.error().fields.value(u"name"_s), u"另一份要点"_s);
    }

    void countsThatDisagreeAreTold()
    {
        ChangeCounts counts = compared(smallBook(), smallBook()).counts;
        ++counts.finished;
        const auto told = reconcile(counts);
        QVERIFY(!told);
        QCOMPARE(told.error().reason, Reason(PaperReason::TotalsDisagree));
        QVERIFY2(told.error().fields.value(u"value"_s).contains(u"≠"), qPrintable(told.error().detail));
    }

    /// Each count a second way, over plans at random.
    void randomStatesReconcile()
    {
        QRandomGenerator random(13);
        const auto one = [&](int of) { return random.bounded(of) == 0; };
        for (int round = 0; round < 200; ++round) {
            BookBuilder before;
            const auto agency = before.agency(u"甲局"_s);
            for (int t = 0; t < 4; ++t) {
                const auto task = before.task(u"(%1)"_s.arg(t), u"任务%1"_s.arg(t));
                before.party(task, agency, Role::Lead);
                for (int m = 0; m < 3; ++m)
                    before.measure(
                        task, u"举措"_s, one(2) ? QDate(2023, 1 + random.bounded(12), 28) : QDate());
            }
            for (int m = 1; m <= 12; ++m) {
                before.measureRow({m}).removed = one(6);
                if (one(3))
                    before.setState({m}, WorkState::Done, QDate(2023, 1 + random.bounded(3), 1));
            }
            BookBuilder after = before;
            for (int m = 1; m <= 12; ++m) {
                if (one(6))
                    after.measureRow({m}).removed = !after.measureRow({m}).removed;
                if (one(4))
                    after.setState({m}, one(2) ? WorkState::Done : WorkState::Ongoing, QDate(2023, 5, 1));
                if (one(4))
                    after.measureRow({m}).deadlineDate = QDate(2023, 1 + random.bounded(12), 28);
            }
            const PlanChanges changes = compared(before, after); // ends the test where they do not agree
            QSet<qint64> then, now;
            for (const PlanBook &book : {before.book(), after.book()}) {
                QSet<qint64> &ids = then.isEmpty() ? then : now;
                for (const Measure *measure : book.measures())
                    ids.insert(measure->id.value);
            }
            QCOMPARE(changes.counts.before, static_cast<int>(then.size()));
            QCOMPARE(changes.counts.after, static_cast<int>(now.size()));
            QCOMPARE(changes.counts.added, static_cast<int>((now - then).size()));
            QCOMPARE(changes.counts.dropped + changes.counts.droppedFinished,
                static_cast<int>((then - now).size()));
        }
    }
};

QTEST_GUILESS_MAIN(TestPlanChanges)
#include "tst_planchanges.moc"

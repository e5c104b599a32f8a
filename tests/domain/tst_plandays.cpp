// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/planbook.h"
#include "domain/records/records.h"

#include "support/bookbuilder.h"

#include <QTest>

using namespace qd;
using namespace Qt::StringLiterals;

/// A plan changes during its year; a day sees the plan as it was then.
class PlanDaysTest final : public QObject
{
    Q_OBJECT

    static Act adjusted(const PlanBook &book, const Measure &measure, QDate on, const QString &former)
    {
        Act act;
        act.id = {static_cast<qint64>(book.acts().size()) + 1};
        act.planId = book.plan().id;
        act.taskId = measure.taskId;
        act.measureId = measure.id;
        act.kind = ActKind::Adjustment;
        act.onDay = on;
        act.text = measure.text;
        act.formerText = former;
        return act;
    }
    static void put(PlanBook &book, const Act &act)
    {
        QVERIFY(book.apply(Change{Table::Act, act.id.value, std::nullopt, toRow(act)}));
    }
    static QString textOn(const PlanBook &book, MeasureId id, QDate day)
    {
        return book.onDay(day).measure(id)->text;
    }

private Q_SLOTS:
    void aTaskOfAugustIsNotThereInJuly()
    {
        BookBuilder b;
        b.task(u"一"_s, u"常年任务"_s);
        const TaskId late = b.task(u"临1"_s, u"临时任务"_s);
        b.measure(late, u"临时举措"_s);
        b.taskRow(late).fromDay = QDate(2023, 8, 10);
        const PlanBook book = b.book();
        QCOMPARE(book.onDay(QDate(2023, 8, 10)).tasks().size(), 2u);
        QVERIFY(book.wasDifferentOn(QDate(2023, 8, 9)));
        const PlanBook july = book.onDay(QDate(2023, 8, 9));
        QCOMPARE(july.tasks().size(), 1u);
        QCOMPARE(july.taskByOrdinal(2), nullptr);
        QVERIFY(july.task(late)->removed); // still known by its id
        QVERIFY(july.measures().empty());
    }

    void aMeasureEndsWithItsLastDay()
    {
        BookBuilder b;
        const TaskId task = b.task(u"一"_s, u"任务"_s);
        b.measure(task, u"甲"_s);
        const MeasureId ended = b.measure(task, u"乙"_s);
        b.measureRow(ended).untilDay = QDate(2023, 5, 31);
        const PlanBook book = b.book();
        QCOMPARE(book.onDay(QDate(2023, 5, 31)).measuresOf(task).size(), 2u);
        QCOMPARE(book.onDay(QDate(2023, 6, 1)).measuresOf(task).size(), 1u);
        QCOMPARE(book.measuresOf(task).size(), 2u); // the book itself knows all
    }

    void aTextReadsAsItDidOnTheDay()
    {
        BookBuilder b;
        const MeasureId id = b.measure(b.task(u"一"_s, u"任务"_s), u"培训300人"_s);
        PlanBook book = b.book();
        put(book, adjusted(book, *book.measure(id), QDate(2023, 4, 1), u"培训100人"_s));
        put(book, adjusted(book, *book.measure(id), QDate(2023, 9, 1), u"培训200人"_s));
        QCOMPARE(textOn(book, id, QDate(2023, 3, 31)), u"培训100人"_s);
        QCOMPARE(textOn(book, id, QDate(2023, 4, 1)), u"培训200人"_s);
        QCOMPARE(textOn(book, id, QDate(2023, 8, 31)), u"培训200人"_s);
        QCOMPARE(textOn(book, id, QDate(2023, 9, 1)), u"培训300人"_s);
    }

    void actsAreInOrderOfTheirDayAndKnowWhatFollowsThem()
    {
        BookBuilder b;
        const MeasureId id = b.measure(b.task(u"一"_s, u"任务"_s), u"甲"_s);
        PlanBook book = b.book();
        Act asked = adjusted(book, *book.measure(id), QDate(2023, 6, 1), {});
        asked.kind = ActKind::Extension;
        put(book, asked);
        Act granted = asked;
        granted.id.value = 2;
        granted.kind = ActKind::Deadline;
        granted.onDay = QDate(2023, 6, 8);
        granted.deadlineDate = QDate(2023, 9, 30);
        granted.followsId = asked.id;
        put(book, granted);
        Act contact;
        contact.id.value = 3;
        contact.planId = book.plan().id;
        contact.kind = ActKind::Contact;
        contact.onDay = QDate(2023, 6, 5);
        put(book, contact);
        QStringList order;
        for (const Act *act : book.acts())
            order << QString::number(act->id.value);
        QCOMPARE(order.join(u' '), u"1 3 2"_s);
        QCOMPARE(book.actsAfter(asked.id).size(), 1u);
        QCOMPARE(book.actsOn(id).size(), 2u); // a contact is about no measure
        QCOMPARE(book.deadlineOf(*book.measure(id), QDate(2023, 6, 7)).date, QDate());
        QCOMPARE(book.deadlineOf(*book.measure(id), QDate(2023, 6, 8)).date, QDate(2023, 9, 30));
    }
};

QTEST_GUILESS_MAIN(PlanDaysTest)
#include "tst_plandays.moc"

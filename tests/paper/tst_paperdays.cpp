// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counts/counts.h"
#include "papercase.h"

using namespace qd;
using namespace reportcase;

/// A paper shows the plan as it was on its reference day; 临时任务 that are not counted stand beside its
/// numbers.
class TestPaperDays : public QObject
{
    Q_OBJECT

    static QString told(const PaperInput &input)
    {
        const auto document = compose(input);
        return document ? withoutSpaces(everything(*paginate(*document))) : document.error().detail;
    }
    static BookBuilder withExtra(bool counted)
    {
        BookBuilder b = smallBook();
        const TaskId extra = b.task(u"临1"_s, u"开展专项整治"_s);
        b.measure(extra, u"完成专项整治工作。"_s);
        b.party(extra, {1}, Role::Lead);
        b.taskRow(extra).extra = true;
        b.taskRow(extra).counted = counted;
        return b;
    }

private Q_SLOTS:
    void whatCameLaterIsNotThere()
    {
        BookBuilder b = withExtra(true);
        b.taskRow({static_cast<qint64>(b.book().tasks().size())}).fromDay = QDate(2023, 6, 20);
        PaperInput input = inputOf(b, PaperKind::Breakdown);
        input.options.asOf = QDate(2023, 6, 19);
        const QString before = told(input);
        QVERIFY2(!before.contains(u"开展专项整治"_s), qPrintable(before));
        QCOMPARE(before, told([&] {
            PaperInput plain = inputOf(smallBook(), PaperKind::Breakdown);
            plain.options.asOf = QDate(2023, 6, 19);
            return plain;
        }()));
        input.options.asOf = QDate(2023, 6, 20);
        QVERIFY(told(input).contains(u"开展专项整治"_s));
    }

    void whatIsNotCountedStandsBesideTheNumbers_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("breakdown") << static_cast<int>(PaperKind::Breakdown);
        QTest::newRow("progress") << static_cast<int>(PaperKind::Progress);
        QTest::newRow("handout") << static_cast<int>(PaperKind::Handout);
    }
    void whatIsNotCountedStandsBesideTheNumbers()
    {
        QFETCH(int, kind);
        const auto of = [&](const BookBuilder &b) { return inputOf(b, static_cast<PaperKind>(kind)); };
        const PlanCounts plain
            = countPlan(smallBook().book(), of(smallBook()).options.period, of(smallBook()).options.asOf);
        const PlanCounts counts = countPlan(
            withExtra(false).book(), of(smallBook()).options.period, of(smallBook()).options.asOf);
        QCOMPARE(counts.measures.size(), plain.measures.size());
        QCOMPARE(counts.taskCount, plain.taskCount);
        QCOMPARE(counts.duties.due, plain.duties.due);
        QCOMPARE(counts.lights.total(), plain.lights.total());
        QCOMPARE(counts.besideTasks, 1);
        const QString beside = told(of(withExtra(false)));
        QVERIFY2(beside.contains(u"另有临时任务1项"_s), qPrintable(beside));
        QVERIFY2(beside.contains(u"开展专项整治"_s), qPrintable(beside));
        QVERIFY(!told(of(withExtra(true))).contains(u"另有临时任务"_s));
        QVERIFY(checkTotals(of(withExtra(false))));
    }

    void theListOfAnAgencyHasThemToo()
    {
        PaperInput input = inputOf(withExtra(false), PaperKind::Agency);
        input.options.agency = {1};
        const QString text = told(input);
        QVERIFY2(text.contains(u"开展专项整治"_s), qPrintable(text));
    }

    void aPaperChoosesTheDeadlineItJudgesBy()
    {
        BookBuilder b = smallBook();
        b.measureRow({1}).deadlineDate = QDate(2023, 3, 31);
        b.measureRow({1}).deadlinePhrase = u"3月底前"_s;
        b.moveDeadline({1}, QDate(2023, 12, 31), QDate(2023, 3, 20));
        PaperInput input = inputOf(b, PaperKind::Handout);
        const QString granted = told(input);
        input.options.deadlineBasis = DeadlineBasis::Original;
        const QString original = told(input);
        QVERIFY(granted != original);
        QVERIFY2(original.contains(u"逾期"_s), qPrintable(original));
    }
};

QTEST_MAIN(TestPaperDays)
#include "tst_paperdays.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counts/duty.h"
#include "support/historyscript.h"
#include "texts/duetext.h"
#include "texts/language.h"

#include <QCoreApplication>
#include <QTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace
{

/// What was set and done in the year 2023 (support/historyscript.h; the plan is reported by quarter) → the
/// period asked about → which reports 甲 owes of it, as known at the year's end. 不报: none.
struct OwedRow {
    const char *history;
    const char *asked;
    const char *owed;
};

// clang-format off
constexpr OwedRow owedRows[] = {
// --- nothing was set: by quarter
{"牵头 甲", "2023Q1", "2023Q1"},
{"牵头 甲", "2023Q4", "2023Q4"},
{"牵头 甲", "2023-03", "不报"},
{"牵头 甲", "2023H1", "2023Q1 2023Q2"},
{"牵头 甲", "2023H2", "2023Q3 2023Q4"},
{"牵头 甲", "2023", "2023Q1 2023Q2 2023Q3 2023Q4"},
{"牵头 甲", "2024Q1", "不报"},
{"配合 甲", "2023Q1", "不报"},
{"配合 甲；配合也报", "2023Q1", "2023Q1"},
{"分工 甲；免报 甲", "2023Q1", "不报"},
{"牵头 甲；起报 Q3", "2023Q2", "不报"},
{"牵头 甲；起报 Q3", "2023Q3", "2023Q3"},
{"牵头 甲；起报 Q3", "2023", "2023Q3 2023Q4"},
{"牵头 甲；开始 5-1", "2023Q1", "不报"},
{"牵头 甲；开始 5-1", "2023Q2", "2023Q2"},
{"牵头 甲；甲报Q2 完成 6-20", "2023Q2", "2023Q2"},
{"牵头 甲；甲报Q2 完成 6-20", "2023Q3", "不报"},
{"牵头 甲；甲报Q2 完成 6-20；本办 推进中 8-1", "2023Q3", "2023Q3"},
{"牵头 甲 至6-30；牵头 乙 自7-1", "2023Q2", "2023Q2"},
{"牵头 甲 至6-30；牵头 乙 自7-1", "2023Q3", "不报"},
{"牵头 甲 自7-1；牵头 乙 至6-30", "2023Q3", "2023Q3"},
// --- another cycle from the beginning
{"牵头 甲；周期 按月", "2023-01", "2023-01"},
{"牵头 甲；周期 按月", "2023-12", "2023-12"},
{"牵头 甲；周期 按月", "2023Q1", "2023-01 2023-02 2023-03"},
{"牵头 甲；周期 按月；起报 Q2", "2023-03", "不报"},
{"牵头 甲；周期 按月；起报 Q2", "2023-04", "2023-04"},
{"牵头 甲；周期 按半年", "2023H1", "2023H1"},
{"牵头 甲；周期 按半年", "2023Q1", "不报"},
{"牵头 甲；周期 按半年", "2023", "2023H1 2023H2"},
{"牵头 甲；周期 按年", "2023", "2023"},
{"牵头 甲；周期 按年", "2023H2", "不报"},
{"牵头 甲；周期 按年", "2023Q4", "不报"},
// --- a change: the cycle that is in force on the period's last day decides
{"牵头 甲；周期 按月 自8-15", "2023Q1", "2023Q1"},
{"牵头 甲；周期 按月 自8-15", "2023Q2", "2023Q2"},
{"牵头 甲；周期 按月 自8-15", "2023-06", "不报"},
{"牵头 甲；周期 按月 自8-15", "2023-07", "不报"},
{"牵头 甲；周期 按月 自8-15", "2023-08", "2023-08"},
{"牵头 甲；周期 按月 自8-15", "2023-09", "2023-09"},
{"牵头 甲；周期 按月 自8-15", "2023Q3", "2023-08 2023-09"},
{"牵头 甲；周期 按月 自8-15", "2023", "2023Q1 2023Q2 2023-08 2023-09 2023-10 2023-11 2023-12"},
{"牵头 甲；周期 按月 自7-1", "2023Q2", "2023Q2"},
{"牵头 甲；周期 按月 自7-1", "2023-07", "2023-07"},
{"牵头 甲；周期 按月 自7-1", "2023Q3", "2023-07 2023-08 2023-09"},
{"牵头 甲；周期 按月 自9-30", "2023-08", "不报"},
{"牵头 甲；周期 按月 自9-30", "2023-09", "2023-09"},
{"牵头 甲；周期 按月 自10-1", "2023Q3", "2023Q3"},
{"牵头 甲；周期 按月；周期 按季 自7-1", "2023-06", "2023-06"},
{"牵头 甲；周期 按月；周期 按季 自7-1", "2023-07", "不报"},
{"牵头 甲；周期 按月；周期 按季 自7-1", "2023Q2", "2023-04 2023-05 2023-06"},
{"牵头 甲；周期 按月；周期 按季 自7-1", "2023Q3", "2023Q3"},
{"牵头 甲；周期 按月；周期 按季 自8-15", "2023-07", "2023-07"},
{"牵头 甲；周期 按月；周期 按季 自8-15", "2023-08", "不报"},
{"牵头 甲；周期 按月；周期 按季 自8-15", "2023Q3", "2023Q3"},
{"牵头 甲；周期 按半年 自7-1", "2023H1", "2023Q1 2023Q2"},
{"牵头 甲；周期 按半年 自7-1", "2023H2", "2023H2"},
{"牵头 甲；周期 按半年 自4-1", "2023H1", "2023H1"},
{"牵头 甲；周期 按月 自4-1；周期 按季 自7-1；周期 按月 自10-1", "2023", "2023Q1 2023-04 2023-05 2023-06 2023Q3 2023-10 2023-11 2023-12"},
// --- the narrowest holds: measure before task before plan
{"牵头 甲；周期 按半年；任务周期 按月", "2023-05", "2023-05"},
{"牵头 甲；周期 按半年；任务周期 按月", "2023H1", "2023-01 2023-02 2023-03 2023-04 2023-05 2023-06"},
{"牵头 甲；任务周期 按半年；举措周期 按月", "2023-05", "2023-05"},
{"牵头 甲；举措周期 按年；周期 按月 自7-1", "2023-07", "不报"},
{"牵头 甲；举措周期 按年；周期 按月 自7-1", "2023", "2023"},
{"牵头 甲；任务周期 按月 自7-1", "2023Q2", "2023Q2"},
{"牵头 甲；任务周期 按月 自7-1；周期 按半年 自7-1", "2023-07", "2023-07"},
{"牵头 甲；举措周期 按月 自9-1；任务周期 按半年", "2023H1", "2023H1"},
{"牵头 甲；举措周期 按月 自9-1；任务周期 按半年", "2023H2", "2023-09 2023-10 2023-11 2023-12"},
// --- at milestones: months in which one lies
{"牵头 甲；举措周期 按节点；节点 3-20；节点 6-30", "2023-03", "2023-03"},
{"牵头 甲；举措周期 按节点；节点 3-20；节点 6-30", "2023-04", "不报"},
{"牵头 甲；举措周期 按节点；节点 3-20；节点 6-30", "2023-06", "2023-06"},
{"牵头 甲；举措周期 按节点；节点 3-20；节点 6-30", "2023", "2023-03 2023-06"},
{"牵头 甲；举措周期 按节点；节点 5-10；节点 5-28", "2023Q2", "2023-05"},
{"牵头 甲；举措周期 按节点", "2023", "不报"},
{"牵头 甲；周期 按节点 自7-1；节点 3-20；节点 9-15", "2023", "2023Q1 2023Q2 2023-09"},
// --- what came and went in the year
{"牵头 甲；入列 8-10", "2023Q2", "不报"},
{"牵头 甲；入列 8-10", "2023Q3", "2023Q3"},
{"牵头 甲；入列 8-10；周期 按月", "2023-07", "不报"},
{"牵头 甲；入列 8-10；周期 按月", "2023-08", "2023-08"},
{"牵头 甲；终止 8-1", "2023Q2", "2023Q2"},
{"牵头 甲；终止 8-1", "2023Q3", "不报"},
{"牵头 甲；终止 10-1", "2023Q3", "2023Q3"},
{"牵头 甲；终止 8-1；周期 按月", "2023-07", "2023-07"},
{"牵头 甲；终止 8-1；周期 按月", "2023-08", "不报"},
{"牵头 甲；入列 2-1；终止 8-1", "2023", "2023Q1 2023Q2"},
};

/// 报送截止 of the first report owed of the period, and how it stands on a day.
struct DueRow {
    const char *history;
    const char *asked;
    const char *dueOn;
    const char *day;
    const char *timing; ///< with the days late
};

constexpr DueRow dueRows[] = {
// --- nothing was set: the period's last day
{"牵头 甲", "2023Q1", "3-31", "2023-03-31", "未报"},
{"牵头 甲", "2023Q1", "3-31", "2023-04-01", "逾期未报 1"},
{"牵头 甲", "2023Q1", "3-31", "2023-04-30", "逾期未报 30"},
{"牵头 甲；甲报Q1 于3-31", "2023Q1", "3-31", "2023-04-30", "按时报送"},
{"牵头 甲；甲报Q1 于4-3", "2023Q1", "3-31", "2023-04-30", "迟报 3"},
{"牵头 甲；甲草拟Q1", "2023Q1", "3-31", "2023-04-02", "逾期未报 2"},
{"牵头 甲；甲被退Q1 于3-30", "2023Q1", "3-31", "2023-04-02", "逾期未报 2"},
{"牵头 甲；甲报Q1 于3-30；甲报Q1 于4-20", "2023Q1", "3-31", "2023-04-30", "按时报送"},
{"牵头 甲；甲被退Q1 于3-30；甲报Q1 于4-2", "2023Q1", "3-31", "2023-04-30", "迟报 2"},
{"牵头 甲；周期 按月", "2023-02", "2-28", "2023-02-28", "未报"},
{"牵头 甲；周期 按半年", "2023H1", "6-30", "2023-07-02", "逾期未报 2"},
{"牵头 甲；周期 按年", "2023", "12-31", "2023-12-31", "未报"},
// --- a day of the month
{"牵头 甲；周期 按月 28日", "2023-03", "3-28", "2023-03-28", "未报"},
{"牵头 甲；周期 按月 28日", "2023-03", "3-28", "2023-03-29", "逾期未报 1"},
{"牵头 甲；周期 按月 28日；甲报3月 于3-28", "2023-03", "3-28", "2023-03-29", "按时报送"},
{"牵头 甲；周期 按月 28日；甲报3月 于3-30", "2023-03", "3-28", "2023-04-05", "迟报 2"},
{"牵头 甲；周期 按月 31日", "2023-02", "2-28", "2023-02-28", "未报"},
{"牵头 甲；周期 按月 31日", "2023-04", "4-30", "2023-04-30", "未报"},
{"牵头 甲；周期 按月 次月5日", "2023-03", "4-5", "2023-04-05", "未报"},
{"牵头 甲；周期 按月 次月5日", "2023-03", "4-5", "2023-04-06", "逾期未报 1"},
{"牵头 甲；周期 按季 次月10日", "2023Q2", "7-10", "2023-07-01", "未报"},
{"牵头 甲；周期 按季 次月10日", "2023Q2", "7-10", "2023-07-12", "逾期未报 2"},
{"牵头 甲；周期 按季 25日", "2023Q2", "6-25", "2023-06-26", "逾期未报 1"},
{"牵头 甲；周期 按月 次月31日", "2023-01", "2-28", "2023-02-28", "未报"},
{"牵头 甲；周期 按季 次月10日 自7-1", "2023Q2", "6-30", "2023-07-01", "逾期未报 1"},
{"牵头 甲；周期 按季 次月10日 自7-1", "2023Q3", "10-10", "2023-10-10", "未报"},
{"牵头 甲；周期 按季 次月10日；举措周期 按季 次月3日", "2023Q2", "7-3", "2023-07-04", "逾期未报 1"},
// --- the office sets a day
{"牵头 甲；报送日 Q2 7-10", "2023Q2", "7-10", "2023-07-10", "未报"},
{"牵头 甲；报送日 Q2 7-10", "2023Q2", "7-10", "2023-07-11", "逾期未报 1"},
{"牵头 甲；报送日 Q2 7-10", "2023Q1", "3-31", "2023-04-01", "逾期未报 1"},
{"牵头 甲；报送日 Q2 6-20", "2023Q2", "6-20", "2023-06-21", "逾期未报 1"},
{"牵头 甲；周期 按月 28日；报送日 5月 6-2", "2023-05", "6-2", "2023-06-02", "未报"},
{"牵头 甲；周期 按月 28日；报送日 5月 6-2", "2023-06", "6-28", "2023-06-29", "逾期未报 1"},
{"牵头 甲；报送日 Q2 7-10；甲报Q2 于7-10", "2023Q2", "7-10", "2023-07-20", "按时报送"},
{"牵头 甲；报送日 Q2 7-10；甲报Q2 于7-14", "2023Q2", "7-10", "2023-07-20", "迟报 4"},
// --- milestones are due on their day
{"牵头 甲；举措周期 按节点；节点 3-20", "2023-03", "3-20", "2023-03-20", "未报"},
{"牵头 甲；举措周期 按节点；节点 3-20", "2023-03", "3-20", "2023-03-21", "逾期未报 1"},
{"牵头 甲；举措周期 按节点；节点 5-10；节点 5-28", "2023-05", "5-28", "2023-05-28", "未报"},
// --- 2023-04-30 and 2023-12-31 are Sundays, 2023-09-30 a Saturday
{"牵头 甲；周期 按月", "2023-04", "4-30", "2023-05-01", "逾期未报 1"},
{"牵头 甲；周期 按月；逢休顺延", "2023-04", "5-1", "2023-05-01", "未报"},
{"牵头 甲；周期 按月；逢休顺延；休 5-1；休 5-2；休 5-3", "2023-04", "5-4", "2023-05-04", "未报"},
{"牵头 甲；周期 按月；逢休顺延；班 4-30", "2023-04", "4-30", "2023-05-01", "逾期未报 1"},
{"牵头 甲；逢休顺延", "2023Q1", "3-31", "2023-04-01", "逾期未报 1"},
{"牵头 甲；逢休顺延", "2023Q3", "10-2", "2023-10-02", "未报"},
{"牵头 甲；逢休顺延；休 10-2；休 10-3；休 10-4；休 10-5；休 10-6；班 10-7", "2023Q3", "10-7", "2023-10-08", "逾期未报 1"},
{"牵头 甲；逢休顺延；报送日 Q2 7-8", "2023Q2", "7-10", "2023-07-10", "未报"},
{"牵头 甲；逢休顺延；周期 按月 次月5日", "2023-07", "8-7", "2023-08-07", "未报"},
};
// clang-format on

QString words(const Duty &duty, QDate day)
{
    const int late = lateDays(duty, day);
    return late > 0 ? u"%1 %2"_s.arg(text(timingOf(duty, day))).arg(late) : text(timingOf(duty, day));
}

} // namespace

class OwedTest final : public QObject
{
    Q_OBJECT

    /// What 甲 owes of the period, as the day knows it.
    static std::vector<Duty> owed(const char *history, const char *asked, QDate day)
    {
        const HistoryScript script(QString::fromUtf8(history));
        if (!script.notUnderstood.isEmpty())
            qFatal("not understood: %s", qPrintable(script.notUnderstood.join(u'；')));
        const PlanBook book = script.book().onDay(day);
        auto duties = dutiesIn(book, *Period::parse(QString::fromUtf8(asked)), day);
        std::erase_if(
            duties, [&](const Duty &duty) { return book.agencies().nameOn(duty.agencyId, day) != u"甲"_s; });
        return duties;
    }

private Q_SLOTS:
    void initTestCase()
    {
        installLanguage(*QCoreApplication::instance(), Language::Chinese);
        QVERIFY(std::size(owedRows) + std::size(dueRows) >= 120);
    }

    void whatIsOwedFollowsFromTheCycles_data()
    {
        QTest::addColumn<const OwedRow *>("row");
        for (const OwedRow &row : owedRows)
            QTest::newRow(
                qPrintable(QString::fromUtf8(row.history) + u" | "_s + QString::fromUtf8(row.asked)))
                << &row;
    }
    void whatIsOwedFollowsFromTheCycles()
    {
        QFETCH(const OwedRow *, row);
        QStringList periods;
        for (const Duty &duty : owed(row->history, row->asked, QDate(2023, 12, 31)))
            periods << duty.period.toString();
        QCOMPARE(periods.isEmpty() ? u"不报"_s : periods.join(u' '), QString::fromUtf8(row->owed));
    }

    void aReportIsLateByItsReportingDay_data()
    {
        QTest::addColumn<const DueRow *>("row");
        for (const DueRow &row : dueRows)
            QTest::newRow(qPrintable(QString::fromUtf8(row.history) + u" | "_s + QString::fromUtf8(row.asked)
                + u" | "_s + QLatin1String(row.day)))
                << &row;
    }
    void aReportIsLateByItsReportingDay()
    {
        QFETCH(const DueRow *, row);
        const QDate day = QDate::fromString(QLatin1String(row->day), Qt::ISODate);
        const auto duties = owed(row->history, row->asked, day);
        QVERIFY(!duties.empty());
        QCOMPARE(duties.front().dueOn.toString(u"M-d"_s), QString::fromUtf8(row->dueOn));
        QCOMPARE(words(duties.front(), day), QString::fromUtf8(row->timing));
    }

    /// Every month's end of every row above: what is owed then is what had been owed when that month ended.
    void whatEarlierPeriodsOwedNeverChanges()
    {
        for (const OwedRow &row : owedRows) {
            const bool undone
                = QString::fromUtf8(row.history).contains(u"推进中"_s); // re-opened: owed again, on purpose
            for (const Period &month : Period::ofYear(2023, Cycle::Month)) {
                for (const Cycle cycle : {Cycle::Month, Cycle::Quarter, Cycle::Half, Cycle::Year}) {
                    const Period period = Period::containing(month.end(), cycle);
                    if (undone || period.end() != month.end())
                        continue;
                    const QByteArray asked = period.toString().toUtf8();
                    const auto then = owed(row.history, asked.constData(), month.end());
                    const auto later = owed(row.history, asked.constData(), QDate(2023, 12, 31));
                    const QString where = QString::fromUtf8(row.history) + u" | "_s + period.toString();
                    QVERIFY2(then.size() == later.size(), qPrintable(where));
                    for (size_t i = 0; i < then.size(); ++i)
                        QVERIFY2(then[i].period == later[i].period && then[i].dueOn == later[i].dueOn,
                            qPrintable(where));
                }
            }
        }
    }

    /// What is chased on a day is all that is owed up to it and missing, no more and no less.
    void nobodyWhoOwesIsLeftOutAndNobodyElseIsChased()
    {
        const QDate day(2023, 11, 15);
        for (const OwedRow &row : owedRows) {
            const HistoryScript script(QString::fromUtf8(row.history));
            const PlanBook book = script.book().onDay(day);
            QStringList chased, missing;
            for (const Duty &duty : overdueDuties(book, day))
                chased << u"%1 %2"_s.arg(duty.period.toString()).arg(duty.agencyId.value);
            for (const Cycle cycle : {Cycle::Month, Cycle::Quarter, Cycle::Half, Cycle::Year}) {
                for (const Period &period : Period::ofYear(2023, cycle)) {
                    for (const Duty &duty : dutiesIn(book, period, day)) {
                        if (duty.period == period && timingOf(duty, day) == ReportTiming::Overdue)
                            missing << u"%1 %2"_s.arg(period.toString()).arg(duty.agencyId.value);
                    }
                }
            }
            chased.sort();
            missing.sort();
            QCOMPARE(chased, missing);
        }
    }
};

QTEST_GUILESS_MAIN(OwedTest)
#include "tst_owed.moc"

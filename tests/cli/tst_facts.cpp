// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskrun.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd::test;

/// The command line on days: what was finished when, who owes what from when.
class FactsTest final : public QObject
{
    Q_OBJECT

    static QJsonObject taskOn(const DeskRun &desk, const QString &day)
    {
        const auto tasks = desk.run(QStringList{u"task"_s, u"list"_s, u"--db"_s, u"@"_s, u"--json"_s, u"--as-of"_s, day});
        return tasks.array().at(2).toObject();
    }

private Q_SLOTS:
    void aListOfJuneDoesNotKnowDecember()
    {
        const DeskRun desk;
        importSmall(desk);
        VERIFY_DONE(desk.run("progress add --db @ --task 3 --agency 区市场监管局 --period 2023Q2 --percent 40 --text 推进"));
        VERIFY_DONE(desk.run("progress add --db @ --task 3 --agency 区市场监管局 --period 2023Q4 --state done --text 办完"));
        const QJsonObject june = taskOn(desk, u"2023-06-30"_s);
        QCOMPARE(june["state"_L1].toString(), u"ongoing"_s);
        QCOMPARE(june["percent"_L1].toInt(), 40);
        const QJsonObject december = taskOn(desk, u"2023-12-31"_s);
        QCOMPARE(december["state"_L1].toString(), u"done"_s);
        QVERIFY(december["light"_L1]["reason"_L1].toString().contains(u"2023年12月31日"_s));
        QVERIFY(desk.run("task list --db @").out.contains(u"2023-12-31"_s)); // the year is over
    }

    void theDayOfFinishingIsAnOption()
    {
        const DeskRun desk;
        importSmall(desk);
        const Outcome ahead = desk.run("progress add --db @ --task 3 --agency 区市场监管局 --period 2023Q2"
                                       " --state done --done-on 2999-01-01 --text 办完");
        QCOMPARE(ahead.code, 1);
        QVERIFY2(ahead.err.contains(u"还没有到"_s), ahead.told().constData());
        const Outcome none = desk.run("progress add --db @ --task 3 --agency 区市场监管局 --period 2023Q2"
                                      " --state done --done-on 昨天 --text 办完");
        QVERIFY(none.code != 0);
        VERIFY_DONE(desk.run("progress add --db @ --task 3 --agency 区市场监管局 --period 2023Q2"
                             " --state done --done-on 2023-05-05 --text 办完"));
        QCOMPARE(taskOn(desk, u"2023-05-04"_s)["state"_L1].toString(), u"notstarted"_s);
        QCOMPARE(taskOn(desk, u"2023-05-05"_s)["state"_L1].toString(), u"done"_s);
    }

    void beforeTheFirstPeriodNothingIsOwed()
    {
        const DeskRun desk;
        importSmall(desk, {u"--first-period"_s, u"2023Q3"_s});
        QCOMPARE(desk.run("due --db @ --period 2023Q2 --json").array().size(), 0);
        QVERIFY(!desk.run("due --db @ --period 2023Q3 --json").array().isEmpty());
        QCOMPARE(desk.run("plan list --db @ --json").array().at(0)["first_period"_L1].toString(), u"2023Q3"_s);
        const DeskRun later;
        importSmall(later);
        const Outcome far = later.run("plan import plan.txt --db other.db --first-period 2099Q1");
        VERIFY_DONE(far);
        QVERIFY2(far.err.contains(u"2099"_s), far.told().constData()); // outside the plan's year: said
        const DeskRun other;
        const Outcome wrong = other.run("plan import nothing.txt --db @ --first-period 2023Q9");
        QVERIFY(wrong.code != 0);
    }

    void dueNamesEveryPairThatOwes()
    {
        const DeskRun desk;
        importSmall(desk);
        VERIFY_DONE(desk.run("progress add --db @ --task 3 --agency 区市场监管局 --period 2023Q2 --text 推进"));
        const QJsonArray all = desk.run("due --db @ --period 2023Q2 --as-of 2023-07-10 --json").array();
        int reported = 0;
        for (const QJsonValue &value : all) {
            const QJsonObject row = value.toObject();
            QCOMPARE(row.keys().join(u' '),
                u"agency due_on late_days measure period reported role state task through"_s);
            QVERIFY(row["role"_L1].toString() != u"support"_s);
            QCOMPARE(row["due_on"_L1].toString(), u"2023-06-30"_s);
            if (row["reported"_L1].toBool()) {
                ++reported;
                QCOMPARE(row["state"_L1].toString(), u"submitted"_s);
            } else {
                QVERIFY(row["state"_L1].isNull());
                QCOMPARE(row["late_days"_L1].toInt(), 10);
            }
        }
        QCOMPARE(reported, 1);
        const QJsonArray own = desk.run("due --db @ --period 2023Q2 --agency 区市场监管局 --json").array();
        for (const QJsonValue &value : own)
            QCOMPARE(value.toObject()["agency"_L1].toString(), u"区市场监管局"_s);
        QVERIFY(!own.isEmpty());
        QVERIFY(desk.run("due --db @ --period 2023Q2").out.contains(u"应报"_s));
    }
};

QTEST_GUILESS_MAIN(FactsTest)
#include "tst_facts.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/deskrun.h"
#include "workspace/door/workspace.h"
#include "workspace/tasks/planshelf.h"

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// The commands do not see deleted plans, and choose an archived one only when told to.
class TestPlanShelfCommands : public QObject
{
    Q_OBJECT

    /// The small plan of 2023 (1) and, of the same document, one of 2024 (2).
    static void importTwo(const DeskRun &desk)
    {
        importSmall(desk);
        desk.write(u"next.txt"_s, QByteArray(smallPlan).replace("2023", "2024").replace("抽检", "检查"));
        VERIFY_DONE(desk.run("plan import next.txt --db @"));
    }
    static void change(const DeskRun &desk, Result<> (*verb)(Workspace &, PlanId), qint64 plan)
    {
        const auto workspace = Workspace::open({.path = desk.db()});
        QVERIFY(workspace);
        QVERIFY(verb(**workspace, PlanId{plan}));
    }
    static QStringList idsIn(const QJsonArray &plans)
    {
        QStringList ids;
        for (const QJsonValue &plan : plans)
            ids << QString::number(plan["id"_L1].toInteger());
        return ids;
    }
    static QString titleOfTask(const Outcome &tasks, int place)
    {
        return tasks.array().at(place)["title"_L1].toString();
    }

private Q_SLOTS:
    void anArchivedPlanIsListedLastAndNotChosenByItself()
    {
        const DeskRun desk;
        importTwo(desk);
        QVERIFY(titleOfTask(desk.run("task list --db @ --json"), 2).contains(u"检查"_s));
        change(desk, archivePlan, 2);
        const Outcome list = desk.run("plan list --db @ --json");
        VERIFY_DONE(list);
        QCOMPARE(idsIn(list.array()), (QStringList{u"1"_s, u"2"_s}));
        QVERIFY(list.array()[0]["archived_on"_L1].isNull());
        QVERIFY(QDate::fromString(list.array()[1]["archived_on"_L1].toString(), Qt::ISODate).isValid());
        QVERIFY(desk.run("plan list --db @").out.contains(u"归档日期"_s));
        QVERIFY(titleOfTask(desk.run("task list --db @ --json"), 2).contains(u"抽检"_s));
        QVERIFY(titleOfTask(desk.run("task list --db @ --json --plan 2024"), 2).contains(u"检查"_s));
        change(desk, archivePlan, 1); // where all are, the latest year is meant
        QVERIFY(titleOfTask(desk.run("task list --db @ --json"), 2).contains(u"检查"_s));
    }

    void ofTwoPlansOfAYearTheOneInUseIsMeant()
    {
        const DeskRun desk;
        importSmall(desk);
        desk.write(u"other.txt"_s, QByteArray(smallPlan).replace("南桥区", "北桥区"));
        VERIFY_DONE(desk.run("plan import other.txt --db @"));
        QCOMPARE(desk.run("task list --db @ --json").code, 2);
        change(desk, archivePlan, 1);
        VERIFY_DONE(desk.run("task list --db @ --json"));
        VERIFY_DONE(desk.run("task list --db @ --json --plan 2023"));
        VERIFY_DONE(desk.run("task list --db @ --json --plan 1"));
    }

    void aDeletedPlanIsInNoListCountOrPaper()
    {
        const DeskRun desk;
        importTwo(desk);
        VERIFY_DONE(desk.run(
            "progress add --db @ --plan 2024 --task 1 --agency 区市场监管局 --period 2024Q1 --text 好"));
        change(desk, deletePlan, 2);
        QCOMPARE(idsIn(desk.run("plan list --db @ --json").array()), QStringList{u"1"_s});
        QVERIFY(titleOfTask(desk.run("task list --db @ --json"), 2).contains(u"抽检"_s));
        for (const char *line : {"task list --db @ --plan 2024", "task list --db @ --plan 2",
                 "due --db @ --plan 2 --period 2024Q1", "progress list --db @ --plan 2",
                 "agency list --db @ --plan 2", "report handout --db @ --plan 2 --out a.pdf"}) {
            const Outcome outcome = desk.run(line);
            QVERIFY2(outcome.code != 0, line);
            QCOMPARE(outcome.errLines().size(), 1);
        }
        QVERIFY(!desk.contents().contains(u"a.pdf"_s));
        QCOMPARE(desk.run("progress list --db @ --json").array().size(), 0);
        QCOMPARE(desk.run("agency list --db @ --json").array()[0]["lead"_L1].toInt(), 2);
        VERIFY_DONE(desk.run("check --db @"));
        VERIFY_DONE(desk.run("plan import next.txt --db @")); // the document may come again
        change(desk, deletePlan, 3);
        change(desk, deletePlan, 1);
        const Outcome none = desk.run("task list --db @");
        QCOMPARE(none.code, 1);
        VERIFY_DONE(desk.run("agency list --db @ --json"));
        change(desk, restorePlan, 2);
        QCOMPARE(desk.run("progress list --db @ --json").array().size(), 1);
        VERIFY_DONE(desk.run("check --db @"));
    }
};

QTEST_GUILESS_MAIN(TestPlanShelfCommands)
#include "tst_planshelfcommands.moc"

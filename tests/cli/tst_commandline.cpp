// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskrun.h"

#include <QTest>

using namespace Qt::StringLiterals;
using qd::test::DeskRun;
using qd::test::importSmall;
using qd::test::Outcome;
using qd::test::smallPlan;

/// The commands that work, each through the real program.
class CommandLineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parsingShowsTheSamplePlanAsTheContractSays();
    void parsingReadsStandardInputAndWritesNothing();
    void importingTellsWhatItDid();
    void importingLeavesItsDoubtsOpen();
    void importingSplitsWhereToldTo();
    void importingMovesDeadlinesToTheYearGiven();
    void plansAreListed();
    void tasksAreListedInEveryForm();
    void tasksAreFiltered_data();
    void tasksAreFiltered();
    void lightsAreThoseOfTheReferenceDay();
    void agenciesAreListedWithTheirTasks();
    void aSecondReportAddsAVersionAndTheLatestCounts();
    void aPercentageThatWentDownIsToldAndTaken();
    void stateWordsMayBeChinese();
    void aMeasureOfManyIsNamedByItsPlace();
    void aPeriodOutsideThePlanIsWarnedOfAndTaken();
    void reportsAreWrittenAsPdf_data();
    void reportsAreWrittenAsPdf();
    void everyChangeIsInTheAudit();
    void aBackupBringsBackWhatWasThere();
    void aRestoreMakesADatabaseThatWasLost();
    void aSoundDatabaseIsFoundSound();
    void aSampleHasTheSizeAskedForAndIsTheSameForTheSameSeed();
};

namespace
{

Outcome report(const DeskRun &desk, const char *task, const char *period, const QStringList &more)
{
    return desk.run(
        QStringList{u"progress"_s, u"add"_s, u"--db"_s, u"@"_s, u"--task"_s, QString::fromUtf8(task),
            u"--agency"_s, u"区市场监管局"_s, u"--period"_s, QString::fromUtf8(period)}
        + more);
}

} // namespace

void CommandLineTest::parsingShowsTheSamplePlanAsTheContractSays()
{
    const DeskRun desk;
    const Outcome outcome = desk.run({u"plan"_s, u"parse"_s, qd::test::samplePlan(), u"--json"_s});
    VERIFY_DONE(outcome);
    const QJsonObject plan = outcome.object();
    for (const auto key : {"title"_L1, "year"_L1, "preamble"_L1, "sections"_L1, "ignored"_L1, "warnings"_L1})
        QVERIFY2(plan.contains(key), key.data());
    QCOMPARE(plan.value("sections"_L1).toArray().size(), 4);
    const QJsonObject task = plan.value("sections"_L1)[0]["tasks"_L1][0].toObject();
    for (const auto key :
        {"number"_L1, "title"_L1, "text"_L1, "heading"_L1, "measures"_L1, "parties"_L1, "deadline"_L1})
        QVERIFY2(task.contains(key), key.data());
    QVERIFY(outcome.err.isEmpty());
}

void CommandLineTest::parsingReadsStandardInputAndWritesNothing()
{
    const DeskRun desk;
    const Outcome json = desk.run({u"plan"_s, u"parse"_s, u"-"_s, u"--json"_s}, smallPlan);
    VERIFY_DONE(json);
    QCOMPARE(json.object().value("year"_L1).toInt(), 2023);
    const Outcome outline = desk.run({u"plan"_s, u"parse"_s, u"-"_s}, smallPlan);
    VERIFY_DONE(outline);
    QVERIFY2(outline.out.contains(u"加强制度建设"_s) && outline.out.contains(u"区民政局"_s),
        outline.told().constData());
    QVERIFY(desk.contents().isEmpty());
}

void CommandLineTest::importingTellsWhatItDid()
{
    const DeskRun desk;
    desk.write(u"plan.txt"_s, smallPlan);
    const Outcome outcome = desk.run("plan import plan.txt --db @");
    VERIFY_DONE(outcome);
    QVERIFY2(outcome.out.contains(u"2 个部分，3 项任务，3 条举措，3 个单位"_s), outcome.told().constData());
}

void CommandLineTest::importingLeavesItsDoubtsOpen()
{
    const DeskRun desk;
    importSmall(desk); // (二) has two agencies and none in the lead
    const QJsonArray changes
        = desk.run("audit list --db @ --json --task 2").array()[0]["changes"_L1].toArray();
    QStringList kinds;
    for (const QJsonValue &change : changes) {
        if (change["table"_L1].toString() == "open_point"_L1)
            kinds << change["after"_L1]["kind"_L1].toString();
    }
    QCOMPARE(kinds, QStringList{u"no-lead"_s});
    QVERIFY(desk.run("audit list --db @").out.contains(u"待核对事项"_s));
}

void CommandLineTest::importingSplitsWhereToldTo()
{
    const DeskRun desk;
    importSmall(desk, {u"--split"_s, u"sentences"_s});
    const QJsonArray tasks = desk.run("task list --db @ --json").array();
    QCOMPARE(tasks.size(), 3);
    const QJsonArray measures = tasks[0]["measures"_L1].toArray();
    QCOMPARE(measures.size(), 2);
    QCOMPARE(measures[0]["text"_L1].toString(), u"完善工作规则。"_s);
    QCOMPARE(measures[1]["task"_L1].toString(), u"1.2"_s);
}

void CommandLineTest::importingMovesDeadlinesToTheYearGiven()
{
    const DeskRun desk;
    desk.write(u"plan.txt"_s,
        "2023年南桥区质量工作要点\n一、夯实基础\n(一)加强制度建设。完善规则。(责任单位:区教育局;完成时限:"
        "6月底前)\n");
    VERIFY_DONE(desk.run("plan import plan.txt --db @ --year 2024"));
    const QJsonValue task = desk.run("task list --db @ --json").array().at(0);
    QCOMPARE(desk.run("plan list --db @ --json").array()[0]["year"_L1].toInt(), 2024);
    QCOMPARE(task["measures"_L1][0]["deadline"_L1]["date"_L1].toString(), u"2024-06-30"_s);
}

void CommandLineTest::plansAreListed()
{
    const DeskRun desk;
    importSmall(desk);
    const QJsonArray plans = desk.run("plan list --db @ --json").array();
    QCOMPARE(plans.size(), 1);
    QCOMPARE(plans[0]["title"_L1].toString(), u"2023年南桥区质量工作要点"_s);
    QCOMPARE(plans[0]["tasks"_L1].toInt(), 3);
    QCOMPARE(plans[0]["file"_L1].toString(), u"plan.txt"_s);
    QVERIFY(desk.run("plan list --db @").out.contains(u"2023年南桥区质量工作要点"_s));
}

void CommandLineTest::tasksAreListedInEveryForm()
{
    const DeskRun desk;
    importSmall(desk);
    const QJsonArray tasks = desk.run("task list --db @ --json --as-of 2023-02-01").array();
    QCOMPARE(tasks.size(), 3);
    const QJsonObject first = tasks[0].toObject();
    QCOMPARE(first.value("ordinal"_L1).toInt(), 1);
    QCOMPARE(first.value("number"_L1).toString(), u"(一)"_s);
    QCOMPARE(first.value("section"_L1)["title"_L1].toString(), u"夯实基础"_s);
    QCOMPARE(first.value("parties"_L1)[1]["agency"_L1].toString(), u"区教育局"_s);
    QCOMPARE(first.value("parties"_L1)[1]["role"_L1].toString(), u"support"_s);
    QVERIFY(first.value("deadline"_L1).isNull());
    QCOMPARE(first.value("state"_L1).toString(), u"notstarted"_s);
    QCOMPARE(first.value("due"_L1).toInt(), 1); // the supporting agency owes nothing

    const QByteArray csv = desk.run("task list --db @ --csv").bytes;
    QVERIFY(csv.startsWith("\xEF\xBB\xBF序号,编号,部分,工作任务,工作举措,牵头单位,"));
    const QList<QByteArray> lines = csv.split('\n');
    QCOMPARE(lines.size(), 5); // header, three tasks, the end
    QVERIFY(lines.at(1).endsWith('\r'));
    QVERIFY2(lines.at(3).contains("\"加强抽检,保障安全\""), lines.at(3).constData());

    const Outcome text = desk.run("task list --db @");
    VERIFY_DONE(text);
    QVERIFY(text.out.contains(u"扩大优质供给"_s));
}

void CommandLineTest::tasksAreFiltered_data()
{
    QTest::addColumn<QStringList>("filter");
    QTest::addColumn<QList<int>>("ordinals");
    QTest::newRow("agency") << QStringList{u"--agency"_s, u"区教育局"_s} << QList<int>{1, 2};
    QTest::newRow("agency in a role")
        << QStringList{u"--agency"_s, u"区教育局"_s, u"--role"_s, u"joint"_s} << QList<int>{2};
    QTest::newRow("Chinese role") << QStringList{u"--role"_s, u"牵头"_s} << QList<int>{1, 3};
    QTest::newRow("two characters") << QStringList{u"--search"_s, u"抽检"_s} << QList<int>{3};
    QTest::newRow("pinyin initials") << QStringList{u"--search"_s, u"mzj"_s} << QList<int>{2};
    QTest::newRow("light that nobody has")
        << QStringList{u"--light"_s, u"yellow"_s, u"--as-of"_s, u"2022-12-01"_s} << QList<int>{};
    QTest::newRow("state") << QStringList{u"--state"_s, u"未启动"_s} << QList<int>{1, 2, 3};
}

void CommandLineTest::tasksAreFiltered()
{
    QFETCH(QStringList, filter);
    QFETCH(QList<int>, ordinals);
    const DeskRun desk;
    importSmall(desk);
    const Outcome outcome
        = desk.run(QStringList{u"task"_s, u"list"_s, u"--db"_s, u"@"_s, u"--json"_s} + filter);
    VERIFY_DONE(outcome);
    QList<int> found;
    for (const QJsonValue &task : outcome.array())
        found << task["ordinal"_L1].toInt();
    QCOMPARE(found, ordinals);
}

void CommandLineTest::lightsAreThoseOfTheReferenceDay()
{
    const DeskRun desk;
    importSmall(desk);
    const auto light = [&](const char *day) {
        const QStringList words{
            u"task"_s, u"list"_s, u"--db"_s, u"@"_s, u"--json"_s, u"--as-of"_s, QString::fromUtf8(day)};
        return desk.run(words).array()[0]["light"_L1].toObject();
    };
    QCOMPARE(light("2022-12-01").value("colour"_L1).toString(), u"none"_s);
    QCOMPARE(light("2023-08-01").value("colour"_L1).toString(), u"red"_s); // three months not started
    QVERIFY(!light("2023-08-01").value("reason"_L1).toString().isEmpty());
}

void CommandLineTest::agenciesAreListedWithTheirTasks()
{
    const DeskRun desk;
    importSmall(desk);
    const QJsonArray agencies = desk.run("agency list --db @ --json").array();
    QCOMPARE(agencies.size(), 3);
    for (const QJsonValue &agency : agencies) {
        if (agency["short_name"_L1].toString() == u"区市场监管局"_s)
            QCOMPARE(agency["lead"_L1].toInt(), 2);
        if (agency["short_name"_L1].toString() == u"区教育局"_s) {
            QCOMPARE(agency["support"_L1].toInt(), 1);
            QCOMPARE(agency["joint"_L1].toInt(), 1);
        }
    }
    QVERIFY(desk.run("agency list --db @ --csv").out.contains(u"区民政局"_s));
    QVERIFY(desk.run("agency list --db @").out.contains(u"区民政局"_s));
}

void CommandLineTest::aSecondReportAddsAVersionAndTheLatestCounts()
{
    const DeskRun desk;
    importSmall(desk);
    VERIFY_DONE(report(desk, "1", "2023Q2", {u"--text"_s, u"起草完成"_s, u"--percent"_s, u"40"_s}));
    const Outcome second = report(
        desk, "1", "2023Q2", {u"--text"_s, u"已印发"_s, u"--percent"_s, u"60"_s, u"--next"_s, u"宣贯"_s});
    VERIFY_DONE(second);
    QVERIFY2(second.out.contains(u"第 2 版"_s), second.told().constData());

    const QJsonArray latest = desk.run("progress list --db @ --json").array();
    QCOMPARE(latest.size(), 1);
    QCOMPARE(latest[0]["text"_L1].toString(), u"已印发"_s);
    QCOMPARE(latest[0]["percent"_L1].toInt(), 60);
    QCOMPARE(latest[0]["next"_L1].toString(), u"宣贯"_s);
    QCOMPARE(latest[0]["state"_L1].toString(), u"ongoing"_s);
    QCOMPARE(desk.run("progress list --db @ --all-versions --json").array().size(), 2);
    QCOMPARE(desk.run("progress list --db @ --period 2023Q3 --json").array().size(), 0);
    QVERIFY(desk.run("progress list --db @").out.contains(u"已印发"_s));

    const QJsonValue task = desk.run("task list --db @ --json --period 2023Q2").array().at(0);
    QCOMPARE(task["reported"_L1].toInt(), 1);
    QCOMPARE(task["percent"_L1].toInt(), 60);
}

void CommandLineTest::aPercentageThatWentDownIsToldAndTaken()
{
    const DeskRun desk;
    importSmall(desk);
    const Outcome first = report(desk, "1", "2023Q1", {u"--text"_s, u"起草完成"_s, u"--percent"_s, u"40"_s});
    VERIFY_DONE(first);
    QVERIFY2(!first.told().contains("40%"), first.told().constData());
    const Outcome second = report(desk, "1", "2023Q2", {u"--text"_s, u"重新起草"_s, u"--percent"_s, u"25"_s});
    VERIFY_DONE(second);
    QVERIFY2(second.err.contains(u"上次报的是40%"_s), second.told().constData());
    QCOMPARE(desk.run("progress list --db @ --period 2023Q2 --json").array().at(0)["percent"_L1].toInt(), 25);
}

void CommandLineTest::stateWordsMayBeChinese()
{
    const DeskRun desk;
    importSmall(desk);
    VERIFY_DONE(report(desk, "3", "2023-05", {u"--text"_s, u"全部完成"_s, u"--state"_s, u"已完成"_s}));
    QCOMPARE(desk.run("task list --db @ --json").array()[2]["state"_L1].toString(), u"done"_s);
    VERIFY_DONE(report(
        desk, "1", "2023H1", {u"--text"_s, u"经费未到位"_s, u"--blocked"_s, u"--problem"_s, u"经费"_s}));
    QVERIFY(desk.run("task list --db @ --json").array()[0]["blocked"_L1].toBool());
}

void CommandLineTest::aMeasureOfManyIsNamedByItsPlace()
{
    const DeskRun desk;
    importSmall(desk, {u"--split"_s, u"sentences"_s});
    const Outcome refused = report(desk, "1", "2023Q1", {u"--text"_s, u"起草"_s});
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.err.contains(u"1.1、1.2"_s), refused.told().constData());
    VERIFY_DONE(report(desk, "1.2", "2023Q1", {u"--text"_s, u"起草"_s}));
    QCOMPARE(desk.run("progress list --db @ --json").array()[0]["task"_L1].toString(), u"1.2"_s);
}

void CommandLineTest::aPeriodOutsideThePlanIsWarnedOfAndTaken()
{
    const DeskRun desk;
    importSmall(desk);
    const Outcome outcome = report(desk, "1", "2024Q1", {u"--text"_s, u"收尾"_s});
    VERIFY_DONE(outcome);
    QCOMPARE(outcome.errLines().size(), 1);
    QVERIFY2(outcome.err.contains(u"2024Q1"_s), outcome.told().constData());
    QCOMPARE(desk.run("progress list --db @ --json").array().size(), 1);
}

void CommandLineTest::reportsAreWrittenAsPdf_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("profile");
    QTest::newRow("handout") << u"handout"_s << u"official"_s;
    QTest::newRow("handout for a meeting") << u"handout"_s << u"meeting"_s;
    QTest::newRow("breakdown") << u"breakdown"_s << u"official"_s;
}

void CommandLineTest::reportsAreWrittenAsPdf()
{
    QFETCH(QString, kind);
    QFETCH(QString, profile);
    const DeskRun desk;
    importSmall(desk);
    const Outcome outcome = desk.run({u"report"_s, kind, u"--db"_s, u"@"_s, u"--profile"_s, profile,
        u"--period"_s, u"2023Q2"_s, u"--out"_s, u"材料.pdf"_s});
    VERIFY_DONE(outcome);
    QVERIFY(desk.read(u"材料.pdf"_s).startsWith("%PDF-"));
    QVERIFY2(outcome.out.contains(u"材料.pdf"_s), outcome.told().constData());
}

void CommandLineTest::everyChangeIsInTheAudit()
{
    const DeskRun desk;
    importSmall(desk);
    VERIFY_DONE(report(desk, "3", "2023Q2", {u"--text"_s, u"抽检一百批次"_s, u"--percent"_s, u"50"_s}));
    const QJsonArray all = desk.run("audit list --db @ --json").array();
    QCOMPARE(all.size(), 2);
    for (const auto key : {"at"_L1, "who"_L1, "op"_L1, "direction"_L1, "changes"_L1})
        QVERIFY2(all[0].toObject().contains(key), key.data());
    QVERIFY(!all[0]["who"_L1].toString().isEmpty());
    const QJsonValue added = all[0]["changes"_L1][0];
    QCOMPARE(added["table"_L1].toString(), u"progress"_s);
    QVERIFY(added["before"_L1].isNull());
    QCOMPARE(added["after"_L1]["text"_L1].toString(), u"抽检一百批次"_s);
    QVERIFY(desk.run("audit list --db @").out.contains(u"抽检一百批次"_s));
    QCOMPARE(desk.run("audit list --db @ --json --since 2099-01-01").array().size(), 0);
    QCOMPARE(desk.run("audit list --db @ --json --since 2020-01-01T08:00:00").array().size(), 2);
    QVERIFY(!desk.run("audit list --db @ --task 1").out.contains(u"抽检一百批次"_s));
    QVERIFY(desk.run("audit list --db @ --task 3").out.contains(u"抽检一百批次"_s));
}

void CommandLineTest::aBackupBringsBackWhatWasThere()
{
    const DeskRun desk;
    importSmall(desk);
    VERIFY_DONE(desk.run("backup --db @ --out copy.db"));
    VERIFY_DONE(report(desk, "1", "2023Q2", {u"--text"_s, u"备份以后"_s}));
    VERIFY_DONE(desk.run("restore copy.db --db @"));
    QCOMPARE(desk.run("progress list --db @ --json").array().size(), 0);
    QCOMPARE(desk.run("task list --db @ --json").array().size(), 3);
    VERIFY_DONE(desk.run("check --db @"));
}

void CommandLineTest::aRestoreMakesADatabaseThatWasLost()
{
    const DeskRun desk;
    importSmall(desk);
    VERIFY_DONE(desk.run("backup --db @ --out copy.db"));
    QVERIFY(QFile::remove(desk.db()));
    VERIFY_DONE(desk.run("restore copy.db --db @"));
    QCOMPARE(desk.run("task list --db @ --json").array().size(), 3);
}

void CommandLineTest::aSoundDatabaseIsFoundSound()
{
    const DeskRun desk;
    importSmall(desk);
    const Outcome outcome = desk.run("check --db @");
    VERIFY_DONE(outcome);
    QVERIFY(outcome.err.isEmpty());
}

void CommandLineTest::aSampleHasTheSizeAskedForAndIsTheSameForTheSameSeed()
{
    const DeskRun desk;
    VERIFY_DONE(desk.run("sample --db @ --measures 80 --reports 120 --seed 7"));
    const QJsonArray plans = desk.run("plan list --db @ --json").array();
    QCOMPARE(plans[0]["measures"_L1].toInt(), 80);
    QCOMPARE(plans[0]["reports"_L1].toInt(), 120);
    VERIFY_DONE(desk.run("sample --db again.db --measures 80 --reports 120 --seed 7"));
    QCOMPARE(desk.run("task list --db @ --csv").out, desk.run("task list --db again.db --csv").out);
    VERIFY_DONE(desk.run("check --db @"));
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"

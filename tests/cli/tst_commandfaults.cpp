// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskrun.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;
using qd::test::DeskRun;
using qd::test::importSmall;
using qd::test::Outcome;

/// Bad input of every kind: one clear sentence, the right exit code, nothing changed and no file made.
class CommandFaultsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesThatAreNoPlanAreRefused_data();
    void filesThatAreNoPlanAreRefused();
    void numberingThatJumpsOrRepeatsIsWarnedOf_data();
    void numberingThatJumpsOrRepeatsIsWarnedOf();
    void databasesThatCannotBeUsedAreRefused_data();
    void databasesThatCannotBeUsedAreRefused();
    void theAddressOfAServerIsTheNameOfAFile();
    void aReadOnlyDatabaseIsReadButNotWritten();
    void wrongCommandsAreRefused_data();
    void wrongCommandsAreRefused();
    void ambiguousPlansAreRefusedNamingTheChoices();
    void aDatabaseIsNotMadeForAFolderThatIsNotThere();
    void aFolderOrDeviceIsNoTarget();
    void anOutputThatCannotBeWrittenIsAFailure();
    void whatIsDoneIsNoFailureWhereItCannotBeShown();
    void whatATerminalWouldObeyIsShownInstead();
    void aCellOfACsvIsNoFormula();
    void theDatabaseIsNeverTheTarget();
};

namespace
{

/// Refused: exit code, one line on stderr, nothing on stdout, the folder as it was.
void verifyRefused(const DeskRun &desk, const QStringList &words, int code)
{
    const auto before = desk.contents();
    const Outcome outcome = desk.run(words);
    QVERIFY2(outcome.code == code, outcome.told().constData());
    QVERIFY2(outcome.errLines().size() == 1, outcome.told().constData());
    QVERIFY2(outcome.errLines().first().size() > 8, outcome.told().constData());
    QVERIFY2(outcome.out.isEmpty(), outcome.told().constData());
    QVERIFY2(desk.contents() == before, outcome.told().constData());
}

QByteArray plan(const QByteArray &tasks)
{
    return "2023年南桥区质量工作要点\n一、夯实基础\n" + tasks;
}

} // namespace

void CommandFaultsTest::filesThatAreNoPlanAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qint64>("size"); ///< made as long as this without writing it, 0: as it is
    QTest::newRow("empty") << QByteArray() << qint64(0);
    QTest::newRow("only white space") << QByteArray(" \n\t\n") << qint64(0);
    QTest::newRow("200 MB") << QByteArray("2023年工作要点\n") << qint64(200) * 1024 * 1024;
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\x02\x01\x01\x00\x00\xff\xfe\x80\x00\x12",
        14)
                                   .repeated(64)
                            << qint64(0);
    QTest::newRow("no numbering") << QByteArray("今天天气很好，我们去公园散步。\n大家都很高兴。\n")
                                  << qint64(0);
}

void CommandFaultsTest::filesThatAreNoPlanAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(qint64, size);
    const DeskRun desk;
    desk.write(u"plan.txt"_s, bytes);
    if (size > 0)
        QVERIFY(QFile::resize(desk.file(u"plan.txt"_s), size));
    verifyRefused(desk, {u"plan"_s, u"parse"_s, u"plan.txt"_s}, 1);
    verifyRefused(desk, {u"plan"_s, u"parse"_s, u"plan.txt"_s, u"--json"_s}, 1);
    verifyRefused(desk, {u"plan"_s, u"import"_s, u"plan.txt"_s, u"--db"_s, u"@"_s}, 1);
    verifyRefused(desk, {u"plan"_s, u"import"_s, u"absent.txt"_s, u"--db"_s, u"@"_s}, 1);
}

void CommandFaultsTest::numberingThatJumpsOrRepeatsIsWarnedOf_data()
{
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("jumps") << QByteArray("(四)");
    QTest::newRow("repeats") << QByteArray("(一)");
}

void CommandFaultsTest::numberingThatJumpsOrRepeatsIsWarnedOf()
{
    QFETCH(QByteArray, second);
    const DeskRun desk;
    desk.write(u"plan.txt"_s,
        plan("(一)加强建设。完善规则。(牵头单位:区教育局)\n" + second
            + "扩大供给。开展监测。(牵头单位:区民政局)\n"));
    const Outcome outcome = desk.run("plan import plan.txt --db @");
    VERIFY_DONE(outcome);
    QVERIFY2(outcome.errLines().size() == 1, outcome.told().constData());
    QCOMPARE(desk.run("task list --db @ --json").array().size(), 2);
}

void CommandFaultsTest::databasesThatCannotBeUsedAreRefused_data()
{
    QTest::addColumn<QString>("damage");
    for (const char *damage : {"text", "half", "newer", "gone", "page"})
        QTest::newRow(damage) << QString::fromUtf8(damage);
}

void CommandFaultsTest::databasesThatCannotBeUsedAreRefused()
{
    QFETCH(QString, damage);
    const DeskRun desk;
    importSmall(desk);
    QByteArray bytes = desk.read(u"work.db"_s);
    if (damage == u"text")
        bytes = "这不是数据文件。\n";
    else if (damage == u"half")
        bytes.truncate(bytes.size() / 2);
    else if (damage == u"newer")
        bytes.replace(60, 4, QByteArray("\0\0\x03\xe7", 4)); // user_version 999 (SQLite file format 1.3.12)
    else if (damage == u"page")
        bytes.replace(0, 2048, QByteArray(2048, 'x'));
    if (damage == u"gone")
        QVERIFY(QFile::remove(desk.db()));
    else
        desk.write(u"work.db"_s, bytes);
    for (const char *line : {"plan list --db @", "task list --db @ --json", "agency list --db @",
             "progress list --db @", "audit list --db @", "check --db @", "backup --db @ --out copy.db",
             "report handout --db @ --out a.pdf",
             "progress add --db @ --task 1 --agency 区教育局 --period 2023Q1 --text 进展"})
        verifyRefused(desk, QString::fromUtf8(line).split(u' '), 1);
    if (damage != u"gone") // without a database import and sample would make one
        verifyRefused(desk, {u"sample"_s, u"--db"_s, u"@"_s}, 1);
}

/// No option makes the program ask the network.
void CommandFaultsTest::theAddressOfAServerIsTheNameOfAFile()
{
    const DeskRun desk;
    const QStringList words{u"plan"_s, u"list"_s, u"--db"_s, u"postgresql:///desk?host=127.0.0.1&schema=a"_s};
    verifyRefused(desk, words, 1);
    const QString told = QString::fromUtf8(desk.run(words).told());
    QVERIFY2(told.contains(QDir::toNativeSeparators(u"/postgresql:”"_s)), qPrintable(told));
}

void CommandFaultsTest::aReadOnlyDatabaseIsReadButNotWritten()
{
    const DeskRun desk;
    importSmall(desk);
    QVERIFY(QFile::setPermissions(desk.db(), QFile::ReadOwner | QFile::ReadUser));
    QCOMPARE(desk.run("task list --db @ --json").array().size(), 3);
    if (QFileInfo(desk.db()).isWritable())
        QSKIP("The administrator may write read-only files.");
    verifyRefused(
        desk, u"progress add --db @ --task 1 --agency 区教育局 --period 2023Q1 --text 进展"_s.split(u' '), 1);
}

void CommandFaultsTest::wrongCommandsAreRefused_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    const auto add = [](const QByteArray &line, int code) {
        QTest::newRow(line.constData()) << QString::fromUtf8(line) << code;
    };
    add("nonsense", 2);
    add("plan", 2);
    add("plan forget --db @", 2);
    add("task list", 2);
    add("task list --db", 2);
    add("task list --db --json", 2);
    add("task list --db @ --colour red", 2);
    add("task list --db @ -x", 2);
    add("task list --db @ extra", 2);
    add("task list --db @ --json=yes", 2);
    add("task list --db @ --light blue", 2);
    add("task list --db @ --role boss", 2);
    add("task list --db @ --as-of 2023-02-30", 2);
    add("task list --db @ --as-of yesterday", 2);
    add("task list --db @ --agency 区气象局", 1);
    add("task list --db @ --plan 1999", 1);
    add("task list --db @ --plan latest", 2);
    add("plan parse", 2);
    add("plan import plan.txt", 2);
    add("plan import plan.txt --db new.db --split words", 2);
    add("plan import plan.txt --db new.db --year soon", 2);
    add("plan import plan.txt --db @", 1); // the same bytes a second time
    add("progress list --db @ --period 2023Q5", 2);
    add("progress list --db @ --period Q2", 2);
    add("audit list --db @ --since lately", 2);
    add("audit list --db @ --task 9", 1);
    add("sample --db new.db --measures 0", 2);
    add("sample --db new.db --measures many", 2);
    add("report", 2);
    add("report poster --db @ --out a.pdf", 2);
    add("report handout --db @", 2);
    add("report handout --out a.pdf", 2);
    add("report handout --db @ --out a.txt", 2);
    add("report handout --db @ --out a.xlsx", 1);
    add("report breakdown --db @ --out nowhere/a.xlsx", 1);
    add("report handout --db @ --out nowhere/a.pdf", 1);
    add("report handout --db @ --out a.pdf --profile wide", 2);
    add("report handout --db @ --out a.pdf --period 2023-13", 2);
    add("backup --db @ --out nowhere/copy.db", 1);
    add("backup --db @", 2);
    add("restore plan.txt --db @", 1);
    add("restore absent.db --db @", 1);
    add("restore plan.txt --db new.db", 1);
    add("help nonsense", 2);
    const QByteArray good = "progress add --db @ --text 进展 --agency 区教育局 --period 2023Q1 ";
    add(good + "--task 1 --percent 101", 1);
    add(good + "--task 1 --percent -1", 1);
    add(good + "--task 1 --percent half", 2);
    add(good + "--task 1 --state finished", 2);
    add(good + "--task 3", 1); // she has no part in it
    add(good + "--task 4", 1);
    add(good + "--task 1.2", 1);
    add(good + "--task (一)", 2);
    add(good + "--task 0", 2);
    add("progress add --db @ --task 1 --agency 区教育局 --period 2023Q1", 2);
    add("progress add --db @ --task 1 --agency 区气象局 --period 2023Q1 --text 进展", 1);
    add("progress add --db @ --task 1 --agency 区教育局 --period 23Q1 --text 进展", 2);
}

void CommandFaultsTest::wrongCommandsAreRefused()
{
    QFETCH(QString, line);
    QFETCH(int, code);
    const DeskRun desk;
    importSmall(desk);
    verifyRefused(desk, line.split(u' '), code);
}

void CommandFaultsTest::ambiguousPlansAreRefusedNamingTheChoices()
{
    const DeskRun desk;
    importSmall(desk);
    desk.write(u"other.txt"_s, plan("(一)加强建设。完善规则。(牵头单位:区教育局)\n"));
    VERIFY_DONE(desk.run("plan import other.txt --db @"));
    verifyRefused(desk, u"task list --db @"_s.split(u' '), 2);
    verifyRefused(desk, u"task list --db @ --plan 2023"_s.split(u' '), 2);
    QVERIFY(desk.run("task list --db @").err.contains(u"1（2023年南桥区质量工作要点"_s));
    QCOMPARE(desk.run("task list --db @ --plan 2 --json").array().size(), 1);
    desk.write(u"later.txt"_s, plan("(一)加强建设。完善规则。(牵头单位:区民政局)\n").replace("2023", "2024"));
    VERIFY_DONE(desk.run("plan import later.txt --db @"));
    QCOMPARE(
        desk.run("task list --db @ --json").array()[0]["parties"_L1][0]["name"_L1].toString(), u"区民政局"_s);
}

void CommandFaultsTest::aDatabaseIsNotMadeForAFolderThatIsNotThere()
{
    const DeskRun desk;
    desk.write(u"plan.txt"_s, qd::test::smallPlan);
    verifyRefused(desk, {u"plan"_s, u"import"_s, u"plan.txt"_s, u"--db"_s, u"nowhere/work.db"_s}, 1);
}

void CommandFaultsTest::aFolderOrDeviceIsNoTarget()
{
    const DeskRun desk;
    importSmall(desk);
    QVERIFY(QDir(desk.file(u"."_s)).mkdir(u"folder.pdf"_s));
    verifyRefused(desk, u"report handout --db @ --out folder.pdf"_s.split(u' '), 1);
    verifyRefused(desk, u"backup --db @ --out folder.pdf"_s.split(u' '), 1);
    if (!QFileInfo::exists(u"/dev/full"_s))
        QSKIP("This computer has no device that is always full.");
    verifyRefused(desk, u"backup --db @ --out /dev/full"_s.split(u' '), 1);
    QVERIFY(!QFileInfo(u"/dev/full"_s).isFile());
}

void CommandFaultsTest::anOutputThatCannotBeWrittenIsAFailure()
{
    const DeskRun desk;
    importSmall(desk);
    if (!QFileInfo::exists(u"/dev/full"_s))
        QSKIP("This computer has no device that is always full.");
    QProcess process;
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(QD_BIN_DIR "/qdesk"), {u"task"_s, u"list"_s, u"--db"_s, desk.db()});
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(process.readAllStandardError().count('\n'), 1);
}

/// A report that is saved is no failure because nobody can be told.
void CommandFaultsTest::whatIsDoneIsNoFailureWhereItCannotBeShown()
{
    const DeskRun desk;
    importSmall(desk);
    if (!QFileInfo::exists(u"/dev/full"_s))
        QSKIP("This computer has no device that is always full.");
    const QList<QStringList> jobs{
        {u"progress"_s, u"add"_s, u"--db"_s, desk.db(), u"--task"_s, u"1"_s, u"--agency"_s, u"区市场监管局"_s,
            u"--period"_s, u"2023Q2"_s, u"--text"_s, u"已办"_s},
        {u"backup"_s, u"--db"_s, desk.db(), u"--out"_s, desk.file(u"copy.db"_s)}};
    for (const QStringList &words : jobs) {
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QStringLiteral(QD_BIN_DIR "/qdesk"), words);
        QVERIFY(process.waitForFinished(60000));
        const QByteArray err = process.readAllStandardError();
        QVERIFY2(process.exitCode() == 0, err.constData());
        QVERIFY2(QString::fromUtf8(err).contains(u"已完成"_s) && err.count('\n') == 1, err.constData());
    }
    QCOMPARE(desk.run("progress list --db @ --json").array().size(), 1);
    QVERIFY(QFileInfo::exists(desk.file(u"copy.db"_s)));
}

/// Data and arguments never give orders to the terminal.
void CommandFaultsTest::whatATerminalWouldObeyIsShownInstead()
{
    const DeskRun desk;
    importSmall(desk);
    const QString escape = u"\u001b]0;x\u0007\u009b31m\u202e"_s;
    const Outcome refused = desk.run({u"plan"_s, u"parse"_s, escape + u".txt"_s});
    QCOMPARE(refused.code, 1);
    QVERIFY(refused.err.contains(QChar::ReplacementCharacter));
    const Outcome added
        = desk.run({u"progress"_s, u"add"_s, u"--db"_s, u"@"_s, u"--task"_s, u"1"_s, u"--agency"_s,
            u"区市场监管局"_s, u"--period"_s, u"2023Q2"_s, u"--text"_s, u"甲"_s + escape + u"乙"_s});
    QVERIFY2(added.code == 0 && added.err.contains(u"4"_s), added.told().constData()); // said how many
    const Outcome list = desk.run("progress list --db @ --json");
    QCOMPARE(list.array()[0]["text"_L1].toString(), u"甲]0;x31m乙"_s);
    for (const Outcome &outcome : {refused, added, list}) {
        for (const QChar c : outcome.out + outcome.err)
            QVERIFY2(c == u'\n'
                    || (c.unicode() >= 0x20 && !(c.unicode() >= 0x7f && c.unicode() < 0xa0)
                        && c != u'\u202e'),
                outcome.told().constData());
    }
}

void CommandFaultsTest::aCellOfACsvIsNoFormula()
{
    const DeskRun desk;
    const QByteArray text = plan("（一）=HYPERLINK(\"http://x\",\"甲\")。组织全区培训。（区教育局牵头）\n");
    QFile file(desk.file(u"plan.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    VERIFY_DONE(desk.run("plan import plan.txt --db @"));
    const Outcome csv = desk.run("task list --db @ --csv");
    QVERIFY2(csv.out.contains(u"\"'=HYPERLINK"_s), csv.told().constData());
    QVERIFY2(desk.run("task list --db @ --json").out.contains(u"\"=HYPERLINK"_s), "JSON stays as it is");
}

void CommandFaultsTest::theDatabaseIsNeverTheTarget()
{
    const DeskRun desk;
    importSmall(desk);
    verifyRefused(desk, u"backup --db @ --out ./work.db"_s.split(u' '), 2);
    QVERIFY(QFile::copy(desk.db(), desk.file(u"work.pdf"_s)));
    verifyRefused(desk, u"report handout --db work.pdf --out work.pdf"_s.split(u' '), 2);
}

QTEST_GUILESS_MAIN(CommandFaultsTest)
#include "tst_commandfaults.moc"

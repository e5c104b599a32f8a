// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskrun.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using qd::test::DeskRun;
using qd::test::importSmall;
using qd::test::Outcome;

/// What the command line says of itself, in which language, and what it needs.
class CommandHelpTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theKindsOfReportAreListed();
    void helpNamesEveryCommandAndExplainsEach();
    void messagesAreChineseUnlessEnglishIsAskedFor();
    void laterCommandsSayThatTheyAreNotThereYet_data();
    void laterCommandsSayThatTheyAreNotThereYet();
    void nothingIsNeededOfTheEnvironment();
};

void CommandHelpTest::theKindsOfReportAreListed()
{
    const QStringList lines = DeskRun().run("report --kinds").out.trimmed().split(u'\n');
    QCOMPARE(lines.size(), 11);
    QCOMPARE(lines.first(), u"breakdown 任务分解表"_s);
    QVERIFY(lines.contains(u"handout 会议材料"_s));
}

void CommandHelpTest::helpNamesEveryCommandAndExplainsEach()
{
    const DeskRun desk;
    const Outcome overview = desk.run("help");
    VERIFY_DONE(overview);
    for (const auto name : {"plan parse"_L1, "plan import"_L1, "task list"_L1, "agency list"_L1,
             "progress add"_L1, "report"_L1, "audit list"_L1, "backup"_L1, "restore"_L1, "check"_L1,
             "sample"_L1, "forms issue"_L1, "due"_L1}) {
        QVERIFY2(overview.out.contains(name), name.data());
        const Outcome one = desk.run(QStringList{u"help"_s} + QString(name).split(u' '));
        VERIFY_DONE(one);
        QVERIFY(one.out.contains(name));
    }
    QVERIFY(desk.run("help progress add").out.contains(u"--percent N"_s));
    VERIFY_DONE(desk.run("help supervision"));
    QCOMPARE(desk.run("progress add --help").out, desk.run("help progress add").out);
    QVERIFY(desk.run("--version").out.startsWith(u"qdesk "_s));
}

void CommandHelpTest::messagesAreChineseUnlessEnglishIsAskedFor()
{
    const DeskRun desk;
    const auto isChinese = [](const QString &text) {
        return std::any_of(
            text.begin(), text.end(), [](QChar c) { return c >= u'\u4E00' && c <= u'\u9FFF'; });
    };
    QVERIFY(isChinese(desk.run("nonsense").err));
    QVERIFY(!isChinese(desk.run("nonsense --lang en").err));
    QVERIFY(!isChinese(desk.run("--lang=en help").out));
    QCOMPARE(desk.run("help --lang klingon").code, 2);
}

void CommandHelpTest::laterCommandsSayThatTheyAreNotThereYet_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line :
        {"forms issue --db x --out y", "forms collect --db x a.xlsx", "report indicators --db x --out y.pdf"})
        QTest::newRow(line) << QString::fromUtf8(line);
}

void CommandHelpTest::laterCommandsSayThatTheyAreNotThereYet()
{
    QFETCH(QString, line);
    const DeskRun desk;
    const Outcome outcome = desk.run(line.split(u' '));
    QCOMPARE(outcome.code, 1);
    QCOMPARE(outcome.errLines().size(), 1);
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(desk.contents().isEmpty());
}

void CommandHelpTest::nothingIsNeededOfTheEnvironment()
{
    const DeskRun desk;
    importSmall(desk);
    QProcess process;
    QProcessEnvironment bare; // no PATH, HOME, LANG, DISPLAY
    bare.insert(u"ASAN_OPTIONS"_s, qEnvironmentVariable("ASAN_OPTIONS"));
#ifdef Q_OS_WIN // a program that is not installed finds Qt through these; the system itself needs its folder
    for (const auto name : {"PATH"_L1, "SystemRoot"_L1, "TEMP"_L1})
        bare.insert(name, qEnvironmentVariable(name.data()));
#endif
    process.setProcessEnvironment(bare);
    process.start(QStringLiteral(QD_BIN_DIR "/qdesk"),
        {u"report"_s, u"handout"_s, u"--db"_s, desk.db(), u"--out"_s, desk.file(u"out.pdf"_s)});
    QVERIFY(process.waitForFinished(60000));
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
    QVERIFY(QString::fromUtf8(process.readAllStandardOutput()).contains(u"已生成"_s));
}

QTEST_GUILESS_MAIN(CommandHelpTest)
#include "tst_commandhelp.moc"

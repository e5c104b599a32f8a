// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskrun.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using qd::test::DeskRun;
using qd::test::importSmall;
using qd::test::Outcome;

/// `report`: what papers list, where they go, and what is refused.
class PaperCommandTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columnsStandAsTheyWereChosen();
    void sectionsAreChosenByNumberPlaceOrTitle_data();
    void sectionsAreChosenByNumberPlaceOrTitle();
    void papersOfProseAreNarrowedToo();
    void severalStatesAreAsked();
    void aChoiceThatLeavesNothingIsStillAPaper();
    void allAgenciesGoIntoOneFile();
    void allAgenciesGoIntoAFolderOneFileEach();
    void aFolderThatFailsIsTakenAwayAgain();
    void wrongChoicesAreRefused_data();
    void wrongChoicesAreRefused();
    void anEmptyPlanGivesAPaperOfEachKind();
    void theSamePaperHasTheSameBytesInEveryRun();
    void aTableIsWrittenAsExcelFile();
    void reportsAreWrittenForWord();

private:
    /// The text of a PDF without white space; nothing without the tool.
    static std::optional<QString> textOf(const DeskRun &desk, const QString &name);
};

std::optional<QString> PaperCommandTest::textOf(const DeskRun &desk, const QString &name)
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(u"pdftotext"_s, {u"-raw"_s, desk.file(name), u"-"_s});
    if (!process.waitForFinished(60000) || process.exitCode() != 0)
        return QString();
    static const QRegularExpression space(u"\\s"_s);
    return QString::fromUtf8(process.readAllStandardOutput()).remove(space);
}

#define TEXT_OF(variable, desk, name)                                                                        \
    const auto variable##Read = textOf(desk, name);                                                          \
    if (!variable##Read)                                                                                     \
        QSKIP("poppler-utils is not installed");                                                             \
    const QString variable = *variable##Read

void PaperCommandTest::columnsStandAsTheyWereChosen()
{
    const DeskRun desk;
    importSmall(desk);
    VERIFY_DONE(
        desk.run("progress add --db @ --task 1 --agency 区市场监管局 --period 2023Q2 --text 已印发规则"));
    VERIFY_DONE(desk.run("report progress --db @ --period 2023Q2 --out a.pdf --columns "
                         "序号,进展情况，state、measure --as-of 2023-06-30"));
    TEXT_OF(text, desk, u"a.pdf"_s);
    QVERIFY2(text.contains(u"序号进展情况状态工作举措"_s), qPrintable(text));
    QVERIFY(text.contains(u"已印发规则。"_s));
    QVERIFY(!text.contains(u"责任单位"_s));
}

void PaperCommandTest::sectionsAreChosenByNumberPlaceOrTitle_data()
{
    QTest::addColumn<QString>("section");
    for (const char *section : {"二", "2", "第二部分", "提升监管", "二、提升监管"})
        QTest::newRow(section) << QString::fromUtf8(section);
}

void PaperCommandTest::sectionsAreChosenByNumberPlaceOrTitle()
{
    QFETCH(QString, section);
    const DeskRun desk;
    importSmall(desk);
    VERIFY_DONE(desk.run(
        {u"report"_s, u"breakdown"_s, u"--db"_s, u"@"_s, u"--out"_s, u"a.pdf"_s, u"--section"_s, section}));
    TEXT_OF(text, desk, u"a.pdf"_s);
    QVERIFY(text.contains(u"仅列：二、提升监管"_s));
    QVERIFY(text.contains(u"共1个部分、1项工作任务、1条工作举措"_s));
    QVERIFY(!text.contains(u"开展服务质量监测"_s));
}

void PaperCommandTest::papersOfProseAreNarrowedToo()
{
    const DeskRun desk;
    importSmall(desk);
    for (const char *kind : {"handout", "summary", "digest"}) {
        VERIFY_DONE(desk.run(
            u"report %1 --db @ --out a.pdf --section 二 --state notstarted --agency 区市场监管局"_s
                .arg(QLatin1String(kind))
                .split(u' ')));
        TEXT_OF(text, desk, u"a.pdf"_s);
        QVERIFY2(text.contains(u"（只含二、提升监管；区市场监管局承担的举措；状态为未启动的举措）"_s), qPrintable(text));
        QVERIFY2(text.contains(u"均以这1条举措为基数"_s), qPrintable(text));
    }
}

void PaperCommandTest::severalStatesAreAsked()
{
    const DeskRun desk;
    importSmall(desk);
    VERIFY_DONE(desk.run("progress add --db @ --task 1 --agency 区市场监管局 --period 2023Q2 --text 甲"));
    VERIFY_DONE(desk.run("progress add --db @ --task 3 --agency 区市场监管局 --period 2023Q2 --text 乙 "
                         "--state done --done-on 2023-06-01"));
    const QString report = u"report progress --db @ --period 2023Q2 --as-of 2023-06-30 --out a.pdf "_s;
    for (const QString &states : {u"--state ongoing --state 已完成"_s, u"--state 推进中,done"_s}) {
        VERIFY_DONE(desk.run((report + states).split(u' ')));
        TEXT_OF(text, desk, u"a.pdf"_s);
        QVERIFY2(text.contains(u"2条工作举措"_s), qPrintable(text));
        QVERIFY(text.contains(u"状态为推进中、已完成的举措"_s));
    }
    // the list of tasks understands it likewise
    QCOMPARE(desk.run("task list --db @ --state ongoing,done --as-of 2023-06-30 --json").array().size(), 2);
}

void PaperCommandTest::aChoiceThatLeavesNothingIsStillAPaper()
{
    const DeskRun desk;
    importSmall(desk);
    for (const char *kind : {"progress", "breakdown", "handout", "summary", "digest"}) {
        VERIFY_DONE(
            desk.run(u"report %1 --db @ --out a.pdf --state closed"_s.arg(QLatin1String(kind)).split(u' ')));
        TEXT_OF(text, desk, u"a.pdf"_s);
        QVERIFY2(text.contains(u"所列范围内没有工作举措。"_s), qPrintable(text));
    }
}

void PaperCommandTest::allAgenciesGoIntoOneFile()
{
    const DeskRun desk;
    importSmall(desk);
    const Outcome outcome
        = desk.run("report agency --db @ --period 2023Q2 --all-agencies --out all.pdf --section 二");
    VERIFY_DONE(outcome);
    // two of the three answer for nothing there
    QVERIFY2(outcome.err.contains(u"区教育局"_s) && outcome.err.contains(u"区民政局"_s),
        outcome.told().constData());
    QVERIFY2(!outcome.err.contains(u"区市场监管局"_s), outcome.told().constData());
    VERIFY_DONE(desk.run("report agency --db @ --period 2023Q2 --all-agencies --out all.pdf"));
    TEXT_OF(text, desk, u"all.pdf"_s);
    for (const QString &name : {u"区市场监管局"_s, u"区教育局"_s, u"区民政局"_s})
        QCOMPARE(text.count(u"（%1，2023年第二季度）"_s.arg(name)), 1);
}

void PaperCommandTest::allAgenciesGoIntoAFolderOneFileEach()
{
    const DeskRun desk;
    importSmall(desk);
    const Outcome outcome = desk.run("report agency --db @ --period 2023Q2 --all-agencies --out 清单");
    VERIFY_DONE(outcome);
    const QStringList files = QDir(desk.file(u"清单"_s)).entryList(QDir::Files, QDir::Name);
    QCOMPARE(files.size(), 3);
    QVERIFY(files.contains(u"单位责任清单-区市场监管局-2023年第二季度.pdf"_s));
    QVERIFY(outcome.out.contains(u"3 个文件"_s));
    TEXT_OF(text, desk, u"清单/单位责任清单-区民政局-2023年第二季度.pdf"_s);
    QVERIFY(text.contains(u"承担1项工作任务、1条工作举措：按职责分工1条"_s));
    VERIFY_DONE(
        desk.run("report agency --db @ --period 2023Q2 --all-agencies --out 清单")); // once more: replaced
    QCOMPARE(QDir(desk.file(u"清单"_s)).entryList(QDir::Files).size(), 3);
}

void PaperCommandTest::aFolderThatFailsIsTakenAwayAgain()
{
    const DeskRun desk;
    importSmall(desk);
    QVERIFY(QDir(desk.file(u"."_s))
                .mkpath(u"清单/单位责任清单-区民政局-2023年第二季度.pdf"_s)); // a folder in the way
    const auto before = desk.contents();
    const Outcome outcome = desk.run("report agency --db @ --period 2023Q2 --all-agencies --out 清单");
    QVERIFY2(outcome.code == 1, outcome.told().constData());
    QCOMPARE(outcome.errLines().size(), 1);
    QVERIFY(desk.contents() == before);
    const Outcome nowhere = desk.run("report agency --db @ --all-agencies --out nowhere/deep/清单");
    QVERIFY2(nowhere.code == 1 && nowhere.errLines().size() == 1, nowhere.told().constData());
    QVERIFY(!QFile::exists(desk.file(u"nowhere"_s)));
}

void PaperCommandTest::wrongChoicesAreRefused_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    const auto add = [](const char *line, int code, const QString &says) {
        QTest::newRow(line) << QString::fromUtf8(line) << code << says;
    };
    add("report progress --columns 序号,颜色", 2, u"工作举措 measure"_s);
    add("report progress --columns ,", 2, u"工作举措 measure"_s);
    add(("report handout --redhead " + QByteArray(101, '1')).constData(), 2, u"不超过100个字"_s); // would leave the page
    add("report progress --section 九", 2, u"一、夯实基础"_s);
    add("report progress --state finished", 2, u"ongoing"_s);
    add("report progress --all-agencies", 2, u"--all-agencies"_s);
    add("report handout --columns 序号", 2, u"--columns"_s);
    add("report handout --columns measure", 2, u"--columns"_s);
    add("report agency", 2, u"--all-agencies"_s);
    add("report agency --agency 区教育局 --all-agencies", 2, u"--agency"_s);
    add("report agency --agency 区气象局", 1, u"区气象局"_s);
    add("report agency --all-agencies --columns 颜色", 2, u"颜色"_s);
}

void PaperCommandTest::wrongChoicesAreRefused()
{
    QFETCH(QString, line);
    QFETCH(int, code);
    QFETCH(QString, says);
    const DeskRun desk;
    importSmall(desk);
    const auto before = desk.contents();
    const Outcome outcome = desk.run((line + u" --db @ --out a.pdf"_s).split(u' '));
    QVERIFY2(outcome.code == code, outcome.told().constData());
    QVERIFY2(outcome.errLines().size() == 1 && outcome.err.contains(says), outcome.told().constData());
    QVERIFY(outcome.out.isEmpty());
    QVERIFY(desk.contents() == before);
}

void PaperCommandTest::anEmptyPlanGivesAPaperOfEachKind()
{
    const DeskRun desk;
    VERIFY_DONE(desk.run("sample --db @ --measures 1"));
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"empty"_s);
        db.setDatabaseName(desk.db());
        QVERIFY(db.open());
        QVERIFY(QSqlQuery(db).exec(u"UPDATE task SET removed = 1"_s));
        db.close();
    }
    QSqlDatabase::removeDatabase(u"empty"_s);
    for (const char *kind : {"breakdown", "progress", "handout", "agency --all-agencies"}) {
        const QString line = u"report %1 --db @ --out a.pdf"_s.arg(QLatin1String(kind));
        VERIFY_DONE(desk.run(line.split(u' ')));
        TEXT_OF(text, desk, u"a.pdf"_s);
        QVERIFY2(text.contains(u"尚无工作举措"_s), qPrintable(text));
    }
}

void PaperCommandTest::theSamePaperHasTheSameBytesInEveryRun()
{
    const DeskRun desk;
    importSmall(desk);
    for (const QString &name : {u"a.pdf"_s, u"a.docx"_s, u"a.xlsx"_s}) {
        QByteArray first;
        for (int run = 0; run < 4; ++run) { // each with another seed of Qt's hashes
            VERIFY_DONE(desk.run(u"report breakdown --db @ --as-of 2023-06-30 --out %1"_s.arg(name).split(u' ')));
            const QByteArray bytes = desk.read(name);
            if (run == 0)
                first = bytes;
            QVERIFY2(bytes == first, qPrintable(name));
        }
    }
}

void PaperCommandTest::aTableIsWrittenAsExcelFile()
{
    const DeskRun desk;
    importSmall(desk);
    const Outcome outcome = desk.run({u"report"_s, u"breakdown"_s, u"--db"_s, u"@"_s, u"--out"_s, u"分解表.XLSX"_s});
    VERIFY_DONE(outcome);
    QVERIFY(desk.read(u"分解表.XLSX"_s).startsWith("PK"));
    QVERIFY2(outcome.out.contains(u"分解表.XLSX"_s), outcome.told().constData());
}

void PaperCommandTest::reportsAreWrittenForWord()
{
    const DeskRun desk;
    importSmall(desk);
    const Outcome outcome = desk.run({u"report"_s, u"handout"_s, u"--db"_s, u"@"_s, u"--out"_s, u"材料.DOCX"_s});
    VERIFY_DONE(outcome);
    QVERIFY(desk.read(u"材料.DOCX"_s).startsWith("PK"));
    QCOMPARE(outcome.out.trimmed(), u"已生成：材料.DOCX"_s); // how many pages it has is up to Word
    QVERIFY2(outcome.err.isEmpty(), outcome.told().constData()); // fonts are a matter of the computer that opens it
}

QTEST_GUILESS_MAIN(PaperCommandTest)
#include "tst_papercommand.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskrun.h"

using namespace Qt::StringLiterals;
using namespace qd::test;

/// What is refused of the acts of the office: one sentence, an exit code, and the data file as it was.
class ActFaultsTest final : public QObject
{
    Q_OBJECT
    std::unique_ptr<DeskRun> m_desk;

    Outcome qdesk(const QString &line) const { return m_desk->run(line.split(u' ')); }

private Q_SLOTS:
    void initTestCase()
    {
        m_desk = std::make_unique<DeskRun>();
        m_desk->write(u"plan.txt"_s, smallPlan);
        VERIFY_DONE(qdesk(u"plan import plan.txt --db @ --first-period 2023Q1 --split sentences"_s));
        VERIFY_DONE(qdesk(
            u"extend --db @ --task 3 --to 2023-06-30 --reason 首次 --grant --on 2023-02-01"_s)); // acts 1 and
                                                                                                 // 2
        VERIFY_DONE(
            qdesk(u"instruct --db @ --task 1 --text 抓紧 --leader 王区长 --on 2023-05-04"_s)); // act 3
        VERIFY_DONE(qdesk(u"act follow --db @ --act 3 --text 已部署 --on 2023-05-05"_s)); // act 4
    }

    void oneSentenceAndNothingWritten_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, int code, const QString &line, const QString &says) {
            QTest::newRow(name) << line << code << says;
        };
        const QString extend = u"extend --db @ --task 3 --reason 场地 "_s;
        row("no such day", 2, extend + u"--to 2023-02-30"_s, u"2023-02-30"_s);
        row("no such day of an act", 2, extend + u"--to 2023-09-30 --on 2023-06-31"_s, u"2023-06-31"_s);
        row("an earlier day", 1, extend + u"--to 2023-06-01 --on 2023-06-20"_s, u"2023-06-30"_s);
        row("the same day", 1, extend + u"--to 2023-06-30 --on 2023-06-20"_s, u"2023-06-30"_s);
        row("no day at all", 1, extend + u"--to 持续推进"_s, u"持续推进"_s);
        row("no deadline", 1, extend + u"--to 改天"_s, u"改天"_s);
        row("no reason", 2, u"extend --db @ --task 3 --to 2023-09-30"_s, u"--reason"_s);
        row("granted and refused", 2, extend + u"--to 2023-09-30 --grant --refuse"_s, u"--refuse"_s);
        row("a day to come", 1, extend + u"--to 2023-09-30 --on 9999-01-01"_s, u"9999-01-01"_s);
        row("several measures", 2, u"close --db @ --task 1 --basis 单"_s, u"1.2"_s);
        row("no such task", 1, u"close --db @ --task 9 --basis 单"_s, u"9"_s);
        row("no such measure", 1, u"close --db @ --task 3.7 --basis 单"_s, u"3.7"_s);
        row("no basis", 2, u"close --db @ --task 3"_s, u"--basis"_s);
        row("reports are missing", 1, u"close --db @ --task 3 --basis 单 --on 2023-12-31"_s, u"4"_s);
        row("closed as ongoing", 2, u"close --db @ --task 3 --basis 单 --state ongoing"_s, u"ongoing"_s);
        row("not finished", 1, u"reopen --db @ --task 3 --reason 重做"_s, u"重新推进"_s);
        row("the wording that holds", 1, u"adjust --db @ --task 3 --text 统筹做好“抽检”工作。 --reason 无"_s,
            u"表述"_s);
        row("no such agency", 1, u"remind --db @ --task 3 --agency 区水务局"_s, u"区水务局"_s);
        row("no part in it", 1, u"remind --db @ --task 3 --agency 区教育局"_s, u"区教育局"_s);
        row("whom", 2, u"remind --db @ --task 3"_s, u"--late"_s);
        row("no such channel", 2, u"remind --db @ --late --on 2023-04-05 --channel 飞鸽"_s, u"phone"_s);
        row("no such period", 2, u"remind --db @ --late --period 2023Q9"_s, u"2023Q9"_s);
        row("due before it was given", 1,
            u"instruct --db @ --task 2 --text 抓紧 --leader 王 --on 2023-05-04 --due 2023-05-01"_s,
            u"日期"_s);
        row("no leader", 2, u"instruct --db @ --task 2 --text 抓紧"_s, u"--leader"_s);
        row("no source", 2, u"task add --db @ --text 迎检"_s, u"--source"_s);
        row("unknown agency of a task", 1, u"task add --db @ --text 迎检 --source 会议 --agency 区水务局"_s,
            u"区水务局"_s);
        row("no such act", 1, u"act follow --db @ --act 99 --text 已办"_s, u"99"_s);
        row("no number", 2, u"act follow --db @ --act 三 --text 已办"_s, u"act list"_s);
        row("no instruction", 1, u"act follow --db @ --act 1 --text 已办"_s, u"1"_s);
        row("no reminder", 1, u"act answer --db @ --act 3 --text 已办"_s, u"3"_s);
        row("decided already", 1, u"act decide --db @ --act 1 --grant"_s, u"批复"_s);
        row("no extension", 1, u"act decide --db @ --act 3 --grant"_s, u"3"_s);
        row("decided how", 2, u"act decide --db @ --act 1"_s, u"--grant"_s);
        row("followed", 1, u"act remove --db @ --act 3"_s, u"后面的记录"_s);
        row("no such kind", 2, u"act list --db @ --kind 喝茶"_s, u"reminder"_s);
        row("sealed for no period", 2, u"agency seal --db @ --agency 区教育局 --period 上季度"_s,
            u"上季度"_s);
        row("no words", 2, u"contact add --db @ --agency 区教育局"_s, u"--text"_s);
    }
    void oneSentenceAndNothingWritten()
    {
        QFETCH(QString, line);
        QFETCH(int, code);
        QFETCH(QString, says);
        const auto before = m_desk->contents();
        const Outcome outcome = qdesk(line);
        QVERIFY2(outcome.code == code, outcome.told().constData());
        QVERIFY2(outcome.errLines().size() == 1 && outcome.err.contains(says), outcome.told().constData());
        QVERIFY2(outcome.out.isEmpty(), outcome.told().constData());
        QCOMPARE(m_desk->contents(), before);
    }
};

QTEST_GUILESS_MAIN(ActFaultsTest)
#include "tst_actfaults.moc"

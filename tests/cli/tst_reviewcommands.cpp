// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/deskrun.h"

using namespace Qt::StringLiterals;
using namespace qd::test;

/// qdesk progress submit, return, accept and the summary texts, on a real data file.
class TestReviewCommands final : public QObject
{
    Q_OBJECT
    std::unique_ptr<DeskRun> m_desk;

    Outcome run(const QString &verb, const QStringList &more = {}, const QString &period = u"2023Q2"_s)
    {
        return m_desk->run(QStringList{u"progress"_s, verb, u"--db"_s, u"@"_s, u"--task"_s, u"1"_s,
                               u"--agency"_s, u"区市场监管局"_s, u"--period"_s, period}
            + more);
    }
    QJsonObject newest()
    {
        const QJsonArray rows = m_desk->run("progress list --db @ --json").array();
        return rows.isEmpty() ? QJsonObject() : rows.at(0).toObject();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskRun>();
        VERIFY_DONE(m_desk->run({u"plan"_s, u"import"_s, samplePlan(), u"--db"_s, u"@"_s}));
    }

    void aDraftIsHandedInReturnedAndAccepted()
    {
        VERIFY_DONE(run(u"add"_s, {u"--text"_s, u"起草中。"_s, u"--draft"_s}));
        QCOMPARE(newest()["report_state"_L1].toString(), u"draft"_s);
        QVERIFY(!newest()["latest"_L1].toBool());
        VERIFY_DONE(run(u"submit"_s, {u"--on"_s, u"2023-07-03"_s}));
        QCOMPARE(newest()["report_state"_L1].toString(), u"submitted"_s);
        QCOMPARE(newest()["received_on"_L1].toString(), u"2023-07-03"_s);
        const Outcome bare = run(u"return"_s);
        QCOMPARE(bare.code, 2); // the reason is asked for
        VERIFY_DONE(run(u"return"_s, {u"--reason"_s, u"数字有误"_s, u"--on"_s, u"2023-07-04"_s}));
        const Outcome early = run(u"accept"_s);
        QCOMPARE(early.code, 1);
        QVERIFY2(early.err.contains(u"已退回"_s), early.told().constData());
        QCOMPARE(early.errLines().size(), 1);
        VERIFY_DONE(run(u"add"_s, {u"--text"_s, u"更正稿。"_s, u"--on"_s, u"2023-07-06"_s}));
        const Outcome accepted = run(u"accept"_s, {u"--on"_s, u"2023-07-07"_s});
        VERIFY_DONE(accepted);
        QVERIFY(accepted.out.contains(u"已审核"_s));
        QCOMPARE(newest()["version"_L1].toInt(), 2);
        const QJsonArray all = m_desk->run("progress list --db @ --all-versions --json").array();
        QCOMPARE(all.size(), 2);
        const QJsonArray steps = all.at(0)["steps"_L1].toArray();
        QCOMPARE(steps.size(), 2);
        QCOMPARE(steps.at(1)["reason"_L1].toString(), u"数字有误"_s);
        QCOMPARE(steps.at(1)["on"_L1].toString(), u"2023-07-04"_s);
        QVERIFY(m_desk->run("progress list --db @ --all-versions").out.contains(u"数字有误"_s));
    }

    void whatIsNotThereIsOneSentenceAndChangesNothing()
    {
        const auto before = m_desk->contents();
        for (const QString &verb : {u"submit"_s, u"accept"_s}) {
            const Outcome none = run(verb);
            QCOMPARE(none.code, 1);
            QVERIFY2(none.err.contains(u"区市场监管局"_s) && none.err.contains(u"第二季度"_s),
                none.told().constData());
        }
        const Outcome both
            = run(u"add"_s, {u"--text"_s, u"起草中。"_s, u"--draft"_s, u"--on"_s, u"2023-07-03"_s});
        QCOMPARE(both.code, 2);
        const Outcome ahead = run(u"add"_s, {u"--text"_s, u"。"_s, u"--on"_s, u"2999-01-01"_s});
        QCOMPARE(ahead.code, 1);
        QVERIFY2(ahead.err.contains(u"2999-01-01"_s), ahead.told().constData());
        QCOMPARE(m_desk->contents(), before);
    }

    void aSummaryTextIsWrittenListedAndTakenAway()
    {
        VERIFY_DONE(m_desk->run({u"summary"_s, u"set"_s, u"--db"_s, u"@"_s, u"--task"_s, u"2"_s,
            u"--period"_s, u"2023Q2"_s, u"--text"_s, u"两家单位均已完成。"_s}));
        const QJsonArray rows = m_desk->run("summary list --db @ --json").array();
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.at(0)["task"_L1].toInt(), 2);
        QCOMPARE(rows.at(0)["period"_L1].toString(), u"2023Q2"_s);
        QCOMPARE(rows.at(0)["text"_L1].toString(), u"两家单位均已完成。"_s);
        QVERIFY(m_desk->run("summary list --db @ --period 2023Q2").out.contains(u"两家单位"_s));
        QCOMPARE(m_desk->run("summary list --db @ --period 2023Q1 --json").array().size(), 0);
        const Outcome part = m_desk->run({u"summary"_s, u"set"_s, u"--db"_s, u"@"_s, u"--task"_s, u"2.1"_s,
            u"--period"_s, u"2023Q2"_s, u"--text"_s, u"。"_s});
        QCOMPARE(part.code, 2);
        VERIFY_DONE(m_desk->run({u"summary"_s, u"set"_s, u"--db"_s, u"@"_s, u"--task"_s, u"2"_s,
            u"--period"_s, u"2023Q2"_s, u"--text="_s}));
        QCOMPARE(m_desk->run("summary list --db @ --json").array().size(), 0);
        VERIFY_DONE(m_desk->run("check --db @"));
    }
};

QTEST_GUILESS_MAIN(TestReviewCommands)
#include "tst_reviewcommands.moc"

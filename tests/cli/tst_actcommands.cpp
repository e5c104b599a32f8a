// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskrun.h"

using namespace Qt::StringLiterals;
using namespace qd::test;

/// The acts of the office on the command line: done, listed, followed, taken away. The small plan of 2023 is
/// reported on by quarter; task 1 and 3 are led by 区市场监管局, task 2 is joint.
class ActCommandsTest final : public QObject
{
    Q_OBJECT
    std::unique_ptr<DeskRun> m_desk;

    Outcome qdesk(const QString &line) const { return m_desk->run(line.split(u' ')); }
    QJsonArray acts(const QString &more = {}) const
    {
        return qdesk(u"act list --db @ --json"_s + more).array();
    }
    QJsonObject act(int place) const { return acts().at(place).toObject(); }
    QJsonObject measure(int task, const QString &day) const
    {
        return qdesk(u"task list --db @ --json --as-of "_s + day)
            .array()
            .at(task - 1)
            .toObject()
            .value(u"measures"_s)
            .toArray()
            .at(0)
            .toObject();
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskRun>();
        importSmall(*m_desk, {u"--first-period"_s, u"2023Q1"_s});
    }
    void cleanup() { VERIFY_DONE(qdesk(u"check --db @"_s)); }

    void allThatAreLateAreRemindedAndNobodyElse()
    {
        QCOMPARE(qdesk(u"remind --db @ --late --on 2023-03-31"_s).code, 0); // the reporting day itself
        QCOMPARE(acts().size(), 0);
        VERIFY_DONE(
            qdesk(u"progress add --db @ --task 3 --agency 区市场监管局 --period 2023Q1 --text 已开展"_s));
        const Outcome done = qdesk(u"remind --db @ --late --on 2023-04-05 --channel phone"_s);
        QVERIFY2(done.code == 0 && done.out.contains(u"催办 3 条，涉及 3 个单位"_s), done.told().constData());
        // the same whom `due` names
        QStringList owing;
        for (const QJsonValue &row :
            qdesk(u"due --db @ --period 2023Q1 --as-of 2023-04-05 --json"_s).array()) {
            if (!row[u"reported"].toBool())
                owing << QString::number(row[u"task"].toInt()) + row[u"agency"].toString();
        }
        QStringList reminded;
        for (const QJsonValue &row : acts()) {
            QCOMPARE(row[u"kind"].toString(), u"reminder"_s);
            QCOMPARE(row[u"on"].toString(), u"2023-04-05"_s);
            QCOMPARE(row[u"period"].toString(), u"2023Q1"_s);
            QCOMPARE(row[u"channel"].toString(), u"phone"_s);
            QCOMPARE(row[u"standing"].toString(), u"unanswered"_s);
            reminded << row[u"task"].toString() + row[u"agency"].toString();
        }
        QCOMPARE(reminded, owing);
        const QString text = act(0).value(u"text"_s).toString();
        QVERIFY2(text.contains(u"2023年第一季度进展情况至今未报（报送截止2023年3月31日，已逾期5天）"_s),
            qPrintable(text));
        QVERIFY2(text.startsWith(
                     u"区市场监管局：《2023年南桥区质量工作要点》中由贵单位牵头的“（一）加强制度建设”"_s),
            qPrintable(text));
    }

    void aMeasurePastItsDeadlineIsLateToo()
    {
        for (const QString &period : {u"2023Q1"_s, u"2023Q2"_s})
            VERIFY_DONE(
                qdesk(u"progress add --db @ --task 3 --agency 区市场监管局 --period %1 --text 已开展"_s.arg(
                    period)));
        VERIFY_DONE(
            qdesk(u"extend --db @ --task 3 --to 2023-06-15 --reason 首次明确 --grant --on 2023-02-01"_s));
        const Outcome done = qdesk(u"remind --db @ --late --task 3 --on 2023-06-20"_s);
        VERIFY_DONE(done);
        const QJsonObject reminder = acts(u" --kind reminder"_s).at(0).toObject();
        QVERIFY(reminder.value(u"text"_s).toString().contains(u"已逾期5天仍未办结"_s));
        QCOMPARE(reminder.value(u"period"_s).toString(), QString());
        // of a period: reports alone
        QVERIFY(qdesk(u"remind --db @ --late --task 3 --period 2023Q2 --on 2023-06-20"_s)
                    .out.contains(u"没有逾期"_s));
    }

    void oneAgencyIsRemindedInTheOfficesOwnWords()
    {
        QVERIFY(QDir(m_desk->file(QString())).mkpath(u"模板"_s));
        m_desk->write(u"模板/remindertext.json"_s, "{\"remindertext.text\": \"{agency}请速办：{facts}\"}");
        VERIFY_DONE(qdesk(u"remind --db @ --task 3 --agency 区市场监管局 --on 2023-03-01"_s));
        QCOMPARE(act(0).value(u"text"_s).toString(), u"区市场监管局请速办：正在办理中"_s);
        VERIFY_DONE(qdesk(
            u"remind --db @ --task 3 --agency 区市场监管局 --text 请回电 --due 2023-03-10 --on 2023-03-02"_s));
        QCOMPARE(act(1).value(u"text"_s).toString(), u"请回电"_s);
        QCOMPARE(act(1).value(u"due_on"_s).toString(), u"2023-03-10"_s);
        m_desk->write(u"模板/remindertext.json"_s, "{\"remindertext.text\": \"{agancy}请速办\"}");
        const Outcome refused = qdesk(u"remind --db @ --late --on 2023-04-05"_s);
        QCOMPARE(refused.code, 1);
        QVERIFY2(refused.errLines().size() == 1 && refused.err.contains(u"{agancy}"_s),
            refused.told().constData());
        QCOMPARE(acts().size(), 2);
    }

    void anAnswerSettlesAReminder()
    {
        VERIFY_DONE(qdesk(u"remind --db @ --task 1 --agency 区市场监管局 --on 2023-04-05"_s));
        const QString id = QString::number(act(0).value(u"id"_s).toInt());
        QCOMPARE(acts(u" --open"_s).size(), 1);
        VERIFY_DONE(qdesk(u"act answer --db @ --act %1 --text 周五前报来 --on 2023-04-06"_s.arg(id)));
        QCOMPARE(acts(u" --open"_s).size(), 0);
        QCOMPARE(acts(u" --open --as-of 2023-04-05"_s).size(), 1);
        QCOMPARE(act(1).value(u"follows"_s).toInt(), id.toInt());
    }

    void anInstructionIsFollowedUntilItIsSettled()
    {
        VERIFY_DONE(qdesk(
            u"instruct --db @ --task 1 --text 请抓紧推进 --leader 王区长 --due 2023-05-31 --on 2023-05-04"_s));
        QCOMPARE(act(0).value(u"person"_s).toString(), u"王区长"_s);
        QCOMPARE(act(0).value(u"due_on"_s).toString(), u"2023-05-31"_s);
        QCOMPARE(act(0).value(u"standing"_s).toString(), u"overdue"_s);
        QCOMPARE(acts(u" --as-of 2023-05-10"_s).at(0)[u"standing"].toString(), u"open"_s);
        VERIFY_DONE(qdesk(u"act follow --db @ --act 1 --text 已开会 --on 2023-05-10"_s));
        QCOMPARE(act(0).value(u"open"_s).toBool(), true);
        VERIFY_DONE(qdesk(u"act follow --db @ --act 1 --text 已办结 --settled --on 2023-05-20"_s));
        QCOMPARE(act(0).value(u"standing"_s).toString(), u"settled"_s);
    }

    void aDeadlineMovesWhenTheExtensionIsGranted()
    {
        VERIFY_DONE(qdesk(u"extend --db @ --task 3 --to 6月底前 --reason 首次 --grant --on 2023-02-01"_s));
        VERIFY_DONE(qdesk(
            u"extend --db @ --task 3 --to 2023-09-30 --reason 场地未落实 --agency 区市场监管局 --on 2023-06-20"_s));
        QCOMPARE(act(2).value(u"standing"_s).toString(), u"waiting"_s);
        QVERIFY(!act(2).value(u"asked_late"_s).toBool());
        QCOMPARE(measure(3, u"2023-06-25"_s).value(u"light"_s)[u"colour"].toString(),
            u"yellow"_s); // due in five days
        // the same request decided: no second one
        VERIFY_DONE(qdesk(
            u"extend --db @ --task 3 --to 2023-09-30 --reason 场地未落实 --grant --basis 纪要3号 --on 2023-06-27"_s));
        QCOMPARE(acts(u" --kind extension"_s).size(), 2);
        QCOMPARE(act(2).value(u"standing"_s).toString(), u"granted"_s);
        QCOMPARE(act(3).value(u"basis"_s).toString(), u"纪要3号"_s);
        QCOMPARE(measure(3, u"2023-06-26"_s).value(u"timeliness"_s).toString(),
            measure(3, u"2023-06-27"_s).value(u"timeliness"_s).toString());
        QVERIFY(measure(3, u"2023-07-05"_s).value(u"timeliness"_s).toString() != u"overdue"_s);
        // asked too late, and refused by its number
        const Outcome late = qdesk(u"extend --db @ --task 3 --to 2023-12-31 --reason 再延 --on 2023-10-08"_s);
        QVERIFY2(late.code == 0 && late.err.contains(u"逾期申请"_s), late.told().constData());
        const QJsonObject asked = act(4);
        QVERIFY(asked.value(u"asked_late"_s).toBool());
        const QString id = QString::number(asked.value(u"id"_s).toInt());
        VERIFY_DONE(
            qdesk(u"act decide --db @ --act %1 --refuse --reason 理由不足 --on 2023-10-09"_s.arg(id)));
        QCOMPARE(act(4).value(u"standing"_s).toString(), u"refused"_s);
        QCOMPARE(measure(3, u"2023-10-20"_s).value(u"timeliness"_s).toString(), u"overdue"_s);
    }

    void anAdjustmentKeepsTheFormerWords()
    {
        VERIFY_DONE(qdesk(
            u"adjust --db @ --task 3 --text 抽检300批次。 --reason 经费调整 --basis 专题会 --on 2023-05-06"_s));
        const auto all = acts();
        QCOMPARE(all.size(), 1); // what was written along with it is not listed
        QCOMPARE(all.at(0)[u"text"].toString(), u"抽检300批次。"_s);
        QVERIFY(all.at(0)[u"former_text"].toString().contains(u"统筹做好"_s));
        QCOMPARE(measure(3, u"2023-05-06"_s).value(u"state"_s).toString(), u"adjusted"_s);
        VERIFY_DONE(qdesk(u"act remove --db @ --act %1"_s.arg(all.at(0)[u"id"].toInt())));
        QCOMPARE(acts().size(), 0);
        QCOMPARE(measure(3, u"2023-05-06"_s).value(u"state"_s).toString(), u"notstarted"_s);
        QVERIFY(measure(3, u"2023-05-06"_s).value(u"text"_s).toString().contains(u"统筹做好"_s));
    }

    void closingOutCountsWhatIsMissing()
    {
        const Outcome refused = qdesk(u"close --db @ --task 3 --basis 验收单 --on 2023-07-01"_s);
        QVERIFY2(refused.code == 1 && refused.err.contains(u"2"_s), refused.told().constData());
        QCOMPARE(acts().size(), 0);
        VERIFY_DONE(qdesk(u"close --db @ --task 3 --basis 验收单 --reason 已现场核验 --on 2023-07-01"_s));
        QCOMPARE(measure(3, u"2023-07-01"_s).value(u"state"_s).toString(), u"closed"_s);
        QCOMPARE(measure(3, u"2023-06-30"_s).value(u"state"_s).toString(), u"notstarted"_s);
        VERIFY_DONE(qdesk(u"reopen --db @ --task 3 --reason 群众反映 --on 2023-08-01"_s));
        QCOMPARE(measure(3, u"2023-08-01"_s).value(u"state"_s).toString(), u"ongoing"_s);
        QCOMPARE(act(1).value(u"reason"_s).toString(), u"群众反映"_s);
        VERIFY_DONE(qdesk(
            u"close --db @ --task 2 --basis 验收单 --state done --on 2023-02-01"_s)); // nothing is due yet
        QCOMPARE(measure(2, u"2023-02-01"_s).value(u"state"_s).toString(), u"done"_s);
    }

    void aTerminatedMeasureOwesNoMore()
    {
        VERIFY_DONE(qdesk(u"terminate --db @ --task 2 --reason 上级取消 --basis 通知 --on 2023-02-01"_s));
        QCOMPARE(act(0).value(u"kind"_s).toString(), u"termination"_s);
        const Outcome late = qdesk(u"remind --db @ --late --task 2 --on 2023-04-05"_s);
        QVERIFY2(late.code == 0 && late.out.contains(u"没有逾期"_s), late.told().constData());
    }

    void aTaskOfTheYearHasItsOwnNumber()
    {
        const Outcome first = qdesk(
            u"task add --db @ --text 做好迎检准备。 --source 区政府常务会 --agency 区市场监管局,区教育局 --to 2023-10-31 --on 2023-08-04"_s);
        QVERIFY2(first.code == 0 && first.out.contains(u"临1"_s), first.told().constData());
        VERIFY_DONE(qdesk(u"task add --db @ --text 又一项。 --source 领导批示 --on 2023-09-01"_s));
        const auto tasks = qdesk(u"task list --db @ --json"_s).array();
        QCOMPARE(tasks.size(), 5);
        QCOMPARE(tasks.at(3)[u"number"].toString(), u"临1"_s);
        QCOMPARE(tasks.at(4)[u"number"].toString(), u"临2"_s);
        const auto parties = tasks.at(3)[u"parties"].toArray();
        QCOMPARE(parties.at(0)[u"role"].toString(), u"lead"_s);
        QCOMPARE(parties.at(1)[u"role"].toString(), u"support"_s);
        QCOMPARE(tasks.at(3)[u"deadline"][u"date"].toString(), u"2023-10-31"_s);
        // owed from its own day on
        QVERIFY(qdesk(u"remind --db @ --late --task 4 --on 2023-07-15"_s).out.contains(u"没有逾期"_s));
        QVERIFY(qdesk(u"remind --db @ --late --task 4 --on 2023-10-15"_s).out.contains(u"催办 1 条"_s));
    }

    void sealedCopiesAndContactsAreRecorded()
    {
        VERIFY_DONE(qdesk(u"agency seal --db @ --agency 区市场监管局 --period 2023Q1 --on 2023-04-03"_s));
        VERIFY_DONE(qdesk(
            u"agency seal --db @ --agency 区市场监管局 --period 2023Q1 --on 2023-04-05"_s)); // corrected
        VERIFY_DONE(qdesk(
            u"contact add --db @ --agency 区教育局 --text 催要材料 --channel visit --person 赵科长 --on 2023-04-06"_s));
        QCOMPARE(acts().size(), 2);
        QCOMPARE(act(0).value(u"on"_s).toString(), u"2023-04-05"_s);
        QCOMPARE(act(1).value(u"channel"_s).toString(), u"visit"_s);
        QCOMPARE(acts(u" --agency 区教育局"_s).size(), 1);
        const Outcome list = qdesk(u"act list --db @"_s);
        QVERIFY2(list.out.contains(u"盖章件"_s) && list.out.contains(u"2023年第一季度"_s)
                && list.out.contains(u"与赵科长：催要材料"_s),
            list.told().constData());
    }
};

QTEST_GUILESS_MAIN(ActCommandsTest)
#include "tst_actcommands.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskrun.h"

#include <QTest>

using namespace Qt::StringLiterals;
using qd::test::DeskRun;
using qd::test::importSmall;
using qd::test::Outcome;
using qd::test::smallPlan;

namespace
{

// The small plan reworded: the first task has a word more in its first sentence and a sentence more, the
// second is gone, the third names another agency, a fourth is new.
constexpr char changedPlan[]
    = "2023年南桥区质量工作要点（修订）\n"
      "一、夯实基础\n"
      "(一)加强制度建设。完善工作规则和办法。开展宣贯活动。定期通报情况。(牵头单位:区市场监管局,配合单位:"
      "区教育局)\n"
      "二、提升监管\n"
      "(二)加强抽检,保障安全。统筹做好“抽检”工作，6月底前完成。(牵头单位:区市场监管局,配合单位:区商务委)\n"
      "(三)举办质量开放日。邀请市民参观实验室。(牵头单位:区文旅局)\n";

} // namespace

/// `plan update`: a changed document against the plan that is there.
class UpdateCommandTest final : public QObject
{
    Q_OBJECT
    std::unique_ptr<DeskRun> m_desk;

    const DeskRun &desk() const { return *m_desk; }
    Outcome update(const QStringList &more = {}) const
    {
        return desk().run(u"plan update changed.txt --db @ --plan 1"_s.split(u' ') + more);
    }
    QJsonArray tasks() const { return desk().run("task list --db @ --json").array(); }
    static QJsonObject rowOf(const QJsonObject &json, const QString &change)
    {
        for (const QJsonValue &row : json["tasks"_L1].toArray()) {
            if (row["change"_L1].toString() == change)
                return row.toObject();
        }
        return {};
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskRun>();
        importSmall(desk());
        desk().write(u"changed.txt"_s, changedPlan);
        VERIFY_DONE(desk().run(
            u"progress add --db @ --task 2 --agency 区民政局 --period 2023Q1 --text 已开展监测"_s.split(
                u' ')));
    }

    void aDryRunTellsAndWritesNothing()
    {
        const auto before = desk().contents();
        const Outcome outcome = update({u"--dry-run"_s});
        VERIFY_DONE(outcome);
        QVERIFY2(outcome.out.contains(u"新增 1 项，修改 2 项，删除 1 项"_s), outcome.told().constData());
        for (const auto &word :
            {u"举办质量开放日"_s, u"扩大优质供给"_s, u"+区商务委（配合）"_s, u"（修订）"_s})
            QVERIFY2(outcome.out.contains(word), outcome.told().constData());
        QVERIFY2(outcome.out.contains(u"未写入"_s), outcome.told().constData());
        QCOMPARE(desk().contents(), before);
    }

    void itIsCarriedOutAndReportsStay()
    {
        const Outcome outcome = update();
        VERIFY_DONE(outcome);
        QVERIFY2(outcome.out.contains(u"1份填报"_s), outcome.told().constData());
        const QJsonArray now = tasks();
        QStringList titles;
        for (const QJsonValue &task : now)
            titles << task["title"_L1].toString();
        titles.removeDuplicates();
        QCOMPARE(titles, (QStringList{u"加强制度建设"_s, u"加强抽检,保障安全"_s, u"举办质量开放日"_s}));
        QCOMPARE(desk().run("plan list --db @ --json").array().size(), 1);
        QVERIFY(desk().run("plan list --db @").out.contains(u"（修订）"_s));
        const Outcome audit = desk().run("audit list --db @ --json");
        QCOMPARE(audit.array().size(), 3); // import, report, update
        QVERIFY(desk().run("progress list --db @ --json").array().isEmpty());
        const Outcome back = desk().run("plan update plan.txt --db @ --plan 1"); // lists the second task again
        VERIFY_DONE(back);
        QVERIFY2(!back.out.contains(u"一并隐藏"_s), back.told().constData());
        QCOMPARE(desk().run("progress list --db @ --json").array().size(), 1);
        VERIFY_DONE(desk().run("check --db @"));
    }

    void jsonSaysWhatChangesDownToTheMeasures()
    {
        const Outcome outcome = update({u"--json"_s, u"--dry-run"_s});
        VERIFY_DONE(outcome);
        const QJsonObject json = outcome.object();
        QCOMPARE(json["plan"_L1].toInt(), 1);
        QCOMPARE(json["written"_L1].toBool(), false);
        QCOMPARE(json["counts"_L1]["added"_L1].toInt(), 1);
        QCOMPARE(json["counts"_L1]["changed"_L1].toInt(), 2);
        QCOMPARE(json["counts"_L1]["removed"_L1].toInt(), 1);
        QCOMPARE(json["counts"_L1]["unchanged"_L1].toInt(), 0);
        QCOMPARE(
            json["plan_words"_L1]["title"_L1]["after"_L1].toString(), u"2023年南桥区质量工作要点（修订）"_s);
        QVERIFY(json["plan_words"_L1]["year"_L1].isNull());

        const QJsonObject changed = rowOf(json, u"changed"_s);
        QCOMPARE(changed["task"_L1].toInt(), 1);
        QVERIFY(changed["reworded"_L1].toBool());
        QVERIFY(!changed["renumbered"_L1].toBool());
        const QJsonArray measures = changed["measures"_L1].toArray();
        QCOMPARE(measures.size(), 1);
        QCOMPARE(measures[0]["change"_L1].toString(), u"changed"_s);
        QCOMPARE(measures[0]["measure"_L1].toInt(), 1);
        QVERIFY(measures[0]["after"_L1].toString().contains(u"定期通报情况"_s));

        const QJsonObject dated = json["tasks"_L1][2].toObject();
        QVERIFY(dated["deadline_changed"_L1].toBool());
        QCOMPARE(dated["measures"_L1][0]["deadline"_L1]["date"_L1].toString(), u"2023-06-30"_s);

        const QJsonObject removed = rowOf(json, u"removed"_s);
        QCOMPARE(removed["task"_L1].toInt(), 2);
        QCOMPARE(removed["reports"_L1].toInt(), 1);
        QVERIFY(removed["title"_L1].isNull());
        const QJsonObject added = rowOf(json, u"added"_s);
        QVERIFY(added["task"_L1].isNull());
        QCOMPARE(added["parties_added"_L1][0]["name"_L1].toString(), u"区文旅局"_s);
        QCOMPARE(added["parties_added"_L1][0]["role"_L1].toString(), u"lead"_s);
    }

    void jsonSaysThatItWasWritten()
    {
        QCOMPARE(update({u"--json"_s}).object()["written"_L1].toBool(), true);
        const QJsonObject again = update({u"--json"_s}).object();
        QCOMPARE(again["written"_L1].toBool(), false);
        QVERIFY(again["tasks"_L1].toArray().isEmpty());
    }

    /// As in the window: a task that is reported on by sentence is cut so.
    void aPlanOfSentencesIsComparedBySentence()
    {
        m_desk = std::make_unique<DeskRun>();
        importSmall(desk(), {u"--split"_s, u"sentences"_s});
        desk().write(u"changed.txt"_s, changedPlan);
        const QJsonArray measures
            = rowOf(update({u"--json"_s}).object(), u"changed"_s)["measures"_L1].toArray();
        QCOMPARE(measures.size(), 2);
        QCOMPARE(measures[0]["change"_L1].toString(), u"changed"_s);
        QCOMPARE(measures[1]["change"_L1].toString(), u"added"_s);
        QCOMPARE(measures[1]["after"_L1].toString(), u"定期通报情况。"_s);
    }

    void theSameDocumentChangesNothing()
    {
        const auto before = desk().contents();
        const Outcome outcome = desk().run("plan update plan.txt --db @ --plan 2023");
        VERIFY_DONE(outcome);
        QCOMPARE(
            outcome.out.trimmed(), u"《2023年南桥区质量工作要点》与这份文本一致，没有需要更新的内容。"_s);
        QCOMPARE(desk().contents(), before);
    }

    void whatTheDocumentStatesAboutItselfIsUpdatedToo()
    {
        desk().write(u"stated.txt"_s,
            QByteArray("发文机关：南桥区人民政府\n文号：南政发〔2023〕8号\n成文日期：2023-03-01\n") + desk().read(u"plan.txt"_s));
        const QJsonObject json = desk().run("plan update stated.txt --db @ --plan 1 --json").object();
        QVERIFY(json["written"_L1].toBool());
        QVERIFY(json["tasks"_L1].toArray().isEmpty());
        const QJsonObject words = json["plan_words"_L1].toObject();
        QCOMPARE(words["issuer"_L1]["after"_L1].toString(), u"南桥区人民政府"_s);
        QCOMPARE(words["document_number"_L1]["after"_L1].toString(), u"南政发〔2023〕8号"_s);
        QCOMPARE(words["dated"_L1]["after"_L1].toString(), u"2023-03-01"_s);
        QVERIFY(words["source"_L1].isNull());
        QVERIFY(!desk().run("plan update stated.txt --db @ --plan 1 --json").object()["written"_L1].toBool());
        QVERIFY(!desk().run("plan update plan.txt --db @ --plan 1 --json").object()["written"_L1].toBool());
    }

    void standardInputIsReadToo()
    {
        VERIFY_DONE(desk().run(u"plan update - --db @ --plan 1"_s.split(u' '), changedPlan));
        QCOMPARE(desk().run("plan list --db @ --json").array().size(), 1);
    }

    void whatCannotBeDoneIsSaidInOneSentence_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown plan") << u"changed.txt --db @ --plan 77"_s << 1 << u"没有工作要点77"_s;
        QTest::newRow("no plan named") << u"changed.txt --db @"_s << 2 << u"--plan"_s;
        QTest::newRow("plan malformed") << u"changed.txt --db @ --plan 今年"_s << 2 << u"--plan"_s;
        QTest::newRow("no plan in the file") << u"letter.txt --db @ --plan 1"_s << 1 << u"letter.txt"_s;
        QTest::newRow("no file") << u"gone.txt --db @ --plan 1"_s << 1 << u"gone.txt"_s;
        QTest::newRow("no database") << u"changed.txt --db gone.db --plan 1"_s << 1 << u"gone.db"_s;
    }
    void whatCannotBeDoneIsSaidInOneSentence()
    {
        QFETCH(QString, words);
        QFETCH(int, code);
        QFETCH(QString, says);
        desk().write(u"letter.txt"_s, "各位同事：\n明天下午三点开会，请准时参加。\n");
        const auto before = desk().contents();
        const Outcome outcome = desk().run(u"plan update "_s.append(words).split(u' '));
        QCOMPARE(outcome.code, code);
        QVERIFY2(outcome.out.isEmpty(), outcome.told().constData());
        QCOMPARE(outcome.errLines().size(), 1);
        QVERIFY2(outcome.err.contains(says), outcome.told().constData());
        QCOMPARE(desk().contents(), before);
    }

    void importingAChangedVersionTellsOfTheUpdate()
    {
        const Outcome outcome = desk().run("plan import changed.txt --db @");
        VERIFY_DONE(outcome);
        QVERIFY2(outcome.err.contains(u"qdesk plan update"_s), outcome.told().constData());
        QVERIFY(!outcome.out.contains(u"qdesk plan update"_s));
        QCOMPARE(desk().run("plan list --db @ --json").array().size(), 2);
    }
};

QTEST_GUILESS_MAIN(UpdateCommandTest)
#include "tst_updatecommand.moc"

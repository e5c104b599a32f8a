// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskrun.h"

using namespace qd::test;
using namespace Qt::StringLiterals;

/// `qdesk due` and the plan as of a day, in the real program.
class DueCommandTest final : public QObject
{
    Q_OBJECT

    static QByteArray plan(const QStringList &tasks, const QString &dated)
    {
        QString text
            = u"示例区2023年质量工作要点\n示质办〔2023〕1号\n成文日期：%1\n一、夯实基础\n"_s.arg(dated);
        for (const QString &task : tasks)
            text += task + u'\n';
        return text.toUtf8();
    }
    static void import(const DeskRun &desk)
    {
        VERIFY_DONE(desk.run({u"plan"_s, u"import"_s, u"-"_s, u"--db"_s, desk.db()},
            plan({u"(一)推进标准化。制定标准清单。(牵头单位:区市场监管局)"_s,
                     u"(二)开展监测。每季度通报。(牵头单位:区商务委)"_s,
                     u"(三)推进培训。举办培训班。(牵头单位:区教育局)"_s},
                u"2023年1月5日"_s)));
    }
    static QStringList rows(const Outcome &outcome)
    {
        QStringList all;
        for (const QJsonValue &value : outcome.array()) {
            const QJsonObject row = value.toObject();
            all << u"%1.%2 %3 %4 %5"_s.arg(row["task"_L1].toInt())
                       .arg(row["measure"_L1].toInt())
                       .arg(row["agency"_L1].toString(), row["period"_L1].toString())
                       .arg(row["late_days"_L1].toInt());
        }
        return all;
    }

private Q_SLOTS:
    void lateNamesWhatIsMissingAfterItsDay()
    {
        const DeskRun desk;
        import(desk);
        VERIFY_DONE(
            desk.run("progress add --db @ --task 1 --agency 区市场监管局 --period 2023Q1 --text 推进"));
        QCOMPARE(rows(desk.run("due --db @ --late --as-of 2023-03-31 --json")), QStringList());
        QCOMPARE(rows(desk.run("due --db @ --late --as-of 2023-04-10 --json")),
            QStringList({u"2.1 区商务委 2023Q1 10"_s, u"3.1 区教育局 2023Q1 10"_s}));
        QCOMPARE(rows(desk.run("due --db @ --late --as-of 2023-07-02 --agency 区商务委 --json")),
            QStringList({u"2.1 区商务委 2023Q1 93"_s, u"2.1 区商务委 2023Q2 2"_s}));
        QCOMPARE(rows(desk.run("due --db @ --late --period 2023Q2 --as-of 2023-07-02 --json")).size(), 3);
        const Outcome words = desk.run("due --db @ --late --as-of 2023-04-10");
        VERIFY_DONE(words);
        QVERIFY2(words.out.contains(u"报送截止后未报2份"_s), words.told().constData());
        QVERIFY2(words.out.contains(u"逾期未报"_s), words.told().constData());
    }

    void withoutPeriodItIsNoCommand()
    {
        const DeskRun desk;
        import(desk);
        const Outcome wrong = desk.run("due --db @");
        QCOMPARE(wrong.code, 2);
        QCOMPARE(wrong.errLines().size(), 1);
        QVERIFY2(wrong.err.contains(u"--period"_s), wrong.told().constData());
    }

    void aLongerPeriodNamesTheReportsInsideIt()
    {
        const DeskRun desk;
        import(desk);
        QCOMPARE(rows(desk.run("due --db @ --period 2023H1 --agency 区教育局 --as-of 2023-06-30 --json")),
            QStringList({u"3.1 区教育局 2023Q1 91"_s, u"3.1 区教育局 2023Q2 0"_s}));
        QCOMPARE(rows(desk.run("due --db @ --period 2023-03 --as-of 2023-06-30 --json")), QStringList());
    }

    /// The new document states a later date: from that day on the plan is another one.
    void aDocumentOfJulyChangesNothingOfTheSpring()
    {
        const DeskRun desk;
        import(desk);
        const QString spring = desk.run("due --db @ --period 2023Q1 --as-of 2023-06-30 --json").out;
        const QString tasks = desk.run("task list --db @ --as-of 2023-06-30 --json").out;
        VERIFY_DONE(desk.run({u"plan"_s, u"update"_s, u"-"_s, u"--db"_s, desk.db(), u"--plan"_s, u"2023"_s},
            plan({u"(一)推进标准化。制定标准清单。(牵头单位:区市场监管局)"_s,
                     u"(二)推进培训。举办培训班。(牵头单位:区教育局)"_s,
                     u"(三)开展试点。确定试点街镇。(牵头单位:区科委)"_s},
                u"2023年7月20日"_s)));
        QCOMPARE(desk.run("due --db @ --period 2023Q1 --as-of 2023-06-30 --json").out, spring);
        const auto titles = [&](const char *line) {
            QStringList all;
            for (const QJsonValue &value : desk.run(line).array())
                all << value.toObject()["title"_L1].toString();
            return all.join(u'、');
        };
        QCOMPARE(titles("task list --db @ --as-of 2023-07-19 --json"), u"推进标准化、开展监测、推进培训"_s);
        QCOMPARE(titles("task list --db @ --as-of 2023-07-20 --json"), u"推进标准化、推进培训、开展试点"_s);
        QVERIFY(!tasks.isEmpty());
        // what was owed stays owed, and is named by the number it had
        QVERIFY(rows(desk.run("due --db @ --period 2023Q2 --as-of 2023-08-01 --json"))
                    .contains(u"2.1 区商务委 2023Q2 32"_s));
        QCOMPARE(rows(desk.run("due --db @ --period 2023Q3 --as-of 2023-09-30 --json")),
            QStringList(
                {u"1.1 区市场监管局 2023Q3 0"_s, u"2.1 区教育局 2023Q3 0"_s, u"3.1 区科委 2023Q3 0"_s}));
        // --task counts what is part of the plan now
        VERIFY_DONE(
            desk.run("progress add --db @ --task 3 --agency 区科委 --period 2023Q3 --text 已确定试点"));
        VERIFY_DONE(desk.run("check --db @"));
    }
};

QTEST_GUILESS_MAIN(DueCommandTest)
#include "tst_duecommand.moc"

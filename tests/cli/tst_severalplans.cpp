// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskrun.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd::test;

/// A file with three plans: 4, 5 and 3 tasks.
class SeveralPlansTest final : public QObject
{
    Q_OBJECT
    std::unique_ptr<DeskRun> m_desk;

    const DeskRun &desk() const { return *m_desk; }
    Outcome import(const char *more = nullptr) const
    {
        QStringList words = u"plan import several.txt --db @"_s.split(u' ');
        if (more)
            words += QString::fromUtf8(more).split(u' ');
        return desk().run(words);
    }
    QJsonArray plans() const { return desk().run("plan list --db @ --json").array(); }
    static QStringList titlesOf(const QJsonArray &rows)
    {
        QStringList titles;
        for (const QJsonValue &row : rows)
            titles << row["title"_L1].toString();
        titles.sort();
        return titles;
    }

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<DeskRun>();
        QFile file(QStringLiteral(QD_SOURCE_DIR "/tests/data/plans/several-plans.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        desk().write(u"several.txt"_s, file.readAll());
    }

    void parseGivesAllOrTheOneThatIsAskedFor()
    {
        const QJsonObject all = desk().run("plan parse several.txt --json").object();
        QCOMPARE(all["parts"_L1].toArray().size(), 3);
        QCOMPARE(all["sections"_L1][0]["part"_L1].toString(), u"云溪区产品质量提升专项行动方案"_s);
        const QJsonObject one = desk().run("plan parse several.txt --part 2 --json").object();
        QCOMPARE(one["title"_L1].toString(), u"云溪区服务质量提升专项行动方案"_s);
        QCOMPARE(one["sections"_L1].toArray().size(), 3);
        QCOMPARE(one["parts"_L1].toArray().size(), 3);
        QVERIFY(!one["parts"_L1][0]["taken"_L1].toBool() && one["parts"_L1][1]["taken"_L1].toBool());
        const QString words = desk().run("plan parse several.txt").out;
        QVERIFY2(words.contains(u"方案3"_s) && words.contains(u"云溪区工程质量提升专项行动方案"_s),
            qPrintable(words));
    }

    void aPartThatIsNotThereIsAWrongValue_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"plan parse several.txt --part 4", "plan parse several.txt --part 0",
                 "plan parse several.txt --part two", "plan import several.txt --db @ --part 4",
                 "plan import several.txt --db @ --part 1 --separate"})
            QTest::newRow(line) << QString::fromUtf8(line);
    }

    void aPartThatIsNotThereIsAWrongValue()
    {
        QFETCH(QString, line);
        const Outcome outcome = desk().run(line.split(u' '));
        QVERIFY2(outcome.code == 2, outcome.told().constData());
        QCOMPARE(outcome.errLines().size(), 1);
        QVERIFY(outcome.out.isEmpty());
        QVERIFY(!QFile::exists(desk().db()));
    }

    void withoutAnOptionTheyBecomeOnePlanAndItIsSaid()
    {
        const Outcome outcome = import();
        VERIFY_DONE(outcome);
        QVERIFY2(outcome.err.contains(u"3份方案"_s) && outcome.err.contains(u"--separate"_s),
            outcome.told().constData());
        QCOMPARE(plans().size(), 1);
        QCOMPARE(plans()[0]["tasks"_L1].toInt(), 12);
        const QJsonArray tasks = desk().run("task list --db @ --json").array();
        QCOMPARE(tasks[4]["section"_L1]["part"_L1].toString(), u"云溪区服务质量提升专项行动方案"_s);
    }

    void onePartIsImportedOnceAndTheOthersAfterIt()
    {
        const Outcome second = import("--part 2");
        VERIFY_DONE(second);
        QVERIFY2(second.err.contains(u"未导入"_s), second.told().constData());
        QVERIFY2(!second.err.contains(u"--separate"_s), second.told().constData());
        QCOMPARE(plans()[0]["tasks"_L1].toInt(), 5);
        const QJsonArray tasks = desk().run("task list --db @ --json").array();
        QVERIFY(tasks[0]["section"_L1]["part"_L1].isNull());
        QCOMPARE(import("--part 2").code, 1);
        QCOMPARE(import().code, 1);
        VERIFY_DONE(import("--part 3"));
        QCOMPARE(titlesOf(plans()),
            (QStringList{u"云溪区工程质量提升专项行动方案"_s, u"云溪区服务质量提升专项行动方案"_s}));
    }

    void separatelyEachIsAPlanOfItsOwnAndAllAreOneOperation()
    {
        const Outcome outcome = import("--separate");
        VERIFY_DONE(outcome);
        QCOMPARE(outcome.out.count(u"已导入"_s), 3);
        QCOMPARE(titlesOf(plans()),
            (QStringList{u"云溪区产品质量提升专项行动方案"_s, u"云溪区工程质量提升专项行动方案"_s,
                u"云溪区服务质量提升专项行动方案"_s}));
        int tasks = 0;
        for (const QJsonValue &plan : plans())
            tasks += plan["tasks"_L1].toInt();
        QCOMPARE(tasks, 12);
        QCOMPARE(desk().run("audit list --db @ --plan 1 --json").array().size(), 1);
        VERIFY_DONE(desk().run("check --db @"));
        QCOMPARE(import("--separate").code, 1);
        QCOMPARE(import("--part 1").code, 1);
        QCOMPARE(plans().size(), 3);
    }

    void anUpdateComparesThePlanOfTheFileThatIsMeant()
    {
        VERIFY_DONE(import("--separate"));
        QByteArray changed = desk().read(u"several.txt"_s);
        changed.replace("完成六家农贸市场改造", "完成八家农贸市场改造");
        desk().write(u"changed.txt"_s, changed);
        const auto counts = [&](const char *plan) {
            const QJsonObject json = desk()
                                         .run(u"plan update changed.txt --db @ --json --plan"_s.split(u' ')
                                             + QStringList{QLatin1String(plan)})
                                         .object()["counts"_L1]
                                         .toObject();
            return u"%1 %2 %3"_s.arg(json["added"_L1].toInt())
                .arg(json["changed"_L1].toInt())
                .arg(json["removed"_L1].toInt());
        };
        QCOMPARE(counts("1"), u"0 0 0"_s);
        QCOMPARE(counts("2"), u"0 1 0"_s);
        DeskRun joint;
        joint.write(u"several.txt"_s, desk().read(u"several.txt"_s));
        joint.write(u"changed.txt"_s, changed);
        VERIFY_DONE(joint.run("plan import several.txt --db @"));
        const QJsonObject all = joint.run("plan update changed.txt --db @ --plan 1 --json").object();
        QCOMPARE(all["counts"_L1]["changed"_L1].toInt(), 1);
        QCOMPARE(all["counts"_L1]["unchanged"_L1].toInt(), 11);
    }

    void aFileWithOnePlanTakesBothOptions()
    {
        desk().write(u"one.txt"_s, smallPlan);
        VERIFY_DONE(desk().run("plan import one.txt --db @ --separate"));
        QCOMPARE(desk().run("plan parse one.txt --part 2").code, 2);
        VERIFY_DONE(desk().run("plan parse one.txt --part 1"));
    }
};

QTEST_GUILESS_MAIN(SeveralPlansTest)
#include "tst_severalplans.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/planjson.h"
#include "intake/readplan.h"
#include "texts/intaketext.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// The shape that scripts rely on.
class TestPlanJson final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hasTheAgreedShape();
    void saysNullWhereThePlanSaysNothing();
    void hasWordsForEverything();
};

void TestPlanJson::hasTheAgreedShape()
{
    const auto plan
        = readPlan(pastedSource(u"首页 > 政务\n2023年甲区质量工作要点\n前言。\n一、制度\n（一）总领\n"
                                "1."
                                "建立制度。6月底前完成。推广。（牵头单位：市住建局（市房管局）、审批服务局等"
                                "，配合单位：各街镇，持续推进）\n"
                                "3.评估。（区财政局负责）"_s));
    QVERIFY(plan);
    const QJsonObject json = planJson(*plan);
    QCOMPARE(json.keys(),
        (QStringList{u"coverage"_s, u"facts"_s, u"ignored"_s, u"parts"_s, u"preamble"_s, u"sections"_s, u"title"_s,
            u"warnings"_s, u"year"_s}));
    QCOMPARE(json[u"title"_s].toString(), u"2023年甲区质量工作要点"_s);
    QCOMPARE(json[u"year"_s].toInt(), 2023);
    const QJsonObject section = json[u"sections"_s].toArray().first().toObject();
    QCOMPARE(section[u"number"_s].toString(), u"一"_s);
    const QJsonObject task = section[u"tasks"_s].toArray().first().toObject();
    QCOMPARE(task.keys(),
        (QStringList{
            u"deadline"_s, u"heading"_s, u"measures"_s, u"notes"_s, u"number"_s, u"parties"_s, u"text"_s, u"title"_s}));
    QCOMPARE(task[u"number"_s].toString(), u"1"_s);
    QCOMPARE(task[u"heading"_s].toObject(), (QJsonObject{{u"number"_s, u"(一)"_s}, {u"title"_s, u"总领"_s}}));
    QCOMPARE(task[u"deadline"_s].toObject(),
        (QJsonObject{{u"phrase"_s, u"持续推进"_s}, {u"date"_s, QJsonValue()}}));
    const QJsonObject measure = task[u"measures"_s].toArray().first().toObject();
    QCOMPARE(measure[u"text"_s].toString(), u"6月底前完成。"_s);
    QCOMPARE(measure[u"deadline"_s].toObject(),
        (QJsonObject{{u"phrase"_s, u"6月底前"_s}, {u"date"_s, u"2023-06-30"_s}}));
    const QJsonArray parties = task[u"parties"_s].toArray();
    QCOMPARE(parties.size(), 3);
    QCOMPARE(parties[0].toObject(),
        (QJsonObject{{u"name"_s, u"市住建局"_s}, {u"role"_s, u"lead"_s}, {u"collective"_s, false},
            {u"open_ended"_s, false}, {u"by_rule"_s, false}, {u"inferred"_s, false},
            {u"alias"_s, u"市房管局"_s}, {u"resolved"_s, QJsonValue()}}));
    QCOMPARE(parties[1][u"resolved"_s].toString(), u"市审批服务局"_s);
    QVERIFY(parties[1][u"inferred"_s].toBool());
    QVERIFY(parties[1][u"open_ended"_s].toBool());
    QVERIFY(parties[2][u"collective"_s].toBool());
    QCOMPARE(json[u"ignored"_s].toArray().first()[u"text"_s].toString(), u"首页 > 政务"_s);
    const QJsonObject warning = json[u"warnings"_s].toArray().first().toObject();
    QCOMPARE(warning[u"line"_s].toInt(), 7);
    QVERIFY(warning[u"text"_s].toString().contains(u"3"));
}

void TestPlanJson::saysNullWhereThePlanSaysNothing()
{
    const auto plan = readPlan(pastedSource(u"一、甲\n（一）乙。丙。"_s));
    const QJsonObject json = planJson(*plan);
    QVERIFY(json[u"year"_s].isNull());
    const QJsonObject task = json[u"sections"_s].toArray().first()[u"tasks"_s].toArray().first().toObject();
    QVERIFY(task[u"deadline"_s].isNull());
    QVERIFY(task[u"heading"_s].isNull());
    QVERIFY(task[u"measures"_s].toArray().first()[u"deadline"_s].isNull());
}

void TestPlanJson::hasWordsForEverything()
{
    for (int why = 0; why <= int(IgnoredWhy::TableFurniture); ++why)
        QVERIFY(!text(static_cast<IgnoredWhy>(why)).isEmpty());
    for (int kind = 0; kind <= int(WarningKind::ColumnsGuessed); ++kind)
        QVERIFY(!text(ImportWarning{static_cast<WarningKind>(kind), u"(三)"_s, 1}).isEmpty());
    for (const DoubtKind kind : allOf<DoubtKind>())
        QVERIFY(!text(Doubt{kind, {u"甲"_s}, u"乙"_s, 0, 0, {}}).isEmpty());
}

QTEST_APPLESS_MAIN(TestPlanJson)
#include "tst_planjson.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/readingreason.h"
#include "lostpieces.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// Nothing of a source is dropped silently: each character is in the proposal, in an annotation it read, or
/// in `ignored`.
class TestNothingLost final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsWhatIsLost();
    void keepsAllOfPublishedPlans_data();
    void keepsAllOfPublishedPlans();
    void keepsAllOfOurOwn_data();
    void keepsAllOfOurOwn();
};

void TestNothingLost::findsWhatIsLost()
{
    auto plan = readPlan(pastedSource(u"2023年甲区要点\n前言。\n一、甲\n（一）乙。丙。（区财政局负责）"_s));
    QVERIFY(plan);
    QCOMPARE(lostpieces::of(*plan).join(u'|'), QString());
    plan->preamble.clear();
    plan->parts.clear();
    plan->sections[0].tasks[0].sentences.clear();
    plan->sections[0].tasks[0].parties.clear();
    QCOMPARE(lostpieces::of(*plan), (QStringList{u"前言。"_s, u"。丙。（区财政局负责）"_s}));
}

void TestNothingLost::keepsAllOfPublishedPlans_data()
{
    QTest::addColumn<QString>("file");
    const QDir folder(QStringLiteral(QD_SOURCE_DIR "/../shared/corpus"));
    if (!folder.exists())
        QSKIP("The folder ../shared/corpus is not here; nothing to test against.");
    for (const QString &name : folder.entryList({u"*.txt"_s}))
        QTest::newRow(name.toUtf8().constData()) << folder.filePath(name);
    QTest::newRow("seed") << folder.filePath(u"../seed/jingan-2023-work-points.txt"_s);
}

void TestNothingLost::keepsAllOfPublishedPlans()
{
    QFETCH(QString, file);
    const auto source = readSource(file);
    QVERIFY(source);
    const auto plan = readPlan(*source);
    if (!plan) { // R06 and R14 are answered with a message, and nothing is kept
        QCOMPARE(plan.error().reason, Reason(ReadingReason::FlatTable));
        return;
    }
    QCOMPARE(lostpieces::of(*plan).join(u'|'), QString());
}

void TestNothingLost::keepsAllOfOurOwn_data()
{
    QTest::addColumn<QString>("text");
    const auto row
        = [](const char *name, const char *text) { QTest::newRow(name) << QString::fromUtf8(text); };
    row("web page",
        "首页 > 政务公开 > 规划计划\n索引号：0123/2023-01\n甲市2023年工作要点\n发布时间：2023-02-01 "
        "来源：市政府\n"
        "分享到：微信 "
        "微博\n为做好工作，制定本要点。\n一、产业\n导语。\n（一）甲事。内容（含乙）。（市工信局负责）\n"
        "甲市人民政府\n2023年1月1日\n（此件公开发布）\n打印 关闭");
    row("running heads and page marks",
        "甲市2023年工作要点\n一、产业\n（一）甲事。加快发展\n— 1 "
        "—\n甲市人民政府公报\n新产业。（市工信局负责）\n— 2 —\n"
        "甲市人民政府公报\n（二）乙事。发展— 3 —格局。（市商务局负责）\n— 4 "
        "—\n甲市人民政府公报\n（三）丙事。（市教育局负责）");
    row("brackets that begin with a date",
        "甲市2023年工作要点\n一、产业\n（一）甲事。开会（12月4日于北京）（6月底前由张三带队）（联系人：李四）"
        "。\n"
        "（二）乙事。验收（9月底前完成，12月底前验收）。\n（三）丙事（4月18日至29日）。\n（四）丁事（3月、6月"
        "、9月）。\n"
        "（五）戊事（2022年12月31日前已完成）。\n（六）己事（每季度末5日前，报区质量办）。\n"
        "（七）庚事（6月底前完成方案编制，市工信局牵头，抄送市商务局）。");
    row("two documents",
        "甲市方案\n一、甲\n（一）乙。（市工信局负责）\n（二）丙。（市教育局负责）\n甲市政府\n2023年1月1日\n附"
        "件1\n"
        "甲市评价办法\n一、原则。公正。\n二、程序。公开。");
    row("declarations and leaders",
        "甲市2023年方案\n一、甲\n注：以下任务排在第一位的为牵头单位。\n（一）乙。丙。\n责任领导：张三、李四\n"
        "责任单位：市工信局、市科技局\n完成时限：6月底前\n（二）丁。戊。（责任单位：市教育局。以下各项均需各"
        "区落实，不再单独列出）");
    row("headings and prose",
        "甲市2023年方案\n一、甲。坚持统筹推进。\n总的要求如下。\n（一）乙。这一方面很重要。\n1."
        "丙。内容。（市工信局牵头，市科技局配合）\n"
        "2.丁。内容。（1）子项；（2）子项。（市教育局负责）\n二、保障。加强领导。\n各单位要落实责任。");
    row("an open bracket",
        "甲市2023年方案\n一、甲\n（一）乙。丙。（责任单位：市工信局、市科技局〕\n（二）丁。（责任单位：市教育"
        "局");
}

void TestNothingLost::keepsAllOfOurOwn()
{
    QFETCH(QString, text);
    const auto plan = readPlan(pastedSource(text));
    QVERIFY(plan);
    QCOMPARE(lostpieces::of(*plan).join(u'|'), QString());
}

QTEST_APPLESS_MAIN(TestNothingLost)
#include "tst_nothinglost.moc"

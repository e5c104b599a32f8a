// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/outline/measures.h"
#include "intake/readplan.h"
#include "intake/words/prosedeadline.h"
#include "tasktexts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

namespace
{

ProposedTask taskOf(const QStringList &paragraphs)
{
    return readTask(test::textOf(paragraphs), {2023, false});
}

QStringList texts(const ProposedTask &task)
{
    QStringList all;
    for (const ProposedMeasure &measure : task.measures)
        all << measure.text;
    return all;
}

QStringList names(const std::vector<ProposedParty> &parties)
{
    QStringList all;
    for (const ProposedParty &party : parties)
        all << party.name;
    return all;
}

} // namespace

class TestMeasures final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cutsSentencesOutsideQuotesAndBrackets_data();
    void cutsSentencesOutsideQuotesAndBrackets();
    void findsDeadlinesInProse_data();
    void findsDeadlinesInProse();
    void splitsTitleAndBody();
    void givesATaskWithoutBodyOneMeasure();
    void putsAnnotationsWhereTheyArePrinted();
    void putsTwoInARowOnTheSameSentences();
    void putsOneBehindTheTitleOnTheTask();
    void keepsAStopBehindTheAnnotation();
    void splitsAndMergesWithoutLosingParties();
    void keepsWhatTheClerkChanged();
    void movesDeadlinesUpAndDown();
};

void TestMeasures::cutsSentencesOutsideQuotesAndBrackets_data()
{
    QTest::addColumn<QString>("body");
    QTest::addColumn<QStringList>("sentences");
    QTest::newRow("plain") << u"甲。乙；丙"_s << QStringList{u"甲。"_s, u"乙；"_s, u"丙"_s};
    QTest::newRow("quotes") << u"落实“先甲。后乙”要求。丙。"_s
                            << QStringList{u"落实“先甲。后乙”要求。"_s, u"丙。"_s};
    QTest::newRow("brackets") << u"甲（含乙。丙；丁）。戊(己。)。"_s
                              << QStringList{u"甲（含乙。丙；丁）。"_s, u"戊(己。)。"_s};
    QTest::newRow("titles") << u"《甲；乙》。丙。"_s << QStringList{u"《甲；乙》。"_s, u"丙。"_s};
    QTest::newRow("a quote nobody closed")
        << u"坚持“政府引导。市场运作。"_s << QStringList{u"坚持“政府引导。"_s, u"市场运作。"_s};
    QTest::newRow("lines") << u"甲\n乙。"_s << QStringList{u"甲"_s, u"乙。"_s};
    QTest::newRow("half-width semicolon stays inside")
        << u"激发活力;开展工作。"_s << QStringList{u"激发活力;开展工作。"_s};
    QTest::newRow("empty") << QString() << QStringList();
}

void TestMeasures::cutsSentencesOutsideQuotesAndBrackets()
{
    QFETCH(QString, body);
    QFETCH(QStringList, sentences);
    QCOMPARE(sentencesOf(body), sentences);
}

void TestMeasures::findsDeadlinesInProse_data()
{
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("phrase"); // empty: none
    const auto row = [](const char *sentence, const char *phrase) {
        QTest::newRow(sentence) << QString::fromUtf8(sentence) << QString::fromUtf8(phrase);
    };
    row("6月底前完成修订并发布。", "6月底前");
    row("修订办法，于9月底前发布。", "9月底前");
    row("每季度组织一期培训。", "每季度");
    row("在10月组织评选。", "10月");
    row("建立平台，2025年1月底前完成评估。", "2025年1月底前");
    row("到 ２０２７ 年底，培育100家企业。", "２０２７ 年底");
    row("实现关税五年内逐步减让。", "");
    row("针对5年内关税减让显著的商品。", "");
    row("持续推进“放管服”改革。", "");
    row("积极开展“5.10中国品牌日”宣传活动。", "");
    row("发布2023年度服务试点项目。", "");
    row("每年引进10名以上人才。", "");
    row("总结上半年的经验。", "");
    row("落实《年底前完成的任务清单》。", "");
    row("全年开展培训。", "");
}

void TestMeasures::findsDeadlinesInProse()
{
    QFETCH(QString, sentence);
    QFETCH(QString, phrase);
    const auto deadline = findDeadline(sentence, 2023);
    QCOMPARE(deadline ? deadline->phrase : QString(), phrase);
}

void TestMeasures::splitsTitleAndBody()
{
    const ProposedTask task = taskOf(
        {u"完善“街镇首席质量官”机制。打磨品牌。发挥作用;推广成果。(牵头单位:区市场监管局,配合单位:各街镇)"_s});
    QCOMPARE(task.title, u"完善“街镇首席质量官”机制"_s);
    QCOMPARE(task.text, u"打磨品牌。发挥作用;推广成果。"_s);
    QCOMPARE(texts(task), (QStringList{u"打磨品牌。"_s, u"发挥作用;推广成果。"_s}));
    QCOMPARE(names(task.parties), (QStringList{u"区市场监管局"_s, u"各街镇"_s}));
    QCOMPARE(task.measures[0].span, (Span{14, 19}));
}

void TestMeasures::givesATaskWithoutBodyOneMeasure()
{
    const ProposedTask task = taskOf({u"6月底前建成平台（区科委负责）"_s});
    QCOMPARE(task.title, u"6月底前建成平台"_s);
    QVERIFY(task.text.isEmpty());
    QCOMPARE(texts(task), QStringList{u"6月底前建成平台"_s});
    QCOMPARE(task.measures[0].deadline->phrase, u"6月底前"_s);
    QCOMPARE(names(task.parties), QStringList{u"区科委"_s});
}

void TestMeasures::putsAnnotationsWhereTheyArePrinted()
{
    const ProposedTask task = taskOf(
        {u"扩大出口。甲。乙。（合肥海关负责）丙。（省商务厅牵头，合肥海关配合）丁。（省外办负责）"_s});
    QCOMPARE(texts(task), (QStringList{u"甲。"_s, u"乙。"_s, u"丙。"_s, u"丁。"_s}));
    QCOMPARE(names(task.measures[0].parties), QStringList{u"合肥海关"_s}); // since the annotation before
    QCOMPARE(names(task.measures[1].parties), QStringList{u"合肥海关"_s});
    QCOMPARE(names(task.measures[2].parties), (QStringList{u"省商务厅"_s, u"合肥海关"_s}));
    QVERIFY(task.measures[3].parties.empty());
    QCOMPARE(names(task.parties), QStringList{u"省外办"_s});
}

void TestMeasures::putsTwoInARowOnTheSameSentences()
{
    const auto task = taskOf(
        {u"宣传。做甲。做乙。（牵头单位：区财政局）（配合单位：区教育局）做丙。（责任单位：区民政局）"_s});
    QCOMPARE(task.measures.size(), size_t(3));
    QCOMPARE(names(task.measures[0].parties), (QStringList{u"区财政局"_s, u"区教育局"_s}));
    QCOMPARE(names(task.measures[1].parties), (QStringList{u"区财政局"_s, u"区教育局"_s}));
    QCOMPARE(names(task.parties), QStringList{u"区民政局"_s});
}

void TestMeasures::putsOneBehindTheTitleOnTheTask()
{
    const ProposedTask task = taskOf({u"建设平台（责任单位：区科委）"_s, u"甲。乙。"_s});
    QCOMPARE(task.title, u"建设平台"_s);
    QCOMPARE(texts(task), (QStringList{u"甲。"_s, u"乙。"_s}));
    QCOMPARE(names(task.parties), QStringList{u"区科委"_s});
}

void TestMeasures::keepsAStopBehindTheAnnotation()
{
    const ProposedTask task = taskOf({u"建设平台。甲（责任单位：区科委）。"_s});
    QCOMPARE(texts(task), QStringList{u"甲。"_s});
    QCOMPARE(names(task.parties), QStringList{u"区科委"_s});
}

void TestMeasures::splitsAndMergesWithoutLosingParties()
{
    ProposedTask task
        = taskOf({u"扩大出口。甲。（合肥海关负责）丙。（省商务厅牵头，合肥海关配合）丁。（省外办负责）"_s});
    const auto before = task;
    applySplit(task, Split::None);
    QCOMPARE(texts(task), QStringList{u"甲。丙。丁。"_s});
    QVERIFY(task.measures[0].parties.empty());
    QCOMPARE(names(task.parties),
        (QStringList{u"合肥海关"_s, u"省商务厅"_s, u"合肥海关"_s, u"省外办"_s})); // two roles
    applySplit(task, Split::Sentences);
    QCOMPARE(texts(task), texts(before));
    for (size_t i = 0; i < task.measures.size(); ++i) {
        QCOMPARE(names(task.measures[i].parties), names(before.measures[i].parties));
        QCOMPARE(task.measures[i].span, before.measures[i].span);
    }
    QCOMPARE(names(task.parties), QStringList{u"省外办"_s});
}

void TestMeasures::keepsWhatTheClerkChanged()
{
    ProposedTask task = taskOf({u"扩大出口。甲。（合肥海关负责）丙。（省外办负责）"_s});
    task.measures[0].parties[0].role = Role::Lead;
    applySplit(task, Split::None);
    applySplit(task, Split::Sentences);
    QCOMPARE(task.measures[0].parties[0].role, Role::Lead);

    applySplit(task, Split::None);
    std::erase_if(task.parties, [](const ProposedParty &party) { return party.name == u"合肥海关"; });
    applySplit(task, Split::Sentences);
    QVERIFY(task.measures[0].parties.empty());

    task.text = u"新写的一句。丙。"_s;
    applySplit(task, Split::Sentences);
    QCOMPARE(texts(task), (QStringList{u"新写的一句。"_s, u"丙。"_s}));
    QCOMPARE(names(task.parties), QStringList{u"省外办"_s});
}

void TestMeasures::movesDeadlinesUpAndDown()
{
    ProposedTask task = taskOf({u"建设平台。6月底前上线。9月底前验收。（区科委负责）"_s});
    QVERIFY(!task.deadline);
    applySplit(task, Split::None);
    QCOMPARE(task.deadline->phrase, u"9月底前"_s); // done when the last is
    QVERIFY(!task.measures[0].deadline);
    applySplit(task, Split::Sentences);
    QVERIFY(!task.deadline);
    QCOMPARE(task.measures[0].deadline->phrase, u"6月底前"_s);
    QCOMPARE(task.measures[1].deadline->phrase, u"9月底前"_s);
}

QTEST_APPLESS_MAIN(TestMeasures)
#include "tst_measures.moc"

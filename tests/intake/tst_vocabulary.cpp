// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/words/vocabulary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// The labels: 牵头单位：…
class TestVocabulary final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsALabelAtTheStart_data();
    void knowsALabelAtTheStart();
    void takesNoOtherWordsForALabel_data();
    void takesNoOtherWordsForALabel();
    void saysWhatElseALabelDeclares();
    void findsTheNextLabel_data();
    void findsTheNextLabel();
};

void TestVocabulary::knowsALabelAtTheStart_data()
{
    QTest::addColumn<QString>("label"); // all of it is taken, the name behind it is not
    QTest::addColumn<QString>("means");
    const auto row = [](const char *label, const char *means) {
        QTest::newRow(label) << QString::fromUtf8(label) << QString::fromUtf8(means);
    };
    for (const char *label : {"牵头单位：", "牵头部门:", "牵头：", "市级牵头单位：", "牵头责任单位：",
             "主办单位：", "第一责任单位：", "牵头单位 ： ", "【牵头单位】", "［牵头单位］：", "牽頭單位：",
             "牵头单位为", "市級牽頭單位：", "牽頭協調單位："})
        row(label, "lead");
    for (const char *label : {"配合单位：", "配合：", "协办：", "协助单位：", "参与部门：", "配合责任单位：",
             "協助單位：", "參與部門：", "数据提供单位：", "技术支撑单位：", "业务指导部门：", "监督单位："})
        row(label, "support");
    for (const char *label :
        {"责任单位：", "责任：", "责任主体：", "任务分工：", "责任科室：", "承办单位：", "牵头、配合单位：",
            "责任（牵头）单位：", "区级责任单位：", "責任單位：", "承擔單位：", "〔责任单位〕"})
        row(label, "responsible");
    for (const char *label : {"完成时限：", "计划完成时间：", "时限要求：", "进度安排：", "办结时间：",
             "完成時限：", "進度目標：", "時間節點："})
        row(label, "deadline");
    for (const char *label :
        {"责任领导：", "责任人：", "市级包保领导：", "联系人：", "主要负责人：", "責任領導：", "聯絡員："})
        row(label, "people");
}

void TestVocabulary::knowsALabelAtTheStart()
{
    QFETCH(QString, label);
    QFETCH(QString, means);
    const auto hit = labelAtStart(QString(label + u"静安区市场监管局"_s));
    QVERIFY(hit);
    QCOMPARE(hit->length, label.size());
    const QString kind = hit->kind == LabelKind::Agencies ? QString(key(hit->role))
        : hit->kind == LabelKind::People                  ? u"people"_s
                                                          : u"deadline"_s;
    QCOMPARE(kind, means);
    QVERIFY(!hit->firstIsLead);
}

void TestVocabulary::takesNoOtherWordsForALabel_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "：", "责任单位", "责任单位区财政局", "单位：区财政局", "各有关单位：",
             "落实主体责任：企业要加强管理", "压实责任：各街镇要加强领导", "责任单位为主，各街镇为辅",
             "责任单位为了推进工作", "工作目标：全区抽检合格率达到98%", "区财政局牵头：区教育局配合",
             "牵头抓总：区市场监管局", "配合做好：标准化试点", "一、责任单位：区财政局",
             "第一责任单位为牵头单位，下同",
             "（责任单位：区财政局）"})
        QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text);
}

void TestVocabulary::takesNoOtherWordsForALabel()
{
    QFETCH(QString, text);
    QVERIFY(!labelAtStart(text));
}

void TestVocabulary::saysWhatElseALabelDeclares()
{
    const auto ruled = labelAtStart(u"责任单位（排在第一位的为牵头单位）：省经信厅、省科技厅");
    QVERIFY(ruled && ruled->firstIsLead && !ruled->withPeople);
    QCOMPARE(ruled->length, qsizetype(18));
    const auto people = labelAtStart(u"责任单位及责任人：区财政局（张三）");
    QVERIFY(people && people->withPeople && !people->firstIsLead);
    QCOMPARE(people->kind, LabelKind::Agencies);
    const auto noted = labelAtStart(u"责任单位（按职责分工）：区财政局");
    QVERIFY(noted && !noted->firstIsLead && !noted->withPeople);
}

void TestVocabulary::findsTheNextLabel_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("from");
    QTest::addColumn<QString>("rest"); // from the label on; empty: there is none
    const auto row = [](const char *name, const char *text, int from, const char *rest) {
        QTest::newRow(name) << QString::fromUtf8(text) << from << QString::fromUtf8(rest);
    };
    row("at the start", "牵头单位：区财政局", 0, "牵头单位：区财政局");
    row("behind the first", "牵头单位：区财政局，配合单位：区教育局", 5, "配合单位：区教育局");
    row("without a mark before it", "牵头单位：区财政局责任人：张三", 5, "责任人：张三");
    row("right behind a place", "牵头单位：浦东新区配合单位：市发改委", 5, "配合单位：市发改委");
    row("of a level right behind a name", "牵头单位：市科技局区级责任单位：区科委", 5,
        "区级责任单位：区科委");
    row("of a level behind a comma", "市牵头单位：市科技局，区牵头单位：区科委", 6, "区牵头单位：区科委");
    row("with nothing behind it", "区财政局。完成时限：", 0, "完成时限：");
    row("in brackets", "建立制度。【责任单位】区财政局", 0, "【责任单位】区财政局");
    row("passes other colons", "主题：质量月。责任单位：区财政局", 0, "责任单位：区财政局");
    row("the longest words", "6月底完成，牵头考核单位：区统计局", 0, "牵头考核单位：区统计局");
    row("behind the only one", "牵头单位：区财政局、区教育局", 5, "");
    row("in prose", "要明确责任单位、牵头单位和完成时限。", 0, "");
    row("in no text", "", 0, "");
    row("from the end", "责任单位：", 5, "");
}

void TestVocabulary::findsTheNextLabel()
{
    QFETCH(QString, text);
    QFETCH(int, from);
    QFETCH(QString, rest);
    const qsizetype at = nextLabel(text, from);
    QCOMPARE(at, rest.isEmpty() ? qsizetype(-1) : text.size() - rest.size());
}

QTEST_APPLESS_MAIN(TestVocabulary)
#include "tst_vocabulary.moc"

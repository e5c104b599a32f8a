// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/text/simplifiedform.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

class TestPlainForm final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesTheWordsOfPlansSimple_data();
    void makesTheWordsOfPlansSimple();
    void leavesOtherTextAsItIs_data();
    void leavesOtherTextAsItIs();
    void keepsThePlaceOfEveryCharacter();
    void changesNothingTheSecondTime();
};

void TestPlainForm::makesTheWordsOfPlansSimple_data()
{
    QTest::addColumn<QString>("printed");
    QTest::addColumn<QString>("simple");
    const auto row = [](const char *printed, const char *simple) {
        QTest::newRow(printed) << QString::fromUtf8(printed) << QString::fromUtf8(simple);
    };
    row("責任單位", "责任单位");
    row("市級牽頭單位", "市级牵头单位");
    row("協調", "协调");
    row("承擔", "承担");
    row("職責範圍", "职责范围");
    row("統籌推進", "统筹推进");
    row("積極參與", "积极参与");
    row("分別負責", "分别负责");
    row("掛鉤領導", "挂钩领导");
    row("聯繫人、聯絡員", "联系人、联络员");
    row("等有關部門", "等有关部门");
    row("擬完成時間節點", "拟完成时间节点");
    row("進度目標", "进度目标");
    row("市財政局、市衛生健康委", "市财政局、市卫生健康委");
    row("人民銀行、國家鐵路、博物館", "人民银行、国家铁路、博物馆");
    row("各鄉鎮、街道辦事處", "各乡镇、街道办事处");
    row("市委編辦、軍分區", "市委编办、军分区");
    row("第二編 質量監測", "第二编 质量监测");
}

void TestPlainForm::makesTheWordsOfPlansSimple()
{
    QFETCH(QString, printed);
    QFETCH(QString, simple);
    QCOMPARE(simplifiedForm(printed), simple);
}

void TestPlainForm::leavesOtherTextAsItIs_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "责任单位：区市场监管局、各街镇（按职责分工）", "ISO 9001, 100% (2023年)",
             "１２３４：；，。", "𠮷野家、𨭎"})
        QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text);
}

void TestPlainForm::leavesOtherTextAsItIs()
{
    QFETCH(QString, text);
    QCOMPARE(simplifiedForm(text), text);
}

void TestPlainForm::keepsThePlaceOfEveryCharacter()
{
    const QString text = u"𠮷地\n各區縣（市、區）負責；𨭎廠總經理牽頭。"_s;
    const QString plain = simplifiedForm(text);
    QCOMPARE(plain.size(), text.size());
    QCOMPARE(plain.indexOf(u"负责"), text.indexOf(u"負責"));
    QCOMPARE(plain.indexOf(u"牵头"), text.indexOf(u"牽頭"));
    QCOMPARE(simplifiedForm(QStringView(text).sliced(text.indexOf(u"牽頭"), 2)), u"牵头"_s);
}

void TestPlainForm::changesNothingTheSecondTime()
{
    for (char16_t c = 0; c < 0xffff; ++c) {
        const QChar character(c);
        const QString once = simplifiedForm(QStringView(&character, 1));
        QCOMPARE(once.size(), 1);
        QCOMPARE(simplifiedForm(once), once);
    }
}

QTEST_APPLESS_MAIN(TestPlainForm)
#include "tst_simplifiedform.moc"

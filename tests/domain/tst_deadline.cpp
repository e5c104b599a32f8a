// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/values/deadline.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

class TestDeadline final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAPhraseAsAWhole_data();
    void readsAPhraseAsAWhole();
    void leavesOtherTextAlone_data();
    void leavesOtherTextAlone();
    void keepsThePhraseAsTyped();
    void knowsNoDateWithoutAPlanYear();
    void findsThePhraseATextBeginsWith_data();
    void findsThePhraseATextBeginsWith();
};

void TestDeadline::readsAPhraseAsAWhole_data()
{
    QTest::addColumn<QString>("phrase");
    QTest::addColumn<QDate>("date"); // null: recognised, but without a day
    const QDate none;
    const auto row
        = [](const char *phrase, QDate date) { QTest::newRow(phrase) << QString::fromUtf8(phrase) << date; };
    row("6月底前", {2023, 6, 30});
    row("2023年10月底前", {2023, 10, 31});
    row("3月底前", {2023, 3, 31});
    row("2月底", {2023, 2, 28});
    row("2024年2月底前", {2024, 2, 29});
    row("2月上旬前", {2023, 2, 10});
    row("5月中旬", {2023, 5, 20});
    row("5月下旬前", {2023, 5, 31});
    row("6月初", {2023, 6, 10});
    row("年底前", {2023, 12, 31});
    row("2023年年底前", {2023, 12, 31});
    row("2024年底", {2024, 12, 31});
    row("今年年底前", {2023, 12, 31});
    row("明年3月底前", {2024, 3, 31});
    row("年中", {2023, 6, 30});
    row("年内", {2023, 12, 31});
    row("2025年", {2025, 12, 31});
    row("上半年", {2023, 6, 30});
    row("下半年", {2023, 12, 31});
    row("2024年上半年", {2024, 6, 30});
    row("三季度", {2023, 9, 30});
    row("第二季度", {2023, 6, 30});
    row("第三季度前", {2023, 9, 30});
    row("前三季度", {2023, 9, 30});
    row("1季度末", {2023, 3, 31});
    row("1—9月", {2023, 9, 30});
    row("1-9月", {2023, 9, 30});
    row("３月至６月底", {2023, 6, 30});
    row("2023年10月至2024年3月", {2024, 3, 31});
    row("9月", {2023, 9, 30});
    row("九月底前", {2023, 9, 30});
    row("十二月", {2023, 12, 31});
    row("2023-06-30", {2023, 6, 30});
    row("2023/6/30", {2023, 6, 30});
    row("2023.6.30", {2023, 6, 30});
    row("2023-06", {2023, 6, 30});
    row("2023年6月30日", {2023, 6, 30});
    row("２０２３年６月３０日", {2023, 6, 30});
    row("6月30日前", {2023, 6, 30});
    row("2023 年 6 月 30 日前", {2023, 6, 30});
    row("6月底完成", {2023, 6, 30});
    row("6月底前完成", {2023, 6, 30});
    row("5月底取得阶段性成效并持续推进", {2023, 5, 31});
    row("11月取得明显成效", {2023, 11, 30});
    row("力争8月底前基本完成", {2023, 8, 31});
    row("到2025年底", {2025, 12, 31});
    row("每月28日前", none);
    row("每季度", none);
    row("每半年", none);
    row("每年12月底前", none);
    row("全年", none);
    row("全年推进", none);
    row("持续推进", none);
    row("长期坚持", none);
    row("常态化推进", none);
    row("5个工作日内", none);
    row("十个工作日内", none);
    row("4月18日至29日", {2023, 4, 29});
    row("4月18日—5月9日", {2023, 5, 9});
    row("2022年4月18日至5月9日", {2022, 5, 9});
    row("2022年11月至12月", {2022, 12, 31});
    row("11月20日至次年1月5日", {2024, 1, 5});
    row("9月底前完成，12月底前验收", {2023, 12, 31});
    row("3月、6月、9月", {2023, 9, 30});
    row("3、6、9月", {2023, 9, 30});
    row("2024年3月底前完成；6月底前验收", {2024, 6, 30});
    row("6月底前和12月底前", {2023, 12, 31});
    row("每季度末5日前", none);
    row("每季度，12月底前", {2023, 12, 31});
}

void TestDeadline::readsAPhraseAsAWhole()
{
    QFETCH(QString, phrase);
    QFETCH(QDate, date);
    const auto deadline = readDeadline(phrase, 2023);
    QVERIFY(deadline);
    QCOMPARE(deadline->phrase, phrase);
    QCOMPARE(deadline->date, date);
}

void TestDeadline::leavesOtherTextAlone_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
        {"", "   ", "5年内关税减让", "持续推进“放管服”改革", "区市场监管局", "底", "内", "13月底前",
            "2023年2月30日", "6", "季度", "尽快", "6月底前发布实施办法", "上海", "月底前后", "2023-13",
            "2022年12月31日前已完成", "6月底前由张三带队", "9月底前完成，报区质量办", "3月，", "，3月"})
        QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text);
}

void TestDeadline::leavesOtherTextAlone()
{
    QFETCH(QString, text);
    QVERIFY(!readDeadline(text, 2023));
}

void TestDeadline::keepsThePhraseAsTyped()
{
    QCOMPARE(readDeadline(u"  2023 年 6 月底前 ", 2023)->phrase, u"2023 年 6 月底前"_s);
}

void TestDeadline::knowsNoDateWithoutAPlanYear()
{
    QVERIFY(readDeadline(u"6月底前", 0)->date.isNull());
    QCOMPARE(readDeadline(u"2024年6月底前", 0)->date, QDate(2024, 6, 30));
}

void TestDeadline::findsThePhraseATextBeginsWith_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("phrase"); // empty: none
    QTest::addColumn<bool>("firm");
    QTest::newRow("before a verb") << u"6月底前完成修订并发布。"_s << u"6月底前"_s << true;
    QTest::newRow("spaces inside") << u"2025 年 1 月底前完成评估"_s << u"2025 年 1 月底前"_s << true;
    QTest::newRow("a month") << u"9月组织实施"_s << u"9月"_s << false;
    QTest::newRow("a cycle") << u"每季度组织一期培训"_s << u"每季度"_s << false;
    QTest::newRow("a monthly day") << u"每月28日前报送"_s << u"每月28日前"_s << true;
    QTest::newRow("months") << u"1—9月完成全覆盖检查"_s << u"1—9月"_s << false;
    QTest::newRow("the longest") << u"2024年10月底前"_s << u"2024年10月底前"_s << true;
    QTest::newRow("years of tariffs") << u"5年内关税减让"_s << QString() << false;
    QTest::newRow("a verb") << u"持续推进“放管服”改革"_s << QString() << false;
    QTest::newRow("a year") << u"2023年是开局之年"_s << QString() << false;
    QTest::newRow("every year") << u"每年引进10名以上"_s << QString() << false;
    QTest::newRow("a day's name") << u"5.10中国品牌日"_s << QString() << false;
}

void TestDeadline::findsThePhraseATextBeginsWith()
{
    QFETCH(QString, text);
    QFETCH(QString, phrase);
    QFETCH(bool, firm);
    const auto hit = deadlineAtStart(text, 2023);
    QCOMPARE(hit.has_value(), !phrase.isEmpty());
    if (hit) {
        QCOMPARE(hit->deadline.phrase, phrase);
        QCOMPARE(hit->length, phrase.size());
        QCOMPARE(hit->firm, firm);
    }
}

QTEST_APPLESS_MAIN(TestDeadline)
#include "tst_deadline.moc"

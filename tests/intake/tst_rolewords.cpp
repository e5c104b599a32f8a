// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/words/vocabulary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// The words of the vocabulary that are no labels: roles, open ends, declarations.
class TestRoleWords final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsTheRoleAtTheEnd_data();
    void knowsTheRoleAtTheEnd();
    void knowsTheRoleInABracket_data();
    void knowsTheRoleInABracket();
    void knowsWhereAListIsLeftOpen_data();
    void knowsWhereAListIsLeftOpen();
    void knowsWhoLeadsByDeclaration_data();
    void knowsWhoLeadsByDeclaration();
    void knowsWhoIsNotListedAgain();
    void knowsTheTailOfARule();
};

void TestRoleWords::knowsTheRoleAtTheEnd_data()
{
    QTest::addColumn<QString>("words"); // behind a name
    QTest::addColumn<QString>("role"); // empty: none
    const auto row = [](const char *words, const char *role) {
        QTest::newRow(*words ? words : "a name alone") << QString::fromUtf8(words) << QString::fromUtf8(role);
    };
    for (const char *words : {"牵头", "总牵头", "负责牵头", "牵头负责", "牵头组织实施", "牽頭"})
        row(words, "lead");
    for (const char *words : {"配合", "协助", "参与", "参加", "积极配合", "配合落实", "按职责分工配合",
             "協助", "參與", "予以支持"})
        row(words, "support");
    for (const char *words : {"按职责分工负责", "按照职责分工实施", "根据各自职责分工落实", "分别负责",
             "各负其责", "依职责抓好落实", "按職責分工負責"})
        row(words, "joint");
    for (const char *words :
        {"负责", "具体负责", "组织实施", "承办", "主责", "负总责", "承擔", "負責", "推进"})
        row(words, "responsible");
    for (const char *words :
        {"", "办公室", "、区教育局", "牵头单位", "等部门", "负责同志", "配合单位", "工作"})
        row(words, "");
}

void TestRoleWords::knowsTheRoleAtTheEnd()
{
    QFETCH(QString, words);
    QFETCH(QString, role);
    const auto hit = roleAtEnd(QString(u"静安区市场监管局"_s + words));
    QCOMPARE(hit ? QString(key(hit->role)) : QString(), role);
    if (hit)
        QCOMPARE(hit->length, words.size());
}

void TestRoleWords::knowsTheRoleInABracket_data()
{
    QTest::addColumn<QString>("inside");
    QTest::addColumn<QString>("role"); // empty: none
    const auto row = [](const char *inside, const char *role) {
        QTest::newRow(*inside ? inside : "empty") << QString::fromUtf8(inside) << QString::fromUtf8(role);
    };
    row("牵头", "lead");
    row(" 牵头单位 ", "lead");
    row("主办", "lead");
    row("牽頭", "lead");
    row("配合", "support");
    row("协办单位", "support");
    row("负责", "responsible");
    row("", "");
    row("张三", "");
    row("省知识产权局", "");
    row("区财政局牵头", "");
    row("牵头人", "");
    row("按职责分工", "");
}

void TestRoleWords::knowsTheRoleInABracket()
{
    QFETCH(QString, inside);
    QFETCH(QString, role);
    const auto found = roleInBracket(inside);
    QCOMPARE(found ? QString(key(*found)) : QString(), role);
}

void TestRoleWords::knowsWhereAListIsLeftOpen_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<QString>("end"); // empty: closed
    const auto row = [](const char *list, const char *end) {
        QTest::newRow(*list ? list : "empty") << QString::fromUtf8(list) << QString::fromUtf8(end);
    };
    row("区市场监管局等", "等");
    row("区市场监管局等部门", "等部门");
    row("省数据局、省市场监管局等省级有关单位", "等省级有关单位");
    row("区财政局等3个部门", "等3个部门");
    row("区财政局等十二家单位", "等十二家单位");
    row("区财政局及相关部门", "及相关部门");
    row("区财政局以及其他有关单位", "以及其他有关单位");
    row("区财政局等有关乡镇", "等有关乡镇");
    row("区财政局及相关街道", "及相关街道");
    row("區財政局等有關部門", "等有關部門");
    row("区财政局和有关区直部门", "和有关区直部门");
    row("", "");
    row("区财政局", "");
    row("区财政局和区教育局", "");
    row("文化和旅游部", "");
    row("市有关部门", "");
    row("等级评定办公室", "");
    row("区发展改革委、有关单位", "");
}

void TestRoleWords::knowsWhereAListIsLeftOpen()
{
    QFETCH(QString, list);
    QFETCH(QString, end);
    QCOMPARE(list.right(openEndAtEnd(list)), end);
}

void TestRoleWords::knowsWhoLeadsByDeclaration_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("declares");
    const auto row = [](const char *text, bool is) { QTest::newRow(text) << QString::fromUtf8(text) << is; };
    row("列第一位的为牵头单位", true);
    row("（排在第一位的部门为牵头部门，下同）", true);
    row("各项任务责任单位中首位为牵头单位", true);
    row("第一个单位为牵头单位", true);
    row("排第一的责任单位为主办单位", true);
    row("牵头单位为列第一位", true);
    row("第一责任单位：区财政局", false);
    row("坚持质量第一，牵头单位要落实责任", false);
    row("第一批试点由区财政局牵头", false);
    row("全省质量工作考核位列第一", false);
}

void TestRoleWords::knowsWhoLeadsByDeclaration()
{
    QFETCH(QString, text);
    QFETCH(bool, declares);
    QCOMPARE(firstIsLeadIn(text).has_value(), declares);
}

void TestRoleWords::knowsWhoIsNotListedAgain()
{
    const auto declares = [](QStringView text) { return notListedAgainIn(text).has_value(); };
    QVERIFY(declares(u"以下各项均需各县区政府落实，不再单独列出"));
    QVERIFY(declares(u"所有任务各街镇均为责任单位，不再一一列出。"));
    QVERIFY(declares(u"上述措施涉及各区政府的，不另注明"));
    QVERIFY(!declares(u"以下各项均需各县区政府落实。"));
    QVERIFY(!declares(u"对失信企业不再列入白名单"));
    QVERIFY(!declares(u"以下各项由各区落实。企业名单不再列出")); // of another sentence
}

void TestRoleWords::knowsTheTailOfARule()
{
    for (const QStringView tail :
        {u"下同", u"以下均同", u"下同此", u"以此类推", u"其他为配合单位", u"其他為配合單位"})
        QVERIFY2(isRuleTail(tail), qPrintable(tail.toString()));
    for (const QStringView other : {u"", u"同", u"下同意", u"与区财政局相同", u"其他单位", u"为配合单位"})
        QVERIFY2(!isRuleTail(other), qPrintable(other.toString()));
}

QTEST_APPLESS_MAIN(TestRoleWords)
#include "tst_rolewords.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/outline/annotateditems.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

namespace
{

std::vector<Node> rootsOf(const QString &text)
{
    return readOutline(readParagraphs(text).list).roots;
}

/// The numbers of the items for which `is` holds, with those below them.
template <typename Is>
QString numbers(const std::vector<Node> &nodes, Is is)
{
    QString all;
    for (const Node &node : nodes)
        all += (is(node) ? node.numbering.number : QString()) + numbers(node.children, is);
    return all;
}

} // namespace

class TestAnnotatedRank final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsTheRankThatNamesWhoIsResponsible_data();
    void findsTheRankThatNamesWhoIsResponsible();
    void tellsOwnFromBelow();
    void countsTheParagraphsThatCarry();
    void takesNoProseForAnAnnotation();
    void seesThatOnlyTheLastCarries_data();
    void seesThatOnlyTheLastCarries();
    void knowsOnlyItsOwnTree();
};

void TestAnnotatedRank::findsTheRankThatNamesWhoIsResponsible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("rank");
    const auto row
        = [](const char *name, const QString &text, int rank) { QTest::newRow(name) << text << rank; };
    const QString by = u"。（区财政局负责）\n"_s;
    row("nothing", {}, -1);
    row("nobody named", u"一、甲\n（一）乙。\n（二）丙。"_s, -1);
    row("only a deadline", u"一、甲\n（一）乙。（6月底前完成）\n（二）丙。"_s, -1);
    row("（一）", u"一、甲\n（一）乙"_s + by + u"（二）丙"_s + by, 3);
    row("1.", u"一、甲\n（一）乙\n1.丙"_s + by + u"2.丁"_s + by, 4);
    row("一、", u"一、甲"_s + by + u"二、乙"_s + by + u"三、丙"_s + by, 1);
    row("第一条", u"第一条 甲"_s + by + u"第二条 乙"_s + by, 2);
    row("most decide", u"一、甲\n（一）乙"_s + by + u"（二）丙\n1.丁"_s + by + u"2.戊"_s + by, 4);
    row("of two the lower", u"一、甲"_s + by + u"二、乙\n（一）丙"_s + by, 3);
    row("the last of a list speaks for its task",
        u"一、甲\n（一）乙\n1.丙\n2.丁"_s + by + u"（二）戊\n1.己\n2.庚"_s + by, 3);
    row("the last of one section", u"一、甲\n（一）乙\n（二）丙"_s + by, 3);
    row("the last of every section",
        u"一、甲\n（一）乙\n（二）丙"_s + by + u"二、丁\n（一）戊\n（二）己"_s + by, 1);
    row("the last of two sections among others",
        u"一、甲\n（一）乙\n（二）丙"_s + by + u"二、丁\n（一）戊\n（二）己"_s + by + u"三、庚\n（一）辛"_s
            + by,
        3);
}

void TestAnnotatedRank::findsTheRankThatNamesWhoIsResponsible()
{
    QFETCH(QString, text);
    QFETCH(int, rank);
    const auto roots = rootsOf(text);
    QCOMPARE(AnnotatedItems(roots).taskRank(), rank);
}

void TestAnnotatedRank::tellsOwnFromBelow()
{
    const auto roots = rootsOf(u"一、甲\n（一）乙。（区财政局负责）\n（二）丙\n1.丁。\n责任单位：区教育局\n"
                               u"二、戊\n（三）己。\n三、庚。（各街镇负责）"_s);
    const AnnotatedItems carrying(roots);
    QCOMPARE(numbers(roots, [&](const Node &node) { return carrying.own(node); }), u"(一)1三"_s);
    QCOMPARE(numbers(roots, [&](const Node &node) { return carrying.any(node); }), u"一(一)(二)1三"_s);
}

void TestAnnotatedRank::countsTheParagraphsThatCarry()
{
    const auto roots
        = rootsOf(u"一、甲\n乙。（区财政局负责）丙。（区教育局负责）\n丁。\n责任单位：区科委\n二、戊。"_s);
    const AnnotatedItems carrying(roots);
    QCOMPARE(carrying.paragraphs(roots[0]), 2); // two in one paragraph are one
    QCOMPARE(carrying.paragraphs(roots[1]), 0);
}

void TestAnnotatedRank::takesNoProseForAnAnnotation()
{
    const auto roots = rootsOf(
        u"一、推行工程质量潜在缺陷保险（IDI）。\n二、压实主体责任（包括牵头单位自身）。\n"
        u"三、各部门负责人要切实负责。\n四、由区财政局牵头制定办法。\n五、区财政局牵头，区教育局配合。"_s);
    const AnnotatedItems carrying(roots);
    QCOMPARE(numbers(roots, [&](const Node &node) { return carrying.any(node); }), QString());
    QCOMPARE(carrying.taskRank(), -1);
}

void TestAnnotatedRank::seesThatOnlyTheLastCarries_data()
{
    QTest::addColumn<QString>("items");
    QTest::addColumn<bool>("only");
    const auto row = [](const char *name, const char *items, bool only) {
        QTest::newRow(name) << QString::fromUtf8(items) << only;
    };
    row("the last of three", "1.甲。\n2.乙。\n3.丙。（区财政局负责）", true);
    row("below the last", "1.甲。\n2.乙。\n（1）丙。（区财政局负责）", true);
    row("none", "1.甲。\n2.乙。", false);
    row("all", "1.甲。（区财政局负责）\n2.乙。（区财政局负责）", false);
    row("the first", "1.甲。（区财政局负责）\n2.乙。", false);
    row("below the first too", "1.甲。\n（1）丙。（区财政局负责）\n2.乙。（区财政局负责）", false);
    row("one alone", "1.甲。（区财政局负责）", false);
    row("no items", "", false);
}

void TestAnnotatedRank::seesThatOnlyTheLastCarries()
{
    QFETCH(QString, items);
    QFETCH(bool, only);
    const auto roots = rootsOf(items);
    QCOMPARE(AnnotatedItems(roots).onlyLast(roots), only);
}

void TestAnnotatedRank::knowsOnlyItsOwnTree()
{
    const auto roots = rootsOf(u"一、甲。（区财政局负责）"_s);
    const auto others = rootsOf(u"一、甲。（区财政局负责）"_s);
    const AnnotatedItems carrying(roots);
    QVERIFY(carrying.own(roots[0]));
    QVERIFY(!carrying.own(others[0]) && !carrying.any(others[0]));
    QCOMPARE(carrying.paragraphs(others[0]), 0);
}

QTEST_APPLESS_MAIN(TestAnnotatedRank)
#include "tst_annotateditems.moc"

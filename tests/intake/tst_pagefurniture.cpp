// SPDX-License-Identifier: GPL-3.0-or-later
#include "intake/paragraphs/pagefurniture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

namespace
{

/// Lines with the marks they have by themselves; a line that begins with a form feed starts a page.
std::vector<Line> linesOf(const QStringList &texts)
{
    std::vector<Line> lines;
    for (const QString &text : texts) {
        Line line;
        line.newPage = text.startsWith(u'\f');
        line.text = QStringView(text).sliced(line.newPage ? 1 : 0);
        line.mark = markOf(line.text);
        lines.push_back(line);
    }
    return lines;
}

/// The lines that carry `mark`.
QStringList marked(const std::vector<Line> &lines, LineMark mark)
{
    QStringList texts;
    for (const Line &line : lines)
        texts << (line.mark == mark ? QStringList{line.text.toString()} : QStringList{});
    return texts;
}

/// The lines of one page again and again; 甲 is another text each time.
QStringList repeated(const QStringList &page, int times)
{
    QStringList all;
    for (int i = 0; i < times; ++i)
        all << QStringList(page).replaceInStrings(u"甲"_s, QString(i + 1, u'甲'));
    return all;
}

const QString head = u"静安区质量工作要点"_s;

} // namespace

class TestPageFurniture final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void marksRunningHeads_data();
    void marksRunningHeads();
    void leavesAHeadAwayFromThePageAlone();
    void marksBareNumbersThatCountUp_data();
    void marksBareNumbersThatCountUp();
    void marksACorrectionForm_data();
    void marksACorrectionForm();
    void copesWithNoLines();
};

void TestPageFurniture::marksRunningHeads_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<int>("heads");
    const QString text = u"建立甲制度。"_s;
    const QString page = u"— 3 —"_s;
    const QString longest(40, u'质');
    QTest::newRow("below page marks") << repeated({text, page, head}, 3) << 3;
    QTest::newRow("above page marks") << repeated({head, page, text}, 3) << 3;
    QTest::newRow("across empty lines") << repeated({text, page, u""_s, u""_s, head}, 3) << 3;
    QTest::newRow("behind form feeds") << repeated({u'\f' + head, text}, 3) << 3;
    QTest::newRow("before form feeds") << repeated({u'\f' + text, head}, 4) << 3; // none behind the last
    QTest::newRow("behind an empty new page") << repeated({u"\f"_s, head, text}, 3) << 3;
    QTest::newRow("on two pages only") << repeated({text, page, head}, 2) << 0;
    QTest::newRow("without pages") << repeated({text, head}, 5) << 0;
    QTest::newRow("text lies between") << repeated({page, text, head, text}, 3) << 0;
    QTest::newRow("as long as a head may be") << repeated({text, page, longest}, 3) << 3;
    QTest::newRow("longer") << repeated({text, page, longest + u'量'}, 3) << 0;
    QTest::newRow("different each time")
        << QStringList{page, head + u'一', text, page, head + u'二', text, page, head + u'三'} << 0;
}

void TestPageFurniture::marksRunningHeads()
{
    QFETCH(QStringList, texts);
    QFETCH(int, heads);
    auto lines = linesOf(texts);
    markPageFurniture(lines);
    const QStringList found = marked(lines, LineMark::PrintMark);
    QCOMPARE(found.size(), heads);
    QVERIFY(found.isEmpty() || found.count(found.front()) == heads);
}

void TestPageFurniture::leavesAHeadAwayFromThePageAlone()
{
    const QStringList pages = repeated({u"— 3 —"_s, head, u"建立甲制度。"_s}, 3);
    auto once = linesOf(QStringList{u"前言。"_s, head, u"为推进工作。"_s} + pages);
    markPageFurniture(once);
    QCOMPARE(int(once[1].mark), int(LineMark::None)); // the title itself
    QCOMPARE(marked(once, LineMark::PrintMark).size(), 3);
    auto often = linesOf(repeated({u"前言。"_s, head, u"为推进工作。"_s}, 2) + pages);
    markPageFurniture(often); // mostly, but not nearly always beside a page
    QVERIFY(marked(often, LineMark::PrintMark).isEmpty());
}

void TestPageFurniture::marksBareNumbersThatCountUp_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<QStringList>("numbers");
    const auto row = [](const char *name, const QStringList &texts, const QStringList &numbers) {
        QTest::newRow(name) << texts << numbers;
    };
    row("from two", {u"甲"_s, u"2"_s, u"乙"_s, u"3"_s, u"丙"_s, u"4"_s}, {u"2"_s, u"3"_s, u"4"_s});
    row("over a ten", {u"9"_s, u"10"_s, u"11"_s}, {u"9"_s, u"10"_s, u"11"_s});
    row("full width", {u"１"_s, u"２"_s, u"３"_s}, {u"１"_s, u"２"_s, u"３"_s});
    row("two only", {u"1"_s, u"甲"_s, u"2"_s}, {});
    row("a gap", {u"1"_s, u"2"_s, u"4"_s}, {});
    row("the same", {u"5"_s, u"5"_s, u"5"_s}, {});
    row("downwards", {u"3"_s, u"2"_s, u"1"_s}, {});
    row("years", {u"2023"_s, u"2024"_s, u"2025"_s}, {});
    row("list numbers", {u"1."_s, u"2."_s, u"3."_s}, {});
    row("Chinese digits", {u"一"_s, u"二"_s, u"三"_s}, {});
    row("empty lines between", {u"1"_s, u""_s, u"2"_s, u""_s, u"3"_s}, {u"1"_s, u"2"_s, u"3"_s});
}

void TestPageFurniture::marksBareNumbersThatCountUp()
{
    QFETCH(QStringList, texts);
    QFETCH(QStringList, numbers);
    auto lines = linesOf(texts);
    markPageFurniture(lines);
    QCOMPARE(marked(lines, LineMark::PageMark), numbers);
}

void TestPageFurniture::marksACorrectionForm_data()
{
    QTest::addColumn<QStringList>("texts");
    QTest::addColumn<int>("from"); // of the form
    QTest::addColumn<int>("count");
    const QStringList form{u"纠错"_s, u"1.错误类:*"_s, u"-"_s, u"您的姓名:*"_s};
    const QStringList gap(11, u"请选择"_s);
    const QStringList field{u"验证码："_s};
    const QStringList text{u"区财政局负责。"_s};
    QTest::newRow("to its last field") << text + form + text << 1 << 4;
    QTest::newRow("to its instructions") << form + QStringList{u"使用说明"_s} + text << 0 << 5;
    QTest::newRow("fields as far apart as may be") << form + gap + field << 0 << 16;
    QTest::newRow("what is further off is text") << form + gap + text + field << 0 << 4;
    QTest::newRow("the word alone") << text + QStringList{u"纠错"_s} + text << 0 << 0;
    QTest::newRow("the word at the end") << text + QStringList{u"纠错"_s} << 0 << 0;
    QTest::newRow("the word and instructions") << QStringList{u"纠错"_s, u"使用说明"_s} << 0 << 0;
    QTest::newRow("fields without a form") << QStringList{u"联系电话：63210000"_s, u"使用说明"_s} << 0 << 0;
    QTest::newRow("the word in a sentence") << QStringList{u"建立纠错机制。"_s} + field << 0 << 0;
}

void TestPageFurniture::marksACorrectionForm()
{
    QFETCH(QStringList, texts);
    QFETCH(int, from);
    QFETCH(int, count);
    auto lines = linesOf(texts);
    markForms(lines);
    QCOMPARE(marked(lines, LineMark::FormStart), texts.mid(from, count));
    QCOMPARE(marked(lines, LineMark::None).size(), texts.size() - count); // no mark is left half done
}

void TestPageFurniture::copesWithNoLines()
{
    std::vector<Line> none;
    markPageFurniture(none);
    markForms(none);
    QVERIFY(none.empty());
    auto blank = linesOf({u""_s, u"\f"_s, u""_s});
    markPageFurniture(blank);
    markForms(blank);
    QCOMPARE(marked(blank, LineMark::None).size(), 3);
}

QTEST_APPLESS_MAIN(TestPageFurniture)
#include "tst_pagefurniture.moc"

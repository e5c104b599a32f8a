// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/document/gbt9704.h"
#include "paper/layout/paginator.h"
#include "papercase.h"

using namespace qd;
using namespace reportcase;

class TestPageBreaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatFollowsABreakBeginsAPage();
    void breaksMakeNoEmptyPages();
    void aLineIsNotDrawnOverABreak();
    void aCaptionGoesWithItsTableToTheNextPage();
};

namespace
{

Paragraph paragraph(Style style, const QString &text)
{
    Paragraph p;
    p.style = style;
    p.text = text;
    return p;
}

/// A table of one column whose rows have so many lines.
TableBlock tableOf(const std::vector<int> &lines)
{
    TableBlock table;
    table.columns = {{u"内容"_s, 156, CellAlign::Left}};
    for (const int count : lines) {
        TableCell cell;
        cell.text = QStringList(count, u"一行"_s).join(u'\n');
        table.groups.push_back({{{{cell}, {}}}, false});
    }
    return table;
}

} // namespace

void TestPageBreaks::whatFollowsABreakBeginsAPage()
{
    Document document;
    document.blocks = {paragraph(Style::Body, u"甲。"_s), PageBreak{}, paragraph(Style::Body, u"乙。"_s)};
    const Pages pages = Paginator(document).run();
    QCOMPARE(pages.pages.size(), size_t{2});
    QVERIFY(textsOf(pages.pages[0]).contains(u"甲。"_s));
    QCOMPARE(textsOf(pages.pages[1]).front(), u"乙。"_s);
    QVERIFY(qAbs(pages.pages[1].texts.front().at.y() - gbt9704::marginTop) < 1);
}

void TestPageBreaks::breaksMakeNoEmptyPages()
{
    Document document;
    document.blocks = {PageBreak{}, PageBreak{}, paragraph(Style::Body, u"甲。"_s), PageBreak{}, PageBreak{},
        paragraph(Style::Body, u"乙。"_s), PageBreak{}};
    QCOMPARE(Paginator(document).run().pages.size(), size_t{2});
}

/// A line alone on the last page gets company from the page before, but not where a break stands between.
void TestPageBreaks::aLineIsNotDrawnOverABreak()
{
    Document document;
    document.blocks
        = {paragraph(Style::Body, u"质"_s.repeated(100)), PageBreak{}, paragraph(Style::Body, u"乙。"_s)};
    const Pages pages = Paginator(document).run();
    QCOMPARE(textsOf(pages.pages[1]).front(), u"乙。"_s);
}

void TestPageBreaks::aCaptionGoesWithItsTableToTheNextPage()
{
    Document document;
    document.blocks = {tableOf({22}), paragraph(Style::TableNote, u"单位：条"_s),
        paragraph(Style::Caption, u"表二"_s), tableOf({20})};
    std::get<Paragraph>(document.blocks[2]).bookmark = Bookmark{0, u"表二"_s};
    const Pages pages = Paginator(document).run();
    QCOMPARE(pages.pages.size(), size_t{2});
    QVERIFY(!textsOf(pages.pages[0]).contains(u"表二"_s));
    const PaperPage &second = pages.pages[1];
    QCOMPARE(textsOf(second).mid(0, 3), (QStringList{u"单位：条"_s, u"表二"_s, u"内容"_s}));
    QVERIFY(qAbs(second.texts.front().at.y() - gbt9704::marginTop) < 1);
    QVERIFY(second.texts[1].at.y() > second.texts[0].at.y());
    QCOMPARE(pages.bookmarks.front().page, 1);
    QVERIFY(qAbs(pages.bookmarks.front().y - second.texts[1].at.y()) < 1);
    // where a row fits below it, it stays
    std::get<TableBlock>(document.blocks[3]) = tableOf({2, 20});
    QVERIFY(textsOf(Paginator(document).run().pages[0]).contains(u"表二"_s));
}

QTEST_MAIN(TestPageBreaks)
#include "tst_pagebreaks.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "furniturecase.h"

using namespace furniturecase;

/// The end of an official document: attachments, signature and date, imprint.
class TestClosing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLongerOfOfficeAndDateEndsTwoCharactersFromTheRight_data();
    void theLongerOfOfficeAndDateEndsTwoCharactersFromTheRight();
    void aSignatureNeverStandsAloneOnAPage_data();
    void aSignatureNeverStandsAloneOnAPage();
    void aSignatureBelowATableTakesRowsAlong();
    void captionAndNoteStandOnThePageOfTheirTable();
    void attachmentsAreNumberedAndHang();
    void theImprintStandsOnTheFootOfTheLastPage();
    void theImprintWithoutRoomTakesTheNextEvenPage();
};

void TestClosing::theLongerOfOfficeAndDateEndsTwoCharactersFromTheRight_data()
{
    QTest::addColumn<QString>("office");
    QTest::addColumn<bool>("dateIsLonger");
    QTest::newRow("a long office") << u"静安区质量工作领导小组办公室"_s << false;
    QTest::newRow("hardly longer") << u"区市场监督局"_s << false;
    QTest::newRow("a short office") << u"区府办"_s << true;
}

void TestClosing::theLongerOfOfficeAndDateEndsTwoCharactersFromTheRight()
{
    QFETCH(QString, office);
    QFETCH(bool, dateIsLonger);
    Document document = lines(2);
    document.blocks.push_back(Signature{office, u"2023年4月5日"_s});
    const Pages pages = Paginator(document).run();
    const PlacedText *name = find(pages.pages[0], office);
    const PlacedText *date = find(pages.pages[0], u"2023年4月5日"_s);
    QVERIFY(name && date);
    QVERIFY(qAbs(name->at.y() - gbt9704::marginTop - 3 * gbt9704::linePitch) < 1); // a blank line between
    QVERIFY(qAbs(date->at.y() - name->at.y() - gbt9704::linePitch) < 1);
    QVERIFY(qAbs(leftOf(*date) - leftOf(*name) - 2 * em) < 1);
    QCOMPARE(date->block->lineWidth(0) > name->block->lineWidth(0), dateIsLonger);
    QVERIFY(qAbs(rightOf(dateIsLonger ? *date : *name) - 2 * em) < 10);
    QVERIFY(rightOf(*date) >= -1);
}

void TestClosing::aSignatureNeverStandsAloneOnAPage_data()
{
    QTest::addColumn<int>("lineCount");
    for (int count = 1; count <= 46; ++count)
        QTest::addRow("%d lines", count) << count;
}

void TestClosing::aSignatureNeverStandsAloneOnAPage()
{
    QFETCH(int, lineCount);
    Document document = lines(lineCount);
    document.blocks.push_back(Signature{u"区质量办"_s, u"2023年4月5日"_s});
    document.blocks.push_back(paragraph(Style::Body, u"（联系人：张三）"_s));
    const Pages pages = Paginator(document).run();
    const PaperPage &last = pages.pages.back();
    QVERIFY(find(last, u"区质量办"_s) && find(last, u"2023年4月5日"_s) && find(last, u"（联系人：张三）"_s));
    int text = 0;
    int all = 0;
    for (const PaperPage &page : pages.pages) {
        for (const PlacedText &placed : page.texts) {
            if (!placed.block->text().startsWith(u"质质"_s))
                continue;
            all += placed.lineCount;
            text += &page == &last ? placed.lineCount : 0;
        }
    }
    QCOMPARE(all, lineCount);
    QVERIFY2(text >= std::min(2, lineCount), qPrintable(QString::number(text)));
    for (const PlacedText &placed : last.texts)
        QVERIFY(placed.element < 0 || placed.at.y() + placed.lineCount * placed.block->pitch() <= bottom + 1);
}

void TestClosing::aSignatureBelowATableTakesRowsAlong()
{
    for (int rows = 20; rows < 60; ++rows) {
        Document document;
        TableBlock table;
        table.columns = {{u"内容"_s, 156, CellAlign::Left}};
        for (int i = 0; i < rows; ++i) {
            TableCell cell;
            cell.text = u"第%1行"_s.arg(i);
            table.groups.push_back({{{{cell}, {}}}, false});
        }
        document.blocks = {table, Signature{u"区质量办"_s, u"2023年4月5日"_s}};
        const Pages pages = Paginator(document).run();
        const PaperPage &last = pages.pages.back();
        QVERIFY(find(last, u"区质量办"_s));
        QVERIFY2(textsOf(last).filter(u"行"_s).size() >= 2, qPrintable(QString::number(rows)));
        QCOMPARE(textsOf(last).filter(QRegularExpression(u"^第%1行$"_s.arg(rows - 1))).size(), 1);
    }
}

void TestClosing::captionAndNoteStandOnThePageOfTheirTable()
{
    for (int before = 1; before <= 22; ++before) {
        Document document = lines(before);
        Paragraph caption = paragraph(Style::Caption, u"各单位情况"_s);
        caption.bookmark = Bookmark{0, caption.text};
        TableBlock table;
        table.columns = {{u"内容"_s, 156, CellAlign::Left}};
        TableCell cell;
        cell.text = u"质"_s.repeated(36 * 20); // a tall row
        table.groups.push_back({{{{cell}, {}}}, false});
        document.blocks.push_back(caption);
        document.blocks.push_back(paragraph(Style::TableNote, u"单位：条"_s));
        document.blocks.push_back(table);
        const Pages pages = Paginator(document).run();
        for (size_t page = 0; page < pages.pages.size(); ++page) {
            const bool head = find(pages.pages[page], u"内容"_s);
            QCOMPARE(find(pages.pages[page], u"各单位情况"_s) != nullptr, head);
            QCOMPARE(find(pages.pages[page], u"单位：条"_s) != nullptr, head);
            if (head)
                QCOMPARE(pages.bookmarks.front().page, static_cast<int>(page));
        }
    }
}

void TestClosing::attachmentsAreNumberedAndHang()
{
    PaperFurniture furniture;
    furniture.attachments = {u"任务分解表。"_s, u"质"_s.repeated(40) + u"；"_s, u" "_s};
    const Document done = dressed(lines(1), furniture);
    const Pages pages = Paginator(done).run();
    const auto &texts = pages.pages[0].texts;
    QCOMPARE(textOf(texts[1]), u"附件：1. 任务分解表"_s);
    QCOMPARE(textOf(texts[2]), u"　　　2. "_s + u"质"_s.repeated(40));
    QVERIFY(qAbs(texts[1].at.y() - texts[0].at.y() - 2 * gbt9704::linePitch) < 1); // a blank line between
    QVERIFY(texts[2].lineCount > 1);
    QVERIFY(qAbs(texts[2].block->indentOf(0) - 2 * em) < 1);
    const double name = texts[2].block->indentOf(1);
    QVERIFY2(name > 6 * em && name < 7 * em, qPrintable(QString::number(name / em)));

    furniture.attachments = {u"任务分解表"_s};
    const Document one = dressed(lines(1), furniture);
    QCOMPARE(std::get<Paragraph>(one.blocks.back()).text, u"附件：任务分解表"_s);
}

void TestClosing::theImprintStandsOnTheFootOfTheLastPage()
{
    Document document = lines(25);
    document.blocks.push_back(Imprint{u"抄送："_s + u"区委办公室，"_s.repeated(12) + u"区政府办公室。"_s,
        u"区质量办"_s, u"2023年4月5日印发"_s});
    const Pages pages = Paginator(document).run();
    QCOMPARE(pages.pages.size(), size_t{2});
    const PaperPage &last = pages.pages.back();
    QCOMPARE(last.rules.size(), size_t{3});
    QVERIFY(qAbs(last.rules[0].width - mm(0.35)) < 0.1);
    QVERIFY(qAbs(last.rules[1].width - mm(0.25)) < 0.1);
    QVERIFY(qAbs(last.rules[2].width - mm(0.35)) < 0.1);
    QVERIFY(qAbs(last.rules[2].line.y1() - bottom) < 1);
    for (const PlacedRule &rule : last.rules)
        QVERIFY(qAbs(rule.line.length() - mm(156)) < 1);
    const PlacedText *date = find(last, u"2023年4月5日印发"_s);
    QVERIFY(date && date->at.y() > last.rules[1].line.y1() - 1);
    QVERIFY(find(last, u"— 2 —"_s)); // no empty page before it
    QVERIFY(find(pages.pages.front(), u"— 1 —"_s));
}

void TestClosing::theImprintWithoutRoomTakesTheNextEvenPage()
{
    for (const int pagesOfText : {1, 2}) {
        Document document = lines(22 * pagesOfText);
        document.blocks.push_back(Imprint{u"抄送：区委办公室。"_s, u"区质量办"_s, u"2023年4月5日印发"_s});
        const Pages pages = Paginator(document).run();
        QCOMPARE(pages.pages.size(), static_cast<size_t>(pagesOfText == 1 ? 2 : 4));
        QCOMPARE(pages.pages.back().rules.size(), size_t{3});
        QVERIFY(everything(pages).contains(u"— %1 —"_s.arg(pagesOfText)));
        // 7.5: an empty page before the imprint's has no number, neither has that of the imprint then
        QCOMPARE(everything(pages).contains(u"— %1 —"_s.arg(pagesOfText + 1)), pagesOfText == 1);
        QVERIFY(!everything(pages).contains(u"— %1 —"_s.arg(pagesOfText + 2)));
    }
}

QTEST_MAIN(TestClosing)
#include "tst_closing.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "furniturecase.h"
#include "pagefaults.h"

#include <QImage>
#include <QPainter>

using namespace furniturecase;

/// What stands around the content of an official document, measured on the page.
class TestFurniture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRedHeadStandsWhereTheStandardWantsIt();
    void aLongMarkGetsSmallerButNotBelowTheTitle();
    void addresseesStandBelowTheTitleFlushLeft();
    void aCoverHasItsOwnPageWithoutANumber();
    void namesAsLongAsAFieldTakesStayOnTheCover();
    void theImprintKnowsHowFullTheLastPageIsBehindContents();
    void theContentsNameThePagesOfTheirBookmarks();
    void theContentsOfManyBookmarksTakeMorePages();
    void largeTypeStandsOnAGridOf20By16();
    void aSheetOfA3HasTheMarginsOfAPortraitPage();
    void theOfficesMarginsMoveTheTextArea();
    void theOfficesPageNumbersWinOverTheProfile();
    void everythingInOrder();
};

void TestFurniture::theRedHeadStandsWhereTheStandardWantsIt()
{
    Document document;
    document.blocks = {RedHead{u"质量工作领导小组办公室文件"_s, u"静质办〔2023〕1号"_s},
        paragraph(Style::Title, u"关于质量工作的通报"_s)};
    const Pages pages = Paginator(document).run();
    const PaperPage &page = pages.pages.front();
    const PlacedText *mark = find(page, u"质量工作领导小组办公室文件"_s);
    const PlacedText *number = find(page, u"静质办〔2023〕1号"_s);
    const PlacedText *title = find(page, u"关于质量工作的通报"_s);
    QVERIFY(mark && number && title);
    QCOMPARE(mark->colour, inkRed);
    QCOMPARE(number->colour, inkBlack);
    QCOMPARE(mark->block->role(), FontRole::BiaoSong);
    const double space = number->at.y() - mark->at.y() - mark->block->height();
    QVERIFY(qAbs(space - 2 * gbt9704::linePitch) < 1);
    QCOMPARE(page.rules.size(), size_t{1});
    const PlacedRule &rule = page.rules.front();
    QCOMPARE(rule.colour, inkRed);
    QVERIFY(qAbs(rule.line.length() - mm(156)) < 1);
    const double foot = number->at.y() + (gbt9704::linePitch + gbt9704::bodySize) / 2;
    QVERIFY(qAbs(rule.line.y1() - foot - mm(4)) < mm(0.1));
    const double below = title->at.y() - rule.line.y1();
    QVERIFY(below >= 2 * gbt9704::linePitch - 1 && below < 3 * gbt9704::linePitch);
    QVERIFY(
        qAbs(mark->at.y() - gbt9704::marginTop - mm(35)) < mm(3)); // its line; the ink: below, from the paper

    QImage image(2100, 2970, QImage::Format_RGB32); // ten pixels a millimetre
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, pages, 0, 254);
    painter.end();
    int firstRed = 0;
    for (int y = 0; y < image.height() && firstRed == 0; ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QRgb pixel = image.pixel(x, y);
            if (qRed(pixel) > 200 && qGreen(pixel) < 100)
                firstRed = y;
        }
    }
    QVERIFY2(qAbs(firstRed - 720) <= 10, qPrintable(QString::number(firstRed))); // 37 + 35 mm
}

void TestFurniture::aLongMarkGetsSmallerButNotBelowTheTitle()
{
    for (const int characters : {4, 8, 17, 24, 40}) {
        Document document;
        document.blocks = {RedHead{u"质"_s.repeated(characters), {}}};
        const Pages pages = Paginator(document).run();
        const PlacedText &mark = pages.pages.front().texts.front();
        QVERIFY(mark.block->lineWidth(0) <= mm(156) + 1);
        QCOMPARE(mark.block->lineCount(), characters > 20 ? 2 : 1);
        QVERIFY(mark.block->lineWidth(0) / static_cast<double>(mark.block->lineText(0).trimmed().size())
            >= gbt9704::titleSize - 1);
    }
}

void TestFurniture::addresseesStandBelowTheTitleFlushLeft()
{
    PaperFurniture furniture;
    furniture.addressees = u"各街镇，区各有关单位:"_s;
    Document document;
    document.blocks
        = {paragraph(Style::Title, u"通报"_s), BlankLines{1}, paragraph(Style::Body, u"现通报如下。"_s)};
    const Document done = dressed(document, furniture);
    const Pages pages = Paginator(done).run();
    const PlacedText *line = find(pages.pages[0], u"各街镇，区各有关单位："_s);
    const PlacedText *title = find(pages.pages[0], u"通报"_s);
    const PlacedText *body = find(pages.pages[0], u"现通报如下。"_s);
    QVERIFY(line && title && body);
    QCOMPARE(leftOf(*line), 0.0);
    const double blank = line->at.y() - title->at.y() - title->block->height();
    QVERIFY(blank >= gbt9704::linePitch - 1 && blank < 2 * gbt9704::linePitch);
    QVERIFY(qAbs(body->at.y() - line->at.y() - gbt9704::linePitch) < 1);
}

void TestFurniture::namesAsLongAsAFieldTakesStayOnTheCover()
{
    for (const bool landscape : {false, true}) {
        Document document = lines(1);
        document.info.landscape = landscape;
        document.info.large = true;
        document.blocks.insert(document.blocks.begin(),
            CoverPage{QString(490, u'质'), QString(510, u'量'), u"区质量办"_s, u"2023年6月30日"_s});
        const Pages pages = Paginator(document).run();
        QCOMPARE(pages.pages.size(), size_t{2});
        QCOMPARE(pagefaults::faultOf(document, pages), QString());
    }
}

void TestFurniture::theImprintKnowsHowFullTheLastPageIsBehindContents()
{
    Document document;
    document.blocks = {Contents{u"目录"_s, 2}};
    Paragraph head = paragraph(Style::Heading1, u"一、总体情况"_s);
    head.bookmark = Bookmark{0, head.text};
    document.blocks.push_back(head);
    const Document text = lines(20); // one line is left on the page
    document.blocks.insert(document.blocks.end(), text.blocks.begin(), text.blocks.end());
    document.blocks.push_back(Imprint{u"抄送：区委办公室。"_s, u"区质量办"_s, u"2023年6月30日印发"_s});
    const Pages pages = Paginator(document).run();
    QCOMPARE(pages.pages.size(), size_t{4}); // contents, text, an empty page, the imprint on an even one
    QVERIFY(find(pages.pages.back(), u"区质量办"_s));
    QVERIFY(pages.pages[2].isBlank());
}

void TestFurniture::aCoverHasItsOwnPageWithoutANumber()
{
    Document document = lines(3);
    document.blocks.insert(document.blocks.begin(),
        CoverPage{u"2023年质量工作要点推进情况"_s, u"会议材料"_s, u"区质量办"_s, u"2023年6月30日"_s});
    const Pages pages = Paginator(document).run();
    QCOMPARE(pages.pages.size(), size_t{2});
    QCOMPARE(textsOf(pages.pages[0]),
        (QStringList{u"2023年质量工作要点推进情况"_s, u"会议材料"_s, u"区质量办"_s, u"2023年6月30日"_s}));
    QVERIFY(find(pages.pages[1], u"— 2 —"_s));
}

void TestFurniture::theContentsNameThePagesOfTheirBookmarks()
{
    Document document;
    document.blocks = {CoverPage{u"封面"_s, {}, {}, {}}, Contents{u"目录"_s, 2}};
    for (int i = 1; i <= 5; ++i) {
        Paragraph heading = paragraph(Style::Heading1, u"第%1部分"_s.arg(i));
        heading.bookmark = Bookmark{i == 3 ? 1 : 0, heading.text};
        document.blocks.push_back(heading);
        document.blocks.push_back(paragraph(Style::Body, u"质"_s.repeated(400)));
    }
    Paragraph deep = paragraph(Style::Heading3, u"太深"_s);
    deep.bookmark = Bookmark{2, deep.text};
    document.blocks.push_back(deep);
    document.blocks.push_back(paragraph(Style::Body, u"末。"_s));
    const Pages pages = Paginator(document).run();
    QCOMPARE(pages.bookmarks.size(), size_t{6});
    for (const PlacedBookmark &bookmark : pages.bookmarks) {
        const PaperPage &target = pages.pages[static_cast<size_t>(bookmark.page)];
        QVERIFY2(find(target, bookmark.title), qPrintable(bookmark.title)); // the outline has moved along
        const PlacedText *entry = find(pages.pages[1], bookmark.title);
        QCOMPARE(entry != nullptr, bookmark.level < 2);
        if (!entry)
            continue;
        const QString number = QString::number(bookmark.page + 1);
        const auto &texts = pages.pages[1].texts;
        QVERIFY(std::any_of(texts.begin(), texts.end(), [&](const PlacedText &text) {
            return textOf(text) == number && qAbs(text.at.y() - entry->at.y()) < 1 && qAbs(rightOf(text)) < 1;
        }));
        QVERIFY(std::any_of(texts.begin(), texts.end(), [&](const PlacedText &text) {
            return textOf(text).startsWith(u"………"_s) && qAbs(text.at.y() - entry->at.y()) < 1
                && text.at.x() > entry->at.x() + entry->block->lineWidth(0);
        }));
    }
    QCOMPARE(leftOf(*find(pages.pages[1], u"第3部分"_s)), 2 * em);
}

void TestFurniture::theContentsOfManyBookmarksTakeMorePages()
{
    Document document;
    document.blocks = {Contents{u"目录"_s, 1}};
    for (int i = 0; i < 60; ++i) {
        Paragraph heading
            = paragraph(Style::Heading1, u"第%1条质量提升行动的名称很长很长很长很长很长很长"_s.arg(i));
        heading.bookmark = Bookmark{0, heading.text};
        document.blocks.push_back(heading);
        document.blocks.push_back(paragraph(Style::Body, u"末。"_s));
    }
    const Pages pages = Paginator(document).run();
    QVERIFY(pages.bookmarks.front().page >= 3);
    for (int page = 0; page < pages.bookmarks.front().page; ++page) {
        for (const PlacedText &text : pages.pages[static_cast<size_t>(page)].texts)
            QVERIFY(text.at.y() + text.lineCount * text.block->pitch() < bottom + mm(15));
    }
    QVERIFY(find(pages.pages[2], QString::number(pages.bookmarks.back().page + 1)));
}

void TestFurniture::largeTypeStandsOnAGridOf20By16()
{
    Document document;
    document.info.large = true;
    document.blocks.push_back(paragraph(Style::Body, u"质"_s.repeated(18 + 20 * 15 + 5)));
    const Pages pages = Paginator(document).run();
    QCOMPARE(pages.pages.size(), size_t{2});
    const PlacedText &text = pages.pages[0].texts.front();
    for (int line = 1; line < text.lineCount; ++line)
        QCOMPARE(text.block->lineText(line).size(), 20);
    QVERIFY(qAbs(text.block->pitch() * 16 - gbt9704::textHeight) < 1);
    QCOMPARE(lookOf(Style::Body, typeSizes(true)).size, gbt9704::pt(22));
}

void TestFurniture::aSheetOfA3HasTheMarginsOfAPortraitPage()
{
    Document document = lines(3);
    document.info.landscape = true;
    document.info.a3 = true;
    const Pages pages = Paginator(document).run();
    QCOMPARE(pageSizeMm(pages, 0).toSize(), QSize(420, 297));
    QVERIFY(qAbs(pages.pages[0].texts.front().at.x() - mm(28)) < 1);
    QVERIFY(qAbs(pages.pages[0].texts.front().at.y() - mm(37)) < 1);
    const PlacedText &number = pages.pages[0].texts.back();
    QCOMPARE(number.turned, 0.0);
    QVERIFY(number.at.x() > mm(350) && number.at.y() > bottom);
}

void TestFurniture::theOfficesMarginsMoveTheTextArea()
{
    OfficeRules rules;
    rules.papers.marginTop = 30;
    rules.papers.marginLeft = 25;
    Document document = lines(1);
    takeLayout(document.info, {}, rules);
    const Document done = dressed(document, {}, rules);
    const Pages pages = Paginator(done).run();
    QVERIFY(qAbs(pages.pages[0].texts.front().at.x() - mm(25)) < 1);
    QVERIFY(qAbs(pages.pages[0].texts.front().at.y() - mm(30)) < 1);
}

void TestFurniture::theOfficesPageNumbersWinOverTheProfile()
{
    OfficeRules rules;
    rules.papers.pageNumbers = PageNumbers::Centred;
    Document document = lines(1);
    takeLayout(document.info, {}, rules);
    const Document done = dressed(document, {}, rules);
    const Pages pages = Paginator(done).run();
    const PlacedText *number = find(pages.pages[0], u"— 1 —"_s);
    QVERIFY(number);
    QVERIFY(qAbs(leftOf(*number) - rightOf(*number)) < 2);
}

void TestFurniture::everythingInOrder()
{
    PaperInput input = inputOf(smallBook(), PaperKind::Handout);
    input.options.furniture
        = {true, true, u"静质办〔2023〕1号"_s, u"各街镇"_s, true, {u"任务分解表"_s}, true};
    const auto document = compose(input);
    QVERIFY(document);
    QStringList order;
    for (const Block &block : (*document)->blocks) {
        if (std::holds_alternative<CoverPage>(block))
            order << u"cover"_s;
        else if (std::holds_alternative<Contents>(block))
            order << u"contents"_s;
        else if (const auto *head = std::get_if<RedHead>(&block))
            order << head->mark + head->number;
        else if (const auto *signature = std::get_if<Signature>(&block))
            order << signature->office + signature->date;
        else if (const auto *imprint = std::get_if<Imprint>(&block))
            order << imprint->date;
        else if (const auto *p = std::get_if<Paragraph>(&block);
                 p && (p->style == Style::Title || p->style == Style::Flush || p->hang > 0))
            order << (p->style == Style::Title ? u"title"_s : p->text);
    }
    QCOMPARE(order,
        (QStringList{u"cover"_s, u"contents"_s, u"质量工作领导小组办公室文件静质办〔2023〕1号"_s, u"title"_s,
            u"各街镇："_s, u"附件：任务分解表"_s, u"质量工作领导小组办公室2023年6月30日"_s,
            u"2023年6月30日印发"_s}));
}

QTEST_MAIN(TestFurniture)
#include "tst_furniture.moc"

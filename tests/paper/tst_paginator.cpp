// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/document/gbt9704.h"
#include "paper/layout/paginator.h"
#include "papercase.h"

#include <QImage>
#include <QPainter>

#include <thread>

using namespace qd;
using namespace reportcase;

class TestPaginator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proseStandsOnTheGridOf28By22();
    void aLineNeverBeginsWithAClosingMark();
    void everyContinuedTablePageSaysSoAndRepeatsTheHeader();
    void aRowTallerThanAPageLosesNoText();
    void aHeadingIsNotLeftAtThePageEnd();
    void noLineStandsAloneOnTheLastPage_data();
    void noLineStandsAloneOnTheLastPage();
    void aTallRowDoesNotEndWithALineOfItsOwn();
    void pageNumbersStandWhereTheProfileWantsThem_data();
    void pageNumbersStandWhereTheProfileWantsThem();
    void landscapeNumbersStandAtTheLeftTurned();
    void aLongTitleIsBrokenInBalancedLines();
    void nothingLeavesTheTextArea();
    void pagesLaidOutOnAWorkerArePaintedHere();
    void textIsBlackOnADarkDesktop();
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

Document prose(const QString &text)
{
    Document document;
    document.blocks.push_back(paragraph(Style::Body, text));
    return document;
}

Document tableOf(const QStringList &texts, bool landscape = false)
{
    Document document;
    document.info.landscape = landscape;
    TableBlock table;
    table.columns = {{u"序号"_s, 20, CellAlign::Centre}, {u"内容"_s, 136, CellAlign::Left}};
    for (int i = 0; i < texts.size(); ++i) {
        TableCell number;
        number.text = QString::number(i + 1);
        TableCell text;
        text.text = texts[i];
        text.column = 1;
        table.groups.push_back({{{{number, text}, {}}}, false});
    }
    document.blocks.push_back(table);
    return document;
}

} // namespace

void TestPaginator::proseStandsOnTheGridOf28By22()
{
    const Document document = prose(u"质"_s.repeated(26 + 28 * 21 + 28 * 22 + 5));
    const Pages pages = Paginator(document).run();
    QCOMPARE(pages.pages.size(), size_t{3});
    int lines = 0;
    for (const PlacedText &placed : pages.pages[0].texts) {
        if (placed.turned == 0 && placed.at.y() < gbt9704::marginTop + gbt9704::textHeight) {
            lines += placed.lineCount;
            QCOMPARE(placed.block->lineText(0).size(), 26); // two characters of indent
            for (int line = 1; line < placed.lineCount; ++line)
                QCOMPARE(placed.block->lineText(line).size(), 28);
        }
    }
    QCOMPARE(lines, 22);
    const TextBlock &block = *pages.pages[0].texts.front().block;
    QVERIFY(qAbs(block.pitch() - gbt9704::textHeight / 22) < 0.01);
    QVERIFY(block.lineWidth(1) <= gbt9704::textWidth + gbt9704::pt(0.25));
    QVERIFY(block.lineWidth(1) > gbt9704::textWidth - gbt9704::pt(1));
}

void TestPaginator::aLineNeverBeginsWithAClosingMark()
{
    const Document document
        = prose(u"质"_s.repeated(26) + u"，"_s + u"量"_s.repeated(27) + u"。》”"_s + u"好"_s.repeated(40));
    const Pages pages = Paginator(document).run();
    const TextBlock &block = *pages.pages[0].texts.front().block;
    for (int line = 0; line < block.lineCount(); ++line)
        QVERIFY2(!u"，。》”"_s.contains(block.lineText(line).front()), qPrintable(block.lineText(line)));
}

void TestPaginator::everyContinuedTablePageSaysSoAndRepeatsTheHeader()
{
    QStringList texts;
    for (int i = 0; i < 90; ++i)
        texts.append(u"第%1行的内容"_s.arg(i + 1));
    const Document document = tableOf(texts);
    const Pages pages = Paginator(document).run();
    QVERIFY(pages.pages.size() >= 3);
    int rows = 0;
    for (size_t page = 0; page < pages.pages.size(); ++page) {
        const QStringList on = textsOf(pages.pages[page]);
        QCOMPARE(on.count(u"续表"_s), page == 0 ? 0 : 1);
        QCOMPARE(on.count(u"序号"_s), 1);
        rows += static_cast<int>(on.filter(u"行的内容"_s).size());
    }
    QCOMPARE(rows, 90);
}

void TestPaginator::aRowTallerThanAPageLosesNoText()
{
    QString tall;
    for (int i = 0; i < 1200; ++i)
        tall += u"第%1句。"_s.arg(i);
    const Document document = tableOf({u"前"_s, tall, u"后"_s});
    const Pages pages = Paginator(document).run();
    QVERIFY(pages.pages.size() > 2);
    QString told;
    for (const PaperPage &page : pages.pages) {
        for (const PlacedText &placed : page.texts) {
            if (placed.block->text() == tall)
                told += textOf(placed);
        }
    }
    QCOMPARE(told, tall);
}

void TestPaginator::aHeadingIsNotLeftAtThePageEnd()
{
    Document document = prose(u"质"_s.repeated(26 + 28 * 20));
    document.blocks.push_back(paragraph(Style::Heading1, u"二、标题"_s));
    document.blocks.push_back(paragraph(Style::Body, u"正文。"_s));
    const Pages pages = Paginator(document).run();
    QCOMPARE(pages.pages.size(), size_t{2});
    QVERIFY(!textsOf(pages.pages[0]).contains(u"二、标题"_s));
    QVERIFY(textsOf(pages.pages[1]).contains(u"二、标题"_s));
}

void TestPaginator::noLineStandsAloneOnTheLastPage_data()
{
    QTest::addColumn<QStringList>("paragraphs");
    QTest::addColumn<QList<int>>("wanted"); // lines on each page
    const auto lines = [](int count) { return u"质"_s.repeated(26 + 28 * (count - 1)); };
    QTest::newRow("two characters of a paragraph") << QStringList{lines(22) + u"末尾"_s} << QList<int>{21, 2};
    QTest::newRow("over two pages") << QStringList{lines(44) + u"末"_s} << QList<int>{22, 21, 2};
    QTest::newRow("a closing line") << QStringList{lines(22), u"特此报告。"_s} << QList<int>{21, 2};
    QTest::newRow("after short lines") << QStringList{lines(20), lines(1), lines(1), u"特此报告。"_s}
                                       << QList<int>{21, 2};
    QTest::newRow("two lines are company") << QStringList{lines(24)} << QList<int>{22, 2};
    QTest::newRow("one full page") << QStringList{lines(22)} << QList<int>{22};
    QTest::newRow("a line that begins the only page") << QStringList{lines(1)} << QList<int>{1};
    QTest::newRow("in the middle the page is full") << QStringList{lines(23), lines(3)} << QList<int>{22, 4};
}

void TestPaginator::noLineStandsAloneOnTheLastPage()
{
    QFETCH(QStringList, paragraphs);
    QFETCH(QList<int>, wanted);
    Document document;
    for (const QString &text : paragraphs)
        document.blocks.push_back(paragraph(Style::Body, text));
    const Pages pages = Paginator(document).run();
    QList<int> lines;
    QString told;
    for (const PaperPage &page : pages.pages) {
        lines.append(0);
        double y = gbt9704::marginTop;
        for (size_t i = 0; i + 1 < page.texts.size(); ++i) { // the last is the page number
            const PlacedText &placed = page.texts[i];
            QVERIFY2(qAbs(placed.at.y() - y) < 1, "each line on the next place of the grid");
            y += placed.lineCount * gbt9704::linePitch;
            lines.back() += placed.lineCount;
            told += textOf(placed);
        }
    }
    QCOMPARE(lines, wanted);
    QCOMPARE(told, paragraphs.join(QString()));
}

void TestPaginator::aTallRowDoesNotEndWithALineOfItsOwn()
{
    for (int sentences = 600; sentences < 800; sentences += 4) {
        QString tall;
        for (int i = 0; i < sentences; ++i)
            tall += u"质量提升行动。"_s;
        const Pages pages = Paginator(tableOf({tall})).run();
        for (const PlacedText &placed : pages.pages.back().texts) {
            if (placed.block->text() == tall)
                QVERIFY2(placed.lineCount > 1, qPrintable(QString::number(sentences)));
        }
    }
}

void TestPaginator::pageNumbersStandWhereTheProfileWantsThem_data()
{
    QTest::addColumn<int>("profile");
    QTest::addColumn<int>("page");
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("leftMm"); // of the number; < 0: right edge, from the sheet's left
    const double em = 14.0 * 25.4 / 72;
    QTest::newRow("odd, one character from the right") << 0 << 0 << u"— 1 —"_s << -(184 - em);
    QTest::newRow("even, one character from the left") << 0 << 1 << u"— 2 —"_s << 28 + em;
    QTest::newRow("meeting, centred") << 1 << 1 << u"第2页共3页"_s << 0.0;
}

void TestPaginator::pageNumbersStandWhereTheProfileWantsThem()
{
    QFETCH(int, profile);
    QFETCH(int, page);
    QFETCH(QString, text);
    QFETCH(double, leftMm);
    Document document = prose(u"质"_s.repeated(28 * 22 * 2 + 40));
    document.info.profile = static_cast<PaperProfile>(profile);
    const Pages pages = Paginator(document).run();
    const PlacedText &number = pages.pages[static_cast<size_t>(page)].texts.back();
    QCOMPARE(textOf(number), text);
    const double left = number.at.x() / gbt9704::mm(1);
    const double width = number.block->lineWidth(0) / gbt9704::mm(1);
    const double got = leftMm < 0 ? -(left + width) : leftMm > 0 ? left : left + width / 2 - 28 - 78;
    QVERIFY2(qAbs(got - leftMm) < 0.5, qPrintable(QString::number(got)));
    QVERIFY(number.at.y() > gbt9704::marginTop + gbt9704::textHeight);
}

void TestPaginator::landscapeNumbersStandAtTheLeftTurned()
{
    const Document document = tableOf({u"内容"_s}, true);
    const Pages pages = Paginator(document).run();
    QVERIFY(pages.sheet().width() > pages.sheet().height());
    const PlacedText &number = pages.pages[0].texts.back();
    QCOMPARE(number.turned, 90.0);
    QVERIFY(number.at.x() < gbt9704::marginBottom); // left of the text area
    QVERIFY(number.at.y() > pages.sheet().height() / 2); // page 1: towards the portrait page's right edge
}

void TestPaginator::aLongTitleIsBrokenInBalancedLines()
{
    const QString title
        = u"关于进一步提升全区产品工程和服务质量水平的若干意见"_s; // 25 characters, 20 fit a line
    Document document;
    document.blocks.push_back(paragraph(Style::Title, title));
    const Pages pages = Paginator(document).run();
    const TextBlock &block = *pages.pages[0].texts.front().block;
    QCOMPARE(block.lineCount(), 2);
    QVERIFY(qAbs(block.lineWidth(0) - block.lineWidth(1)) <= 2 * gbt9704::titleSize);
}

void TestPaginator::nothingLeavesTheTextArea()
{
    const auto document = compose(inputOf(longBook(30, 4), PaperKind::Breakdown));
    QVERIFY(document);
    const auto pages = paginate(*document);
    for (const PaperPage &page : pages->pages) {
        for (size_t i = 0; i + 1 < page.texts.size(); ++i) { // the last one is the page number
            const PlacedText &placed = page.texts[i];
            QVERIFY(placed.at.x() >= gbt9704::marginBottom - 1);
            QVERIFY(placed.at.y() >= gbt9704::marginLeft - 1);
            const double bottom = placed.at.y() + placed.lineCount * placed.block->pitch();
            QVERIFY(bottom <= gbt9704::marginLeft + gbt9704::textWidth + 1);
        }
    }
}

void TestPaginator::pagesLaidOutOnAWorkerArePaintedHere()
{
    std::shared_ptr<const Pages> pages;
    std::thread worker([&] {
        const auto document = compose(inputOf(smallBook(), PaperKind::Handout));
        pages = paginate(*document);
    });
    worker.join();
    QImage image(794, 1123, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, *pages, 0, 96);
    painter.end();
    int ink = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ink += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    }
    QVERIFY2(ink > 2000, qPrintable(QString::number(ink)));
}

void TestPaginator::textIsBlackOnADarkDesktop()
{
    const Document document = prose(u"质量"_s);
    const Pages pages = Paginator(document).run();
    QImage image(794, 1123, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setPen(Qt::white); // as a widget's dark palette would have it
    paintPage(painter, pages, 0, 96);
    painter.end();
    int darkest = 255;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            darkest = qMin(darkest, qGray(image.pixel(x, y)));
    }
    QVERIFY(darkest < 60);
}

QTEST_MAIN(TestPaginator)
#include "tst_paginator.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxcase.h"
#include "furniturecase.h"

#include "paper/document/optionstore.h"

#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace furniturecase;

/// 纪要格式 (GB/T 9704 10.3).
class TestMinutes final : public QObject
{
    Q_OBJECT

    static PaperFurniture minutes()
    {
        PaperFurniture furniture;
        furniture.minutes = u"区质量工作领导小组会议纪要"_s;
        furniture.redHead = u"静质办〔2023〕1号"_s; // of another paper: minutes have none
        furniture.present
            = u"区市场监管局　张三，区商务委　李四，区科委　王五，区建管委　赵六，区教育局　钱七，区卫健委　孙八。"_s;
        furniture.excused = u"区妇联　周九"_s;
        return furniture;
    }
    static Document made()
    {
        Document document;
        document.info.title = u"关于二季度工作的会议纪要"_s;
        document.blocks
            = {paragraph(Style::Title, document.info.title), paragraph(Style::Body, u"会议听取汇报。"_s)};
        return dressed(document, minutes());
    }

private Q_SLOTS:
    void theMarkIsRed35MmBelowTheTextAreasTopWithoutNumberAndRule()
    {
        const Pages pages = Paginator(made()).run();
        const PaperPage &page = pages.pages.front();
        const PlacedText *mark = find(page, u"区质量工作领导小组会议纪要"_s);
        QVERIFY(mark);
        QVERIFY(qAbs(leftOf(*mark)) < 1);
        QVERIFY(!find(page, u"静质办〔2023〕1号"_s));
        QVERIFY(page.rules.empty());
        QImage image(2100, 2970, QImage::Format_RGB32); // 10 dots a mm
        image.fill(Qt::white);
        QPainter painter(&image);
        paintPage(painter, pages, 0, 254);
        painter.end();
        int firstRed = 0;
        int left = 2100;
        int right = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const QRgb pixel = image.pixel(x, y);
                if (qRed(pixel) < 200 || qGreen(pixel) > 100)
                    continue;
                firstRed = firstRed == 0 ? y : firstRed;
                left = std::min(left, x);
                right = std::max(right, x);
            }
        }
        QVERIFY2(qAbs(firstRed - 720) <= 10, qPrintable(QString::number(firstRed))); // 37 + 35 mm
        QVERIFY(qAbs((left + right) / 2 - (280 + 780)) <= 20); // in the middle of the text area
    }

    void whoWasThereStandsBelowTheTextUnderBlackLabels()
    {
        const Pages pages = Paginator(made()).run();
        const PaperPage &page = pages.pages.front();
        const PlacedText *body = find(page, u"会议听取汇报。"_s);
        const PlacedText *present = nullptr;
        const PlacedText *excused = nullptr;
        for (const PlacedText &placed : page.texts) {
            if (textOf(placed).startsWith(u"出席："_s))
                present = &placed;
            if (textOf(placed) == u"请假：区妇联　周九"_s)
                excused = &placed;
            QVERIFY(!textOf(placed).startsWith(u"列席"_s)); // nobody was typed
        }
        QVERIFY(body && present && excused);
        const double pitch = gbt9704::linePitch;
        QVERIFY(qAbs(present->at.y() - body->at.y() - 2 * pitch) < 1); // one blank line
        QVERIFY(!textOf(*present).endsWith(u'。'));
        QCOMPARE(present->lineCount, 3);
        QVERIFY(qAbs(excused->at.y() - present->at.y() - 3 * pitch) < 1);
        GlyphBook glyphs(FontBook::ofThisComputer());
        const auto first = present->block->ink(0, glyphs);
        const auto second = present->block->ink(1, glyphs);
        QCOMPARE(first.front().face, glyphs.faceOf(PaperFace::HeiTi));
        QCOMPARE(first[3].face, glyphs.faceOf(PaperFace::FangSong));
        QVERIFY(qAbs(first.front().x - 2 * em) < 1); // two characters in
        QVERIFY2(qAbs(second.front().x - first[3].x) < em / 4, // below the first name
            qPrintable(u"%1 %2"_s.arg(double(second.front().x)).arg(double(first[3].x))));
    }

    void wordHasThemInStylesOfTheirOwn()
    {
        const QByteArray docx = docxcase::bytesOf(made());
        const auto read = docxcase::readByPython(docx);
        if (!read)
            QSKIP("python3-docx is not installed");
        QStringList texts;
        for (const QJsonValue &block : read->value(u"blocks"_s).toArray()) {
            if (block[u"style"_s].toString() == u"纪要人员名单"_s)
                texts << block[u"text"_s].toString();
        }
        QCOMPARE(texts.size(), 2);
        QVERIFY(texts.first().startsWith(u"出席：区市场监管局"_s));
        QCOMPARE(texts.last(), u"请假：区妇联　周九"_s);
        const QString body = docxcase::text(docx, u"word/document.xml"_s);
        QVERIFY(body.contains(u"区质量工作领导小组会议纪要"_s));
        QVERIFY(!body.contains(u"静质办"_s));
    }

    void aDigestThatBecomesMinutesStaysOnItsPage()
    {
        PaperInput input = inputOf(smallBook(), PaperKind::Digest);
        input.options.furniture = minutes();
        input.options.furniture.present = u"张三，李四"_s;
        const auto document = compose(input);
        QVERIFY(document);
        QVERIFY(!(*document)->tighter.empty());
        const auto pages = paginate(*document);
        QCOMPARE(pages->pages.size(), size_t(1));
        QVERIFY(find(pages->pages.front(), u"区质量工作领导小组会议纪要"_s));
        QVERIFY(everything(*pages).contains(u"请假：区妇联　周九"_s));
    }

    void withoutAMarkThereAreNoMinutes()
    {
        PaperFurniture furniture = minutes();
        furniture.minutes.clear();
        Document document;
        document.blocks = {paragraph(Style::Title, u"通报"_s)};
        const Document done = dressed(document, furniture);
        const Pages pages = Paginator(done).run();
        QVERIFY(find(pages.pages.front(), u"静质办〔2023〕1号"_s));
        for (const PlacedText &placed : pages.pages.front().texts)
            QVERIFY(!textOf(placed).contains(u"出席"_s));
    }

    void theChoiceIsKeptWithAnIssue()
    {
        PaperOptions options;
        options.furniture = minutes();
        const PaperOptions kept = unpackedOptions(options.kind, packedOptions(options));
        QCOMPARE(kept.furniture.minutes, options.furniture.minutes);
        QCOMPARE(kept.furniture.present, options.furniture.present);
        QCOMPARE(kept.furniture.excused, options.furniture.excused);
    }
};

QTEST_MAIN(TestMinutes)
#include "tst_minutes.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "docxcase.h"
#include "furniturecase.h"

#include "paper/document/documentstore.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace furniturecase;

/// 版式方案 of an office, on the pages, in Word and in Excel.
class TestLayoutProfile final : public QObject
{
    Q_OBJECT

    static LayoutProfile small()
    {
        return {u"7"_s, u"会议小字"_s, PageNumbers::Counted, 25, 20,
            {PaperFace::Song, PaperFace::HeiTi, TypeSize::Four, TypeSize::Five}};
    }
    static std::shared_ptr<const Document> composed(PaperKind kind, const QString &layout)
    {
        BookBuilder b = smallBook();
        b.rules().profiles = {small()};
        b.rules().papers.marginTop = 30;
        PaperInput input = inputOf(b, kind);
        input.options.profile.reset();
        input.options.layout = layout;
        const auto document = compose(input);
        return document ? *document : nullptr;
    }
    static Document prose(const PaperType &type)
    {
        Document document;
        document.info.type = type;
        document.blocks
            = {paragraph(Style::Title, u"通报"_s), paragraph(Style::Body, u"质"_s.repeated(2000))};
        return document;
    }
    /// What pdffonts lists of a file.
    static QString fontsIn(const std::shared_ptr<const Document> &document)
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"a.pdf"_s);
        if (!writePdf(*paginate(document), file))
            return {};
        return reportcase::reading(u"pdffonts"_s, {file}).value_or(QString());
    }

private Q_SLOTS:
    void thePaperTakesMarginsNumbersFacesAndSizes()
    {
        const auto document = composed(PaperKind::Handout, u"7"_s);
        QVERIFY(document);
        const DocumentInfo &info = document->info;
        QCOMPARE(info.layout, u"会议小字"_s);
        QCOMPARE(info.marginTopMm, 25);
        QCOMPARE(info.marginLeftMm, 20);
        QCOMPARE(info.pageNumbers, PageNumbers::Counted);
        QCOMPARE(info.type, small().type);
        const auto pages = paginate(document);
        const PaperPage &first = pages->pages.front();
        QVERIFY(find(first, u"第1页共%1页"_s.arg(pages->pages.size())));
        const PlacedText &title = first.texts.front();
        QCOMPARE(title.block->role(), PaperFace::HeiTi);
        QVERIFY(qAbs(title.at.y() - mm(25)) < 1);
        QVERIFY(qAbs(title.at.x() - mm(20)) < 1);
    }

    void withoutAProfileTheOfficesOwnMarginsHold()
    {
        const auto document = composed(PaperKind::Handout, {});
        QCOMPARE(document->info.marginTopMm, 30);
        QCOMPARE(document->info.type, PaperType());
        QVERIFY(document->info.layout.isEmpty());
    }

    void oneThatIsGoneIsTheOfficialOne()
    {
        const auto document = composed(PaperKind::Handout, u"8"_s);
        QCOMPARE(document->info.profile, PaperProfile::Official);
        QCOMPARE(document->info.type, PaperType());
        QVERIFY(find(paginate(document)->pages.front(), u"— 1 —"_s));
    }

    void thePageTakesAsManyLinesAsTheSizeAllows_data()
    {
        QTest::addColumn<TypeSize>("size");
        QTest::addColumn<double>("points");
        QTest::addColumn<int>("characters");
        QTest::addColumn<int>("lines");
        QTest::newRow("三号") << TypeSize::Three << 16.0 << 28 << 22; // GB/T 9704 5.2.3
        QTest::newRow("四号") << TypeSize::Four << 14.0 << 32 << 25;
        QTest::newRow("小四") << TypeSize::SmallFour << 12.0 << 37 << 29;
    }
    void thePageTakesAsManyLinesAsTheSizeAllows()
    {
        QFETCH(TypeSize, size);
        QFETCH(double, points);
        QFETCH(int, characters);
        QFETCH(int, lines);
        Document document = prose({PaperFace::Song, PaperFace::KaiTi, size, TypeSize::SmallFour});
        document.blocks.erase(document.blocks.begin());
        const Pages pages = Paginator(document).run();
        const PlacedText &body = pages.pages.front().texts.front();
        QCOMPARE(body.lineCount, lines);
        QCOMPARE(body.block->lineText(1).size(), characters);
        QCOMPARE(body.block->role(), PaperFace::Song);
        QVERIFY(qAbs(body.block->pitch() * lines - gbt9704::textHeight) < 1);
        for (int line = 0; line < body.lineCount; ++line)
            QVERIFY(body.block->lineWidth(line) <= gbt9704::textWidth + 6);
        QCOMPARE(typeSizes(false, document.info.type).body, gbt9704::pt(points));
    }

    void largeTypeIsTwoSizesLargerThanThatOfTheProfile()
    {
        const TypeSizes sizes
            = typeSizes(true, {PaperFace::Song, PaperFace::HeiTi, TypeSize::SmallFour, TypeSize::Five});
        QCOMPARE(sizes.body, gbt9704::pt(15)); // 小四, 四号, 小三
        QCOMPARE(sizes.table, gbt9704::pt(14)); // 五号, 小四, 四号
        QCOMPARE(typeSizes(true), typeSizes(true, {}));
        QCOMPARE(typeSizes(false), TypeSizes()); // the numbers of the standard
    }

    void theFacesAreThoseInThePdf()
    {
        const PaperType type{PaperFace::KaiTi, PaperFace::HeiTi, TypeSize::Three, TypeSize::SmallFour};
        const FontBook fonts = FontBook::ofThisComputer();
        const auto plainName = [&](PaperFace face) { return fonts.family(face).remove(u' '); };
        if (plainName(PaperFace::KaiTi) == plainName(PaperFace::FangSong))
            QSKIP("this computer has one face for both");
        const QString usual = fontsIn(std::make_shared<const Document>(prose({})));
        if (usual.isEmpty())
            QSKIP("pdffonts (poppler-utils) is not installed");
        const QString chosen = fontsIn(std::make_shared<const Document>(prose(type)));
        QVERIFY2(
            usual.contains(plainName(PaperFace::FangSong)) && !usual.contains(plainName(PaperFace::KaiTi)),
            qPrintable(usual));
        QVERIFY2(
            chosen.contains(plainName(PaperFace::KaiTi)) && !chosen.contains(plainName(PaperFace::FangSong)),
            qPrintable(chosen));
    }

    void tablesFollowToo()
    {
        const auto usual = composed(PaperKind::Breakdown, {});
        const auto chosen = composed(PaperKind::Breakdown, u"7"_s);
        const auto cellsIn = [](const std::shared_ptr<const Document> &document) {
            const auto pages = paginate(document);
            for (const PlacedText &placed : pages->pages.front().texts) {
                if (textOf(placed) == u"区市场监管局"_s)
                    return std::pair(placed.block->role(), placed.block->pitch());
            }
            return std::pair(PaperFace::BiaoSong, 0.0);
        };
        QCOMPARE(cellsIn(usual).first, PaperFace::FangSong);
        QCOMPARE(cellsIn(chosen).first, PaperFace::Song);
        QVERIFY(cellsIn(chosen).second < cellsIn(usual).second);
    }

    void wordHasTheSameFacesSizesAndMargins()
    {
        const QByteArray docx = docxcase::bytesOf(*composed(PaperKind::Handout, u"7"_s));
        const QString styles = docxcase::text(docx, u"word/styles.xml"_s);
        const auto styleOf = [&](const QString &id) {
            const qsizetype at = styles.indexOf(u"w:styleId=\"%1\""_s.arg(id));
            return styles.mid(at, styles.indexOf(u"</w:style>"_s, at) - at);
        };
        QVERIFY2(styleOf(u"DocBody"_s).contains(u"w:eastAsia=\"宋体\""_s), qPrintable(styleOf(u"DocBody"_s)));
        QVERIFY2(
            styleOf(u"DocBody"_s).contains(u"<w:sz w:val=\"28\"/>"_s), qPrintable(styleOf(u"DocBody"_s)));
        QVERIFY2(
            styleOf(u"DocTitle"_s).contains(u"w:eastAsia=\"黑体\""_s), qPrintable(styleOf(u"DocTitle"_s)));
        QVERIFY2(styleOf(u"TableText"_s).isEmpty() || styleOf(u"TableText"_s).contains(u"宋体"_s), "cells");
        const QString body = docxcase::text(docx, u"word/document.xml"_s);
        QVERIFY2(body.contains(u"w:top=\"1417\""_s) && body.contains(u"w:left=\"1134\""_s),
            qPrintable(body.right(700))); // 25 and 20 mm in twips
    }

    void excelHasTheSameFaces()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"a.xlsx"_s);
        QVERIFY(writeXlsx(*composed(PaperKind::Breakdown, u"7"_s), file));
        QFile xlsx(file);
        QVERIFY(xlsx.open(QIODevice::ReadOnly));
        auto archive = ZipArchive::open(xlsx.readAll());
        QVERIFY(archive);
        const QString styles = QString::fromUtf8(*archive->read(u"xl/styles.xml"_s));
        QVERIFY(styles.contains(u"宋体"_s));
        QVERIFY(!styles.contains(u"仿宋"_s));
    }

    void anIssueKeepsWhatItWasLaidOutBy()
    {
        const auto document = composed(PaperKind::Handout, u"7"_s);
        const auto kept = unpackedDocument(packedDocument(*document));
        QVERIFY(kept);
        QCOMPARE(kept->info, document->info);
        QCOMPARE(paginate(kept)->pages.size(), paginate(document)->pages.size());
    }
};

QTEST_MAIN(TestLayoutProfile)
#include "tst_layoutprofile.moc"

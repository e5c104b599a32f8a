// SPDX-License-Identifier: GPL-3.0-or-later
#include "furniturecase.h"

#include <QRandomGenerator>

using namespace furniturecase;

/// Where lines may end (GB/T 15834 and common usage of Chinese typesetting), over random texts.
class TestLineBreaks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noLineBeginsOrEndsWithTheWrongMark_data();
    void noLineBeginsOrEndsWithTheWrongMark();
    void textIsNeverLost_data() { noLineBeginsOrEndsWithTheWrongMark_data(); }
    void textIsNeverLost();
    void plainTextEndsItsLinesAsShapedTextDoes_data() { noLineBeginsOrEndsWithTheWrongMark_data(); }
    void centredLinesBeginAtWholeTwips();
    void plainTextEndsItsLinesAsShapedTextDoes();
    void spacesHangBehindLinesAndLineEndsMakeLines();
    void circledItemsInCellsStandOnLinesOfTheirOwn();
};

namespace
{

const QString neverFirst = u"。，、；：？！）》〉」』】〕”’％‰℃·～,.;:?!)%"_s;
const QString neverLast = u"（《〈「『【〔“‘"_s;

QString randomText(QRandomGenerator &random, int pieces)
{
    const QStringList words{u"质量"_s, u"工作"_s, u"提升"_s, u"ISO9001"_s, u"10.0%"_s, u"2023年"_s,
        u"Quality Desk"_s, u"一"_s, u"的"_s, u"5—9月"_s, u"1—9月"_s};
    const QStringList marks{
        u"。"_s, u"，"_s, u"、"_s, u"；"_s, u"："_s, u"？"_s, u"！"_s, u"……"_s, u"——"_s, u"·"_s};
    const QList<QPair<QString, QString>> pairs{{u"（"_s, u"）"_s}, {u"《"_s, u"》"_s}, {u"“"_s, u"”"_s},
        {u"〔"_s, u"〕"_s}, {u"【"_s, u"】"_s}, {u"「"_s, u"」"_s}};
    const auto word = [&] {
        QString out;
        for (int i = random.bounded(1, 5); i > 0; --i)
            out += words[random.bounded(static_cast<int>(words.size()))];
        return out;
    };
    QString text;
    for (int i = 0; i < pieces; ++i) {
        const auto &pair = pairs[random.bounded(static_cast<int>(pairs.size()))];
        text += word();
        if (random.bounded(3) == 0)
            text += pair.first + word() + pair.second;
        if (random.bounded(4) == 0)
            text += pair.first + u"《"_s + word() + u"》"_s + pair.second;
        text += marks[random.bounded(static_cast<int>(marks.size()))];
    }
    return text;
}

} // namespace

void TestLineBreaks::noLineBeginsOrEndsWithTheWrongMark_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 60; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestLineBreaks::noLineBeginsOrEndsWithTheWrongMark()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    GlyphBook glyphs(FontBook::ofThisComputer());
    const QString text = randomText(random, 25);
    for (const Style style : {Style::Body, Style::TableCell}) {
        StyleLook look = lookOf(style);
        look.align = Qt::AlignJustify;
        const int cells = style == Style::Body ? 28 : random.bounded(9, 30);
        const TextBlock block(glyphs, look, cells * look.size * look.spacing / 100 + 5, text);
        for (int line = 0; line < block.lineCount(); ++line) {
            const QString shown = block.lineText(line).trimmed();
            const QString both = line == 0 ? QString() : block.lineText(line - 1) + u" | "_s + shown;
            QVERIFY2(line == 0 || !neverFirst.contains(shown.front()), qPrintable(both));
            QVERIFY2(!both.contains(u"— | —"_s) && !both.contains(u"… | …"_s),
                qPrintable(both)); // pairs stay whole
            const bool joins = shown.startsWith(u'—') && !shown.startsWith(u"——"_s); // 1—9月
            QVERIFY2(line == 0 || !joins, qPrintable(both));
            QVERIFY2(!neverLast.contains(shown.back()), qPrintable(shown));
            QVERIFY2(block.lineWidth(line) <= cells * look.size * look.spacing / 100 + 6, qPrintable(shown));
        }
    }
}

void TestLineBreaks::textIsNeverLost()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    GlyphBook glyphs(FontBook::ofThisComputer());
    const QString text = randomText(random, 12);
    for (const int cells : {1, 2, 4, 7}) { // narrower than some words
        const StyleLook look = lookOf(Style::TableCell);
        const TextBlock block(glyphs, look, cells * look.size + 5, text);
        QString told;
        for (int line = 0; line < block.lineCount(); ++line) {
            told += block.lineText(line);
            QVERIFY(block.lineWidth(line) <= (cells + 1) * look.size);
        }
        QCOMPARE(told, text);
    }
}

/// Fonts of other computers differ in hundredths of a twip, which must not show.
void TestLineBreaks::centredLinesBeginAtWholeTwips()
{
    GlyphBook glyphs(FontBook::ofThisComputer());
    StyleLook look = lookOf(Style::TableHead);
    for (const Qt::Alignment align : {Qt::AlignHCenter, Qt::AlignRight}) {
        look.align = align;
        for (const double width : {1000.3, 1517.77, 2101.21}) {
            for (const QString &text : {u"承担举措"_s, u"●绿灯"_s, u"2023Q2 é"_s}) {
                const TextBlock block(glyphs, look, width, text);
                const auto ink = block.ink(0, glyphs);
                QVERIFY(!ink.empty());
                QCOMPARE(static_cast<double>(ink.front().x), std::round(static_cast<double>(ink.front().x)));
            }
        }
    }
}

/// A character that must be shaped, on a line of its own at the end, has QTextLayout break the whole text.
void TestLineBreaks::plainTextEndsItsLinesAsShapedTextDoes()
{
    QFETCH(quint32, seed);
    QRandomGenerator random(seed);
    GlyphBook glyphs(FontBook::ofThisComputer());
    int compared = 0;
    const QString text = randomText(random, 25) + u"\n"_s + randomText(random, 3);
    for (const Style style : {Style::Body, Style::Heading2, Style::TableCell, Style::PageNumber}) {
        StyleLook look = lookOf(style);
        look.hang = random.bounded(3) * look.size;
        for (const int cells : {3, 9, 28}) {
            const double width = cells * look.size * look.spacing / 100 + 5;
            const TextBlock plain(glyphs, look, width, text, u"一是"_s);
            const TextBlock shaped(glyphs, look, width, text + u"\ne\u0301"_s, u"一是"_s);
            bool same = true;
            for (int line = 0; line < plain.lineCount() && same; ++line) {
                const bool last = line + 1 == plain.lineCount();
                const QString wanted = last ? shaped.lineText(line).chopped(1) : shaped.lineText(line);
                // Qt counts in 64ths of a pixel: a line that is full but for this rounding may end elsewhere.
                const double left = width - plain.indentOf(line) - plain.lineWidth(line);
                same = left > 1 || plain.lineText(line) == wanted;
                if (!same)
                    continue;
                ++compared;
                QCOMPARE(plain.lineText(line), wanted);
                QVERIFY2(std::abs(plain.lineWidth(line) - shaped.lineWidth(line)) < 2, qPrintable(wanted));
            }
            QVERIFY(!same || shaped.lineCount() == plain.lineCount() + 1);
        }
    }
    QVERIFY2(compared > 500, qPrintable(QString::number(compared)));
}

void TestLineBreaks::spacesHangBehindLinesAndLineEndsMakeLines()
{
    GlyphBook glyphs(FontBook::ofThisComputer());
    const StyleLook look = lookOf(Style::TableCell);
    const auto lines = [&](const QString &text) {
        const TextBlock block(glyphs, look, 4 * look.size + 1, text);
        QStringList shown;
        for (int line = 0; line < block.lineCount(); ++line)
            shown << block.lineText(line).replace(QChar(QChar::LineSeparator), u'/');
        return shown;
    };
    const auto advance = [&](const QString &text) { return TextBlock(glyphs, look, 20 * look.size, text).advance(); };
    QCOMPARE(TextBlock(glyphs, look, 2.5 * look.size, u"质量   "_s).lineWidth(0), advance(u"质量"_s));
    QVERIFY(std::abs(advance(u"质量 "_s) + advance(u"工作"_s) - advance(u"质量 工作"_s)) < 1); // spaces count
    QCOMPARE(lines(u""_s), QStringList{u""_s});
    QCOMPARE(lines(u"质量"_s), QStringList{u"质量"_s});
    QCOMPARE(lines(u"质量\n"_s), (QStringList{u"质量/"_s, u""_s}));
    QCOMPARE(lines(u"质量\n\n工作"_s), (QStringList{u"质量/"_s, u"/"_s, u"工作"_s}));
    QCOMPARE(lines(u"质量工作  提升"_s), (QStringList{u"质量工作  "_s, u"提升"_s}));
    QCOMPARE(lines(u"  ISO9001123"_s), (QStringList{u"  ISO900"_s, u"1123"_s}));
    QCOMPARE(lines(u"质量工作，提升"_s), (QStringList{u"质量工"_s, u"作，提升"_s}));
}

void TestLineBreaks::circledItemsInCellsStandOnLinesOfTheirOwn()
{
    Document document;
    TableBlock table;
    table.columns = {{u"进展情况"_s, 156, CellAlign::Justify}};
    TableCell cell;
    cell.text = u"①完成首轮排查。②印发实施方案；③开展抽检。其中①项已验收。"_s;
    table.groups.push_back({{{{cell}, {}}}, false});
    document.blocks = {table};
    const Pages pages = Paginator(document).run();
    QStringList shown;
    for (const PlacedText &placed : pages.pages[0].texts) {
        if (placed.block->text().contains(u'①')) {
            for (int line = 0; line < placed.lineCount; ++line)
                shown << placed.block->lineText(line).trimmed();
        }
    }
    QCOMPARE(
        shown, (QStringList{u"①完成首轮排查。"_s, u"②印发实施方案；"_s, u"③开展抽检。其中①项已验收。"_s}));
}

QTEST_MAIN(TestLineBreaks)
#include "tst_linebreaks.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "furniturecase.h"

#include <QRandomGenerator>

#include <map>

using namespace furniturecase;

/// What holds on every page of whatever is laid out, over random documents.
class TestRandomPapers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHoldsOnEveryPage_data();
    void whatHoldsOnEveryPage();
};

namespace
{

class Maker final
{
public:
    explicit Maker(quint32 seed)
        : m_random(seed)
    {
    }

    Document make()
    {
        Document document;
        document.info.title = u"随机"_s;
        document.info.landscape = chance(3);
        document.info.a3 = document.info.landscape && chance(3);
        document.info.large = chance(4);
        if (chance(4))
            document.blocks.push_back(CoverPage{text(30), text(8), text(12), u"2023年6月30日"_s});
        if (chance(3))
            document.blocks.push_back(Contents{u"目录"_s, 2});
        if (chance(3))
            document.blocks.push_back(RedHead{text(20), u"静质办〔2023〕1号"_s});
        document.blocks.push_back(paragraph(Style::Title, text(60)));
        for (int i = below(12); i >= 0; --i)
            addBlock(document);
        if (chance(2))
            document.blocks.push_back(Signature{text(30), u"2023年6月30日"_s});
        if (chance(3))
            document.blocks.push_back(
                Imprint{u"抄送："_s + text(80) + u"。"_s, text(20), u"2023年6月30日印发"_s});
        return document;
    }

private:
    int below(int bound) { return m_random.bounded(bound); }
    bool chance(int of) { return below(of) == 0; }

    QString text(int most)
    {
        static const QString alphabet = u"质量提升工作的一是在，。、；（）“”0123 abc①②—…《》"_s;
        QString out = u"第"_s;
        for (int i = below(most); i > 0; --i)
            out += alphabet[below(static_cast<int>(alphabet.size()))];
        return out;
    }

    void addBlock(Document &document)
    {
        constexpr Style styles[]{Style::Heading1, Style::Heading2, Style::Body, Style::Body, Style::Flush,
            Style::Caption, Style::TableNote};
        if (chance(3)) {
            document.blocks.push_back(table());
        } else if (chance(9)) {
            document.blocks.push_back(PageBreak{});
        } else if (chance(6)) {
            document.blocks.push_back(BlankLines{1 + below(3)});
        } else {
            Paragraph p = paragraph(styles[below(7)], text(chance(8) ? 3000 : 200));
            if (p.style != Style::Body && p.style != Style::Flush) {
                p.text = text(50);
                p.bookmark = Bookmark{below(3), p.text};
            }
            document.blocks.push_back(p);
        }
    }

    TableBlock table()
    {
        TableBlock table;
        table.small = chance(2);
        const int columns = 2 + below(5);
        for (int i = 0; i < columns; ++i)
            table.columns.push_back({text(6), 10.0 + below(40), static_cast<CellAlign>(below(3))});
        for (int g = below(12); g >= 0; --g) {
            RowGroup group;
            group.heading = chance(5);
            const int rows = group.heading ? 1 : 1 + below(4);
            for (int r = 0; r < rows; ++r) {
                TableRow row;
                for (int c = 0; c < (group.heading ? 1 : columns); ++c) {
                    TableCell cell;
                    cell.column = c;
                    cell.columns = group.heading ? columns : 1;
                    cell.down = c == 1 && rows > 1;
                    cell.text = text(chance(40) ? 2500 : 60);
                    cell.again = cell.down ? u"续"_s : QString();
                    if (!cell.down || r == 0)
                        row.cells.push_back(cell);
                }
                group.rows.push_back(row);
            }
            table.groups.push_back(group);
        }
        return table;
    }

    QRandomGenerator m_random;
};

QString whereOutside(const Pages &pages, const PaperPage &page)
{
    const PageFrame frame = frameOf(pages.info);
    constexpr double rest = 6; // a line may pass the edge by a rounding rest
    for (const PlacedText &placed : page.texts) {
        const bool number = &placed == &page.texts.back() && page.numbered;
        if (number)
            continue;
        const double foot = placed.at.y() + placed.lineCount * placed.block->pitch();
        if (placed.at.x() < frame.left - 1 || placed.at.y() < frame.top - 1 || foot > frame.bottom() + rest)
            return u"%1 of %2 lines at %3, foot %4 of %5: "_s.arg(placed.lineCount)
                       .arg(placed.block->lineCount())
                       .arg(placed.at.y())
                       .arg(foot)
                       .arg(frame.bottom())
                + textOf(placed);
        for (int line = placed.firstLine; line < placed.firstLine + placed.lineCount; ++line) {
            const bool start = placed.block->indentOf(0) == 0;
            if (start && placed.at.x() + placed.block->lineWidth(line) > frame.right() + rest)
                return placed.block->lineText(line);
        }
    }
    for (const PlacedRule &rule : page.rules) {
        if (rule.line.y2() > frame.bottom() + rest || rule.line.x2() > frame.right() + 1)
            return u"rule"_s;
    }
    return {};
}

} // namespace

void TestRandomPapers::whatHoldsOnEveryPage_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 150; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestRandomPapers::whatHoldsOnEveryPage()
{
    QFETCH(quint32, seed);
    const Document document = Maker(seed).make();
    const Pages pages = Paginator(document).run();
    const bool imprint = std::holds_alternative<Imprint>(document.blocks.back());
    std::map<const TextBlock *, std::pair<int, int>> shown; // lines of each text, pages it stands on
    for (size_t i = 0; i < pages.pages.size(); ++i) {
        const PaperPage &page = pages.pages[i];
        const QString outside = whereOutside(pages, page);
        QVERIFY2(outside.isEmpty(), qPrintable(u"page %1: %2"_s.arg(i + 1).arg(outside)));
        const bool beforeImprint = imprint && i + 2 == pages.pages.size() && !page.numbered;
        const auto content = page.texts.size() - (page.numbered ? 1 : 0);
        QVERIFY2(content > 0 || !page.pictures.empty() || beforeImprint,
            qPrintable(u"page %1 is empty"_s.arg(i + 1)));
        for (const PlacedText &placed : page.texts) {
            if (placed.element < 0)
                continue;
            auto &[lines, on] = shown[placed.block.get()];
            lines += placed.lineCount;
            ++on;
            // A row that fits a page is whole: what is split is taller than a page leaves for rows.
            const ElementKind kind = pages.elements[static_cast<size_t>(placed.element)].kind;
            if (kind != ElementKind::Cell || placed.lineCount == placed.block->lineCount())
                continue;
            int tallest = 0;
            const int row = pages.elements[static_cast<size_t>(placed.element)].parent;
            for (const PaperPage &other : pages.pages) {
                for (const PlacedText &cell : other.texts) {
                    if (cell.element >= 0 && pages.elements[static_cast<size_t>(cell.element)].parent == row)
                        tallest = std::max(tallest, cell.block->lineCount());
                }
            }
            const double least = frameOf(pages.info).height - 12 * placed.block->pitch(); // header, 续表
            QVERIFY2(tallest * placed.block->pitch() > least, qPrintable(textOf(placed)));
        }
    }
    for (const auto &[block, seen] : shown)
        QVERIFY2(seen.first == block->lineCount(), qPrintable(block->text()));
}

QTEST_MAIN(TestRandomPapers)
#include "tst_randompapers.moc"

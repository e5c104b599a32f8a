// SPDX-License-Identifier: GPL-3.0-or-later
#include "furniturecase.h"
#include "pagefaults.h"

#include <QRandomGenerator>

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
    const QString fault = pagefaults::faultOf(document, pages);
    QVERIFY2(fault.isEmpty(), qPrintable(fault));
}

QTEST_MAIN(TestRandomPapers)
#include "tst_randompapers.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/layout/rowbreaker.h"

#include <QTest>

using namespace qd;

Q_DECLARE_METATYPE(std::vector<qd::BreakGroup>)

/// Lines are 10 high without padding, a page holds 10 lines, the first page 6.
class TestRowBreaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsGoWhereTheyFit_data();
    void rowsGoWhereTheyFit();
    void noLineIsLostOrDoubled_data();
    void noLineIsLostOrDoubled();
    void aMergedCellGetsRoomOnEveryPage();
    void aSplitRowLeavesRoomForItsMergedCell();
    void aMergedCellIsNotBegunBelowAHeadingWithoutRoomForIt();
    void noPageIsOverfull();
};

namespace
{

const BreakRoom room{10, 0, 60, 100};

BreakGroup row(int lines)
{
    return {{lines}, 0, false};
}
BreakGroup heading()
{
    return {{1}, 0, true};
}

/// "0 1 | 2.0+3": group numbers by page; a split row as group.firstLine+lines.
QString written(const std::vector<std::vector<RowPiece>> &pages, const std::vector<BreakGroup> &groups)
{
    QStringList out;
    for (const auto &page : pages) {
        QStringList texts;
        for (const RowPiece &p : page) {
            const int lines = groups[static_cast<size_t>(p.group)].rowLines[static_cast<size_t>(p.row)];
            QString text = QString::number(p.group);
            if (groups[static_cast<size_t>(p.group)].rowLines.size() > 1)
                text += QLatin1Char('/') + QString::number(p.row);
            if (p.lineCount != lines)
                text += QStringLiteral(".%1+%2").arg(p.firstLine).arg(p.lineCount);
            texts.append(text);
        }
        out.append(texts.join(QLatin1Char(' ')));
    }
    return out.join(QStringLiteral(" | "));
}

} // namespace

void TestRowBreaker::rowsGoWhereTheyFit_data()
{
    QTest::addColumn<std::vector<BreakGroup>>("groups");
    QTest::addColumn<QString>("pages");
    using Groups = std::vector<BreakGroup>;
    QTest::newRow("one page") << Groups{row(2), row(2), row(2)} << "0 1 2";
    QTest::newRow("a row that does not fit goes on the next page whole")
        << Groups{row(4), row(3), row(3)} << "0 | 1 2";
    QTest::newRow("exactly full") << Groups{row(6), row(10)} << "0 | 1";
    QTest::newRow("nothing fits on the first page") << Groups{row(8)} << " | 0";
    QTest::newRow("a row taller than a page is split")
        << Groups{row(2), row(17)} << "0 1.0+4 | 1.4+10 | 1.14+3";
    QTest::newRow("it is not begun for a line or two") << Groups{row(5), row(13)} << "0 | 1.0+10 | 1.10+3";
    QTest::newRow("a row as tall as a page is not split") << Groups{row(2), row(10), row(1)} << "0 | 1 | 2";
    QTest::newRow("a heading is not left behind") << Groups{row(5), heading(), row(4), row(4)} << "0 | 1 2 3";
    QTest::newRow("nor two headings")
        << Groups{row(4), heading(), heading(), row(4), row(4)} << "0 | 1 2 3 4";
    QTest::newRow("a heading stays with a split row")
        << Groups{row(1), heading(), row(15)} << "0 1 2.0+4 | 2.4+8 | 2.12+3";
    QTest::newRow("a group is broken between its rows")
        << Groups{{{2, 2, 2, 2}, 3, false}} << "0/0 0/1 0/2 | 0/3";
    QTest::newRow("the last row does not stand alone")
        << Groups{row(1), row(1), row(1), row(1), row(1), row(1), row(1)} << "0 1 2 3 4 | 5 6";
    QTest::newRow("no rows") << Groups{} << "";
}

void TestRowBreaker::rowsGoWhereTheyFit()
{
    QFETCH(std::vector<BreakGroup>, groups);
    QFETCH(QString, pages);
    QCOMPARE(written(breakRows(groups, room), groups), pages);
}

void TestRowBreaker::noLineIsLostOrDoubled_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 40; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void TestRowBreaker::noLineIsLostOrDoubled()
{
    QFETCH(int, seed);
    quint32 state = static_cast<quint32>(seed) * 2654435761u;
    const auto random = [&](int below) {
        state = state * 1664525u + 1013904223u;
        return static_cast<int>((state >> 16) % static_cast<quint32>(below));
    };
    std::vector<BreakGroup> groups;
    for (int g = 0; g < 30; ++g) {
        BreakGroup group;
        group.heading = random(6) == 0;
        const int rows = group.heading ? 1 : 1 + random(5);
        for (int r = 0; r < rows; ++r)
            group.rowLines.push_back(group.heading ? 1 : 1 + random(random(5) == 0 ? 30 : 6));
        group.mergedLines = rows > 1 ? random(5) : 0;
        groups.push_back(group);
    }
    const BreakRoom padded{10, 3, 60, 100};
    const auto pages = breakRows(groups, padded);
    int group = 0, row = 0, line = 0;
    for (size_t page = 0; page < pages.size(); ++page) {
        double used = 0;
        for (const RowPiece &piece : pages[page]) {
            QCOMPARE(piece.group, group);
            QCOMPARE(piece.row, row);
            QCOMPARE(piece.firstLine, line);
            QVERIFY(piece.height >= piece.lineCount * padded.pitch + padded.padding - 0.5);
            used += piece.height;
            line += piece.lineCount;
            const auto &lines = groups[static_cast<size_t>(group)].rowLines;
            const int whole = lines[static_cast<size_t>(row)];
            if (line < whole)
                QVERIFY2(
                    whole * padded.pitch + padded.padding > padded.next, "a row was split that fits a page");
            if (line == whole) {
                line = 0;
                if (++row == static_cast<int>(lines.size())) {
                    row = 0;
                    ++group;
                }
            }
        }
        QVERIFY2(used <= (page == 0 ? padded.first : padded.next) + 1, "a page is overfull");
    }
    QCOMPARE(group, 30);
}

void TestRowBreaker::aMergedCellGetsRoomOnEveryPage()
{
    // Rows of 2 lines beside a merged cell of 5: two pages, both parts stretched to 5 lines.
    const std::vector<BreakGroup> groups{row(1), {{2, 2, 2}, 5, false}};
    const auto pages = breakRows(groups, room);
    QCOMPARE(written(pages, groups), QStringLiteral("0 1/0 1/1 | 1/2"));
    QCOMPARE(pages[0][1].height + pages[0][2].height, 50.0);
    QCOMPARE(pages[1][0].height, 50.0);
}

void TestRowBreaker::aSplitRowLeavesRoomForItsMergedCell()
{
    // A row taller than a page beside a merged cell of 4 lines does not begin where only 3 are left.
    const std::vector<BreakGroup> groups{row(7), row(10), row(7), {{12, 2}, 4, false}};
    for (const auto &page : breakRows(groups, room)) {
        double beside = 0;
        for (const RowPiece &piece : page)
            beside += piece.group == 3 ? piece.height : 0;
        QVERIFY(beside == 0 || beside >= 40);
    }
}

/// The heading stays alone on its page then.
void TestRowBreaker::aMergedCellIsNotBegunBelowAHeadingWithoutRoomForIt()
{
    const BreakGroup longHeading{{7}, 0, true};
    const BreakGroup tall{{14, 2}, 5, false};
    const std::vector<BreakGroup> groups{longHeading, tall};
    const auto pages = breakRows(groups, {10, 0, 100, 100});
    QCOMPARE(written(pages, groups), QStringLiteral("0 | 1/0.0+10 | 1/0.10+4 1/1"));
}

void TestRowBreaker::noPageIsOverfull()
{
    const std::vector<BreakGroup> groups{heading(), {{4, 4, 4}, 9, false}, row(3)};
    for (const auto &page : breakRows(groups, room)) {
        double used = 0;
        for (const RowPiece &piece : page)
            used += piece.height;
        QVERIFY(used <= room.next + 0.5);
    }
}

QTEST_APPLESS_MAIN(TestRowBreaker)
#include "tst_rowbreaker.moc"

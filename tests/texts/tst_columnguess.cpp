// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/smallbook.h"
#include "texts/columnguess.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

Q_DECLARE_METATYPE(std::optional<PasteColumn>)

/// What a column copied from Excel is taken for.
class TestColumnGuess final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aColumnIsKnownByItsHeadingElseByWhatMostCellsAre_data()
    {
        QTest::addColumn<QStringList>("cells");
        QTest::addColumn<std::optional<PasteColumn>>("current");
        QTest::addColumn<PasteColumn>("column");
        QTest::addColumn<bool>("headed");
        const std::optional<PasteColumn> nowhere;
        using enum PasteColumn;
        QTest::newRow("heading") << QStringList{u"办结时限"_s, u"随便"_s} << nowhere << Deadline << true;
        QTest::newRow("heading with a remark") << QStringList{u"完成率（%）："_s, u"30"_s} << nowhere << Percent << true;
        QTest::newRow("one cell is content") << QStringList{u"时限"_s} << nowhere << Text << false;
        QTest::newRow("percents") << QStringList{u"30%"_s, u"45％"_s, u"未定"_s} << nowhere << Percent << false;
        QTest::newRow("states") << QStringList{u"已完成"_s, u""_s, u"推进中"_s} << nowhere << State << false;
        QTest::newRow("deadlines") << QStringList{u"6月底前"_s, u"9/30"_s, u"年底前"_s} << nowhere << Deadline << false;
        QTest::newRow("deadlines in the column of starts")
            << QStringList{u"3月"_s, u"4月1日"_s} << std::optional(Start) << Start << false;
        QTest::newRow("agencies") << QStringList{u"区市场监管局、区商务委"_s, u"区商务委"_s} << nowhere << Lead << false;
        QTest::newRow("agencies where the supporting ones stand")
            << QStringList{u"区市场监管局"_s, u"区商务委"_s} << std::optional(Support) << Support << false;
        QTest::newRow("half of the cells is not most")
            << QStringList{u"30%"_s, u"推进质量提升"_s} << nowhere << Text << false;
        QTest::newRow("phrases in the column of deadlines")
            << QStringList{u"质量月期间"_s, u"进博会期间"_s} << std::optional(Deadline) << Deadline << false;
        QTest::newRow("prose in the column of deadlines")
            << QStringList{u"组织开展重点领域服务质量监测并发布结果"_s} << std::optional(Deadline) << Text << false;
        QTest::newRow("nothing but blanks") << QStringList{u" "_s, u""_s} << std::optional(Lead) << Lead << false;
    }

    void aColumnIsKnownByItsHeadingElseByWhatMostCellsAre()
    {
        QFETCH(QStringList, cells);
        QFETCH(std::optional<PasteColumn>, current);
        const BookBuilder book = smallBook();
        const ColumnGuess guess = guessColumn(cells, 2023, book.book().agencies(), current);
        QTEST(guess.column, "column");
        QTEST(guess.headed, "headed");
    }

    void namesThatAreNobodysAreGivenBack()
    {
        QStringList unknown;
        const auto found = agenciesIn(
            u"区市场监管局、区无此局、区市场监管局"_s, smallBook().book().agencies(), unknown);
        QCOMPARE(found.size(), size_t{1});
        QCOMPARE(unknown, QStringList{u"区无此局"_s});
    }
};

QTEST_MAIN(TestColumnGuess)
#include "tst_columnguess.moc"

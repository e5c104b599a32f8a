// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/blocks/readers.h"
#include "support/officefiles.h"

#include <QTest>

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

class BarTablesTest final : public QObject
{
    Q_OBJECT

    static QStringList read(const QString &text)
    {
        const auto document = readBarTables(text);
        QStringList lines;
        for (const OfficeBlock &block : document ? document->blocks : std::vector<OfficeBlock>{}) {
            if (const auto *paragraph = std::get_if<OfficeParagraph>(&block))
                lines << paragraph->text;
            else
                lines << linesOf(std::get<OfficeTable>(block));
        }
        return lines;
    }

private Q_SLOTS:
    void aTableStandsBetweenItsParagraphs()
    {
        QCOMPARE(read(u"任务表\n\n| 序号 | 任务 |\n|:--:|---|\n| 1 | 甲<br>乙 |\n\n附注"_s),
            (QStringList{u"任务表"_s, u"[2x2]"_s, u"0,0 序号"_s, u"0,1 任务"_s, u"1,0 1"_s, u"1,1 甲/乙"_s, u"附注"_s}));
    }

    void outerBarsMayBeMissing()
    {
        QCOMPARE(read(u"序号 | 任务 | 单位\n---|---|---\n1 | 甲 | 局\n"_s),
            (QStringList{u"[2x3]"_s, u"0,0 序号"_s, u"0,1 任务"_s, u"0,2 单位"_s, u"1,0 1"_s, u"1,1 甲"_s, u"1,2 局"_s}));
    }

    void linesBetweenDrawnOnesAreOneRow()
    {
        QCOMPARE(read(u"+----+------+\n| 序 | 任务 |\n+====+======+\n| 1  | 提升 |\n|    | 质量 |\n+----+------+\n| 2  | 乙   |\n+----+------+"_s),
            (QStringList{u"[3x2]"_s, u"0,0 序"_s, u"0,1 任务"_s, u"1,0 1"_s, u"1,1 提升质量"_s, u"2,0 2"_s, u"2,1 乙"_s}));
    }

    void aBarOfTheTextStays()
    {
        QCOMPARE(read(u"| 甲 \\| 乙 | 丙 |\n| 1 | 2 |"_s),
            (QStringList{u"[2x2]"_s, u"0,0 甲 | 乙"_s, u"0,1 丙"_s, u"1,0 1"_s, u"1,1 2"_s}));
    }

    void aSingleLineWithBarsIsNoTable()
    {
        QVERIFY(!readBarTables(u"打印 | 关闭 | 收藏\n一、制度"_s));
        QVERIFY(!readBarTables(u"一、制度\n（一）甲事。"_s));
        QVERIFY(!readBarTables(QString()));
    }
};

QTEST_GUILESS_MAIN(BarTablesTest)
#include "tst_bartables.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/blocks/readers.h"
#include "support/officefiles.h"
#include "support/processtime.h"

#include <QTest>

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

class SeparatedTest final : public QObject
{
    Q_OBJECT

    static QStringList read(const QString &text)
    {
        const auto table = readSeparated(text);
        return table ? linesOf(*table) : QStringList{u"none"_s};
    }

private Q_SLOTS:
    void cellsOfExcelsClipboardMayHoldLines()
    {
        QCOMPARE(read(u"序号\t任务\t单位\r\n1\t\"甲\n乙\"\"引\"\"\"\t局一、局二\r\n2\t丙,丁\t\r\n"_s),
            (QStringList{u"[3x3]"_s, u"0,0 序号"_s, u"0,1 任务"_s, u"0,2 单位"_s, u"1,0 1"_s,
                u"1,1 甲/乙\"引\""_s, u"1,2 局一、局二"_s, u"2,0 2"_s, u"2,1 丙,丁"_s}));
    }

    void commasAndSemicolonsSeparateToo()
    {
        QCOMPARE(read(u"\uFEFFa,\"b,\r\nc\"\n1,2"_s),
            (QStringList{u"[2x2]"_s, u"0,0 a"_s, u"0,1 b,/c"_s, u"1,0 1"_s, u"1,1 2"_s}));
        QCOMPARE(read(u"a;b\r1;\"x;y\""_s),
            (QStringList{u"[2x2]"_s, u"0,0 a"_s, u"0,1 b"_s, u"1,0 1"_s, u"1,1 x;y"_s}));
    }

    void aQuotationMarkOfTheTextStays()
    {
        QCOMPARE(read(u"a\t\"放管服\"改革\n\"b\tc\n"_s),
            (QStringList{u"[2x2]"_s, u"0,0 a"_s, u"0,1 \"放管服\"改革"_s, u"1,0 \"b"_s, u"1,1 c"_s}));
    }

    void aTitleAboveAndEmptyLinesAreNoHindrance()
    {
        QCOMPARE(read(u"任务分解表\n\n序号\t任务\n1\t甲\n2\t乙\n"_s).first(), u"[5x2]"_s);
    }

    void proseIsNoTable()
    {
        QCOMPARE(
            read(
                u"一、总体要求\n坚持质量第一,服务大局,稳中求进\n(一)加强领导.区市场监管局牵头,区商务委配合,其他参加,按季报送\n结束,完\n"_s),
            QStringList{u"none"_s});
        QCOMPARE(read(u"单独一行"_s), QStringList{u"none"_s});
        QCOMPARE(read(QString()), QStringList{u"none"_s});
    }

    void loneMarksDoNotMakeItSlow()
    {
        const QString text = u"\"a\t\"\"b\n"_s.repeated(200'000);
        const qint64 start = processTime();
        QCOMPARE(read(text).first(), u"[200000x2]"_s);
        const qint64 took = processTime() - start;
        QVERIFY2(took < 5000 * slowdown, qPrintable(QString::number(took)));
    }
};

QTEST_APPLESS_MAIN(SeparatedTest)
#include "tst_separated.moc"

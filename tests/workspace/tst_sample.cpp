// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/countingword.h"
#include "support/tempworkspace.h"
#include "workspace/sample/sampleverbs.h"
#include "workspace/sample/samplewords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// The synthetic plan.
class TestSample : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreWrittenInChinese_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("text");
        const auto add
            = [](int number, const QString &text) { QTest::addRow("%d", number) << number << text; };
        add(1, u"一"_s);
        add(10, u"十"_s);
        add(17, u"十七"_s);
        add(110, u"一百一十"_s);
        add(203, u"二百零三"_s);
        add(9999, u"九千九百九十九"_s);
        add(10'000, u"一万"_s);
        add(10'010, u"一万零一十"_s);
        add(12'003, u"一万二千零三"_s);
        add(55'555, u"五万五千五百五十五"_s);
        add(100'000, u"十万"_s);
        add(120'500, u"十二万零五百"_s);
        add(2'000'000, u"二百万"_s);
    }
    void numbersAreWrittenInChinese()
    {
        QFETCH(int, number);
        QTEST(countingWord(number), "text");
    }

    void moreThanNineThousandTasksAreNumberedToo()
    {
        const TempWorkspace ws;
        const auto plan = makeSample(*ws, {.measures = 40'000});
        QVERIFY(plan);
        const auto book = ws->book(*plan);
        QVERIFY(book);
        QCOMPARE(book->measures().size(), size_t(40'000));
        QCOMPARE(book->tasks().at(11'000)->number, u"(一万一千零一)"_s);
    }
};

QTEST_GUILESS_MAIN(TestSample)
#include "tst_sample.moc"

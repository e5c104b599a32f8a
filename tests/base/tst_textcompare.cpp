// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/characters.h"
#include "base/pinyin.h"
#include "base/textcompare.h"

#include <QTest>

using namespace qd;
using namespace Qt::StringLiterals;

class TextCompareTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTextIsCutBetweenCharactersOnly()
    {
        QCOMPARE(cutShort(u"走访社区"_s, 4), u"走访社区"_s);
        QCOMPARE(cutShort(u"走访社区"_s, 3), u"走访社…"_s);
        QCOMPARE(cutShort(u"走访𠮷祥社区"_s, 3), u"走访𠮷…"_s); // 𠮷 is two units
        QCOMPARE(cutShort(u"走访𠮷祥社区"_s, 6), u"走访𠮷祥社区"_s);
        QCOMPARE(cutShort(u"走访"_s, 0), u"…"_s);
    }

    void aCharacterOfTwoUnitsCountsOnce()
    {
        QCOMPARE(characterCount(u"𠮷祥社区"), 4);
        QCOMPARE(characterCount(u"走访社区"), 4);
        QCOMPARE(characterCount(u""), 0);
    }

    void readsANumberInAnyStyle_data()
    {
        QTest::addColumn<QString>("number");
        QTest::addColumn<int>("value");
        QTest::newRow("one") << u"一"_s << 1;
        QTest::newRow("bracketed ten") << u"(十)"_s << 10;
        QTest::newRow("seventeen, full-width brackets") << u"（十七）"_s << 17;
        QTest::newRow("twenty") << u"二十"_s << 20;
        QTest::newRow("hundred and three") << u"第一百零三条"_s << 103;
        QTest::newRow("arabic") << u"12."_s << 12;
        QTest::newRow("circled") << u"③"_s << 3;
        QTest::newRow("digits in a row") << u"二〇二三"_s << 2023;
        QTest::newRow("none") << u"附件"_s << -1;
    }
    void readsANumberInAnyStyle()
    {
        QFETCH(QString, number);
        QTEST(numberValue(number), "value");
    }

    void ordersNumberingsAsAPersonReadsThem()
    {
        QStringList numbers{u"(十)"_s, u"(二)"_s, u"(十七)"_s, u"(一)"_s, u"(九)"_s};
        std::sort(numbers.begin(), numbers.end(),
            [](const QString &a, const QString &b) { return compareNatural(a, b) < 0; });
        QCOMPARE(numbers, QStringList({u"(一)"_s, u"(二)"_s, u"(九)"_s, u"(十)"_s, u"(十七)"_s}));
        QVERIFY(compareNatural(u"2.10", u"2.9") > 0);
        QCOMPARE(compareNatural(u"一", u"一"), 0);
        QVERIFY(compareNatural(u"一", u"一、") < 0);
    }

    void foldsWidthCaseAndSpaces() { QCOMPARE(folded(u" ＡＢc　区 科委"), u"abc区科委"_s); }

    void findsAnAgencyByPinyinInitials()
    {
        QVERIFY(matchesInitials(u"区市场监管局", u"scjgj"));
        QVERIFY(matchesInitials(u"区市场监管局", u"qscjgj"));
        QVERIFY(matchesInitials(u"市场监管局", u"SCJG"));
        QVERIFY(!matchesInitials(u"区商务委", u"scjgj"));
        QVERIFY(!matchesInitials(u"区市场监管局", u""));
    }

    void findsByWholeSyllablesToo_data()
    {
        QTest::addColumn<QString>("letters");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("initials") << u"scjgj"_s << u"区市场监管局"_s << true;
        QTest::newRow("whole") << u"shichangjianguan"_s << u"区市场监管局"_s << true;
        QTest::newRow("in capitals") << u"ShiChang"_s << u"区市场监管局"_s << true;
        QTest::newRow("the last unfinished") << u"shichangj"_s << u"区市场监管局"_s << true;
        QTest::newRow("unfinished within a syllable") << u"shichangjia"_s << u"区市场监管局"_s << true;
        QTest::newRow("one syllable being typed") << u"shan"_s << u"区商务委"_s << true;
        QTest::newRow("syllables, then initials") << u"shichangjgj"_s << u"区市场监管局"_s << true;
        QTest::newRow("initials, then syllables") << u"scjianguan"_s << u"区市场监管局"_s << true;
        QTest::newRow("another one") << u"shangwu"_s << u"区市场监管局"_s << false;
        QTest::newRow("not one after the other") << u"shijian"_s << u"区市场监管局"_s << false;
        QTest::newRow("a syllable and a letter too many") << u"juz"_s << u"区市场监管局"_s << false;
        QTest::newRow("two letters are initials") << u"he"_s << u"和平"_s << false;
        QTest::newRow("a polyphone") << u"chongqing"_s << u"重庆"_s << true;
        QTest::newRow("its other reading") << u"zhongdian"_s << u"重点"_s << true;
        QTest::newRow("u with dots as v") << u"lvhua"_s << u"区绿化市容局"_s << true;
        QTest::newRow("u with dots as u") << u"luhua"_s << u"区绿化市容局"_s << true;
        QTest::newRow("letters of the text itself") << u"abcqu"_s << u"ABC区"_s << true;
        QTest::newRow("nothing") << QString() << u"区市场监管局"_s << false;
    }
    void findsByWholeSyllablesToo()
    {
        QFETCH(QString, letters);
        QFETCH(QString, text);
        QFETCH(bool, found);
        QCOMPARE(matchesPinyin(text, letters), found);
    }

    void aPolyphoneMatchesEachOfItsReadings()
    {
        QVERIFY(matchesInitials(u"重庆", u"cq"));
        QVERIFY(matchesInitials(u"重点", u"zd"));
        QVERIFY(matchesInitials(u"行业", u"hy"));
        QVERIFY(matchesInitials(u"行动", u"xd"));
        QCOMPARE(pinyinInitials(u'A'), 0u);
    }
};

QTEST_APPLESS_MAIN(TextCompareTest)
#include "tst_textcompare.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textwidth.h"

#include <QTest>

using namespace qd;
using namespace Qt::StringLiterals;

class TextWidthTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTextIsAsWideAsItsCharacters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("halves");
        QTest::newRow("nothing") << QString() << 0;
        QTest::newRow("Chinese") << u"质量，“好”"_s << 12;
        QTest::newRow("figures and Latin") << u"2023 ISO"_s << 8;
        QTest::newRow("mixed") << u"第3项，"_s << 7;
        QTest::newRow("Greek and Cyrillic") << u"αЖ"_s << 2;
        QTest::newRow("dashes and circled figures") << u"——①"_s << 6;
        QTest::newRow("full-width figures") << u"１２"_s << 4;
        QTest::newRow("beyond the plane: one character of two units") << u"𠮷野"_s << 4;
        QTest::newRow("a mark on a letter") << u"e\u0301a"_s << 2;
        QTest::newRow("a variant chosen by its selector") << u"葛\U000E0100"_s << 2;
        QTest::newRow("marks of direction") << u"\u202e左\u200f"_s << 2;
        QTest::newRow("half-width kana") << u"ｱｲ"_s << 2;
    }
    void aTextIsAsWideAsItsCharacters()
    {
        QFETCH(QString, text);
        QTEST(halvesOf(QStringView(text)), "halves");
        QCOMPARE(charactersOf(text), halvesOf(QStringView(text)) / 2.0);
    }

    void latinMayBeWider() { QCOMPARE(charactersOf(u"第3项，", 0.6), 3.6); }
};

QTEST_APPLESS_MAIN(TextWidthTest)
#include "tst_textwidth.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/fonts/fontbook.h"
#include "papercase.h"

#include <QFontDatabase>
#include <QRawFont>
#include <QTextLayout>

using namespace qd;
using namespace reportcase;

class TestFonts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSearchBesideFindsTheSameFonts();
    void theFirstFamilyPresentWins_data();
    void theFirstFamilyPresentWins();
    void aStandInIsNamed();
    void noBoxIsPrinted();
    void missingFontsNameOnlyTheFacesUsed();
    void charactersThatNoFontHasAreNamed();
};

/// The first test, so that the search is the one that finds them.
void TestFonts::aSearchBesideFindsTheSameFonts()
{
    QStringList found;
    {
        const FontSearch beside;
        const FontSearch another;
        for (const FontRole role : {FontRole::FangSong, FontRole::KaiTi, FontRole::HeiTi, FontRole::Song, FontRole::BiaoSong})
            found << FontBook::ofThisComputer().family(role); // waits
    }
    const FontBook anew([](const QString &family) { return QFontDatabase::hasFamily(family); });
    for (const FontRole role : {FontRole::FangSong, FontRole::KaiTi, FontRole::HeiTi, FontRole::Song, FontRole::BiaoSong})
        QCOMPARE(found.takeFirst(), anew.family(role));
}

void TestFonts::theFirstFamilyPresentWins_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<QStringList>("present");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("standIn");
    const auto role = [](FontRole r) { return static_cast<int>(r); };
    QTest::newRow("Windows") << role(FontRole::FangSong) << QStringList{u"FangSong"_s, u"SimSun"_s}
                             << u"FangSong"_s << QString();
    QTest::newRow("Windows, Chinese names")
        << role(FontRole::KaiTi) << QStringList{u"楷体"_s} << u"楷体"_s << QString();
    QTest::newRow("Debian with TeX") << role(FontRole::FangSong)
                                     << QStringList{u"FandolFang"_s, u"Noto Serif CJK SC"_s}
                                     << u"FandolFang"_s << u"仿宋 → FandolFang"_s;
    QTest::newRow("Debian plain") << role(FontRole::HeiTi) << QStringList{u"Noto Sans CJK SC"_s}
                                  << u"Noto Sans CJK SC"_s << u"黑体 → Noto Sans CJK SC Bold"_s;
    QTest::newRow("title face on Windows without 小标宋")
        << role(FontRole::BiaoSong) << QStringList{u"SimSun"_s, u"FangSong"_s} << u"SimSun"_s
        << u"小标宋 → SimSun Bold"_s;
    QTest::newRow("title face") << role(FontRole::BiaoSong) << QStringList{u"方正小标宋简体"_s, u"SimSun"_s}
                                << u"方正小标宋简体"_s << QString();
}

void TestFonts::theFirstFamilyPresentWins()
{
    QFETCH(int, role);
    QFETCH(QStringList, present);
    QFETCH(QString, family);
    QFETCH(QString, standIn);
    const FontBook fonts([&](const QString &name) { return present.contains(name); });
    QCOMPARE(fonts.family(static_cast<FontRole>(role)), family);
    QCOMPARE(fonts.standIn(static_cast<FontRole>(role)), standIn);
}

void TestFonts::aStandInIsNamed()
{
    const FontBook none([](const QString &) { return false; });
    QVERIFY(none.family(FontRole::Song).isEmpty());
    QVERIFY(none.standIn(FontRole::Song).startsWith(u"宋体 → "_s));
}

void TestFonts::noBoxIsPrinted()
{
    const FontBook fonts = FontBook::ofThisComputer();
    if (fonts.family(FontRole::FangSong).isEmpty())
        QSKIP("this computer has no Chinese font");
    const QString text = u"质量喆镕堃①●▲■○—…·“”〔2023〕"_s;
    for (const FontRole role :
        {FontRole::FangSong, FontRole::KaiTi, FontRole::HeiTi, FontRole::Song, FontRole::BiaoSong}) {
        QTextLayout layout(text, fonts.font(role, 320));
        layout.beginLayout();
        layout.createLine().setLineWidth(1e6);
        layout.endLayout();
        for (const QGlyphRun &run : layout.glyphRuns()) {
            for (const quint32 glyph : run.glyphIndexes())
                QVERIFY2(glyph != 0, qPrintable(run.rawFont().familyName()));
        }
    }
}

void TestFonts::missingFontsNameOnlyTheFacesUsed()
{
    const auto document = compose(inputOf(smallBook(), PaperKind::Breakdown));
    const FontBook fonts = FontBook::ofThisComputer();
    const QStringList missing = missingFonts(*paginate(*document));
    for (const QString &line : missing)
        QVERIFY2(!line.startsWith(u"楷体"_s), "the table has no 楷体");
    QCOMPARE(
        missing.contains(fonts.standIn(FontRole::BiaoSong)), !fonts.standIn(FontRole::BiaoSong).isEmpty());
}

void TestFonts::charactersThatNoFontHasAreNamed()
{
    if (FontBook::ofThisComputer().family(FontRole::FangSong).isEmpty())
        QSKIP("this computer has no Chinese font");
    // Private and unassigned places; the others are drawn by some font.
    BookBuilder b = smallBook();
    b.measureRow({4}).text = u"由\uE815某\U0003FFF0某\uE815和喆①▲□—“” abc é 1\u2028组织"_s;
    const auto document = compose(inputOf(b, PaperKind::Breakdown));
    QCOMPARE(missingCharacters(*paginate(*document)), (QStringList{u"由□某\U0003FFF0某 U+E815"_s, u"由\uE815某□某\uE815和 U+3FFF0"_s}));
    QCOMPARE(missingCharacters(*paginate(*compose(inputOf(smallBook(), PaperKind::Breakdown)))), QStringList());
}

QTEST_MAIN(TestFonts)
#include "tst_fonts.moc"

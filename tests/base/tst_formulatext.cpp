// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/formulatext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// What a spreadsheet would calculate is shown as text.
class TestFormulaText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void formulasGetAnApostropheAndNumbersNone_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<bool>("formula");
        for (const auto *cell :
            {"=1+1", "+cmd|' /C calc'!A0", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "-", "--5", "-1.2.3"})
            QTest::newRow(cell) << QString::fromLatin1(cell) << true;
        for (const auto *cell : {"", "12", "-3", "+12.5", "-40%", "a=1", " =1"})
            QTest::newRow(cell) << QString::fromLatin1(cell) << false;
        QTest::newRow("Chinese") << u"—持续推进"_s << false;
    }
    void formulasGetAnApostropheAndNumbersNone()
    {
        QFETCH(QString, cell);
        QFETCH(bool, formula);
        QCOMPARE(looksLikeFormula(cell), formula);
        QCOMPARE(notAFormula(cell), formula ? u'\'' + cell : cell);
    }
};

QTEST_GUILESS_MAIN(TestFormulaText)
#include "tst_formulatext.moc"

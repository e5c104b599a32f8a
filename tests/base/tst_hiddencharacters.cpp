// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/hiddencharacters.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

class HiddenCharactersTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesOutWhatNobodySees()
    {
        for (const char16_t c :
            u"\u0001\b\u001B\u007F\u0085\u009F\u061C\u200E\u200F\u202A\u202E\u2066\u2069\uFEFF"_s
                .toStdU16String())
            QVERIFY2(isHiddenControl(c), qPrintable(QString::number(c, 16)));
        QVERIFY(isHiddenControl(0));
        QCOMPARE(withoutHidden(u"甲\u202E乙\uFEFF\r\n丙\u0007"_s), u"甲乙\n丙"_s);
    }

    void leavesTextAlone()
    {
        const QString text = u"甲 a\n\t\u00A0\u3000“丙”—\u2029𠮷\uFFFD"_s;
        QCOMPARE(withoutHidden(text), text);
    }
};

QTEST_APPLESS_MAIN(HiddenCharactersTest)
#include "tst_hiddencharacters.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/charset.h"

#include <QTest>

#include <algorithm>

using namespace qd;

/// Sets of characters that are asked for every character of a text.
class TestCharSet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsItsMembersAndNothingElse()
    {
        static constexpr CharSet set(u"。；;\uffff?@");
        static_assert(set.contains(u'。') && !set.contains(u'，'));
        int members = 0;
        for (uint code = 0; code <= 0xffff; ++code)
            members += set.contains(QChar(code)) ? 1 : 0;
        QCOMPARE(members, 6);
        for (const QChar c : QStringView(u"。；;\uffff?@"))
            QVERIFY(set.contains(c));
    }

    void theEndOfTheLiteralIsNoMember()
    {
        static constexpr CharSet none(u"");
        QVERIFY(!none.contains(QChar(0)));
        QVERIFY(!none.contains(u'一'));
    }
};

QTEST_GUILESS_MAIN(TestCharSet)
#include "tst_charset.moc"

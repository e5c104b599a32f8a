// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/counts/searchquery.h"

#include "base/textcompare.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace qd;

/// What the search field finds.
class SearchQueryTest final : public QObject
{
    Q_OBJECT
    static bool finds(const QString &typed, const QString &text)
    {
        const SearchQuery query(typed);
        return query.found({folded(text)}) != 0;
    }

private Q_SLOTS:
    void charactersBeyondTheBasicPlaneAreFound_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("alone") << u"𠮷"_s << u"走访𠮷祥社区"_s << true;
        QTest::newRow("with its neighbour") << u"𠮷祥"_s << u"走访𠮷祥社区"_s << true;
        QTest::newRow("at the end") << u"访𠮷"_s << u"走访𠮷"_s << true;
        QTest::newRow("two of them") << u"𠮷𠮷"_s << u"𠮷𠮷"_s << true;
        QTest::newRow("another one") << u"𠮶"_s << u"走访𠮷祥社区"_s << false;
        QTest::newRow("initials before it") << u"zf"_s << u"走访𠮷祥社区"_s << true;
        QTest::newRow("initials behind it") << u"xsq"_s << u"走访𠮷祥社区"_s << true;
        QTest::newRow("a word apart") << u"𠮷 社区"_s << u"走访𠮷祥社区"_s << true;
    }
    void charactersBeyondTheBasicPlaneAreFound()
    {
        QFETCH(QString, typed);
        QFETCH(QString, text);
        QFETCH(bool, found);
        QCOMPARE(finds(typed, text), found);
    }
};

QTEST_APPLESS_MAIN(SearchQueryTest)
#include "tst_searchquery.moc"

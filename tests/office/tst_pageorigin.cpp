// SPDX-License-Identifier: GPL-3.0-or-later
#include "office/blocks/readers.h"

#include <QTest>

using namespace qd;
using namespace Qt::StringLiterals;

/// What a web page calls itself, and where it says it comes from.
class PageOriginTest final : public QObject
{
    Q_OBJECT

    static OfficeText read(const QString &markup)
    {
        const auto text = readHtml(markup);
        return text ? *text : OfficeText{};
    }

private Q_SLOTS:
    void theTitleIsReadOnOneLine()
    {
        QCOMPARE(
            read(
                u"<html><head><title>\n 关于印发&laquo;方案&raquo;的&#36890;知&nbsp;\n _市政府 </title></head>甲"_s)
                .title,
            u"关于印发«方案»的通知 _市政府"_s);
        QCOMPARE(read(u"<p>甲</p>"_s).title, QString());
        QCOMPARE(read(u"<title></title><p>甲</p>"_s).title, QString());
    }

    void theTitleOfADrawingIsNotThatOfThePage()
    {
        QCOMPARE(read(u"<title>页</title><svg><title>图</title></svg><p>甲</p>"_s).title, u"页"_s);
        QCOMPARE(read(u"<svg><title>图</title></svg><p>甲</p>"_s).title, QString());
    }

    void theTitleIsNoTextOfThePage()
    {
        QCOMPARE(read(u"<title>页</title><p>甲</p>"_s).blocks.size(), size_t(1));
    }

    void anAddressIsFoundWhereThePageNamesOne_data()
    {
        QTest::addColumn<QString>("markup");
        QTest::addColumn<QString>("address");
        const QString note = u"<!DOCTYPE html>\n<!-- saved from url=(0034)%1 -->\n<html><head>"_s;
        const QString canonical
            = u"<link rel=\"stylesheet\" href=\"https://b.cn/c.css\"><LINK REL='Canonical' href='%1'>"_s;
        const QString shared = u"<meta property=\"og:url\" content=\"%1\">"_s;
        const QString a = u"http://www.a.gov.cn/art/1.html?x=1&y=2"_s;
        const QString b = u"https://www.b.gov.cn/"_s, c = u"https://c.cn/c"_s;
        QTest::newRow("a browser's note") << note.arg(a) << a;
        QTest::newRow("the note first") << note.arg(a) + canonical.arg(b) + shared.arg(c) << a;
        QTest::newRow("a canonical link") << canonical.arg(b) + shared.arg(c) << b;
        QTest::newRow("the link behind") << shared.arg(c) + canonical.arg(b) << b;
        QTest::newRow("og:url") << shared.arg(c) << c;
        QTest::newRow("entities") << shared.arg(u"https://c.cn/?x=1&amp;y=2"_s) << u"https://c.cn/?x=1&y=2"_s;
        QTest::newRow("saved from no place") << note.arg(u"about:internet"_s) + shared.arg(c) << c;
        QTest::newRow("a file") << note.arg(u"file:///C:/a.html"_s) + canonical.arg(u"/art/1.html"_s)
                                << QString();
        QTest::newRow("a script") << shared.arg(u"javascript:alert(1)"_s) << QString();
        QTest::newRow("no host") << shared.arg(u"http:///x"_s) << QString();
        QTest::newRow("with a gap") << shared.arg(u"http://a.cn/ b"_s) << QString();
        QTest::newRow("too long") << shared.arg(u"http://a.cn/"_s + QString(3000, u'x')) << QString();
        QTest::newRow("a note never closed")
            << u"<!-- saved from url=(0034)http://a.cn/ <p>甲"_s << QString();
        QTest::newRow("none") << u"<p>甲</p>"_s << QString();
    }
    void anAddressIsFoundWhereThePageNamesOne()
    {
        QFETCH(QString, markup);
        QTEST(read(markup + u"<p>甲</p>"_s).address, "address");
    }
};

QTEST_APPLESS_MAIN(PageOriginTest)
#include "tst_pageorigin.moc"

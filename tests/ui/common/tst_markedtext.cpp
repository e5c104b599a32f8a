// SPDX-License-Identifier: GPL-3.0-or-later
#include "texts/auditwords.h"
#include "ui/common/changemarkup.h"
#include "ui/common/markedtext.h"
#include "uisupport/uitest.h"

#include <QColor>
#include <QElapsedTimer>
#include <QPalette>
#include <QTest>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace qd;

/// Two versions of a text, the differences on a ground.
class TestMarkedText final : public QObject
{
    Q_OBJECT
    static QString plain(const QString &markup)
    {
        QTextDocument document;
        document.setHtml(markup);
        return document.toPlainText();
    }

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void thePartsHaveAGround()
    {
        QCOMPARE(markedMarkup(u"甲乙丙"_s, {{1, 1}}, Qt::red),
            u"甲<span style='background-color:#ff0000'>乙</span>丙"_s);
        QCOMPARE(markedMarkup(u"<b>"_s, {}, Qt::red), u"&lt;b&gt;"_s);
        QCOMPARE(asMarkup(u"一\n二"_s), u"一<br>二"_s);
    }

    void ofALongTextOnlyTheNeighbourhoodIsShown()
    {
        const QString text = QString(1000, u'前') + u'改' + QString(1000, u'后');
        QCOMPARE(plain(markedExcerpt(text, {{1000, 1}}, Qt::red, 5)), u"…前前前前前改后后后后后…"_s);
        QCOMPARE(
            plain(markedExcerpt(u"前前改后后"_s, {{2, 1}}, Qt::red, 5)), u"前前改后后"_s); // nothing to save
        QCOMPARE(plain(markedExcerpt(text, {}, Qt::red, 5)), text); // nothing differs
        const QString two = u'甲' + QString(100, u'中') + u'乙';
        QCOMPARE(plain(markedExcerpt(two, {{0, 1}, {101, 1}}, Qt::red, 2)), u"甲中中…中中乙"_s);
    }

    void aLongPartShowsItsTwoEnds()
    {
        const QString part = u'始' + QString(200, u'中') + u'终';
        QCOMPARE(plain(markedExcerpt(part, {{0, 202}}, Qt::red, 1)), u"始中中中…中中中终"_s);
    }

    void noCharacterIsCutInTwo()
    {
        const QString rare = QString::fromUcs4(U"\x20000", 1);
        const QString text = rare.repeated(100) + u"改"_s + rare.repeated(100);
        const QString shown = plain(markedExcerpt(text, {{200, 1}}, Qt::red, 5));
        QVERIFY(shown.isValidUtf16());
    }

    void aHundredThousandCharactersTakeNoTime()
    {
        ChangedRow row;
        row.fields.push_back(
            {u"内容"_s, QString(100'000, u'字') + u"旧"_s, QString(100'000, u'字') + u"新"_s});
        QElapsedTimer timer;
        timer.start();
        const QString markup = changeMarkup(row, {}, QPalette());
        QVERIFY(timer.elapsed() < 1000);
        QVERIFY(markup.size() < 2000);
        QVERIFY(plain(markup).contains(u"旧"_s) && plain(markup).contains(u"新"_s));
    }

    void aShortFieldIsOneLineALongOneTwo()
    {
        ChangedRow row;
        row.fields.push_back({u"完成时限"_s, u"6月底前"_s, u"9月底前"_s});
        QCOMPARE(plain(changeMarkup(row, {}, QPalette())), u"完成时限：6月底前 → 9月底前"_s);
        row.fields.front() = {u"内容"_s, QString(30, u'旧'), QString(30, u'新')};
        QCOMPARE(plain(changeMarkup(row, {}, QPalette())).count(QChar(QChar::LineSeparator))
                + plain(changeMarkup(row, {}, QPalette())).count(u'\n'),
            2);
        row.fields.front() = {u"备注"_s, {}, u"新写的"_s};
        QCOMPARE(plain(changeMarkup(row, u"第2条 · "_s, QPalette())), u"第2条 · 备注：新写的"_s);
    }
};

QTEST_MAIN(TestMarkedText)
#include "tst_markedtext.moc"

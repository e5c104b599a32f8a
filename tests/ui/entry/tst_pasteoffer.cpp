// SPDX-License-Identifier: GPL-3.0-or-later
#include "entrydesk.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>

using namespace qd;
using namespace Qt::StringLiterals;
using Desk = qd::test::EntryDesk;

/// What is pasted into 填报 from Word: put right by one key, and only then.
class TestPasteOffer final : public QObject
{
    Q_OBJECT

    static void paste(Desk &desk, const char *field, const QString &text)
    {
        QGuiApplication::clipboard()->setText(text);
        desk.text(field)->setFocus();
        QTest::keyClick(desk.text(field), Qt::Key_V, Qt::ControlModifier);
    }
    static QWidget *bar(Desk &desk, const char *field = "entry.text")
    {
        return namedWidget(desk.page.get(), QLatin1String(field) + u".pasted"_s);
    }
    const QString m_untidy = u"　　已开展检查,发现问题3处;\n正在  整改。"_s;
    const QString m_tidy = u"已开展检查，发现问题3处；\n正在整改。"_s;

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void whatIsWrongIsSaidAndF7PutsItRight()
    {
        Desk desk;
        paste(desk, "entry.text", m_untidy);
        QVERIFY(bar(desk)->isVisible());
        QCOMPARE(desk.label("entry.text.pastedWords")->text(), u"粘贴的文字有2处半角标点、2处多余空格。"_s);
        QCOMPARE(desk.text("entry.text")->toPlainText(), m_untidy);
        QTest::keyClick(desk.text("entry.text"), Qt::Key_F7);
        QCOMPARE(desk.text("entry.text")->toPlainText(), m_tidy);
        QVERIFY(!bar(desk)->isVisible());
        QTest::keyClick(desk.text("entry.text"), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(desk.text("entry.text")->toPlainText(), m_untidy);
    }

    void escLeavesItAndOnlyThenTheForm()
    {
        Desk desk;
        paste(desk, "entry.text", m_untidy);
        QTest::keyClick(desk.text("entry.text"), Qt::Key_Escape);
        QVERIFY(!bar(desk)->isVisible());
        QVERIFY(desk.text("entry.text")->hasFocus());
        QCOMPARE(desk.text("entry.text")->toPlainText(), m_untidy);
        QTest::keyClick(desk.text("entry.text"), Qt::Key_Escape);
        QVERIFY(desk.list()->hasFocus());
    }

    void theButtonsDoTheSame()
    {
        Desk desk;
        paste(desk, "entry.next", m_untidy);
        named<QAbstractButton>(desk.page.get(), u"entry.next.pastedTidy"_s)->click();
        QCOMPARE(desk.text("entry.next")->toPlainText(), m_tidy);
        paste(desk, "entry.remark", m_untidy);
        QVERIFY(bar(desk, "entry.remark")->isVisible());
        named<QAbstractButton>(desk.page.get(), u"entry.remark.pastedKeep"_s)->click();
        QCOMPARE(desk.text("entry.remark")->toPlainText(), m_untidy);
        QVERIFY(!bar(desk, "entry.remark")->isVisible());
    }

    void onlyWhatWasPastedIsPutRight()
    {
        Desk desk;
        desk.text("entry.text")->setPlainText(u"原有,文字。"_s);
        QTest::keyClick(desk.text("entry.text"), Qt::Key_End, Qt::ControlModifier);
        paste(desk, "entry.text", u"新增,文字"_s);
        QTest::keyClick(desk.text("entry.text"), Qt::Key_Home, Qt::ControlModifier);
        desk.text("entry.text")->insertPlainText(u"甲,乙"_s); // typed before it meanwhile
        QVERIFY(bar(desk)->isVisible());
        QTest::keyClick(desk.text("entry.text"), Qt::Key_F7);
        QCOMPARE(desk.text("entry.text")->toPlainText(), u"甲,乙原有,文字。新增，文字"_s);
    }

    void tidyTextIsTakenWithoutAWord()
    {
        Desk desk;
        paste(desk, "entry.text", u"增长3,000家，10:30召开；见https://a.cn/?x=1,2。"_s);
        QVERIFY(!bar(desk)->isVisible());
        QCOMPARE(
            desk.text("entry.text")->toPlainText(), u"增长3,000家，10:30召开；见https://a.cn/?x=1,2。"_s);
    }

    void anotherReportTakesTheOfferAway()
    {
        Desk desk;
        paste(desk, "entry.text", m_untidy);
        desk.goTo(1);
        QVERIFY(!bar(desk)->isVisible());
        desk.goTo(0);
        QVERIFY(!bar(desk)->isVisible());
        QCOMPARE(desk.text("entry.text")->toPlainText(), m_untidy);
        QTest::keyClick(desk.text("entry.text"), Qt::Key_F7); // nothing is offered
        QCOMPARE(desk.text("entry.text")->toPlainText(), m_untidy);
    }

    void takenBackThePasteIsOfferedNoMore()
    {
        Desk desk;
        paste(desk, "entry.text", m_untidy);
        QTest::keyClick(desk.text("entry.text"), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!bar(desk)->isVisible());
        QVERIFY(desk.text("entry.text")->toPlainText().isEmpty());
    }

    void aLineBreakOfWordIsOne()
    {
        Desk desk;
        paste(desk, "entry.text", u"已完成调研。\v正在起草。"_s);
        QCOMPARE(desk.text("entry.text")->toPlainText(), u"已完成调研。\n正在起草。"_s);
    }

    void aLongTextIsNoWait()
    {
        Desk desk;
        QString text;
        while (text.size() < 100'000)
            text += u"已开展检查,发现  问题(3处);\n"_s;
        QElapsedTimer watch;
        watch.start();
        paste(desk, "entry.text", text);
        QTest::keyClick(desk.text("entry.text"), Qt::Key_F7);
        QVERIFY2(watch.elapsed() < 5000, qPrintable(QString::number(watch.elapsed())));
        QVERIFY(!desk.text("entry.text")->toPlainText().contains(u','));
    }
};

QTEST_MAIN(TestPasteOffer)
#include "tst_pasteoffer.moc"

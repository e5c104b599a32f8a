// SPDX-License-Identifier: GPL-3.0-or-later
#include "entrydesk.h"
#include "ui/common/agencybox.h"
#include "workspace/progress/progressverbs.h"

using namespace qd;
using namespace Qt::StringLiterals;
using Desk = qd::test::EntryDesk;

/// 填报 by keys: from agency to agency without the mouse.
class TestEntryHands final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void ctrlEnterGoesOnWithTheNextAgency()
    {
        Desk desk;
        for (int i = 0; i < 6; ++i) {
            desk.text("entry.text")->setPlainText(u"有序推进。"_s);
            desk.ctrlEnter();
        }
        auto *box = named<AgencyBox>(desk.page.get(), u"entry.agency"_s);
        QCOMPARE(box->agency(), desk.agency(u"区市场监管局"_s)); // to be looked at
        desk.ctrlEnter();
        QVERIFY(box->agency() != desk.agency(u"区市场监管局"_s));
        QVERIFY(desk.text("entry.text")->hasFocus());
        QCOMPARE(desk.reports().size(), 6U);
    }

    void initialsAndEnterLeadIntoTheText()
    {
        Desk desk;
        desk.page->begin();
        auto *box = named<AgencyBox>(desk.page.get(), u"entry.agency"_s);
        QVERIFY(box->hasFocus());
        QCOMPARE(box->lineEdit()->selectedText(), box->currentText());
        QTest::keyClicks(box->lineEdit(), u"qmzj"_s);
        QTest::keyClick(box->lineEdit(), Qt::Key_Return);
        QCOMPARE(box->agency(), desk.agency(u"区民政局"_s));
        QVERIFY(desk.text("entry.text")->hasFocus());
    }

    void underAnUnknownNameNothingIsTyped()
    {
        Desk desk;
        desk.page->begin();
        auto *box = named<AgencyBox>(desk.page.get(), u"entry.agency"_s);
        QTest::keyClicks(box->lineEdit(), u"wmyzgdw"_s);
        QTest::keyClick(box->lineEdit(), Qt::Key_Return);
        QVERIFY(!desk.text("entry.text")->isVisible());
        QCOMPARE(box->currentText(), u"wmyzgdw"_s);
        QCOMPARE(desk.reports().size(), 0U);
    }

    void carryingAllOverAsksBeforeTypedTextIsReplaced()
    {
        Desk desk;
        desk.text("entry.text")->setPlainText(u"第一季度完成。"_s);
        desk.ctrlEnter();
        desk.session->choosePeriod({2023, Cycle::Quarter, 3});
        desk.choose(u"区市场监管局"_s);
        desk.goTo(0);
        desk.text("entry.text")->setPlainText(u"刚输入的"_s);
        desk.ask.willConfirm(false);
        QTest::keyClick(desk.text("entry.text"), Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(desk.text("entry.text")->toPlainText(), u"刚输入的"_s);
        desk.ask.willConfirm(true);
        QTest::keyClick(desk.text("entry.text"), Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(desk.text("entry.text")->toPlainText(), u"第一季度完成。"_s);
    }
};

QTEST_MAIN(TestEntryHands)
#include "tst_entryhands.moc"

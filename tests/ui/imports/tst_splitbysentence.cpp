// SPDX-License-Identifier: GPL-3.0-or-later
#include "importdesk.h"

#include <QCheckBox>

using namespace qd;
using namespace qd::test;

/// A key cuts one task by sentence; the box above says how far the plan is cut.
class TestSplitBySentence final : public QObject
{
    Q_OBJECT

    static QString text()
    {
        return u"2024年某区质量工作要点\n一、夯实基础\n"
               u"（一）加强制度建设。修订工作规则。开展宣贯培训。（牵头单位：区市场监管局）\n"
               u"（二）完善激励机制。评选政府质量奖。举办开放日。（牵头单位：区市场监管局）\n"
               u"（三）开展质量监测。每季监测一次。（牵头单位：区市场监管局）\n"_s;
    }
    static void press(ImportDesk &desk) { desk.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier); }

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void theKeySplitsTheChosenTaskAndJoinsItAgain()
    {
        ImportDesk desk;
        desk.open(desk.write(text()));
        auto *tree = desk.tree();
        tree->setFocus();
        tree->setCurrentIndex(desk.taskIndex(0, 0));
        press(desk);
        QCOMPARE(tree->model()->rowCount(desk.taskIndex(0, 0)), 2);
        QVERIFY2(tree->isExpanded(desk.taskIndex(0, 0)), "what came is seen");
        QCOMPARE(tree->currentIndex(), desk.taskIndex(0, 0));
        QCOMPARE(desk.review().measureCount(), 4);
        tree->setCurrentIndex(tree->model()->index(1, 0, desk.taskIndex(0, 0))); // one of its measures
        press(desk);
        QCOMPARE(tree->model()->rowCount(desk.taskIndex(0, 0)), 1);
        QCOMPARE(tree->currentIndex(), desk.taskIndex(0, 0));
        desk.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(tree->model()->rowCount(desk.taskIndex(0, 0)), 2);
    }

    void onTheWholePlanTheKeyDoesNothing()
    {
        ImportDesk desk;
        desk.open(desk.write(text()));
        desk.tree()->setFocus();
        press(desk);
        QVERIFY(!desk.review().canUndo());
    }

    void theBoxSaysThatSomeAreSplit()
    {
        ImportDesk desk;
        desk.open(desk.write(text()));
        auto *box = desk.get<QCheckBox>("import.splitAll");
        QCOMPARE(box->checkState(), Qt::Unchecked);
        QCOMPARE(box->text(), u"按句拆分"_s);
        desk.tree()->setCurrentIndex(desk.taskIndex(0, 1));
        desk.tree()->setFocus();
        press(desk);
        QCOMPARE(box->checkState(), Qt::PartiallyChecked);
        QCOMPARE(box->text(), u"部分按句"_s);
        box->click(); // the rest too; a task of one sentence is none to split
        QCOMPARE(desk.review().measureCount(), 5);
        QCOMPARE(box->checkState(), Qt::Checked);
        QCOMPARE(box->text(), u"按句拆分"_s);
        box->click();
        QCOMPARE(desk.review().measureCount(), 3);
        QCOMPARE(box->checkState(), Qt::Unchecked);
    }

    void aBoxThatChangesNothingStaysAsItIs()
    {
        ImportDesk desk;
        desk.open(desk.write(u"2024年某区质量工作要点\n一、夯实基础\n"
                             u"（一）加强制度建设。修订工作规则。（牵头单位：区市场监管局）\n"
                             u"（二）开展质量监测。每季监测一次。（牵头单位：区市场监管局）\n"_s));
        auto *box = desk.get<QCheckBox>("import.splitAll");
        box->click();
        QCOMPARE(box->checkState(), Qt::Unchecked);
        QVERIFY(!desk.review().canUndo());
    }
};

QTEST_MAIN(TestSplitBySentence)
#include "tst_splitbysentence.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "handmadereview.h"
#include "review/doubtanswers.h"
#include "review/partyedits.h"

#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace qd;
using namespace qd::test;
using namespace Qt::StringLiterals;

class TestDoubtKeys final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }
    void theFirstF8ShowsTheFirstPoint();
    void f8GoesOnWithoutDeciding();
    void f2LeavesAnOpenBoxOpen();
    void eIsALetterWhereATextIsTyped();
    void changeLeadsToWhereThePointIsSettled();
    void f2InTheTreeEditsTheRow();
    void aDeadlineOfTheClerkSettlesItsDoubt();
    void aRemovedAgencyIsNoQuestionAnyMore();
    void afterTheLastPointEnterImports_data();
    void afterTheLastPointEnterImports();
};

void TestDoubtKeys::theFirstF8ShowsTheFirstPoint()
{
    Review review;
    const QString first = review.label("import.doubtText")->text();
    const QModelIndex plan = review.tree()->currentIndex();
    review.press(Qt::Key_F8);
    QCOMPARE(review.label("import.doubtText")->text(), first);
    QVERIFY2(review.tree()->currentIndex() != plan, "the task of the first point is in view");
    review.press(Qt::Key_F8);
    QVERIFY(review.label("import.doubtText")->text() != first);
}

void TestDoubtKeys::f2LeavesAnOpenBoxOpen()
{
    Review review;
    review.select(0);
    auto *parties = named<QAbstractItemView>(&review.panel, u"import.parties"_s);
    parties->setFocus();
    const QModelIndex role = parties->model()->index(0, 1);
    parties->setCurrentIndex(role);
    parties->edit(role);
    auto *box = parties->viewport()->findChild<QComboBox *>();
    QVERIFY(box);
    box->setFocus();
    const int tab = review.tabs()->currentIndex();
    QTest::keyClick(box, Qt::Key_F2);
    QCOMPARE(review.tabs()->currentIndex(), tab);
    QVERIFY(parties->viewport()->findChild<QComboBox *>());
}

void TestDoubtKeys::f8GoesOnWithoutDeciding()
{
    Review review;
    review.press(Qt::Key_F8);
    const QString first = review.label("import.doubtText")->text();
    review.press(Qt::Key_F8);
    const QString second = review.label("import.doubtText")->text();
    QVERIFY(first != second);
    QCOMPARE(openDoubts(review.holder.review()), 3);
    review.line("import.leaders")->setFocus();
    review.press(Qt::Key_F8, Qt::ShiftModifier); // works where a text is typed too
    QCOMPARE(review.label("import.doubtText")->text(), first);
    review.press(Qt::Key_F8, Qt::ShiftModifier); // goes round
    QVERIFY(review.label("import.doubtText")->text().contains(u"成熟一个评选一个"_s));
    QVERIFY(review.label("import.doubts")->text().contains(u'3'));
    review.panel.acceptDoubt();
    QVERIFY(review.label("import.doubts")->text().contains(u'2'));
}

void TestDoubtKeys::eIsALetterWhereATextIsTyped()
{
    Review review;
    review.select(0);
    review.tabs()->setCurrentIndex(0);
    review.line("import.leaders")->setFocus();
    review.press(Qt::Key_E);
    QCOMPARE(review.tabs()->currentIndex(), 0);
    QCOMPARE(review.line("import.leaders")->text().right(1).toLower(), u"e"_s);
    review.tree()->setFocus();
    review.press(Qt::Key_E);
    QCOMPARE(review.tabs()->currentIndex(), 2);
}

void TestDoubtKeys::changeLeadsToWhereThePointIsSettled()
{
    Review review;
    auto *table = named<QTableView>(&review.panel, u"import.agencies"_s);
    review.press(Qt::Key_E);
    QCOMPARE(review.tabs()->currentIndex(), 2);
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), u"区市场监管局"_s);
    review.press(Qt::Key_F8);
    review.press(Qt::Key_E);
    QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), u"审批服务局"_s);
    review.press(Qt::Key_F8);
    review.press(Qt::Key_E);
    QCOMPARE(review.tabs()->currentIndex(), 0);
    QVERIFY(review.line("import.deadline")->hasFocus());
    QCOMPARE(review.line("import.deadline")->text(), u"成熟一个评选一个"_s);
}

void TestDoubtKeys::f2InTheTreeEditsTheRow()
{
    Review review;
    review.select(0);
    review.press(Qt::Key_F2);
    QCOMPARE(review.tabs()->currentIndex(), 0);
    auto *editor = review.tree()->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    QCOMPARE(editor->text(), u"加强制度建设"_s);
    QTest::keyClick(editor, Qt::Key_Escape);
    named<QPushButton>(&review.panel, u"import.nextDoubt"_s)->setFocus();
    review.press(Qt::Key_F2);
    QCOMPARE(review.tabs()->currentIndex(), 2);
}

void TestDoubtKeys::aDeadlineOfTheClerkSettlesItsDoubt()
{
    Review review;
    review.select(1);
    review.line("import.deadline")->setText(u"年底前"_s);
    QVERIFY(isSettled(review.holder.review(), 2));
    QCOMPARE(openDoubts(review.holder.review()), 2);
}

void TestDoubtKeys::aRemovedAgencyIsNoQuestionAnyMore()
{
    Review review;
    QVERIFY(review.holder.edit([](ImportReview &changed) {
        return removeParty(changed, changed.proposal().sections[0].tasks[0].id, 1);
    }));
    QVERIFY(isSettled(review.holder.review(), 1));
    QVERIFY(!isSettled(review.holder.review(), 0));
}

void TestDoubtKeys::afterTheLastPointEnterImports_data()
{
    QTest::addColumn<bool>("together");
    QTest::newRow("one by one") << false;
    QTest::newRow("all at once") << true;
}

void TestDoubtKeys::afterTheLastPointEnterImports()
{
    QFETCH(bool, together);
    Review review;
    QSignalSpy wanted(&review.panel, &ReviewPanel::importWanted);
    const auto *import = named<QPushButton>(&review.panel, u"import.accept"_s);
    const int points = openDoubts(review.holder.review());
    QVERIFY(points > 1);
    if (together)
        QTest::mouseClick(named<QPushButton>(&review.panel, u"import.acceptAllDoubts"_s), Qt::LeftButton);
    for (int left = together ? 0 : points; left > 0; --left) {
        QVERIFY2(review.window.focusWidget() != import, "points are left");
        review.panel.acceptDoubt();
    }
    QCOMPARE(review.window.focusWidget(), import);
    review.press(Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
}

QTEST_MAIN(TestDoubtKeys)
#include "tst_doubtkeys.moc"

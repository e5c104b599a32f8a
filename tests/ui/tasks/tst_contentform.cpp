// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reasons/rulereason.h"
#include "tasksdesk.h"
#include "ui/common/faultmark.h"
#include "workspace/measures/bulkverbs.h"
#include "workspace/tasks/partyverbs.h"
#include "workspace/tasks/taskverbs.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableWidget>
#include <QToolButton>

using namespace qd;
using namespace Qt::StringLiterals;
using Desk = qd::test::TasksDesk;

/// Edits of one row from two sides: nobody's is erased.
class TestContentForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    /// Typed title, then Ctrl+D for the same row, then Ctrl+S: both are there.
    void savingATitleDoesNotEraseTheDeadlineSetMeanwhile()
    {
        Desk desk;
        desk.show(desk.task(1));
        auto *title = desk.get<QPlainTextEdit>(u"title"_s);
        title->setPlainText(u"改写的标题"_s);
        desk.trigger(u"setDeadline"_s);
        desk.get<QLineEdit>(u"deadlinePhrase"_s)->setText(u"2023-06-30"_s);
        desk.click(u"deadlineApply"_s);
        QCOMPARE(desk.book().task(desk.task(1))->deadlineDate, QDate(2023, 6, 30));
        QCOMPARE(title->toPlainText(), u"改写的标题"_s);
        QCOMPARE(desk.get<QLineEdit>(u"formDeadline"_s)->text(), desk.book().task(desk.task(1))->deadlinePhrase);
        QVERIFY(desk.page->save());
        const Task *task = desk.book().task(desk.task(1));
        QCOMPARE(task->title, u"改写的标题"_s);
        QCOMPARE(task->deadlineDate, QDate(2023, 6, 30));
    }

    void aTypedTextOfAnEarlierDayDoesNotEraseWhatWasSetSince()
    {
        Desk desk;
        desk.show(desk.task(1));
        desk.get<QPlainTextEdit>(u"title"_s)->setPlainText(u"改写的标题"_s);
        desk.show(desk.task(2)); // kept as typed
        QVERIFY(setDeadline(*desk.workspace, {desk.task(1)}, {}, {u"6月底前"_s, QDate(2023, 6, 30)}));
        desk.show(desk.task(1));
        QCOMPARE(desk.get<QPlainTextEdit>(u"title"_s)->toPlainText(), u"改写的标题"_s);
        QVERIFY(desk.page->save());
        QCOMPARE(desk.book().task(desk.task(1))->deadlineDate, QDate(2023, 6, 30));
    }

    void aFieldChangedByTwoPeopleShowsBothAndChoosesNeither()
    {
        Desk desk;
        desk.show(desk.task(1));
        auto *title = desk.get<QPlainTextEdit>(u"title"_s);
        auto *note = desk.get<QWidget>(u"changed.title"_s);
        title->setPlainText(u"我的标题"_s);
        QVERIFY(!note->isVisible());
        const auto other = desk.workspace.another();
        Task theirs = *desk.book().task(desk.task(1));
        theirs.title = u"别人的标题"_s;
        QVERIFY(editTask(*other, *desk.book().task(desk.task(1)), theirs));
        QVERIFY2(!desk.page->save(), "nobody has told her yet");
        QCOMPARE(title->toPlainText(), u"我的标题"_s);
        QVERIFY(note->isVisible());
        QVERIFY(note->findChild<QLabel *>()->text().contains(u"已被改为“别人的标题”"_s));
        QCOMPARE(desk.workspace.book().task(desk.task(1))->title, u"别人的标题"_s);
        QVERIFY(desk.page->save()); // now she knows
        QCOMPARE(desk.book().task(desk.task(1))->title, u"我的标题"_s);
        QVERIFY(!note->isVisible());
    }

    void agenciesChangedElsewhereAreShownBeforeTheListIsChangedAgain()
    {
        Desk desk;
        desk.page->open({{u"task"_s, desk.task(3).value}, {u"edit"_s, u"parties"_s}});
        auto *table = desk.get<QTableWidget>(u"parties"_s);
        QCOMPARE(table->rowCount(), 3);
        const auto seen = test::partiesAt(desk.book(), desk.task(3));
        const auto fewer = std::vector(seen.begin(), seen.begin() + 1);
        QVERIFY(setParties(*desk.workspace.another(), desk.task(3), {}, seen, fewer));
        QSignalSpy failed(desk.session.get(), &Session::failed);
        QTest::mouseClick(desk.get<QToolButton>(u"partyRemove.2"_s), Qt::LeftButton);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed.front().front().value<Error>().reason, Reason(RuleReason::PartiesChangedMeanwhile));
        QCOMPARE(table->rowCount(), 1);
        QCOMPARE(desk.workspace.book().partiesOf(desk.task(3), endOfTime).size(), size_t(1));
    }

    void aLongOtherValueIsShownWholeAndTheFooterSaysWhereToLook()
    {
        Desk desk;
        desk.show(desk.task(1));
        desk.get<QPlainTextEdit>(u"title"_s)->setPlainText(u"我的标题"_s);
        Task theirs = *desk.book().task(desk.task(1));
        theirs.title = u"别人改写的标题，比较长：完善质量工作领导协调机制，健全质量督查考核制度"_s;
        QVERIFY(editTask(*desk.workspace, *desk.book().task(desk.task(1)), theirs));
        auto *label = desk.get<QWidget>(u"changed.title"_s)->findChild<QLabel *>();
        const auto wanted = [&] { return label->heightForWidth(label->width()); };
        QTRY_VERIFY(label->isVisible() && label->height() >= wanted());
        QVERIFY2(label->height() <= wanted() + label->fontMetrics().height(), "nor is there empty room");
        QVERIFY(label->height() > 2 * label->fontMetrics().height()); // several lines
        QVERIFY(desk.get<QLabel>(u"formNote"_s)->text().contains(u"已在别处改动"_s));
    }

    void aRefusedSaveLeadsToTheMarkedField_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::newRow("no title, by the key") << true << u"title"_s << u" "_s;
        QTest::newRow("no title, by the button") << false << u"title"_s << u" "_s;
        QTest::newRow("a day that is none, by the key") << true << u"formDeadline"_s << u"2月30日"_s;
        QTest::newRow("a start that is no day, by the button") << false << u"formStart"_s << u"以后再说"_s;
    }
    void aRefusedSaveLeadsToTheMarkedField()
    {
        QFETCH(bool, byKey);
        QFETCH(QString, name);
        QFETCH(QString, typed);
        Desk desk;
        desk.show(desk.task(1));
        auto *field = desk.get<QWidget>(name);
        QVERIFY(!isFaultMarked(field));
        if (auto *text = qobject_cast<QPlainTextEdit *>(field))
            text->setPlainText(typed);
        else
            qobject_cast<QLineEdit *>(field)->setText(typed);
        QVERIFY(isFaultMarked(field));
        const QString why = desk.get<QLabel>(u"formNote"_s)->text();
        QCOMPARE(field->accessibleDescription(), why);
        desk.get<QLineEdit>(u"number"_s)->setFocus();
        if (byKey)
            QVERIFY(!desk.page->save());
        else
            desk.click(u"save"_s);
        QCOMPARE(desk.page->focusWidget(), field);
        desk.click(u"revert"_s);
        QVERIFY(!isFaultMarked(field));
        QVERIFY(field->accessibleDescription().isEmpty());
    }

    void theOtherValueIsTakenByAButton()
    {
        Desk desk;
        desk.show(desk.task(1));
        auto *title = desk.get<QPlainTextEdit>(u"title"_s);
        title->setPlainText(u"我的标题"_s);
        Task theirs = *desk.book().task(desk.task(1));
        theirs.title = u"别人的标题"_s;
        QVERIFY(editTask(*desk.workspace, *desk.book().task(desk.task(1)), theirs));
        desk.click(u"changed.titleTake"_s);
        QCOMPARE(title->toPlainText(), u"别人的标题"_s);
        QVERIFY(!desk.get<QWidget>(u"changed.title"_s)->isVisible());
        QVERIFY(!desk.get<QPushButton>(u"save"_s)->isEnabled());
    }
};

QTEST_MAIN(TestContentForm)
#include "tst_contentform.moc"

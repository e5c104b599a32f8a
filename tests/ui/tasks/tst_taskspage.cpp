// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasksdesk.h"
#include "ui/common/agencybox.h"
#include "workspace/progress/progressverbs.h"
#include "workspace/tasks/taskverbs.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>

using namespace qd;
using namespace Qt::StringLiterals;
using Desk = qd::test::TasksDesk;

class TestTasksPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void typingInitialsListsWhatTheAgencyAnswersFor()
    {
        Desk desk;
        desk.get<QLineEdit>(u"search"_s)->setText(u"scjgj"_s);
        QTRY_VERIFY(desk.get<QLabel>(u"counts"_s)->text().contains(u"显示 3 项/6 条"_s));
        desk.page->open({{u"text"_s, u"街镇"_s}});
        QTRY_VERIFY(desk.get<QLabel>(u"counts"_s)->text().contains(u"显示 1 项/1 条"_s));
        desk.page->open({});
        QVERIFY(desk.get<QLabel>(u"counts"_s)->text().contains(u"4 项任务"_s));
    }

    void aCharacterBeyondTheBasicPlaneIsFound()
    {
        Desk desk;
        Task task = *desk.book().task(desk.task(2));
        task.title = u"走访𠮷祥社区"_s;
        QVERIFY(editTask(*desk.workspace, *desk.book().task(desk.task(2)), task));
        for (const QString &typed : {u"𠮷"_s, u"𠮷祥"_s, u"访𠮷"_s, u"xsq"_s}) {
            desk.page->open({});
            desk.get<QLineEdit>(u"search"_s)->setText(typed);
            QTRY_VERIFY2(
                desk.get<QLabel>(u"counts"_s)->text().contains(u"显示 1 项/1 条"_s), qPrintable(typed));
        }
        auto *field = desk.get<QLineEdit>(u"search"_s);
        field->clear();
        QKeyEvent key(
            QEvent::KeyPress, 0, Qt::NoModifier, u"𠮷"_s); // as an input method without composing does
        QCoreApplication::sendEvent(field, &key);
        QCOMPARE(field->text(), u"𠮷"_s);
        QInputMethodEvent composed;
        composed.setCommitString(u"𠮷"_s);
        QCoreApplication::sendEvent(field, &composed);
        QCOMPARE(field->text(), u"𠮷𠮷"_s);
        desk.get<QLineEdit>(u"search"_s)->setText(u"𠮶"_s); // another one of that plane
        QTRY_VERIFY(desk.get<QLabel>(u"counts"_s)->text().contains(u"显示 0 项/0 条"_s));
    }

    void openTakesAgencyAndRole()
    {
        Desk desk;
        const AgencyId school = test::agencyNamed(desk.book(), u"区教育局"_s);
        desk.page->open({{u"agency"_s, school.value}, {u"role"_s, u"lead"_s}});
        QVERIFY(desk.get<QLabel>(u"counts"_s)->text().contains(u"显示 1 项/1 条"_s));
        QCOMPARE(desk.get<AgencyBox>(u"agency"_s)->agency(), school);
    }

    void openGoesToTheFieldThatIsToBeEdited()
    {
        Desk desk;
        auto *tabs = desk.get<QTabWidget>(u"tabs"_s);
        desk.page->open({{u"task"_s, desk.task(3).value}, {u"edit"_s, u"parties"_s}});
        QCOMPARE(tabs->currentIndex(), 1);
        QCOMPARE(desk.get<QTableWidget>(u"parties"_s)->rowCount(), 3);
        desk.page->open({{u"task"_s, desk.task(3).value}, {u"measure"_s, desk.measure(3, 2).value},
            {u"edit"_s, u"deadline"_s}});
        QCOMPARE(tabs->currentIndex(), 0);
        QCOMPARE(desk.view->currentMeasure(), desk.measure(3, 2));
        QTRY_COMPARE(desk.page->focusWidget(), desk.get<QLineEdit>(u"formDeadline"_s));
    }

    void deadlineOfManyRowsIsOneStep()
    {
        Desk desk;
        desk.show(desk.measure(1, 1));
        desk.alsoSelect(desk.measure(1, 2));
        desk.alsoSelect(desk.measure(3, 2));
        const int before = desk.steps();
        desk.trigger(u"setDeadline"_s);
        auto *phrase = desk.get<QLineEdit>(u"deadlinePhrase"_s);
        phrase->setText(u"6月底前"_s);
        bool echoed = false; // the computed day stands beside the field before anything is written
        for (const QLabel *label : phrase->parentWidget()->findChildren<QLabel *>())
            echoed = echoed || label->text().contains(u"2023年6月30日"_s);
        QVERIFY(echoed);
        desk.click(u"deadlineApply"_s);
        for (const MeasureId id : {desk.measure(1, 1), desk.measure(1, 2), desk.measure(3, 2)})
            QCOMPARE(desk.book().measure(id)->deadlineDate, QDate(2023, 6, 30));
        QCOMPARE(desk.steps(), before + 1);
        QVERIFY(desk.workspace->undo());
        for (const MeasureId id : {desk.measure(1, 1), desk.measure(1, 2), desk.measure(3, 2)})
            QVERIFY(!desk.book().measure(id)->deadlineDate.isValid());
    }

    void startAndStateOfTheSelectedRows()
    {
        Desk desk;
        desk.show(desk.measure(1, 1));
        desk.trigger(u"setStart"_s);
        desk.get<QLineEdit>(u"startPhrase"_s)->setText(u"没有日期"_s);
        QVERIFY(!desk.get<QPushButton>(u"startApply"_s)->isEnabled());
        desk.get<QLineEdit>(u"startPhrase"_s)->setText(u"3月起"_s);
        desk.click(u"startApply"_s);
        QCOMPARE(desk.book().measure(desk.measure(1, 1))->startDate, QDate(2023, 3, 1));
        desk.trigger(u"setState"_s);
        desk.get<QComboBox>(u"stateChoice"_s)->setCurrentIndex(static_cast<int>(WorkState::Closed));
        desk.get<QLineEdit>(u"stateBasis"_s)->setText(u"区府办〔2023〕5号"_s);
        desk.click(u"stateApply"_s);
        const Standing row = standingOf(desk.book(), *desk.book().measure(desk.measure(1, 1)), QDate(2023, 5, 10));
        QCOMPARE(row.state, WorkState::Closed);
        QCOMPARE(row.basis, u"区府办〔2023〕5号"_s);
        QCOMPARE(row.since, QDate(2023, 5, 10));
    }

    void blockedNeedsAReason()
    {
        Desk desk;
        desk.show(desk.measure(1, 1));
        desk.trigger(u"setBlocked"_s);
        desk.get<QAbstractButton>(u"blockedFlag"_s)->setChecked(true);
        QVERIFY(!desk.get<QPushButton>(u"blockedApply"_s)->isEnabled());
        desk.get<QLineEdit>(u"blockedReason"_s)->setText(u"资金未到位"_s);
        desk.click(u"blockedApply"_s);
        QVERIFY(standingOf(desk.book(), *desk.book().measure(desk.measure(1, 1)), QDate(2023, 5, 10)).blocked);
    }

    void blockedHoldsFromTheDayThatIsShown()
    {
        Desk desk;
        desk.session->chooseDay(QDate(2023, 4, 1)); // the window looks at an earlier day
        desk.show(desk.measure(1, 1));
        desk.trigger(u"setBlocked"_s);
        desk.get<QAbstractButton>(u"blockedFlag"_s)->setChecked(true);
        desk.get<QLineEdit>(u"blockedReason"_s)->setText(u"资金未到位"_s);
        desk.click(u"blockedApply"_s);
        const Measure &row = *desk.book().measure(desk.measure(1, 1));
        QVERIFY(standingOf(desk.book(), row, QDate(2023, 4, 1)).blocked);
        QVERIFY(!standingOf(desk.book(), row, QDate(2023, 3, 31)).blocked);
    }

    void summarisingAgencyOfAJointTask()
    {
        Desk desk;
        desk.show(desk.task(3));
        desk.trigger(u"setSummarising"_s);
        const AgencyId agency = test::agencyNamed(desk.book(), u"区民政局"_s);
        desk.get<AgencyBox>(u"summarising"_s)->setAgency(agency);
        desk.click(u"summarisingApply"_s);
        QCOMPARE(desk.book().task(desk.task(3))->summarisingId, agency);
    }

    void textIsEditedInTheFormAndSavedAsOneStep()
    {
        Desk desk;
        desk.show(desk.measure(1, 1));
        const int before = desk.steps();
        desk.trigger(u"edit"_s);
        auto *text = desk.get<QPlainTextEdit>(u"text"_s);
        text->setPlainText(u"改过的内容。"_s);
        desk.get<QLineEdit>(u"formDeadline"_s)->setText(u"9月底前"_s);
        QVERIFY(desk.page->save());
        QCOMPARE(desk.book().measure(desk.measure(1, 1))->text, u"改过的内容。"_s);
        QCOMPARE(desk.book().measure(desk.measure(1, 1))->deadlineDate, QDate(2023, 9, 30));
        QCOMPARE(desk.steps(), before + 1);
        QVERIFY(desk.workspace->undo());
        QVERIFY(text->toPlainText() != u"改过的内容。"_s); // the form follows the undo
    }

    void whatIsTypedSurvivesAnotherRowAndARestart()
    {
        Desk desk;
        const MeasureId id = desk.measure(1, 1);
        const QString stored = desk.book().measure(id)->text;
        desk.show(id);
        desk.get<QPlainTextEdit>(u"text"_s)->setPlainText(u"打了一半的"_s);
        desk.show(desk.measure(1, 2));
        QVERIFY(desk.get<QPlainTextEdit>(u"text"_s)->toPlainText() != u"打了一半的"_s);
        desk.show(id);
        QCOMPARE(desk.get<QPlainTextEdit>(u"text"_s)->toPlainText(), u"打了一半的"_s);
        desk.page = std::make_unique<TasksPage>(*desk.session);
        desk.show(id);
        QCOMPARE(desk.get<QPlainTextEdit>(u"text"_s)->toPlainText(), u"打了一半的"_s);
        QCOMPARE(desk.book().measure(id)->text, stored);
        desk.click(u"revert"_s);
        QCOMPARE(desk.get<QPlainTextEdit>(u"text"_s)->toPlainText(), stored);
    }

    void addsATaskAndAMeasure()
    {
        Desk desk;
        desk.show(desk.task(1));
        const auto tasks = desk.book().tasks().size();
        desk.trigger(u"addTask"_s);
        QVERIFY(!desk.get<QPushButton>(u"save"_s)->isEnabled());
        desk.get<QLineEdit>(u"number"_s)->setText(u"(五)"_s);
        desk.get<QPlainTextEdit>(u"title"_s)->setPlainText(u"新任务"_s);
        desk.get<QPlainTextEdit>(u"text"_s)->setPlainText(u"新任务的内容。"_s);
        desk.click(u"save"_s);
        QCOMPARE(desk.book().tasks().size(), tasks + 1);
        const Task *added = desk.book().task(desk.view->currentTask()); // shown at once
        QVERIFY(added);
        QCOMPARE(added->title, u"新任务"_s);
        desk.trigger(u"addMeasure"_s);
        desk.get<QPlainTextEdit>(u"text"_s)->setPlainText(u"又一条。"_s);
        desk.click(u"save"_s);
        QCOMPARE(desk.book().measuresOf(added->id).size(), size_t(2));
        QVERIFY(desk.workspace->undo());
        QVERIFY(desk.workspace->undo());
        QCOMPARE(desk.book().tasks().size(), tasks);
    }

    void splitsAtTheCursorAndJoinsAgain()
    {
        Desk desk;
        const MeasureId id = desk.measure(3, 1);
        const QString whole = desk.book().measure(id)->text;
        desk.show(id);
        QSignalSpy told(desk.session.get(), &Session::told);
        desk.trigger(u"split"_s); // the cursor stands at the beginning: says where to put it
        QCOMPARE(told.count(), 1);
        QCOMPARE(desk.book().measuresOf(desk.task(3)).size(), size_t(3));
        auto *text = desk.get<QPlainTextEdit>(u"text"_s);
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(2);
        text->setTextCursor(cursor);
        desk.trigger(u"split"_s);
        const auto measures = desk.book().measuresOf(desk.task(3));
        QCOMPARE(measures.size(), size_t(4));
        QCOMPARE(measures[0]->text, whole.left(2));
        QCOMPARE(desk.view->currentMeasure(), id);
        desk.alsoSelect(measures[1]->id);
        desk.trigger(u"merge"_s);
        QCOMPARE(desk.book().measuresOf(desk.task(3)).size(), size_t(3));
        QVERIFY(desk.workspace->undo());
        QVERIFY(desk.workspace->undo());
        QCOMPARE(desk.book().measure(id)->text, whole);
    }

    void movesWithinAndIntoAnotherSection()
    {
        Desk desk;
        const MeasureId id = desk.measure(3, 1);
        desk.show(id);
        desk.trigger(u"moveDown"_s);
        QCOMPARE(desk.book().measuresOf(desk.task(3))[1]->id, id);
        QCOMPARE(desk.view->currentMeasure(), id); // the selection goes along
        const TaskId task = desk.task(2);
        desk.show(task);
        desk.trigger(u"moveDown"_s);
        QCOMPARE(desk.book().task(task)->sectionId, desk.book().sections().back()->id);
        desk.ask.willChoose(0);
        desk.trigger(u"moveToSection"_s);
        QCOMPARE(desk.book().task(task)->sectionId, desk.book().sections().front()->id);
    }

    void deletingWhatHasReportsAsksAndKeepsThem()
    {
        Desk desk;
        const MeasureId id = desk.measure(3, 2);
        QVERIFY(addProgress(*desk.workspace, 
            test::report(id, test::agencyNamed(desk.book(), u"区市场监管局"_s), test::quarter(2023, 2))));
        desk.show(id);
        desk.ask.willConfirm(false);
        desk.trigger(u"delete"_s);
        QCOMPARE(desk.ask.asked.size(), 1);
        QVERIFY(desk.ask.asked.first().text.contains(u"1 份"_s));
        QCOMPARE(desk.book().measuresOf(desk.task(3)).size(), size_t(3));
        desk.ask.willConfirm(true);
        desk.trigger(u"delete"_s);
        QCOMPARE(desk.book().measuresOf(desk.task(3)).size(), size_t(2));
        QVERIFY(desk.workspace->undo());
        QCOMPARE(desk.book().measuresOf(desk.task(3)).size(), size_t(3));
        QCOMPARE(desk.workspace->progressOf(id)->size(), size_t(1));
    }

    void deletingWithoutReportsAsksNothing()
    {
        Desk desk;
        desk.show(desk.measure(3, 2));
        desk.trigger(u"delete"_s); // FakeAsk fails the test if it were asked
        QCOMPARE(desk.book().measuresOf(desk.task(3)).size(), size_t(2));
    }

    void pastesAColumnAfterAPreview()
    {
        Desk desk;
        QGuiApplication::clipboard()->setText(u"6月底前\n\n2023/9/30\n进博会期间\n"_s);
        desk.show(desk.measure(3, 1));
        const int before = desk.steps();
        desk.trigger(u"paste"_s);
        auto *table = desk.get<QTableWidget>(u"pasteTable"_s);
        QCOMPARE(table->rowCount(), 4); // measures 3/1, 3/2, 3/3 and task 4, which is its own measure
        QVERIFY(table->item(0, 3)->text().contains(u"2023年6月30日"_s));
        desk.click(u"pasteApply"_s);
        QCOMPARE(desk.book().measure(desk.measure(3, 1))->deadlineDate, QDate(2023, 6, 30));
        QVERIFY(desk.book().measure(desk.measure(3, 2))->deadlinePhrase.isEmpty());
        QCOMPARE(desk.book().measure(desk.measure(3, 3))->deadlineDate, QDate(2023, 9, 30));
        QCOMPARE(desk.book().task(desk.task(4))->deadlinePhrase, u"进博会期间"_s);
        QVERIFY(desk.book().measure(desk.measure(4, 1))->deadlinePhrase.isEmpty());
        QCOMPARE(desk.steps(), before + 1);
        QVERIFY(desk.workspace->undo());
        QVERIFY(!desk.book().measure(desk.measure(3, 1))->deadlineDate.isValid());
    }

    void dutyGridWritesOnlyWhatWasUnticked()
    {
        Desk desk;
        desk.show(desk.task(1));
        desk.trigger(u"duties"_s);
        auto *table = desk.get<QTableView>(u"dutyTable"_s);
        QAbstractItemModel *grid = table->model();
        QCOMPARE(grid->rowCount(), 2);
        QCOMPARE(grid->columnCount(), 3); // the text, the lead, the supporting one
        for (int row = 0; row < 2; ++row) {
            for (int column = 1; column < 3; ++column)
                QCOMPARE(grid->index(row, column).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        }
        QVERIFY(!desk.get<QPushButton>(u"dutyApply"_s)->isEnabled());
        table->setCurrentIndex(grid->index(0, 2));
        desk.click(u"dutyColumn"_s);
        const int before = desk.steps();
        desk.click(u"dutyApply"_s);
        const AgencyId school = test::agencyNamed(desk.book(), u"区教育局"_s);
        QVERIFY(desk.book().isExempt(desk.measure(1, 1), school));
        QVERIFY(desk.book().isExempt(desk.measure(1, 2), school));
        QCOMPARE(desk.steps(), before + 1);
    }

    void partiesAreAddedChangedAndTakenOut()
    {
        Desk desk;
        desk.show(desk.task(2));
        desk.get<QTabWidget>(u"tabs"_s)->setCurrentIndex(1);
        const AgencyId school = test::agencyNamed(desk.book(), u"区教育局"_s);
        desk.get<AgencyBox>(u"partyAgency"_s)->setAgency(school);
        desk.get<QComboBox>(u"partyRole"_s)->setCurrentIndex(static_cast<int>(Role::Support));
        desk.click(u"partyAdd"_s);
        QCOMPARE(desk.book().partiesOf(desk.task(2), endOfTime).size(), size_t(2));
        QCOMPARE(desk.book().partiesOf(desk.task(2), endOfTime)[1]->role, Role::Support);
        QTest::mouseClick(desk.get<QAbstractButton>(u"partyRemove.0"_s), Qt::LeftButton);
        QCOMPARE(desk.book().partiesOf(desk.task(2), endOfTime).size(), size_t(1));
        QVERIFY(desk.workspace->undo());
        QVERIFY(desk.workspace->undo());
        QCOMPARE(desk.book().partiesOf(desk.task(2), endOfTime).size(), size_t(1));
    }

    void nothingCanBeChangedInAReadOnlyFile()
    {
        Desk desk;
        OpenOptions options = desk.workspace.options();
        options.create = false;
        options.readOnly = true;
        auto readOnly = Workspace::open(options);
        QVERIFY(readOnly);
        Session session(**readOnly, desk.ask);
        session.openLatestPlan();
        TasksPage page(session);
        for (const char *name : {"addTask", "edit", "setDeadline", "split", "merge", "delete", "paste"})
            QVERIFY2(!page.findChild<QAction *>(u"tasks."_s + QLatin1String(name))->isEnabled(), name);
    }
};

QTEST_MAIN(TestTasksPage)
#include "tst_taskspage.moc"

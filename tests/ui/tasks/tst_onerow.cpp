// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/wholemeasure.h"
#include "ui/common/roles.h"
#include "ui/tasks/tasksdesk.h"
#include "ui/tasks/tree/tasknode.h"
#include "workspace/measures/measureverbs.h"

#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace qd;
using namespace qd::test;

/// A task that was never split is its own measure: one row, one form, one wording. In the small plan that is task 4.
class TestOneRow final : public QObject
{
    Q_OBJECT

    static int rowsBelow(const TasksDesk &desk, int task)
    {
        desk.page->open({{u"task"_s, desk.task(task).value}});
        return desk.view->model()->rowCount(desk.view->currentIndex().siblingAtColumn(0));
    }
    static bool standsOnTask(const TasksDesk &desk, int task)
    {
        const QModelIndex row = desk.view->currentIndex();
        return row.data(KindRole).toInt() == static_cast<int>(TaskNode::Kind::Task)
            && row.data(IdRole).toLongLong() == desk.task(task).value;
    }

private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void aTaskThatWasNotSplitHasNoRowBelowIt()
    {
        const TasksDesk desk;
        QCOMPARE(rowsBelow(desk, 4), 0);
        QCOMPARE(rowsBelow(desk, 3), 3);
    }

    void whoAsksForItsMeasureComesToTheTask()
    {
        TasksDesk desk;
        desk.show(desk.measure(4, 1));
        QVERIFY(standsOnTask(desk, 4));
        QVERIFY(desk.get<QWidget>(u"changeState"_s)->isVisible());
        QVERIFY(desk.action(u"setBlocked"_s)->isEnabled());
    }

    void rewordingTheTaskRewordsItsMeasure()
    {
        TasksDesk desk;
        desk.show(desk.task(4));
        auto *text = desk.get<QPlainTextEdit>(u"text"_s);
        text->setPlainText(u"改写后的内容。再做一件事。"_s);
        const int before = desk.steps();
        desk.click(u"save"_s);
        QCOMPARE(desk.book().measure(desk.measure(4, 1))->text, u"改写后的内容。再做一件事。"_s);
        QCOMPARE(desk.steps(), before + 1);
        QCOMPARE(rowsBelow(desk, 4), 0);
        QVERIFY(desk.workspace->undo());
        QVERIFY(desk.book().measure(desk.measure(4, 1))->text != u"改写后的内容。再做一件事。"_s);
        QCOMPARE(rowsBelow(desk, 4), 0);
    }

    void rewordingASplitTaskLeavesItsMeasures()
    {
        TasksDesk desk;
        const QString before = desk.book().measure(desk.measure(3, 1))->text;
        desk.show(desk.task(3));
        desk.get<QPlainTextEdit>(u"text"_s)->setPlainText(u"改写后的内容。"_s);
        desk.click(u"save"_s);
        QCOMPARE(desk.book().measure(desk.measure(3, 1))->text, before);
    }

    void splittingItAtTheCursorMakesTwoRowsAndUndoOne()
    {
        TasksDesk desk;
        desk.show(desk.task(4));
        auto *text = desk.get<QPlainTextEdit>(u"text"_s);
        text->setPlainText(u"先做一件事。再做一件事。"_s);
        desk.click(u"save"_s);
        text->moveCursor(QTextCursor::Start);
        desk.trigger(u"split"_s);
        QVERIFY2(desk.page->focusWidget() == text, "where to put the cursor, not the title");
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(6);
        text->setTextCursor(cursor);
        desk.trigger(u"split"_s);
        QCOMPARE(desk.book().measure(desk.measure(4, 1))->text, u"先做一件事。"_s);
        QCOMPARE(rowsBelow(desk, 4), 2);
        QVERIFY(desk.workspace->undo());
        QCOMPARE(rowsBelow(desk, 4), 0);
    }

    void aMeasureWithADeadlineOfItsOwnKeepsItsRow()
    {
        TasksDesk desk;
        const Measure *seen = desk.book().measure(desk.measure(4, 1));
        Measure wanted = *seen;
        wanted.deadlinePhrase = u"6月底前"_s;
        wanted.deadlineDate = QDate(2023, 6, 30);
        QVERIFY(editMeasure(*desk.workspace, *seen, wanted));
        QVERIFY(!wholeMeasure(desk.book(), desk.task(4)));
        QCOMPARE(rowsBelow(desk, 4), 1);
    }
};

QTEST_MAIN(TestOneRow)
#include "tst_onerow.moc"

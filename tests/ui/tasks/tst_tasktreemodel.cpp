// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/plan/wholemeasure.h"
#include "support/builders.h"
#include "support/tempworkspace.h"
#include "ui/common/roles.h"
#include "ui/common/session.h"
#include "ui/tasks/tree/taskfilterproxy.h"
#include "ui/tasks/tree/tasktreemodel.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"
#include "workspace/measures/bulkverbs.h"
#include "workspace/measures/measureverbs.h"
#include "workspace/progress/progressverbs.h"
#include "workspace/tasks/taskverbs.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace qd;
using namespace Qt::StringLiterals;

namespace
{

/// Session and model over the small plan, watched by a model tester.
struct Desk {
    Desk()
    {
        workspace.import();
        session = std::make_unique<Session>(*workspace, ask);
        session->openLatestPlan();
        model = std::make_unique<TaskTreeModel>(*session);
        proxy = std::make_unique<TaskFilterProxy>(*model);
        tester = std::make_unique<QAbstractItemModelTester>(
            model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        proxyTester = std::make_unique<QAbstractItemModelTester>(
            proxy.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    const PlanBook &book() const { return session->book(); }
    QString cell(const QModelIndex &row, TaskColumn column) const
    {
        return row.siblingAtColumn(static_cast<int>(column)).data().toString();
    }

    test::TempWorkspace workspace;
    FakeAsk ask;
    std::unique_ptr<Session> session;
    std::unique_ptr<TaskTreeModel> model;
    std::unique_ptr<TaskFilterProxy> proxy;
    std::unique_ptr<QAbstractItemModelTester> tester, proxyTester;
};

/// The ids of the tree in order, to compare with the book: "s1 t1 m1 m2 …".
QString shapeOf(const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    QString out;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        out += u"%1:%2 "_s.arg(index.data(KindRole).toInt()).arg(index.data(IdRole).toLongLong());
        out += shapeOf(model, index);
    }
    return out;
}

QString shapeOf(const PlanBook &book)
{
    QString out;
    for (const Section *section : book.sections()) {
        out += u"1:%1 "_s.arg(section->id.value);
        for (const Task *task : book.tasksOf(section->id)) {
            out += u"2:%1 "_s.arg(task->id.value);
            for (const Measure *measure : book.measuresOf(task->id))
                out += u"3:%1 "_s.arg(measure->id.value);
        }
    }
    return out;
}

/// The same as a person sees it: a task that is its own measure is one row.
QString seenShapeOf(const PlanBook &book)
{
    QString out = shapeOf(book);
    for (const Task *task : book.tasks()) {
        if (const Measure *whole = wholeMeasure(book, task->id))
            out.remove(u"3:%1 "_s.arg(whole->id.value));
    }
    return out;
}

} // namespace

class TestTaskTreeModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareUiTest(); }

    void showsSectionsTasksAndMeasuresInOrder()
    {
        const Desk desk;
        QCOMPARE(shapeOf(*desk.model), shapeOf(desk.book()));
        const QModelIndex task = desk.model->indexOf(test::taskAt(desk.book(), 1).id);
        QCOMPARE(desk.cell(task, TaskColumn::Number), u"(一)"_s);
        QCOMPARE(desk.cell(task, TaskColumn::Lead), u"区市场监管局"_s);
        QCOMPARE(desk.cell(task, TaskColumn::Support), u"区教育局"_s);
    }

    void howManyAreDoneIsReadWholeInTheTip()
    {
        const Desk desk;
        const QModelIndex state = desk.model->indexOf(test::taskAt(desk.book(), 3).id, TaskColumn::State);
        QCOMPARE(state.data(Qt::ToolTipRole).toString(), state.data().toString());
        QCOMPARE(state.data().toString(), u"已完成0条，共3条"_s);
        QCOMPARE(state.data(BriefRole).toString(), u"均未完成"_s); // cut, it would read as done
    }

    void sharedWorkIsShownWithItsWord()
    {
        const Desk desk;
        const QModelIndex task = desk.model->indexOf(test::taskAt(desk.book(), 3).id);
        QCOMPARE(desk.cell(task, TaskColumn::Lead), u"分工：区市场监管局、区教育局、区民政局"_s);
        QCOMPARE(desk.cell(task, TaskColumn::Support), QString());
    }

    void everyEditFollowsTheBookWithoutReset()
    {
        Desk desk;
        QSignalSpy resets(desk.model.get(), &QAbstractItemModel::modelReset);
        Workspace &workspace = *desk.workspace;
        const auto check = [&](const char *what) {
            QVERIFY2(shapeOf(*desk.model) == shapeOf(desk.book()), what);
            QVERIFY2(shapeOf(*desk.proxy) == seenShapeOf(desk.book()), what);
        };
        const SectionId first = desk.book().sections().front()->id;
        const SectionId second = desk.book().sections().back()->id;
        const TaskId task = test::taskAt(desk.book(), 3).id;
        const MeasureId measure = test::measureAt(desk.book(), 3, 1).id;
        QVERIFY(addTask(workspace, first, u"(新)"_s, u"新任务"_s, u"做一件事。"_s));
        check("add task");
        QVERIFY(moveTask(workspace, task, first, 0));
        check("move task to another section");
        QVERIFY(moveTask(workspace, task, second, 1));
        check("move task back");
        QVERIFY(addMeasure(workspace, task, u"新举措。"_s, 1));
        check("add measure");
        QVERIFY(splitMeasure(workspace, measure, 2));
        check("split");
        QVERIFY(moveMeasure(workspace, measure, task, 3));
        check("move measure");
        QVERIFY(moveMeasure(workspace, measure, test::taskAt(desk.book(), 1).id, 1));
        check("move measure to another task");
        std::vector<MeasureId> both;
        for (const Measure *one : desk.book().measuresOf(task))
            both.push_back(one->id);
        both.resize(2);
        QVERIFY(mergeMeasures(workspace, both));
        check("merge");
        QVERIFY(deleteMeasures(workspace, {desk.book().measuresOf(task).back()->id}));
        check("delete measure");
        QVERIFY(deleteTasks(workspace, {task}));
        check("delete task");
        for (int i = 0; i < 10; ++i) {
            QVERIFY(workspace.undo());
            check("undo");
        }
        for (int i = 0; i < 10; ++i) {
            QVERIFY(workspace.redo());
            check("redo");
        }
        QCOMPARE(resets.count(), 0);
    }

    void aReportChangesOnlyItsRows()
    {
        Desk desk;
        const Measure &measure = test::measureAt(desk.book(), 1, 1);
        QSignalSpy changed(desk.model.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy resets(desk.model.get(), &QAbstractItemModel::modelReset);
        ProgressInput input = test::report(
            measure.id, test::agencyNamed(desk.book(), u"区市场监管局"_s), test::quarter(2023, 2));
        input.percent = 40;
        QVERIFY(addProgress(*desk.workspace, input));
        const QModelIndex row = desk.model->indexOf(measure.id);
        QCOMPARE(desk.cell(row, TaskColumn::Percent), u"40%"_s);
        QCOMPARE(desk.cell(row, TaskColumn::Reported), u"1/1"_s);
        const QModelIndex ofTask = desk.model->indexOf(measure.taskId, TaskColumn::Percent);
        QCOMPARE(ofTask.data().toString(), u"40%*"_s); // the other measure says nothing; the column is narrow
        QCOMPARE(ofTask.data(CopyRole).toString(), u"40%（1/2条）"_s);
        QCOMPARE(ofTask.data(Qt::ToolTipRole).toString(), u"40%（1/2条）"_s);
        QCOMPARE(resets.count(), 0);
        for (const QList<QVariant> &signal : changed) {
            const QModelIndex parent = signal.first().toModelIndex().parent();
            const QModelIndex task = desk.model->indexOf(measure.taskId);
            QVERIFY(parent == task || !parent.isValid() || signal.first().toModelIndex() == task);
        }
    }

    void anotherPeriodCountsItsOwnReports()
    {
        Desk desk;
        const Measure &measure = test::measureAt(desk.book(), 1, 1);
        QVERIFY(addProgress(*desk.workspace, test::report(
            measure.id, test::agencyNamed(desk.book(), u"区市场监管局"_s), test::quarter(2023, 2))));
        const QModelIndex row = desk.model->indexOf(measure.id);
        QCOMPARE(desk.cell(row, TaskColumn::Reported), u"1/1"_s);
        desk.session->choosePeriod(test::quarter(2023, 3));
        QCOMPARE(desk.cell(row, TaskColumn::Reported), u"0/1"_s);
    }

    void onlyAnotherPlanResets()
    {
        Desk desk;
        QSignalSpy resets(desk.model.get(), &QAbstractItemModel::modelReset);
        desk.session->openLatestPlan();
        QCOMPARE(resets.count(), 1);
    }

    void filters_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("measures");
        QTest::newRow("nothing typed") << QString() << 7;
        QTest::newRow("initials without 区") << u"scjgj"_s << 6;
        QTest::newRow("initials with 区") << u"qscjgj"_s << 6;
        QTest::newRow("two characters") << u"民政"_s << 3;
        QTest::newRow("title of the task") << u"激励机制"_s << 1;
        QTest::newRow("two words") << u"mzj 服务"_s << 3;
        QTest::newRow("nowhere") << u"海洋"_s << 0;
    }
    void filters()
    {
        QFETCH(QString, text);
        QFETCH(int, measures);
        Desk desk;
        TaskFilter filter;
        filter.text = text;
        desk.model->setFilter(filter);
        QCOMPARE(desk.model->counts().measures, measures);
        int shown = 0;
        for (const Measure *measure : desk.book().measures())
            shown += desk.proxy->rowOf({}, measure->id).isValid() ? 1 : 0;
        QCOMPARE(shown, measures);
        // the same rule as the command line and the reports
        const auto all = desk.book().measures();
        QCOMPARE(measures, static_cast<int>(std::count_if(all.begin(), all.end(), [&](const Measure *m) {
            const Verdict v = verdictOn(desk.book(), *m, desk.session->today());
            return matches(desk.book(), *m, v, filter, desk.session->today());
        })));
    }

    void aRowThatNoLongerMatchesLeavesTheListAtOnce()
    {
        Desk desk;
        TaskFilter filter;
        filter.withoutDeadline = true;
        desk.model->setFilter(filter);
        const int before = desk.model->counts().measures;
        const Measure &measure = test::measureAt(desk.book(), 1, 1);
        QVERIFY(setDeadline(*desk.workspace, {}, {measure.id}, {u"6月底前"_s, QDate(2023, 6, 30)}));
        QCOMPARE(desk.model->counts().measures, before - 1);
        QVERIFY(!desk.proxy->mapFromSource(desk.model->indexOf(measure.id)).isValid());
        QVERIFY(desk.workspace->undo());
        QCOMPARE(desk.model->counts().measures, before);
        QVERIFY(desk.proxy->mapFromSource(desk.model->indexOf(measure.id)).isValid());
    }

    void sortsDeadlinesByDayAndNotByText()
    {
        Desk desk;
        const TaskId task = test::taskAt(desk.book(), 3).id;
        const auto measures = desk.book().measuresOf(task);
        std::vector<MeasureId> ids{measures[0]->id, measures[1]->id, measures[2]->id};
        QVERIFY(setDeadline(*desk.workspace, {}, {ids[0]}, {u"10月底前"_s, QDate(2023, 10, 31)}));
        QVERIFY(setDeadline(*desk.workspace, {}, {ids[1]}, {u"持续推进"_s, {}}));
        QVERIFY(setDeadline(*desk.workspace, {}, {ids[2]}, {u"9月底前"_s, QDate(2023, 9, 30)}));
        desk.proxy->sort(static_cast<int>(TaskColumn::Deadline));
        const auto rowOf
            = [&](MeasureId id) { return desk.proxy->mapFromSource(desk.model->indexOf(id)).row(); };
        QVERIFY(rowOf(ids[2]) < rowOf(ids[0]));
        QVERIFY(rowOf(ids[0]) < rowOf(ids[1])); // no date: last
    }

    void aDeadlineTypedInTheCellIsOneStep()
    {
        Desk desk;
        const Measure &measure = test::measureAt(desk.book(), 1, 1);
        const QModelIndex cell = desk.model->indexOf(measure.id, TaskColumn::Deadline);
        QVERIFY(desk.model->setData(cell, u"6月底前"_s));
        QCOMPARE(desk.book().measure(measure.id)->deadlineDate, QDate(2023, 6, 30));
        QCOMPARE(desk.workspace->undoKind(), std::optional(OpKind::SetDeadline));
        QVERIFY(desk.workspace->undo());
        QVERIFY(desk.book().measure(measure.id)->deadlinePhrase.isEmpty());
    }

    void aDayThatDoesNotExistIsRefusedInTheCell()
    {
        Desk desk;
        const Measure &measure = test::measureAt(desk.book(), 1, 1);
        const QModelIndex cell = desk.model->indexOf(measure.id, TaskColumn::Deadline);
        QVERIFY(!desk.model->setData(cell, u"2月30日"_s));
        QVERIFY(desk.book().measure(measure.id)->deadlinePhrase.isEmpty());
        QVERIFY(desk.model->setData(cell, u"9/30"_s));
        QCOMPARE(desk.book().measure(measure.id)->deadlinePhrase, u"9月30日"_s);
        QCOMPARE(desk.book().measure(measure.id)->deadlineDate, QDate(2023, 9, 30));
    }
};

QTEST_MAIN(TestTaskTreeModel)
#include "tst_tasktreemodel.moc"

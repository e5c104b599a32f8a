// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/builders.h"
#include "support/tempworkspace.h"
#include "ui/common/session.h"
#include "ui/tasks/page/taskspage.h"
#include "ui/tasks/tree/tasktreemodel.h"
#include "ui/tasks/tree/taskview.h"
#include "uisupport/fakeask.h"
#include "uisupport/uitest.h"

#include <QAction>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTest>

namespace qd::test
{

using namespace Qt::StringLiterals;

/// The page as a person has it: shown, over the small plan.
struct TasksDesk {
    explicit TasksDesk(const ImportRequest &plan = smallPlan())
    {
        workspace.import(plan);
        session = std::make_unique<Session>(*workspace, ask);
        session->openLatestPlan();
        page = std::make_unique<TasksPage>(*session);
        page->resize(1180, 680);
        page->show();
        view = page->findChild<TaskView *>(u"tasks.tree"_s);
    }
    ~TasksDesk() { page.reset(); }

    const PlanBook &book() const { return session->book(); }
    MeasureId measure(int task, int number) const { return measureAt(book(), task, number).id; }
    TaskId task(int number) const { return taskAt(book(), number).id; }
    void show(MeasureId id) { page->open({{u"measure"_s, id.value}}); }
    void show(TaskId id) { page->open({{u"task"_s, id.value}}); }
    void alsoSelect(MeasureId id)
    {
        auto *proxy = qobject_cast<QSortFilterProxyModel *>(view->model());
        auto *model = qobject_cast<TaskTreeModel *>(proxy->sourceModel());
        view->selectionModel()->select(proxy->mapFromSource(model->indexOf(id)),
            QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    QAction *action(const QString &name) const
    {
        auto *found = page->findChild<QAction *>(u"tasks."_s + name);
        if (!found)
            QTest::qFail(qPrintable(u"no action "_s + name), __FILE__, __LINE__);
        return found;
    }
    void trigger(const QString &name) const
    {
        QVERIFY2(action(name)->isEnabled(), qPrintable(name));
        action(name)->trigger();
    }
    template <typename T>
    T *get(const QString &name) const
    {
        return named<T>(page.get(), u"tasks."_s + name);
    }
    void click(const QString &name) const { QTest::mouseClick(get<QPushButton>(name), Qt::LeftButton); }
    /// What undo would take back; nothing when it is not what stood there before.
    int steps() const
    {
        const auto entries = workspace->audit({});
        return entries ? static_cast<int>(entries->size()) : -1;
    }

    TempWorkspace workspace;
    FakeAsk ask;
    std::unique_ptr<Session> session;
    std::unique_ptr<TasksPage> page;
    TaskView *view = nullptr;
};

} // namespace qd::test

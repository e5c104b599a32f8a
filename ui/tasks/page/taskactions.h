// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tasks/bulk/bulkbar.h"
#include "ui/tasks/bulk/taskmover.h"

#include <QAction>
#include <QObject>

namespace qd
{

class Session;
class TaskDetails;
class TaskFilterProxy;
class TaskTreeModel;
class TaskView;

/// What can be done to the rows of the task tree: each action, when it is possible, and how it is done. Every
/// change is one Workspace call and one undo step.
class TaskActions final : public QObject
{
    Q_OBJECT
public:
    struct Parts {
        Session &session;
        TaskTreeModel &model;
        TaskFilterProxy &proxy;
        TaskView &view;
        TaskDetails &details;
        BulkBar &bulk;
    };
    explicit TaskActions(const Parts &parts, QWidget *page);

    QList<QAction *> all() const { return m_all; } ///< with separators, in the order of the menu
    QAction *action(const QString &name) const; ///< "addTask", "split" …; nullptr when unknown
    void edit(const QModelIndex &index); ///< F2 or a double click on a cell
    void settle(); ///< which are possible with the present selection
    void showRow(TaskId task, MeasureId measure); ///< measure wins when valid
    void openDutyGrid(TaskId task);

private:
    QAction *add(
        const QString &name, const QString &text, const QKeySequence &key, void (TaskActions::*job)());
    void addSeparator();
    void addTask();
    void addMeasure();
    void editCurrent();
    void split();
    void merge();
    void remove();
    void moveUp() { moveBy(-1); }
    void moveDown() { moveBy(1); }
    void moveBy(int by);
    void moveToSection();
    void paste();
    void duties();
    void enterProgress();
    void setDeadline() { bulk(BulkBar::Job::Deadline); }
    void setStart() { bulk(BulkBar::Job::Start); }
    void setSummarising() { bulk(BulkBar::Job::Summarising); }
    void setState() { bulk(BulkBar::Job::State); }
    void setBlocked() { bulk(BulkBar::Job::Blocked); }
    void bulk(BulkBar::Job job);
    bool confirmDelete(const std::vector<TaskId> &tasks, const std::vector<MeasureId> &measures);

    Parts m;
    QWidget *m_page;
    TaskMover m_mover;
    QList<QAction *> m_all;
};

} // namespace qd

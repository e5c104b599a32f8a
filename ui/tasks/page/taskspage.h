// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/page.h"

class QLabel;
class QSplitter;
class QStackedWidget;

namespace qd
{

class BulkBar;
class EmptyState;
class Session;
class TaskActions;
class TaskDetails;
class TaskFilterBar;
class TaskFilterProxy;
class TaskTreeModel;
class TaskView;

/// 任务: the plan as a tree with filter bar and counts, details at the right, and every change to it.
/// open() understands agency, role, light, state, section, text, overdue, withoutDeadline, dueThisMonth, blocked,
/// unreported (the filter) and task, measure, row (of a section: the row to show), edit ("parties", "deadline",
/// "content": the field to go to; "newTask", "newMeasure": a form for one more there), bulk ("deadline": all rows
/// listed are selected to be given one).
class TasksPage final : public Page
{
    Q_OBJECT
public:
    explicit TasksPage(Session &session, QWidget *parent = nullptr);
    ~TasksPage() override;

    QString title() const override;
    void open(const QVariantMap &arguments) override;
    QList<QAction *> pageActions() const override;
    QLineEdit *filterField() const override;
    bool save() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override; ///< the details go below the tree where it is narrow and tall

private:
    void useShares();
    QWidget *buildHead();
    void connectParts();
    void applyFilter();
    void showCounts();
    void showCurrent();
    void rebuild();
    void showEmpty(bool emptyPlan);

    Session &m_session;
    TaskTreeModel *m_model;
    TaskFilterProxy *m_proxy;
    TaskFilterBar *m_filter;
    QLabel *m_counts;
    BulkBar *m_bulk;
    QStackedWidget *m_stack;
    TaskView *m_view;
    EmptyState *m_empty;
    TaskDetails *m_details;
    QSplitter *m_splitter;
    TaskActions *m_actions;
    QAction *m_import;
    QAction *m_clearFilter;
};

} // namespace qd

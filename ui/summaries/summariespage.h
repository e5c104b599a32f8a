// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/ids.h"
#include "ui/common/page.h"

class QCheckBox;
class QLabel;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace qd
{

class EmptyState;
class PeriodBox;
class Session;
class SummaryPane;
class SummaryTaskModel;
struct ChangeSet;

/// 汇总稿: the tasks of the period, and the one text that is made of what the agencies reported on each.
/// open(): {task: id, write: bool}.
class SummariesPage final : public Page
{
    Q_OBJECT
public:
    explicit SummariesPage(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    void open(const QVariantMap &arguments) override;
    QList<QAction *> pageActions() const override;
    bool save() override;
    void begin() override; ///< in the list

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildHead();
    void watch();
    void rebuild(); ///< everything anew, once the page is seen
    void refresh();
    void follow(const ChangeSet &set);
    void fill();
    void choose(TaskId task);
    void showTask(TaskId task);
    void saveAndNext();
    TaskId nextUnwritten() const;

    Session &m_session;
    TaskId m_task;
    bool m_stale = true;
    bool m_filling = false;

    PeriodBox *m_period;
    QCheckBox *m_unwrittenOnly;
    QLabel *m_count;
    SummaryTaskModel *m_model;
    QSortFilterProxyModel *m_proxy;
    QTableView *m_table;
    SummaryPane *m_pane;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    QAction *m_saveAction;
};

} // namespace qd

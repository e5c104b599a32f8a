// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/values/ids.h"
#include "ui/common/page.h"

class QBoxLayout;
class QLabel;
class QSortFilterProxyModel;
class QTableView;

namespace qd
{

class EmptyState;
class PlanTableModel;
class Session;
struct ChangeSet;

/// 工作要点管理: all plans of the data file, to open, rename, archive, delete and restore them.
class PlansPage final : public Page
{
    Q_OBJECT
public:
    explicit PlansPage(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    void begin() override;
    QList<QAction *> pageActions() const override
    {
        return {m_open, m_rename, m_archive, m_delete, m_restore};
    }

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct List {
        PlanTableModel *model;
        QSortFilterProxyModel *proxy;
        QTableView *table;
    };
    List buildList(const QString &name, const QString &accessibleName);
    QAction *action(const QString &name, const QString &text, const QKeySequence &key);
    void addButtons(QBoxLayout *row, const QList<QAction *> &actions);
    void buildLayout();
    void connectLists();
    static PlanId current(const List &list);
    bool isArchived(PlanId plan) const;
    QString titleOf(PlanId plan) const;
    void take(const ChangeSet &set);
    void refresh();
    void settle();
    void openPlan();
    void rename();
    void archive();
    void deletePlan();
    void restore();

    Session &m_session;
    List m_plans;
    List m_deleted;
    QLabel *m_deletedTitle;
    QWidget *m_deletedPart;
    EmptyState *m_empty;
    QAction *m_open;
    QAction *m_rename;
    QAction *m_archive; ///< or takes it out again
    QAction *m_delete;
    QAction *m_restore;
    QAction *m_import; ///< where there is no plan
    bool m_stale = true; ///< something was written while the page was out of sight
};

} // namespace qd

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan/deletedrow.h"

#include <QWidget>

class QAction;
class QTableView;

namespace qd
{

class DeletedTableModel;
class EmptyState;
class Session;
struct ChangeSet;

/// 回收站: what was deleted, by whom and when; one click brings it back.
class BinPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit BinPanel(Session &session, QWidget *parent = nullptr);

    QList<QAction *> actions() const { return {m_restore}; }
    /// The keys go to what was deleted.
    void begin();

Q_SIGNALS:
    void counted(int rows);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void take(const ChangeSet &set);
    void refresh();
    void settle();
    std::vector<DeletedRow> selected() const;
    void restore();

    Session &m_session;
    DeletedTableModel *m_model;
    QTableView *m_table;
    EmptyState *m_empty;
    QAction *m_restore;
    QAction *m_plans;
    bool m_stale = true; ///< something was written while it was out of sight
};

} // namespace qd
